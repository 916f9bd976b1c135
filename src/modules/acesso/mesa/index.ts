/** A mesa: a página inicial de quem entrou. */
export type { Contagem } from './espera.ts';
export type { FilaDeCima } from './o-que-espera.ts';
export { registrarPaginaDaMesa as registrarMesa } from './pages/index.tsx';
