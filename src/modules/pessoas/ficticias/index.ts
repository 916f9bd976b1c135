/** Pessoas que não existem, para a demonstração, os testes e as medições. Puro: não toca o banco. */
export { type Sexo } from './dados.ts';
export { duplicarComErros, type PedidoDeRepetidos, type RegistroComVerdade } from './erros.ts';
export { errarGrafia, errarNome } from './erros/nome.ts';
export type { Registro } from './erros/registro.ts';
export { MUNICIPIOS, type Naturalidade, UF_DA_DEMONSTRACAO } from './municipios.ts';
export type { CorRaca, Escolaridade, EstadoCivil, Genero, PessoaFicticia } from './pessoa.ts';
export { gerarPessoas, type PedidoDePessoas, pessoaFicticia } from './pessoas.ts';
export { Sorte } from './sortear.ts';
export { gerarTrajetoria, sorteDaVida } from './trajetorias.ts';
export { casoDaTrajetoria } from './vida/caso.ts';
export { numeroCnj } from './vida/processo.ts';
export { MONITORADOS_EM_CASA, OCUPACAO, PESOS_DAS_SITUACOES } from './vida/proporcoes.ts';
export {
  type Acontecimento,
  type CondenacaoFicticia,
  type EspecieDeUnidade,
  type MedidaFicticia,
  type MotivoDaSoltura,
  type ProcessoFicticio,
  type ResultadoDaAudiencia,
  type SituacaoPrisional,
  SITUACOES,
  type Trajetoria,
  type Unidade,
} from './vida/trajetoria.ts';
