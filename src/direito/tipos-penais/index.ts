/** O catálogo de tipos penais, versionado no tempo. O que ele diz do crime é sugestão: a sentença prevalece. */
export type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';
export { TIPOS_PENAIS } from './catalogo.ts';
export { buscarTipoPenal, tipoPenalMaisProximo } from './buscar.ts';
export { pesquisarTipos } from './pesquisar.ts';
export { type CaracteristicasNoTempo, caracteristicasEm, penaMaximaEm } from './no-tempo.ts';
