/** Rotas que não são de nenhum módulo: os ativos, o sinal de vida e a prontidão. */
import { z } from 'zod';
import type { Ativos } from '../ativos.ts';
import type { Prontidao } from '../prontidao.ts';
import type { Aplicacao } from './aplicacao.ts';

const SEMPRE_PRONTO: Prontidao = async () => [];

export function registrarRotasDoSistema(app: Aplicacao, ativos: Ativos, prontidao = SEMPRE_PRONTO): void {
  // Só diz que o processo vive: com o banco fora do ar, reiniciá-lo não ajudaria.
  app.get('/saude', { schema: { hide: true } }, async (_req, reply) => {
    reply.header('cache-control', 'no-store');
    return { ok: true, versao: app.sistema.versao, regras: app.sistema.conjuntoDeRegras };
  });
  app.get('/pronto', { schema: { hide: true } }, async (_req, reply) => {
    const falta = await prontidao();
    reply.code(falta.length > 0 ? 503 : 200).header('cache-control', 'no-store');
    return { pronto: falta.length === 0, falta };
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
