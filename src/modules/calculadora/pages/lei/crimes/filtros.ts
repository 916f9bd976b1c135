/** Filtros do catálogo de crimes, lidos do endereço. */
import {
  caracteristicasEm,
  pesquisarTipos,
  type TipoPenal,
  TIPOS_PENAIS,
} from '../../../../../direito/tipos-penais/index.ts';
import { type Dia, iso, lerDia } from '../../../../../direito/tempo/dia.ts';
import { paginaPedida, parametro } from '../consulta.ts';
import { vigeEm } from '../vigencia.ts';

export interface Filtros {
  q: string;
  /** Dia do fato a que se referem a pena e a hediondez mostradas. */
  em: string;
  erroEm?: string;
  /** `todos`, só os hediondos na data, ou só os não hediondos. */
  hediondo: 'todos' | 'sim' | 'nao';
  violencia: 'todos' | 'sim' | 'nao';
  pagina: number;
}

export interface Achados {
  tipos: TipoPenal[];
  total: number;
  paginas: number;
  pagina: number;
}

export const POR_PAGINA = 50;

const simNao = (texto: string): 'todos' | 'sim' | 'nao' => (texto === 'sim' || texto === 'nao' ? texto : 'todos');

export function lerFiltros(consulta: unknown, hoje: Dia): Filtros {
  const em = parametro(consulta, 'em');
  const invalida = em !== '' && lerDia(em) === undefined;
  return {
    q: parametro(consulta, 'q'),
    em: em === '' || invalida ? iso(hoje) : em,
    ...(invalida && { erroEm: 'Escreva uma data que existe, por exemplo 2019-05-10.' }),
    hediondo: simNao(parametro(consulta, 'hediondo')),
    violencia: simNao(parametro(consulta, 'violencia')),
    pagina: paginaPedida(consulta),
  };
}

export function filtrar(f: Filtros): Achados {
  const base = f.q === '' ? TIPOS_PENAIS : pesquisarTipos(f.q);
  const todos = base.filter((t) => passaHediondo(t, f) && passaViolencia(t, f));
  const paginas = Math.max(1, Math.ceil(todos.length / POR_PAGINA));
  const pagina = Math.min(f.pagina, paginas);
  return { tipos: todos.slice((pagina - 1) * POR_PAGINA, pagina * POR_PAGINA), total: todos.length, paginas, pagina };
}

const ehHediondo = (t: TipoPenal, em: string): boolean =>
  caracteristicasEm(t, lerDia(em)).caracteristicas.hediondo === true;

const passaHediondo = (t: TipoPenal, f: Filtros): boolean =>
  f.hediondo === 'todos' || ehHediondo(t, f.em) === (f.hediondo === 'sim');

/** Onde a fonte não decide, o tipo aparece nas duas respostas: não se esconde o que não se sabe. */
const passaViolencia = (t: TipoPenal, f: Filtros): boolean => {
  const violencia = t.caracteristicas.violenciaOuGraveAmeaca;
  return f.violencia === 'todos' || violencia === undefined || violencia === (f.violencia === 'sim');
};

/** `sim`, `não` ou, quando depende de condição que o catálogo não conhece, `conforme o caso`. */
export function hediondezEm(t: TipoPenal, em: string): 'sim' | 'não' | 'conforme o caso' {
  if (ehHediondo(t, em)) return 'sim';
  return t.hediondo.some((p) => p.condicao !== undefined && vigeEm(p, em)) ? 'conforme o caso' : 'não';
}

/** O endereço com os mesmos filtros em outra página. */
export function enderecoDaPagina(f: Filtros, hoje: string, pagina: number): string {
  const consulta = new URLSearchParams();
  if (f.q) consulta.set('q', f.q);
  if (f.em !== hoje) consulta.set('em', f.em);
  if (f.hediondo !== 'todos') consulta.set('hediondo', f.hediondo);
  if (f.violencia !== 'todos') consulta.set('violencia', f.violencia);
  if (pagina > 1) consulta.set('p', String(pagina));
  const texto = consulta.toString();
  return texto === '' ? '/lei/crimes' : `/lei/crimes?${texto}`;
}
