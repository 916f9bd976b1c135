/** Depois de cadastrar uma prova: o cookie novo e, na primeira vez, os códigos de recuperação. */
import type { FastifyReply } from 'fastify';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { porCookie } from '../../http/cookie.ts';
import type { ProvaCadastrada } from '../codigos-novos.ts';
import { PaginaDosCodigos } from './codigos.tsx';

export function responderProvaCadastrada(
  reply: FastifyReply,
  { token, codigos }: ProvaCadastrada,
  { feito, volta }: { feito: 'aplicativo' | 'chave'; volta: string },
): FastifyReply {
  porCookie(reply, token);
  if (!codigos) return reply.redirect(`/conta/seguranca?feito=${feito}`, 303);
  const { nome } = reply.request.quem.ator;
  const titulo = feito === 'aplicativo' ? 'Aplicativo de códigos cadastrado.' : 'Chave de acesso cadastrada.';
  return responderPagina(reply, <PaginaDosCodigos codigos={codigos} nome={nome} titulo={titulo} continuar={volta} />);
}
