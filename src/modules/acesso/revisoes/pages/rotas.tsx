/** A lista, a revisão, a prévia e a decisão. */
import { z } from 'zod';
import type { FastifyReply } from 'fastify';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../platform/recusa.ts';
import { contar } from '../../../../ui/texto.ts';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado, recusasDaEntrada } from '../../nucleo/recusas.ts';
import { abrirRevisao } from '../actions/abrir-revisao.ts';
import { decidirItens } from '../actions/decidir-itens.ts';
import { csvDaRevisao } from '../csv.ts';
import { listarRevisoes, ondeAbrir, verRevisao } from '../queries.ts';
import { PaginaDasRevisoes } from './lista.tsx';
import { PaginaDaPrevia } from './previa.tsx';
import { PaginaDaRevisao } from './revisao.tsx';

const params = z.object({ id: z.guid() });
const querystring = z.object({
  feito: z.enum(['confirmado', 'revogado', 'aberta']).optional().catch(undefined),
  n: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
});
const config = { acesso: { permissao: 'acesso.revisao.conduzir' } } as const;

const mensagemDe = ({ feito, n = 1 }: z.output<typeof querystring>): string | undefined =>
  feito === 'aberta' ? 'Revisão aberta.' : feito && `${contar(n, `papel ${feito}`, `papéis ${feito}s`)}.`;

export function registrarPaginasDasRevisoes(app: Aplicacao): void {
  const { servicos } = app;
  const hoje = () => diaEm(servicos.config.fuso, servicos.relogio.agora());

  app.get('/revisoes', { schema: { hide: true }, config }, async (req, reply) => {
    const [revisoes, onde] = await Promise.all([listarRevisoes(servicos, req.quem), ondeAbrir(servicos, req.quem)]);
    return responderPagina(reply, <PaginaDasRevisoes {...{ revisoes, onde }} hoje={hoje()} />);
  });

  app.post('/revisoes', { schema: { hide: true }, config }, async (req, reply) => {
    const r = await executar(servicos, req.quem, abrirRevisao, req.body);
    if (r.ok) return reply.redirect(`/revisoes/${r.valor.id}?feito=aberta`, 303);
    const [revisoes, onde] = await Promise.all([listarRevisoes(servicos, req.quem), ondeAbrir(servicos, req.quem)]);
    const props = { revisoes, onde, hoje: hoje(), escrito: escritoEm(req.body) };
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDasRevisoes {...props} problemas={problemas} />);
  });

  app.get('/revisoes/:id', { schema: { hide: true, params, querystring }, config }, async (req, reply) => {
    const vista = await verRevisao(servicos, req.quem, req.params.id);
    if (!vista) return responderRecusa(reply, [naoEncontrado]);
    return responderPagina(reply, <PaginaDaRevisao vista={vista} feito={mensagemDe(req.query)} />);
  });

  app.get('/revisoes/:id/itens.csv', { schema: { hide: true, params }, config }, async (req, reply) => {
    const vista = await verRevisao(servicos, req.quem, req.params.id);
    if (!vista) return responderRecusa(reply, [naoEncontrado]);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="revisao-dos-acessos.csv"')
      .header('cache-control', 'no-store')
      .send(csvDaRevisao(vista));
  });

  // Não grava nada: mostra o que a decisão fará, com os problemas que já se veem.
  app.post('/revisoes/:id/conferir', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { id } = req.params;
    const lida = decidirItens.entrada.safeParse({ ...Object(req.body), revisaoId: id });
    if (!lida.success) return comProblemas(reply, id, recusasDaEntrada(lida.error));
    const vista = await verRevisao(servicos, req.quem, id);
    if (!vista) return responderRecusa(reply, [naoEncontrado]);
    return responderPagina(reply, <PaginaDaPrevia vista={vista} {...lida.data} />);
  });

  app.post('/revisoes/:id/decidir', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, decidirItens, { ...Object(req.body), revisaoId: id });
    if (!r.ok) return comProblemas(reply, id, r.recusas);
    return reply.redirect(`/revisoes/${id}?feito=${r.valor.decisao}&n=${r.valor.quantos}`, 303);
  });
}

async function comProblemas(reply: FastifyReply, id: string, recusas: readonly Recusa[]): Promise<FastifyReply> {
  const { server, quem, body } = reply.request;
  const vista = await verRevisao(server.servicos, quem, id);
  if (!vista) return responderRecusa(reply, [naoEncontrado]);
  const escrito = escritoEm(body);
  return responderFormulario(reply, recusas, (problemas) => <PaginaDaRevisao {...{ vista, escrito, problemas }} />);
}
