/** Lançar um fato de um tipo qualquer. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar } from '../../../../platform/recusa.ts';
import { ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import {
  type Escrito,
  escritoEm,
  executar,
  naoEncontrado,
  porQueNaoPode,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../abrir.ts';
import { lancarFato } from '../actions/lancar-fato.ts';
import { hojeEm } from '../novo.ts';
import type { QualquerTipo } from '../tipo.ts';
import { corpoDe, problemasDoEscrito } from './escrito.ts';
import { FormularioDoFato } from './formulario-do-fato.tsx';
import { type Lancamentos, tipoChamado } from './lancamentos.ts';
import { escolhasDe, type EscolhasDoTipo } from './opcoes.ts';
import { OQueMudou } from './o-que-mudou.tsx';
import { trilhaDaPessoa } from './trilha.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid(), tipo: z.string() }) },
  config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
} as const;

interface Aberto {
  aberta: PessoaAberta;
  tipo: QualquerTipo;
  escolhas: EscolhasDoTipo;
}

export function registrarLancar(app: Aplicacao, lancamentos: Lancamentos): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const hoje = () => hojeEm({ agora: servicos.relogio.agora(), fuso });

  /** A pessoa, o tipo e as listas; recusa quem não pode lançar isto nela, antes de preencher. */
  async function abrir(quem: Quem, { id, tipo: nome }: { id: string; tipo: string }) {
    const tipo = tipoChamado(lancamentos, nome);
    if (!tipo) return recusar(naoEncontrado);
    const aberta = await abrirPessoa(servicos, quem, id, { leitura: 'pessoas.abrir-lancamento' });
    if (!aberta.ok) return aberta;
    const recusas = porQueNaoPode(quem.ator, tipo.permissao, aberta.valor.alvo, servicos.relogio.agora());
    if (recusas.length > 0) return recusar(...recusas);
    const escolhas = await escolhasDe(servicos, lancamentos, aberta.valor, tipo);
    return { ok: true as const, valor: { aberta: aberta.valor, tipo, escolhas } satisfies Aberto };
  }

  app.get('/pessoas/:id/lancar/:tipo', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const propria = lancamentos.paginasProprias?.[r.valor.tipo.tipo];
    if (propria) return reply.redirect(propria(r.valor.aberta.id), 303);
    const escrito = QUASE_SEMPRE_HOJE.has(r.valor.tipo.grupo) ? { dia: hoje() } : {};
    return responderPagina(
      reply,
      <PaginaDeLancar {...r.valor} lancamentos={lancamentos} {...{ escrito }} hoje={hoje()} />,
    );
  });

  app.post('/pessoas/:id/lancar/:tipo', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { aberta, tipo, escolhas } = r.valor;
    const escrito = escritoEm(req.body, Object.keys(tipo.campos));
    const problemas = problemasDoEscrito(tipo, escolhas, escrito);
    const corpo = { ...corpoDe(tipo, escrito), pessoaId: aberta.id };
    const feito =
      problemas.length > 0 ? recusar(...problemas) : await executar(servicos, req.quem, lancarFato(tipo, fuso), corpo);
    if (feito.ok) return reply.redirect(`/pessoas/${aberta.id}/linha-do-tempo?feito=lancado`, 303);
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDeLancar {...r.valor} lancamentos={lancamentos} escrito={escrito} problemas={p} hoje={hoje()} />
    ));
  });
}

/** Quem a pessoa é se registra no dia em que se sabe; o mais tem dia próprio, e a pressa não deve errá-lo. */
const QUASE_SEMPRE_HOJE: ReadonlySet<string> = new Set(['qualificacao', 'cuidado']);

interface Props extends Aberto {
  lancamentos: Lancamentos;
  escrito: Escrito;
  problemas?: Problemas;
  hoje: string;
}

function PaginaDeLancar({ aberta, tipo, escolhas, lancamentos, escrito, problemas = new Problemas(), hoje }: Props) {
  const titulo = `Lançar: ${tipo.nome.toLowerCase()}`;
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaPessoa(aberta, 'lancar')}>
      <h1>{titulo}</h1>
      <p class="lide">
        De {aberta.titular.nome}. Fica guardado com o seu nome, a data de hoje e a fonte; corrige-se depois, sem apagar.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <OQueMudou {...{ lancamentos, aberta, escrito }} />
      <FormularioDoFato
        {...{ aberta, tipo, escolhas, escrito, problemas, hoje }}
        para={`/pessoas/${aberta.id}/lancar/${tipo.tipo}`}
        botao="Lançar"
      />
    </Pagina>
  );
}
