/** Dois registros da mesma pessoa: a fila, a decisão de duas pessoas, a unificação e a volta. */
export { registrarUnificacao } from './pages/rotas.tsx';
export { OUVINTES_DA_UNIFICACAO, procurarSemelhantes, trabalhosDaUnificacao } from './procurar.ts';
export { acharCandidatos } from './candidatos.ts';
