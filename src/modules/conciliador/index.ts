/** A porta do módulo: as contradições entre ordem, custódia e execução, e quem responde por elas. */
export { registrarPaginas as registrarConciliador } from './pages/rotas.tsx';
export { FILA_DAS_CONTRADICOES } from './fila.ts';
export { conciliar } from './reconciliar/index.ts';
export {
  conciliarTodas,
  OUVINTES_DO_CONCILIADOR,
  periodicosDoConciliador,
  trabalhosDoConciliador,
} from './reconciliar/events.ts';
export { type Contagem as ContagemDasContradicoes, contarPorGravidade as contarContradicoes } from './store.ts';
