/** Escreve uma página inteira na resposta. */
import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Contexto } from '../../ui/sistema.ts';

/** Endereço pedido, sem a consulta: ela pode trazer o caso de uma pessoa. */
function enderecoDe({ request: req }: FastifyReply): string {
  return `${req.protocol}://${req.host}${req.url.split('?', 1)[0]!}`;
}

function desenhar(reply: FastifyReply, vnode: VNode): string {
  const { quemEntrou } = reply.request;
  const contexto = { sistema: reply.server.sistema, endereco: enderecoDe(reply), quemEntrou };
  return renderToString(<Contexto.Provider value={contexto}>{vnode}</Contexto.Provider>);
}

/** Com caso no endereço ou no corpo, ou de quem entrou, a página não fica guardada em lugar nenhum, nem em buscador. */
function temDados({ request: req }: FastifyReply): boolean {
  return req.method !== 'GET' || req.url.includes('?') || req.quemEntrou !== undefined;
}

export function responderPagina(reply: FastifyReply, vnode: VNode, status = 200): FastifyReply {
  const html = desenhar(reply, vnode);
  if (temDados(reply)) reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
  else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  return reply.code(status).type('text/html; charset=utf-8').send(`<!doctype html>${html}`);
}

/** Pedaço de página, para o htmx trocar no lugar (mesmo contexto, sem `<!doctype>`). */
export function responderPedaco(reply: FastifyReply, vnode: VNode, status = 200): FastifyReply {
  const html = desenhar(reply, vnode);
  reply.header('cache-control', 'no-store');
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}
