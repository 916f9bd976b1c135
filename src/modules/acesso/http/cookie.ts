/** O cookie da sessão. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export const COOKIE = 'sessao';

/** `secure` onde as pessoas usam HTTPS, ainda que um proxy fale HTTP com o sistema. Em máquina local não há HTTPS. */
export function soPorHttps({ protocol, server }: FastifyRequest): boolean {
  return protocol === 'https' || server.servicos.config.enderecoPublico.startsWith('https:');
}

const opcoes = (req: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: soPorHttps(req) }) as const;

/** Sem prazo: morre com o navegador; o prazo de verdade está no banco. */
export const porCookie = (reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(COOKIE, token, opcoes(reply.request));

export const tirarCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(COOKIE, opcoes(reply.request));
