/** A página da API, desenhada a partir do documento OpenAPI: o que ela mostra é o que as rotas declaram. */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { documentoOpenApi } from '../../openapi/index.ts';
import { PaginaDaApi } from './pagina.tsx';

export function registrarPaginaDaApi(app: Aplicacao): void {
  app.get('/api', (req, reply) => {
    const origem = `${req.protocol}://${req.host}`;
    return responderPagina(reply, <PaginaDaApi documento={documentoOpenApi(app)} origem={origem} />);
  });
  app.get('/api/openapi.json', (_req, reply) => {
    reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8');
    return reply.send(JSON.stringify(documentoOpenApi(app), null, 2));
  });
}
