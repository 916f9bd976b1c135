/** Órgãos, unidades e setores. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarCadastrar } from './pages/cadastrar.tsx';
import { registrarEditar } from './pages/editar.tsx';
import { registrarInativar } from './pages/inativar.tsx';
import { registrarVer } from './pages/ver.tsx';

export { cadastrarEstrutura } from './actions/cadastrar-estrutura.ts';
export { editarEstrutura } from './actions/editar-estrutura.ts';
export { inativarEstrutura } from './actions/inativar-estrutura.ts';
export * from './estrutura.ts';
export { buscarArvore } from './queries.ts';
export { acharEstrutura, acharEstruturas, acimaDe, trancarEstrutura } from './store.ts';

export function registrarEstruturas(app: Aplicacao): void {
  registrarVer(app);
  registrarCadastrar(app);
  registrarEditar(app);
  registrarInativar(app);
}
