/** Vínculos: papéis propostos por um, autorizados por outro. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarPropor } from './pages/rotas-de-propor.tsx';
import { registrarVerEDecidir } from './pages/rotas.tsx';

export { autorizarPapel } from './actions/autorizar-papel.ts';
export { proporPapel } from './actions/propor-papel.ts';
export { recusarPapel } from './actions/recusar-papel.ts';
export { revogarPapel } from './actions/revogar-papel.ts';
export { ALCANCE_EM_PALAVRAS, SIGILO_EM_PALAVRAS } from './em-palavras.ts';
export { papeisQueDao, vinculosAAutorizar } from './queries.ts';
export { quemPropoe, type QuemPropoe } from './store.ts';
export { nomeDoPapel } from './vinculo.ts';

export function registrarVinculos(app: Aplicacao): void {
  registrarVerEDecidir(app);
  registrarPropor(app);
}
