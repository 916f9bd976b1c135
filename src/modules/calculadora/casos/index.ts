export { type CasoConferido, conferirCasos, type Conferencia, type SituacaoDoCaso } from './conferir.ts';
export { type Comparacao, OFICIAL } from './comparar.ts';
export type { CasoGuardado, Confere } from './formato.ts';
export { PASTA_DO_SISTEMA, PastaIlegivel } from './ler-pasta.ts';
export { lerSeletor, type Passo } from './seletor.ts';
