/** Corrigir um fato: outro toma o lugar dele, com motivo; o velho continua guardado e à vista. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar } from '../../../../platform/recusa.ts';
import { AreaDeTexto, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import {
  type Escrito,
  escritoEm,
  executar,
  Problemas,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import { corrigirFato } from '../actions/corrigir-fato.ts';
import { hojeEm } from '../novo.ts';
import { abrirFato, type FatoAberto } from './achar-fato.ts';
import { corpoDe, escritoDoFato, problemasDoEscrito } from './escrito.ts';
import { FormularioDoFato } from './formulario-do-fato.tsx';
import type { Lancamentos } from './lancamentos.ts';
import { escolhasDe, type EscolhasDoTipo } from './opcoes.ts';
import { OQueMudou } from './o-que-mudou.tsx';
import { trilhaDaPessoa } from './trilha.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid(), fato: z.guid() }) },
  config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
} as const;

export function registrarCorrigir(app: Aplicacao, lancamentos: Lancamentos): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const hoje = () => hojeEm({ agora: servicos.relogio.agora(), fuso });

  app.get('/pessoas/:id/fatos/:fato/corrigir', OPCOES, async (req, reply) => {
    const r = await abrirFato(servicos, req.quem, lancamentos, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { aberta, tipo, fato } = r.valor;
    const escolhas = await escolhasDe(servicos, lancamentos, aberta, tipo);
    const props = { ...r.valor, escolhas, lancamentos, escrito: escritoDoFato(tipo, fato), hoje: hoje() };
    return responderPagina(reply, <PaginaDeCorrigir {...props} />);
  });

  app.post('/pessoas/:id/fatos/:fato/corrigir', OPCOES, async (req, reply) => {
    const r = await abrirFato(servicos, req.quem, lancamentos, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { aberta, tipo, fato, permissao } = r.valor;
    const escolhas = await escolhasDe(servicos, lancamentos, aberta, tipo);
    const escrito = escritoEm(req.body, Object.keys(tipo.campos));
    const problemas = problemasDoEscrito(tipo, escolhas, escrito);
    const corpo = { ...corpoDe(tipo, escrito), pessoaId: aberta.id, fatoId: fato.id, anular: undefined };
    const feito =
      problemas.length > 0
        ? recusar(...problemas)
        : await executar(servicos, req.quem, corrigirFato(tipo, permissao, fuso), corpo);
    if (feito.ok) return reply.redirect(`/pessoas/${aberta.id}/linha-do-tempo?feito=corrigido`, 303);
    const props = { ...r.valor, escolhas, lancamentos, escrito, hoje: hoje() };
    return responderFormulario(reply, feito.recusas, (p) => <PaginaDeCorrigir {...props} problemas={p} />);
  });
}

interface Props extends FatoAberto {
  escolhas: EscolhasDoTipo;
  lancamentos: Lancamentos;
  escrito: Escrito;
  problemas?: Problemas;
  hoje: string;
}

function PaginaDeCorrigir(props: Props) {
  const { aberta, tipo, fato, escolhas, lancamentos, escrito, problemas = new Problemas(), hoje } = props;
  const titulo = `Corrigir: ${tipo.nome.toLowerCase()}`;
  const base = `/pessoas/${aberta.id}/fatos/${fato.id}`;
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaPessoa(aberta, 'linha-do-tempo')}>
      <h1>{titulo}</h1>
      <p class="lide">
        Hoje se lê, de {aberta.titular.nome}: “{tipo.frase(fato.dados)}”. A correção toma o lugar disto; o que estava
        escrito continua guardado, com o seu motivo. Se isto nunca devia ter sido lançado,{' '}
        <a href={`${base}/anular`}>anule</a>.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <OQueMudou {...{ lancamentos, aberta, escrito }} />
      <FormularioDoFato
        {...{ aberta, tipo, escolhas, escrito, problemas, hoje }}
        para={`${base}/corrigir`}
        botao="Corrigir"
      >
        <AreaDeTexto
          id="motivoDaCorrecao"
          rotulo="Motivo da correção"
          dica="O que estava errado, e como se soube."
          valor={valorDe(escrito, 'motivoDaCorrecao')}
          erro={problemas.de('motivoDaCorrecao')}
          rows={2}
          maxLength={1000}
        />
      </FormularioDoFato>
    </Pagina>
  );
}
