/** A pessoa presa e a família: cadastro, código, os próprios dados e quem os consultou. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarCodigo } from './pages/codigo.tsx';
import { registrarEntradaPorCodigo } from './pages/entrar.tsx';
import { registrarFicha } from './pages/ficha.tsx';
import { registrarLista } from './pages/lista.tsx';
import { registrarMeusDados } from './pages/meus-dados.tsx';
import { registrarCadastrar } from './pages/novo.tsx';

export { cadastrarTitular } from './actions/cadastrar-titular.ts';
export { emitirCodigo } from './actions/emitir-codigo.ts';
export { codigoPorExtenso } from './codigo.ts';
export { QuemConsultou } from './pages/quem-consultou.tsx';
export { quemViuMinhaFicha } from './queries.ts';

export function registrarTitulares(app: Aplicacao): void {
  registrarLista(app);
  registrarCadastrar(app);
  registrarFicha(app);
  registrarCodigo(app);
  registrarEntradaPorCodigo(app);
  registrarMeusDados(app);
}
