/** Casos conferidos: cada caso publicado por outros, refeito com estas regras, lado a lado com o que a fonte diz. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Conferencia, conferirCasos, PASTA_DO_SISTEMA } from '../../casos/index.ts';
import { CasoInexistente } from './caso-inexistente.tsx';
import { PaginaDoCaso } from './pagina-do-caso.tsx';
import { PaginaDosCasos } from './pagina-dos-casos.tsx';
import { ASSUNTOS, SITUACOES } from './palavras.ts';

/** Filtro que não existe é filtro nenhum: o endereço pode ter vindo de uma versão anterior. */
const filtroSchema = z.object({
  situacao: z
    .enum(Object.keys(SITUACOES) as (keyof typeof SITUACOES)[])
    .optional()
    .catch(undefined),
  assunto: z.enum(Object.keys(ASSUNTOS)).optional().catch(undefined),
});
const idSchema = z.object({ id: z.string().max(100) });

export function registrarPaginaCasos(app: Aplicacao): void {
  const conferencia = umaVezSo(() => conferirCasos({ hoje: app.relogio.hoje() }));
  const achar = async (id: string) => (await conferencia()).itens.find((i) => i.id === id);

  app.get('/casos', { schema: { hide: true, querystring: filtroSchema } }, async (req, reply) =>
    responderPagina(reply, <PaginaDosCasos conferencia={await conferencia()} filtro={req.query} />),
  );
  app.get('/casos/:id', { schema: { hide: true, params: idSchema } }, async (req, reply) => {
    const item = await achar(req.params.id);
    if (!item) return responderPagina(reply, <CasoInexistente />, 404);
    return responderPagina(reply, <PaginaDoCaso item={item} />);
  });
  app.get('/casos/:id/caso.json', { schema: { hide: true, params: idSchema } }, async (req, reply) => {
    const item = await achar(req.params.id);
    if (!item) return responderPagina(reply, <CasoInexistente />, 404);
    const texto = await readFile(join(PASTA_DO_SISTEMA, item.arquivo), 'utf8');
    return reply
      .header('content-disposition', `attachment; filename="${item.id}.caso.json"`)
      .type('application/json; charset=utf-8')
      .send(texto);
  });
}

/** As regras não mudam com o programa no ar: confere-se no primeiro pedido e guarda-se. Se falhar, tenta-se de novo. */
function umaVezSo(conferir: () => Promise<Conferencia>): () => Promise<Conferencia> {
  let guardada: Promise<Conferencia> | undefined;
  return () => {
    guardada ??= conferir().catch((erro: unknown) => {
      guardada = undefined;
      throw erro;
    });
    return guardada;
  };
}
