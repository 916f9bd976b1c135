/** O relatório em PDF: pelo endereço (GET) ou, quando o caso não cabe nele, pelo corpo (POST). Nada fica guardado. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { iso } from '../../../direito/tempo/dia.ts';
import { type ErroDeEntrada, lerCaso } from '../contrato/index.ts';
import { responder } from '../responder.ts';
import type { TipoDeRelatorio } from './gerar-relatorio.ts';
import { abrirOficina, type Oficina } from './oficina.ts';
import { doCorpo, doEndereco, type PedidoLido } from './pedido.ts';

export function registrarRelatorio(app: Aplicacao): void {
  const schema = { hide: true };
  const oficina = abrirOficina();
  app.addHook('onClose', async () => oficina.fechar());
  app.get('/relatorio.pdf', { schema }, (req, reply) => responderPdf(oficina, req, reply, doEndereco(req.query)));
  app.post('/relatorio.pdf', { schema }, (req, reply) =>
    responderPdf(oficina, req, reply, doCorpo(req.body, req.query)),
  );
}

async function responderPdf(
  oficina: Oficina,
  req: FastifyRequest,
  reply: FastifyReply,
  pedido: PedidoLido,
): Promise<FastifyReply> {
  if (!pedido.ok) return recusar(req, reply, pedido.erros);
  const leitura = lerCaso(pedido.caso, { hoje: req.server.relogio.hoje() });
  if (!leitura.ok) return recusar(req, reply, leitura.erros);
  const pdf = await oficina.gerar(pedido.tipo, { casoLido: leitura.caso, resultado: responder(leitura.caso) });
  return reply
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('content-disposition', `inline; filename="${nomeDoArquivo(pedido.tipo, iso(leitura.caso.emData))}"`)
    .type('application/pdf')
    .send(Buffer.from(pdf));
}

/** Sem dado pessoal: o nome do arquivo fica na lista de baixados de um computador que pode ser de todos. */
function nomeDoArquivo(tipo: TipoDeRelatorio, em: string): string {
  return `${tipo === 'situacao' ? 'relatorio-de-situacao' : 'folha-da-pessoa'}-${em}.pdf`;
}

async function recusar(req: FastifyRequest, reply: FastifyReply, erros: ErroDeEntrada[]): Promise<FastifyReply> {
  const { responderRecusa } = await import('./recusa.tsx');
  return responderRecusa(req, reply, erros);
}
