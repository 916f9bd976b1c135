import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { exemploCalculado } from './exemplo-calculado.ts';
import { PaginaInicial } from './pagina.tsx';

export function registrarPaginaInicial(app: Aplicacao): void {
  app.get('/', (_req, reply) => responderPagina(reply, <PaginaInicial exemplo={exemploCalculado()} />));
}
