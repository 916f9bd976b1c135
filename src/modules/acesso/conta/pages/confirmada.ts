/** Páginas de ato sensível: antes de preencher, confirma-se a identidade. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export function identidadeConfirmada({ quem }: FastifyRequest, agora: Date): boolean {
  const { elevadaAte } = quem.ator;
  return elevadaAte !== undefined && elevadaAte > agora;
}

/** Vai confirmar e volta para esta mesma página. */
export const irConfirmar = (reply: FastifyReply): FastifyReply =>
  reply.redirect(`/entrar/confirmar?${new URLSearchParams({ volta: reply.request.url }).toString()}`, 303);
