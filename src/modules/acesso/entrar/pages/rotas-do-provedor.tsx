/** A ida ao provedor (gov.br, CNJ…) e a volta. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { porCookie, soPorHttps } from '../../http/cookie.ts';
import { irAoProvedor } from '../actions/ir-ao-provedor.ts';
import { voltarDoProvedor } from '../actions/voltar-do-provedor.ts';
import { campo, voltaDe } from '../http.ts';
import type { Pecas } from '../pecas.ts';
import { PaginaDoProvedorQueRecusou, PaginaSemConta } from './provedor.tsx';

const OPCOES = {
  schema: { hide: true, params: z.object({ provedor: z.string().max(40) }) },
  config: { acesso: { publica: 'é por aqui que se entra' } },
};

/** Cookie da ida: só o navegador que foi pode voltar. */
const IDA = 'ida';
/** Cookie de quem o provedor conhece e ainda não tem conta: o pedido de acesso o lê. */
export const FEDERADA = 'federada';

const DEZ_MINUTOS_S = 600;
const UMA_HORA_S = 3600;

const opcoesDoCookie = (req: FastifyRequest, path: string, maxAge: number) =>
  ({ path, maxAge, httpOnly: true, sameSite: 'lax', secure: soPorHttps(req) }) as const;

export function registrarProvedor(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  const recusar = (reply: FastifyReply, recusas: Parameters<typeof PaginaDoProvedorQueRecusou>[0]['recusas']) => {
    const status = recusas.some((r) => r.codigo === 'provedor-fora') ? 503 : 403;
    return responderPagina(reply, <PaginaDoProvedorQueRecusou recusas={recusas} />, status);
  };

  app.get('/entrar/oidc/:provedor', OPCOES, async (req, reply) => {
    const confirmando = campo(req.query, 'confirmar') !== undefined && req.sessao?.completa;
    const sessaoId = confirmando ? req.sessao?.id : undefined;
    const r = await irAoProvedor(servicos, pecas, { provedor: req.params.provedor, volta: voltaDe(req), sessaoId });
    if (!r.ok) return recusar(reply, r.recusas);
    reply.setCookie(IDA, r.valor.navegador, opcoesDoCookie(req, '/entrar/oidc', DEZ_MINUTOS_S));
    return reply.header('cache-control', 'no-store').redirect(r.valor.url, 303);
  });

  app.get('/entrar/oidc/:provedor/volta', OPCOES, async (req, reply) => {
    const { provedor } = req.params;
    const url = new URL(req.url, servicos.config.enderecoPublico);
    const usuarioId = req.sessao?.ator.usuarioId;
    const r = await voltarDoProvedor(servicos, pecas, req.quem, {
      provedor,
      url,
      navegador: req.cookies[IDA],
      usuarioId,
    });
    reply.clearCookie(IDA, opcoesDoCookie(req, '/entrar/oidc', 0)).header('referrer-policy', 'no-referrer');
    if (!r.ok) return recusar(reply, r.recusas);
    if (r.valor.tipo === 'entrou') return porCookie(reply, r.valor.token).redirect(r.valor.volta, 303);
    reply.setCookie(FEDERADA, r.valor.federada, opcoesDoCookie(req, '/pedidos-de-acesso', UMA_HORA_S));
    const nome = pecas.provedores.find((p) => p.id === provedor)?.nome ?? provedor;
    return responderPagina(reply, <PaginaSemConta provedor={nome} nome={r.valor.nome} />, 403);
  });
}
