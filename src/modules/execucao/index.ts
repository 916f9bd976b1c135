/** A porta do módulo: as datas da pena, com recibo, e tudo o que se sabe de uma pessoa numa página só. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarAtrasos } from './atrasos/rota.tsx';
import { registrarDetector } from './detector/pages/rotas.tsx';
import { registrarDivergencias } from './divergencia/rotas.tsx';
import { registrarLinhaDoTempo } from './linha-do-tempo/rota.tsx';
import { registrarCodigo } from './pessoa-presa/codigo.tsx';
import { registrarMeusDados } from './pessoa-presa/meus-dados.tsx';
import { registrarPaginasDaPessoa } from './pessoa/rotas.tsx';
import { registrarAtosDoRecalculo } from './recalculo/pages/rotas-dos-atos.tsx';
import { registrarRecalculos } from './recalculo/pages/rotas.tsx';
import { registrarRecibos } from './recibo/pages/rotas.tsx';

export { type CalculoDaPessoa, calcularPessoa, type Contradicao } from './caso/calcular.ts';
export { daPropriaPessoa } from './pessoa-presa/da-propria-pessoa.ts';
export { MinhaSituacao } from './pessoa-presa/minha-situacao.tsx';
export { type CasoMontado, montarCaso, temOQueCalcular } from './caso/montar.ts';
export type { DataEmVigor, SituacaoDaData } from './conta/data-em-vigor.ts';
export {
  agendarContasDoDia,
  calcularQuemFalta,
  periodicosDasContas,
  trabalhosDasContas,
} from './conta/dia-que-importa.ts';
export { datasDe, falhaDe } from './conta/store.ts';
export { fixarData } from './divergencia/actions/fixar-data.ts';
export { chaveDoMarco } from './divergencia/divergencia.ts';
export * from './fatos/index.ts';
export { emPalavras, fraseDoFato, nomeDoFato, tipoDoFato, TODOS_OS_FATOS } from './fatos/todos.ts';
export { abrirNaPagina } from './pessoa/abrir-na-pagina.ts';
export { Moldura } from './pessoa/moldura.tsx';
export { guardarRecibo } from './recibo/guardar.ts';
export { OUVINTES_DA_EXECUCAO, trabalhosDaExecucao } from './recibo/events.ts';
export { confere, type Recibo, reciboDe } from './recibo/recibo.ts';
export { ultimoRecibo } from './recibo/store.ts';
export { retomarCalculos } from './partida.ts';
export { trabalhosDoRecalculo } from './recalculo/andar.ts';
export { criarCalculista } from './recalculo/calculista.ts';
export { podeVerSigilo } from './recibo/visivel.ts';

export function registrarExecucao(app: Aplicacao): void {
  registrarPaginasDaPessoa(app);
  registrarLinhaDoTempo(app);
  registrarRecibos(app);
  registrarDivergencias(app);
  registrarMeusDados(app);
  registrarCodigo(app);
  registrarAtrasos(app);
  registrarRecalculos(app);
  registrarAtosDoRecalculo(app);
  registrarDetector(app);
}
