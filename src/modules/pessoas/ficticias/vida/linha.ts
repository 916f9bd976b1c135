/** O que se vai escrevendo enquanto a vida de uma pessoa se sorteia. */
import { type Dia, diaDe, iso, maisDias, partesDe, dia as lerOuLancar } from '../../../../direito/tempo/dia.ts';
import type { PessoaFicticia } from '../pessoa.ts';
import type { Sorte } from '../sortear.ts';
import type {
  Acontecimento,
  CondenacaoFicticia,
  EspecieDeUnidade,
  MedidaFicticia,
  ProcessoFicticio,
  Unidade,
} from './trajetoria.ts';

export interface Linha {
  readonly pessoa: PessoaFicticia;
  readonly sorte: Sorte;
  readonly hoje: Dia;
  /** O dia em que fez dezoito anos. */
  readonly maioridade: Dia;
  readonly processos: ProcessoFicticio[];
  readonly condenacoes: CondenacaoFicticia[];
  readonly acontecimentos: Acontecimento[];
  medida?: MedidaFicticia;
}

const MAIORIDADE = 18;
/** Para caber uma prisão inteira na vida adulta de quem acaba de fazer dezoito anos. */
const MINIMO_DE_VIDA_ADULTA = 150;

/** Lança erro se a pessoa mal fez dezoito anos no dia: com `hoje` desde 1º de junho de 2026, nunca acontece. */
export function comecarLinha(pessoa: PessoaFicticia, sorte: Sorte, hoje: string): Linha {
  const { ano, mes, dia } = partesDe(lerOuLancar(pessoa.nascimento));
  const maioridade = diaDe(ano + MAIORIDADE, mes, Math.min(dia, 28));
  const ateQuando = lerOuLancar(hoje);
  if (ateQuando - maioridade < MINIMO_DE_VIDA_ADULTA)
    throw new Error(`em ${hoje} a pessoa ${pessoa.indice} é moça demais`);
  return { pessoa, sorte, hoje: ateQuando, maioridade, processos: [], condenacoes: [], acontecimentos: [] };
}

/** O dia que fica a essa distância, sem passar de hoje. */
export const ate = (linha: Linha, data: Dia, dias: number): Dia => Math.min(maisDias(data, dias), linha.hoje) as Dia;

/** Um dia entre os dois, inclusive; se estão trocados, o primeiro. */
export const entre = (sorte: Sorte, de: Dia, fim: Dia): Dia => (fim <= de ? de : (sorte.inteiro(de, fim) as Dia));

const dois = (n: number): string => String(n).padStart(2, '0');

const MINUTOS_DO_DIA = 24 * 60;

/** Um instante qualquer do dia, em minutos desde a meia-noite. */
export const minutoQualquer = (sorte: Sorte): number => sorte.inteiro(0, MINUTOS_DO_DIA - 1);

/** O dia e a hora (HH:MM) que ficam a tantos minutos da meia-noite desse dia. */
export function instante(data: Dia, minutos: number): { data: string; hora: string } {
  const noDia = minutos % MINUTOS_DO_DIA;
  return {
    data: iso(maisDias(data, Math.floor(minutos / MINUTOS_DO_DIA))),
    hora: `${dois(Math.floor(noDia / 60))}:${dois(noDia % 60)}`,
  };
}

export function escrever(linha: Linha, ...acontecimentos: Acontecimento[]): void {
  linha.acontecimentos.push(...acontecimentos);
}

/** Quantas unidades de cada espécie se distinguem. */
const UNIDADES = 6;

export const umaUnidade = (sorte: Sorte, especie: EspecieDeUnidade): Unidade => ({
  especie,
  numero: sorte.inteiro(0, UNIDADES - 1),
});
