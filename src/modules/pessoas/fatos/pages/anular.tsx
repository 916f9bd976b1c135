/** Anular um fato que nunca devia ter sido lançado: pede motivo e confirmação, e mostra o que se apoia nele. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar, type Recusa } from '../../../../platform/recusa.ts';
import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Formulario,
  Mensagem,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
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
import type { FatoVigente } from '../vigentes.ts';
import { abrirFato, type FatoAberto } from './achar-fato.ts';
import { OQueSeViu } from './formulario-do-fato.tsx';
import type { Lancamentos } from './lancamentos.ts';
import { fraseDe, OQueMudou } from './o-que-mudou.tsx';
import { trilhaDaPessoa } from './trilha.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid(), fato: z.guid() }) },
  config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
} as const;

export function registrarAnular(app: Aplicacao, lancamentos: Lancamentos): void {
  const { servicos } = app;
  const { fuso } = servicos.config;

  app.get('/pessoas/:id/fatos/:fato/anular', OPCOES, async (req, reply) => {
    const r = await abrirFato(servicos, req.quem, lancamentos, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDeAnular {...r.valor} lancamentos={lancamentos} escrito={{}} />);
  });

  app.post('/pessoas/:id/fatos/:fato/anular', OPCOES, async (req, reply) => {
    const r = await abrirFato(servicos, req.quem, lancamentos, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { aberta, tipo, fato, permissao } = r.valor;
    const escrito = escritoEm(req.body);
    const corpo = { ...escrito, pessoaId: aberta.id, fatoId: fato.id };
    const feito =
      escrito.anular === 'sim'
        ? await executar(servicos, req.quem, corrigirFato(tipo, permissao, fuso), corpo)
        : recusar(FALTA_CONFIRMAR);
    if (feito.ok) return reply.redirect(`/pessoas/${aberta.id}/linha-do-tempo?feito=anulado`, 303);
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDeAnular {...r.valor} lancamentos={lancamentos} escrito={escrito} problemas={p} />
    ));
  });
}

const FALTA_CONFIRMAR: Recusa = {
  codigo: 'falta-confirmar',
  campo: 'anular',
  mensagem: 'Marque a caixa para confirmar que isto deixa de valer.',
};

interface Props extends FatoAberto {
  lancamentos: Lancamentos;
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDeAnular({ aberta, tipo, fato, lancamentos, escrito, problemas = new Problemas() }: Props) {
  const titulo = `Anular: ${tipo.nome.toLowerCase()}`;
  const base = `/pessoas/${aberta.id}/fatos/${fato.id}`;
  const apoiados = queCitam(fato, aberta.vigentes);
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaPessoa(aberta, 'linha-do-tempo')}>
      <h1>{titulo}</h1>
      <p class="lide">
        De {aberta.titular.nome}, desde {dataCurta(fato.dia)}: “{tipo.frase(fato.dados)}”. Anulado, deixa de valer e de
        contar, como se nunca tivesse sido lançado; continua à vista na linha do tempo, riscado.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <OQueMudou {...{ lancamentos, aberta, escrito }} />
      {apoiados.length > 0 && (
        <Mensagem tipo="aviso" titulo="Outros lançamentos se apoiam neste e ficam sem base:">
          <ul>
            {apoiados.map((f) => (
              <li key={f.id}>
                {dataCurta(f.dia)}: {fraseDe(lancamentos, f)}
              </li>
            ))}
          </ul>
        </Mensagem>
      )}
      <Formulario para={`${base}/anular`}>
        <OQueSeViu aberta={aberta} />
        <AreaDeTexto
          id="motivoDaCorrecao"
          rotulo="Motivo da anulação"
          dica="Por que nunca devia ter sido lançado, e como se soube."
          valor={valorDe(escrito, 'motivoDaCorrecao')}
          erro={problemas.de('motivoDaCorrecao')}
          rows={2}
          maxLength={1000}
        />
        <CaixaDeMarcar id="anular" rotulo="Confirmo: isto deixa de valer" erro={problemas.de('anular')} />
        <p class="acoes">
          <Botao variante="primario">Anular</Botao>
          <Botao href={`${base}/corrigir`}>Corrigir em vez de anular</Botao>
          <Botao variante="terciario" href={`/pessoas/${aberta.id}/linha-do-tempo`}>
            Voltar sem anular
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const queCitam = ({ raiz }: FatoVigente, vigentes: readonly FatoVigente[]): FatoVigente[] =>
  vigentes.filter((f) => f.raiz !== raiz && Object.values(f.dados).includes(raiz));
