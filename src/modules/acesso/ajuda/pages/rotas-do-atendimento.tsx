/** O pedido de ajuda, para quem o fez e para quem o atende; a fila; as filas. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Problemas, escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { atenderPedido } from '../actions/atender-pedido.ts';
import { complementarPedido } from '../actions/complementar-pedido.ts';
import { filaDeQuemAtende, verPedido } from '../queries.ts';
import { PaginaDaFila } from './fila.tsx';
import { FEITOS, type Feito, PaginaDoPedido } from './pedido.tsx';
import { quandoPorExtenso } from './quando.ts';

const DE_QUEM_PEDIU = { entrado: 'cada um vê os pedidos que fez; os dos outros, só quem os atende' };
const params = z.object({ id: z.guid() });
const consulta = z.object({
  feito: z
    .enum(Object.keys(FEITOS) as [Feito, ...Feito[]])
    .optional()
    .catch(undefined),
});

export function registrarPaginasDoAtendimento(app: Aplicacao): void {
  app.get(
    '/ajuda/pedidos/:id',
    { schema: { hide: true, params, querystring: consulta }, config: { acesso: DE_QUEM_PEDIU } },
    (req, reply) => mostrar(app, req, reply, { id: req.params.id, feito: req.query.feito }),
  );

  app.post(
    '/ajuda/pedidos/:id/complemento',
    { schema: { hide: true, params }, config: { acesso: DE_QUEM_PEDIU } },
    async (req, reply) => {
      const { id } = req.params;
      const r = await executar(app.servicos, req.quem, complementarPedido, { ...escritoEm(req.body), pedido: id });
      if (r.ok) return reply.redirect(`/ajuda/pedidos/${id}?feito=complementado`, 303);
      return mostrar(app, req, reply, { id, recusas: r.recusas });
    },
  );

  app.post(
    '/ajuda/pedidos/:id/resposta',
    { schema: { hide: true, params }, config: { acesso: { permissao: 'ajuda.pedido.atender' } } },
    async (req, reply) => {
      const { id } = req.params;
      const corpo = escritoEm(req.body);
      const r = await executar(app.servicos, req.quem, atenderPedido, { ...corpo, pedido: id });
      if (!r.ok) return mostrar(app, req, reply, { id, recusas: r.recusas });
      return reply.redirect(`/ajuda/pedidos/${id}?feito=${corpo['resolver'] ? 'resolvido' : 'respondido'}`, 303);
    },
  );

  app.get(
    '/ajuda/fila',
    { schema: { hide: true }, config: { acesso: { permissao: 'ajuda.pedido.atender' } } },
    async (req, reply) => {
      const pedidos = await filaDeQuemAtende(app.servicos, req.quem);
      return responderPagina(reply, <PaginaDaFila pedidos={pedidos} hoje={iso(app.relogio.hoje())} />);
    },
  );
}

interface OQueMostrar {
  id: string;
  feito?: Feito | undefined;
  recusas?: Problemas['recusas'] | undefined;
}

/** A página do pedido; com recusas de formulário, a mesma página com os problemas. */
async function mostrar(app: Aplicacao, req: FastifyRequest, reply: FastifyReply, { id, feito, recusas }: OQueMostrar) {
  const visto = await verPedido(app.servicos, req.quem, id);
  if (!visto.ok) return responderRecusa(reply, visto.recusas);
  const comum = { ...visto.valor, hoje: iso(app.relogio.hoje()), quando: quandoPorExtenso, feito };
  if (!recusas) return responderPagina(reply, <PaginaDoPedido {...comum} />);
  return responderFormulario(reply, recusas, (problemas) => (
    <PaginaDoPedido {...comum} escrito={escritoEm(req.body)} problemas={problemas} />
  ));
}
