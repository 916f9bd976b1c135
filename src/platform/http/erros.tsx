/** Um só lugar transforma qualquer erro em resposta. O 500 leva só o código do pedido: nada da pessoa, nada do erro. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { erroDeBanco } from '../db/erro-de-banco.ts';
import { erroSemDados } from '../erro-sem-dados.ts';
import type { Aplicacao } from './aplicacao.ts';
import { responderPagina } from './pagina.tsx';
import { PaginaDeErro } from './pagina-de-erro.tsx';
import { type Problema, problemaDe } from './problema.ts';

const ehApi = (req: FastifyRequest): boolean => req.url.startsWith('/api/');

/** RFC 9457. `extra` acrescenta membros próprios (`erros`, por exemplo). */
export function responderProblema(reply: FastifyReply, problema: Problema, extra: object = {}): FastifyReply {
  const corpo = {
    type: 'about:blank',
    title: problema.titulo,
    status: problema.status,
    detail: problema.detalhe,
    ...extra,
  };
  return reply.code(problema.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(corpo));
}

function responder(req: FastifyRequest, reply: FastifyReply, problema: Problema): FastifyReply {
  const pedido = problema.status >= 500 ? req.id : undefined;
  if (ehApi(req)) return responderProblema(reply, problema, pedido ? { pedido } : {});
  return responderPagina(reply, <PaginaDeErro problema={problema} pedido={pedido} />, problema.status);
}

function tratar(erro: FastifyError, req: FastifyRequest, reply: FastifyReply): FastifyReply {
  const semBanco = erroDeBanco(erro).tipo === 'fora-do-ar';
  const status = semBanco ? SEM_BANCO : statusDe(erro);
  if (status >= 500) req.log.error({ erro: erroSemDados(erro) }, semBanco ? 'banco fora do ar' : 'erro do sistema');
  if (semBanco) reply.header('retry-after', '30');
  return responder(req, reply, problemaDe(status, semBanco ? 'BANCO_FORA_DO_AR' : erro.code));
}

const SEM_BANCO = 503;

const statusDe = ({ statusCode = 500 }: FastifyError): number =>
  statusCode >= 400 && statusCode < 600 ? statusCode : 500;

const METODOS = ['GET', 'POST'] as const;

/** Endereço que existe com outro método responde 405 e diz quais aceita. */
function naoEncontrado(app: Aplicacao, req: FastifyRequest, reply: FastifyReply): FastifyReply {
  const url = req.url.split('?', 1)[0]!;
  // O roteador leria o asterisco e os dois-pontos como parte de um molde, e lança se o molde está mal escrito.
  const aceitos = /[*:]/.test(url) ? [] : METODOS.filter((method) => app.hasRoute({ method, url }));
  if (aceitos.length === 0) return responder(req, reply, problemaDe(404));
  return responder(req, reply.header('allow', aceitos.join(', ')), problemaDe(405));
}

export function registrarErros(app: Aplicacao): void {
  app.setErrorHandler<FastifyError>(tratar);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (req, reply) => naoEncontrado(app, req, reply));
}

/** Erros do roteador, antes de qualquer rota (endereço mal escrito). */
export function erroDoRoteador(erro: FastifyError, req: FastifyRequest, reply: FastifyReply): void {
  tratar(erro, req, reply);
}
