export { casoSchema, type CasoEscrito, LIMITE_DE_CONDENACOES, LIMITE_DE_EVENTOS } from './caso.ts';
export type { ErroDeEntrada } from './erros.ts';
export { LIMITE_DO_TEXTO, lerCaso, type Leitura } from './ler-caso.ts';
export { lerTexto } from './ler-texto.ts';
export { lerDuracao } from './campos.ts';
