/** Delegações: permissões emprestadas por prazo certo. */
export { criarDelegacao } from './actions/criar-delegacao.ts';
export { encerrarDelegacao } from './actions/encerrar-delegacao.ts';
export { registrarDelegacoes } from './pages/rotas.tsx';
