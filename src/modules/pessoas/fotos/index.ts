/** As fotografias da pessoa. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarEnviarFoto } from './pages/enviar.tsx';
import { registrarVerFoto } from './pages/ver.ts';

export { guardarFoto } from './actions/guardar-foto.ts';
export { FotoDaPessoa } from './foto-da-pessoa.tsx';
export { paginaDeEnviarFoto } from './pages/enviar.tsx';
export { prepararFoto } from './preparar-foto.ts';

export function registrarFotos(app: Aplicacao): void {
  registrarEnviarFoto(app);
  registrarVerFoto(app);
}
