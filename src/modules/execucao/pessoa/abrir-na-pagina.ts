/** Abre a pessoa de uma página, ou responde por que não. Registro unificado leva à página da pessoa em que se unificou. */
import type { FastifyReply } from 'fastify';
import { type Quem, responderRecusa, type Servicos } from '../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../pessoas/index.ts';

interface Pedido {
  quem: Quem;
  params: { id: string };
  url: string;
}

/** `leitura`: como vai à auditoria (`execucao.ver-situacao`). */
export async function abrirNaPagina(
  servicos: Servicos,
  req: Pedido,
  reply: FastifyReply,
  leitura: string,
  responder: (aberta: PessoaAberta) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { id } = req.params;
  const aberta = await abrirPessoa(servicos, req.quem, id, { leitura });
  if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
  if (aberta.valor.id !== id) return reply.redirect(req.url.replace(id, aberta.valor.id), 303);
  return responder(aberta.valor);
}
