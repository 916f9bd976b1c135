/**
 * O assistente da condenação, para quem decide: uma coisa por vez, e no fim o resumo com a fração que vai dar. O que já se
 * escreveu vai e volta no próprio formulário: nada se guarda antes de lançar, e funciona sem JavaScript.
 */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Recusa, recusar } from '../../../../platform/recusa.ts';
import {
  diaEm,
  escritoEm,
  executar,
  porQueNaoPode,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { abrirPessoa, corpoDe, escolhasDe, lancarFato, problemasDoEscrito } from '../../../pessoas/index.ts';
import { condenacao, TIPOS_DOS_PROCESSOS } from '../../fatos/index.ts';
import { dadosEscritos } from './dados-escritos.ts';
import { PaginaDoAssistente } from './pagina.tsx';
import { type IdDoPasso, passoDe, camposDoPasso, PASSOS, passoDoCampo, vizinho } from './passos.ts';

const IDS = PASSOS.map((p) => p.id) as [IdDoPasso, ...IdDoPasso[]];
const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'execucao.decisao.lancar' } },
} as const;
const comando = z.object({
  passo: z.enum(IDS).catch('crime'),
  acao: z.enum(['avancar', 'voltar', 'lancar']).catch('avancar'),
});

export function registrarAssistente(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const hoje = () => diaEm(fuso, servicos.relogio.agora());

  /** Recusa quem não pode condenar esta pessoa antes de ela preencher. */
  async function abrir(quem: Quem, id: string) {
    const aberta = await abrirPessoa(servicos, quem, id, { leitura: 'processos.abrir-condenacao' });
    if (!aberta.ok) return aberta;
    const recusas = porQueNaoPode(quem.ator, condenacao.permissao, aberta.valor.alvo, servicos.relogio.agora());
    if (recusas.length > 0) return recusar(...recusas);
    const escolhas = await escolhasDe(servicos, { tipos: TIPOS_DOS_PROCESSOS }, aberta.valor, condenacao);
    return { ok: true as const, valor: { aberta: aberta.valor, escolhas, hoje: hoje() } };
  }

  app.get('/pessoas/:id/condenacoes/nova', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDoAssistente {...r.valor} passo="crime" escrito={{}} />);
  });

  app.post('/pessoas/:id/condenacoes/nova', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { passo, acao } = comando.parse(req.body);
    const escrito = escritoEm(req.body);
    const pagina = (em: IdDoPasso, problemas = new Problemas()) => (
      <PaginaDoAssistente {...r.valor} passo={em} escrito={escrito} problemas={problemas} />
    );
    if (acao === 'voltar') return responderPagina(reply, pagina(vizinho(passo, 'voltar')));
    const daPagina = problemasDoEscrito(condenacao, r.valor.escolhas, escrito);
    if (acao === 'avancar') {
      const todos = [...daPagina, ...dadosEscritos(escrito).problemas];
      const daqui = semRepetir(todos).filter((p) =>
        (camposDoPasso(passoDe(passo)) as string[]).includes(p.campo ?? ''),
      );
      if (daqui.length > 0) return responderFormulario(reply, daqui, (p) => pagina(passo, p));
      return responderPagina(reply, pagina(vizinho(passo, 'avancar')));
    }
    const corpo = { ...corpoDe(condenacao, escrito), pessoaId: r.valor.aberta.id };
    const feito =
      daPagina.length > 0
        ? recusar(...daPagina)
        : await executar(servicos, req.quem, lancarFato(condenacao, fuso), corpo);
    if (feito.ok) return reply.redirect(`/pessoas/${r.valor.aberta.id}/processos?feito=condenacao`, 303);
    // O primeiro passo em que há o que corrigir, com os problemas de todos no alto.
    const onde = IDS.find((id) => feito.recusas.some((x) => passoDoCampo(x.campo) === id));
    return responderFormulario(reply, feito.recusas, (p) => pagina(onde ?? passo, p));
  });
}

/** Um problema por campo: o primeiro. */
const semRepetir = (problemas: readonly Recusa[]): Recusa[] =>
  problemas.filter((p, i) => problemas.findIndex((q) => q.campo === p.campo) === i);
