/** Por que está presa. */
import type { DadosDoTitulo, DadosDoTituloEncerrado } from '../../fatos/titulo.ts';
import type { Andamento, Passo } from '../estado.ts';
import type { Titulo } from '../situacao.ts';

export const abrirTitulo: Passo<DadosDoTitulo> = (antes, { raiz, dia, dados }) =>
  comTitulo(antes, { id: raiz, desde: dia, ...dados });

/**
 * O do mesmo processo dá lugar ao novo (a preventiva que virou condenação). O que ainda não tinha processo, também (o
 * flagrante convertido), a não ser que o novo cumpra uma ordem: essa é de outro caso, e os dois valem.
 */
export const comTitulo = (antes: Andamento, novo: Titulo): Andamento => ({
  ...antes,
  titulos: [...antes.titulos.filter((t) => !daLugar(t, novo)), novo],
});

const daLugar = ({ processo }: Titulo, novo: Titulo): boolean =>
  processo === undefined ? novo.ordemId === undefined : processo === novo.processo;

export const encerrarTitulo: Passo<DadosDoTituloEncerrado> = (antes, { dados: { tituloId } }) =>
  antes.titulos.some((t) => t.id === tituloId)
    ? { ...antes, titulos: antes.titulos.filter((t) => t.id !== tituloId) }
    : 'Este título já não estava em vigor na data. Confira o dia, ou veja se outro já tomou o lugar dele.';
