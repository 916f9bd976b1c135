/** Achar pessoas: a busca que perdoa e a lista de quem se alcança. */
export type { DepsDaLista, FiltroDaLista, ResumoDaPessoa } from './filtro-da-lista.ts';
export { registrarLista } from './pages/lista.tsx';
