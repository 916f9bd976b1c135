/** O que cada um pode ver, e por quê. */
export { registrarSimulacao } from './pages/rotas.tsx';
