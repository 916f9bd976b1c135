/** Onde a gestão do sistema e os cadastradores de estruturas criam as filas de ajuda. */
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { executar } from '../../nucleo/acao.ts';
import { alcancaNoSql } from '../../permissao/alcance-em-sql.ts';
import { criarFila } from '../actions/criar-fila.ts';
import { listarEstruturas, listarFilas } from '../store.ts';
import { PaginaDasFilas } from './filas.tsx';

const ACESSO = { permissao: 'acesso.estrutura.gerir' } as const;
const consulta = z.object({ feito: z.literal('criada').optional().catch(undefined) });

export function registrarPaginasDasFilas(app: Aplicacao): void {
  app.get(
    '/ajuda/filas',
    { schema: { hide: true, querystring: consulta }, config: { acesso: ACESSO } },
    async (req, reply) =>
      responderPagina(reply, <PaginaDasFilas {...await dados(app, req)} criada={req.query.feito === 'criada'} />),
  );

  app.post('/ajuda/filas', { schema: { hide: true }, config: { acesso: ACESSO } }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, criarFila, req.body);
    if (r.ok) return reply.redirect('/ajuda/filas?feito=criada', 303);
    const mostrados = await dados(app, req);
    return responderFormulario(reply, r.recusas, (p) => (
      <PaginaDasFilas {...mostrados} escrito={escritoEm(req.body)} problemas={p} />
    ));
  });
}

async function dados({ servicos: { banco } }: Aplicacao, { quem }: FastifyRequest) {
  const alcancadas = alcancaNoSql(quem.ator, 'acesso.estrutura.gerir', sql.ref('e.caminho'));
  return { filas: await listarFilas(banco), estruturas: await listarEstruturas(banco, alcancadas) };
}
