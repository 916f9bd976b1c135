/** "Não é esta pessoa": o papel do homônimo, e o endereço público em que qualquer um o confere. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarConferir } from './pages/rotas-de-conferir.tsx';
import { registrarPapeis } from './pages/rotas-do-papel.tsx';

export { SalvaguardasDaPessoa } from './pages/salvaguardas-da-pessoa.tsx';
export type { Salvaguarda } from './salvaguarda.ts';
export { salvaguardasDe } from './store.ts';

export function registrarSalvaguarda(app: Aplicacao): void {
  registrarPapeis(app);
  registrarConferir(app);
}
