/** A mesa: a página inicial de quem entrou. */
export { registrarPaginaDaMesa as registrarMesa } from './pages/index.tsx';
