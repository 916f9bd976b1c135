/** Cadastrar uma pessoa, depois de procurar a mesma. */
export type { FatosDaUnidade } from './actions/cadastrar-pessoa.ts';
export { registrarNova } from './pages/nova.tsx';
