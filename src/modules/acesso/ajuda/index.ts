/** Manual, perguntas comuns e pedido de ajuda em fila com nome e prazo. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarPaginasDaAjuda } from './pages/rotas-da-ajuda.tsx';
import { registrarPaginasDasFilas } from './pages/rotas-das-filas.tsx';
import { registrarPaginasDoAtendimento } from './pages/rotas-do-atendimento.tsx';
import { registrarPaginasDoManual } from './pages/rotas-do-manual.tsx';

export { criarFila } from './actions/criar-fila.ts';
export { pedirAjuda } from './actions/pedir-ajuda.ts';
export { atenderPedido } from './actions/atender-pedido.ts';
export { OUVINTES_DA_AJUDA, trabalhosDaAjuda } from './events.ts';
export { meusPedidos } from './queries.ts';

export function registrarAjuda(app: Aplicacao): void {
  registrarPaginasDaAjuda(app);
  registrarPaginasDoAtendimento(app);
  registrarPaginasDasFilas(app);
  registrarPaginasDoManual(app);
}
