/** Rotas que não são de nenhum módulo: os ativos e o sinal de vida. */
import { z } from 'zod';
import type { Ativos } from '../ativos.ts';
import type { Aplicacao } from './aplicacao.ts';

export function registrarRotasDoSistema(app: Aplicacao, ativos: Ativos): void {
  app.get('/saude', { schema: { hide: true } }, async (_req, reply) => {
    reply.header('cache-control', 'no-store');
    return { ok: true, versao: app.sistema.versao, regras: app.sistema.conjuntoDeRegras };
  });
  app.get(
    '/ativos/:arquivo',
    { schema: { hide: true, params: z.object({ arquivo: z.string() }) } },
    async (req, reply) => {
      const ativo = ativos.ler(req.params.arquivo);
      if (!ativo) return reply.callNotFound();
      return reply.header('cache-control', 'public, max-age=31536000, immutable').type(ativo.tipo).send(ativo.conteudo);
    },
  );
}
