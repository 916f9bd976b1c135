/** O que não se conseguiu entregar, e o que fazer com isso. */
export { registrarEntregas } from './pages/rotas.tsx';
