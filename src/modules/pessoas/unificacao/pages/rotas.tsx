import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import {
  escritoEm,
  executar,
  type Escrito,
  type Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
  temPermissao,
} from '../../../acesso/index.ts';
import type { Projecao } from '../../fatos/projecao.ts';
import { decidirProposta } from '../actions/decidir-proposta.ts';
import { desfazerUnificacao } from '../actions/desfazer-unificacao.ts';
import { proporDecisao } from '../actions/propor-decisao.ts';
import { abrirPar, abrirUnificacoes, filaDeIdentidade, type ParAberto } from '../queries.ts';
import { PaginaDeComparar } from './comparar.tsx';
import { PaginaDaFila } from './fila.tsx';
import { PaginaDaHistoria } from './historia.tsx';

const PROPOR = 'pessoas.identidade.propor';
const DECIDIR = 'pessoas.identidade.decidir';

const feitos: Readonly<Record<string, string>> = {
  proposta: 'Proposta registrada. Falta que outra pessoa a confirme.',
  decidida: 'Decisão registrada.',
  separado: 'Os registros voltaram a ser dois.',
};
const querystring = z.object({ feito: z.string().optional() });
const doPar = z.object({ fica: z.guid(), sai: z.guid() });
const rota = (permissao: typeof PROPOR | typeof DECIDIR) => ({ config: { acesso: { permissao } } }) as const;

/** `projecoes`: as de todos os módulos, que se refazem quando registros se juntam ou se separam. */
export function registrarUnificacao(app: Aplicacao, projecoes: readonly Projecao[]): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const decidir = decidirProposta(projecoes, fuso);
  const desfazer = desfazerUnificacao(projecoes, fuso);

  app.get('/identidade', { schema: { hide: true, querystring }, ...rota(PROPOR) }, async (req, reply) => {
    const r = await filaDeIdentidade(servicos, req.quem);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaFila fila={r.valor} fuso={fuso} feito={feitos[req.query.feito ?? '']} />);
  });

  const comparar = (quem: Quem, par: ParAberto, escrito: Escrito = {}, problemas?: Problemas) => (
    <PaginaDeComparar
      par={par}
      propusEu={par.semelhanca?.proposta?.porId === quem.ator.usuarioId}
      podeDecidir={temPermissao(quem.ator, DECIDIR)}
      {...{ escrito, problemas }}
    />
  );

  app.get('/identidade/:fica/:sai', { schema: { hide: true, params: doPar }, ...rota(PROPOR) }, async (req, reply) => {
    const r = await abrirPar(servicos, req.quem, req.params.fica, req.params.sai);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, comparar(req.quem, r.valor));
  });

  const passos = [
    {
      passo: 'proposta',
      permissao: PROPOR,
      feito: 'proposta',
      fazer: (quem: Quem, entrada: unknown) => executar(servicos, quem, proporDecisao, entrada),
    },
    {
      passo: 'decisao',
      permissao: DECIDIR,
      feito: 'decidida',
      fazer: (quem: Quem, entrada: unknown) => executar(servicos, quem, decidir, entrada),
    },
  ] as const;
  for (const { passo, permissao, feito, fazer } of passos) {
    const opcoes = { schema: { hide: true, params: doPar }, ...rota(permissao) };
    app.post(`/identidade/:fica/:sai/${passo}`, opcoes, async (req, reply) => {
      const { fica, sai } = req.params;
      const r = await fazer(req.quem, { ...Object(req.body), ficaId: fica, saiId: sai });
      if (r.ok) return reply.redirect(`/identidade?feito=${feito}`, 303);
      const par = await abrirPar(servicos, req.quem, fica, sai);
      if (!par.ok) return responderRecusa(reply, r.recusas);
      return responderFormulario(reply, r.recusas, (p) => comparar(req.quem, par.valor, escritoEm(req.body), p));
    });
  }

  const daPessoa = z.object({ id: z.guid() });
  const historia = async (quem: Quem, id: string) => {
    const r = await abrirUnificacoes(servicos, quem, id);
    const desenhar = (feito?: string, problemas?: Problemas) => (
      <PaginaDaHistoria
        id={id}
        nome={r.ok ? r.valor.nome : ''}
        unificacoes={r.ok ? r.valor.unificacoes : []}
        podeDesfazer={temPermissao(quem.ator, DECIDIR)}
        {...{ fuso, feito, problemas }}
      />
    );
    return { r, desenhar };
  };

  app.get(
    '/pessoas/:id/unificacoes',
    { schema: { hide: true, params: daPessoa, querystring }, ...rota(PROPOR) },
    async (req, reply) => {
      const { r, desenhar } = await historia(req.quem, req.params.id);
      if (!r.ok) return responderRecusa(reply, r.recusas);
      return responderPagina(reply, desenhar(feitos[req.query.feito ?? '']));
    },
  );

  app.post(
    '/pessoas/:id/unificacoes/:sai/desfazer',
    { schema: { hide: true, params: daPessoa.extend({ sai: z.guid() }) }, ...rota(DECIDIR) },
    async (req, reply) => {
      const { id, sai } = req.params;
      const r = await executar(servicos, req.quem, desfazer, { ...Object(req.body), ficaId: id, saiId: sai });
      if (r.ok) return reply.redirect(`/pessoas/${id}/unificacoes?feito=separado`, 303);
      const pagina = await historia(req.quem, id);
      if (!pagina.r.ok) return responderRecusa(reply, r.recusas);
      return responderFormulario(reply, r.recusas, (p) => pagina.desenhar(undefined, p));
    },
  );
}
