/** A ajuda da linha de comando: o texto geral e o de cada comando. Leve: é lida a cada chamada. */
import { AJUDA_DA_DEMONSTRACAO } from './demonstracao/ajuda.ts';
import { AJUDA_DO_ACESSO } from './modules/acesso/cli/ajuda.ts';
import { AJUDA_DA_AUDITORIA } from './modules/auditoria/cli/ajuda.ts';
import { AJUDA_DO_CALCULO } from './modules/calculadora/cli/ajuda.ts';
import { AJUDA_DO_DETECTOR } from './modules/execucao/detector/cli/ajuda.ts';
import { AJUDA_DAS_PESSOAS } from './modules/pessoas/identidade/cli/ajuda.ts';
import { AJUDA_DO_BANCO } from './platform/cli/ajuda.ts';

const GERAL = `Custódia: as datas que a lei dá a quem está preso, com a conta de cada uma.

Uso:
  custodia calcular [ARQUIVO | -]       todas as datas de um caso
  custodia calcular --lote              muitos casos, um por linha
  custodia validar TIPO NUMERO          confere número CNJ, NUP, CPF ou RJI
  custodia prazo --regime … --inicio …  último dia de um prazo
  custodia casos conferir [PASTA]       confere os casos publicados com o cálculo
  custodia acesso implantar ARQUIVO     cadastra os primeiros órgãos e pessoas
  custodia auditoria verificar          acha registro alterado, removido ou fora de ordem
  custodia pessoas vincular …           acha, em um CSV, os registros da mesma pessoa
  custodia detectar --decreto …         quem um decreto ou uma lei nova alcança
  custodia demo --pessoas N             enche um banco vazio com um estado fictício
  custodia banco copiar ARQUIVO         copia o banco inteiro para um arquivo
  custodia banco restaurar ARQUIVO      restaura uma cópia em um banco vazio
  custodia ajuda COMANDO                explica um comando
  custodia --version                    versão do programa

Comece por:
  custodia calcular caso.yaml`;

const TEXTOS: Record<string, string> = {
  ...AJUDA_DO_CALCULO,
  acesso: AJUDA_DO_ACESSO,
  auditoria: AJUDA_DA_AUDITORIA,
  banco: AJUDA_DO_BANCO,
  pessoas: AJUDA_DAS_PESSOAS,
  detectar: AJUDA_DO_DETECTOR,
  demo: AJUDA_DA_DEMONSTRACAO,
};

export const COMANDOS: readonly string[] = [...Object.keys(TEXTOS), 'ajuda'];

export const ajudaGeral = (): string => GERAL;

export function ajudaDe(comando: string): string | undefined {
  if (comando === 'ajuda') return GERAL;
  return Object.hasOwn(TEXTOS, comando) ? TEXTOS[comando] : undefined;
}
