/** O que as páginas de entrada têm em comum: para onde voltar, o cookie novo, a pessoa da sessão. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { porCookie } from '../http/cookie.ts';
import type { DaSessao, Momento } from './renovar.ts';
import { comVolta, voltaSegura } from './volta.ts';

/** A volta pedida no endereço (ao abrir) ou no formulário (ao enviar), só se for daqui. */
export function voltaDe({ query, body }: FastifyRequest): string {
  return voltaSegura(campo(body, 'volta') ?? campo(query, 'volta'));
}

/** O texto de um campo do formulário ou do endereço. */
export function campo(origem: unknown, nome: string): string | undefined {
  if (typeof origem !== 'object' || origem === null || !Object.hasOwn(origem, nome)) return undefined;
  const valor = (origem as Record<string, unknown>)[nome];
  return typeof valor === 'string' ? valor : undefined;
}

/** Põe o cookie e segue; sem todos os fatores, para o segundo. */
export function seguir(
  reply: FastifyReply,
  { token, completa }: { token: string; completa: boolean },
  volta: string,
): FastifyReply {
  porCookie(reply, token);
  return reply.redirect(completa ? volta : comVolta('/entrar/segundo-fator', volta), 303);
}

/** A pessoa da sessão deste pedido. `undefined` para quem não entrou e para a sessão de pessoa presa ou família. */
export function daSessao({ sessao, quem }: FastifyRequest, momento: Momento): DaSessao | undefined {
  const usuarioId = sessao?.ator.usuarioId;
  if (!sessao || usuarioId === undefined) return undefined;
  return { sessaoId: sessao.id, usuarioId, nome: sessao.ator.nome, quem, momento };
}
