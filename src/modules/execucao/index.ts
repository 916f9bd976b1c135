/** A porta do módulo: as datas da pena, com recibo, e tudo o que se sabe de uma pessoa numa página só. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarAtrasos } from './atrasos/rota.tsx';
import { registrarDivergencias } from './divergencia/rotas.tsx';
import { registrarLinhaDoTempo } from './linha-do-tempo/rota.tsx';
import { registrarCodigo } from './pessoa-presa/codigo.tsx';
import { registrarMeusDados } from './pessoa-presa/meus-dados.tsx';
import { registrarPaginasDaPessoa } from './pessoa/rotas.tsx';
import { registrarRecibos } from './recibo/pages/rotas.tsx';

export { type CalculoDaPessoa, calcularPessoa, type Contradicao } from './caso/calcular.ts';
export { type CasoMontado, montarCaso, temOQueCalcular } from './caso/montar.ts';
export * from './fatos/index.ts';
export { emPalavras, fraseDoFato, nomeDoFato, tipoDoFato, TODOS_OS_FATOS } from './fatos/todos.ts';
export { guardarRecibo } from './recibo/guardar.ts';
export { OUVINTES_DA_EXECUCAO, trabalhosDaExecucao } from './recibo/events.ts';
export { confere, type Recibo } from './recibo/recibo.ts';
export { ultimoRecibo } from './recibo/store.ts';

export function registrarExecucao(app: Aplicacao): void {
  registrarPaginasDaPessoa(app);
  registrarLinhaDoTempo(app);
  registrarRecibos(app);
  registrarDivergencias(app);
  registrarMeusDados(app);
  registrarCodigo(app);
  registrarAtrasos(app);
}
