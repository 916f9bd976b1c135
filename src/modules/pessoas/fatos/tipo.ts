/** O tipo de fato: o que guarda, quem pode lançar (Lei 12.714/2012, art. 3º), em que prazo, e como se lê. */
import { z } from 'zod';
import type { Recusa } from '../../../platform/recusa.ts';
import type { IdDaPermissao, Sigilo, Tx } from '../../acesso/index.ts';
import type { Campos, DadosDe } from './campos.ts';
import type { Fato } from './fato.ts';
import type { Projecao } from './projecao.ts';
import type { FatoVigente } from './vigentes.ts';

/** Incisos do art. 2º da Lei 12.714/2012: o que o sistema tem de registrar. */
export type IncisoDoArt2 = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'XI';

/** Como a linha do tempo filtra. */
export const GRUPOS = {
  qualificacao: 'Quem é',
  cuidado: 'Saúde e proteção',
  prisao: 'Prisão',
  processo: 'Processos e penas',
  lugar: 'Onde está',
  monitoracao: 'Monitoração eletrônica',
  rotina: 'Trabalho, estudo e leitura',
  disciplina: 'Conduta e disciplina',
  beneficio: 'Decisões da execução',
  identidade: 'Identidade',
} as const;
export type Grupo = keyof typeof GRUPOS;

export interface TipoDeFato<C extends Campos = Campos> {
  /** `modulo.nome`. */
  tipo: string;
  /** "Prisão", "Atestado de conduta". */
  nome: string;
  grupo: Grupo;
  campos: C;
  permissao: IdDaPermissao;
  art2?: IncisoDoArt2;
  /** Do fim do dia do fato (ou da hora, se há) até dever estar lançado. Política do sistema, não da lei. */
  prazoEmHoras?: number;
  /** O menor sigilo com que se guarda; ausente: público. */
  sigilo?: Sigilo;
  /** `instante`: acontece e pronto; `desde`: vale daí em diante, e pode ter último dia; `periodo`: tem último dia. */
  duracao: 'instante' | 'periodo' | 'desde';
  hora?: 'pede' | 'aceita';
  /** Uma frase para quem trabalha com o caso. */
  frase(dados: DadosDe<C>): string;
  /** Uma frase para a própria pessoa e a família, sem juridiquês; ausente: `frase`. */
  emPalavras?(dados: DadosDe<C>): string;
  /** O que este fato contradiz no que já se sabe. Recebe o que vale, sem o fato que ele corrige. */
  conferir?(novo: FatoNovoDe<C>, vigentes: readonly FatoVigente[]): Recusa[];
  /**
   * Registra o que os fatos citam noutro módulo (o processo) e devolve o sigilo que vem de lá, na mesma ordem: o fato se
   * guarda ao menos com ele.
   */
  citar?(tx: Tx, citacoes: readonly Citacao<DadosDe<C>>[], agora: Date): Promise<Sigilo[]>;
  /** O que se refaz depois dele. */
  projecoes: readonly Projecao[];
}

export interface Citacao<D> {
  dados: D;
  /** Quem lança. */
  autorId?: string | undefined;
}

export type FatoNovoDe<C extends Campos> = Pick<Fato, 'dia' | 'hora' | 'ate'> & { dados: DadosDe<C> };

/** O que um fato deste tipo guarda. */
export type DadosDoTipo<T extends TipoDeFato> = T extends TipoDeFato<infer C> ? DadosDe<C> : never;

/** Um tipo qualquer, para listas: quem chama já conferiu os dados pelo esquema. */
// oxlint-disable-next-line typescript/no-explicit-any -- `frase` e `conferir` são contravariantes em C
export type QualquerTipo = TipoDeFato<any>;

export const tipoDeFato = <const C extends Campos>(tipo: TipoDeFato<C>): TipoDeFato<C> => tipo;

/** Confere e normaliza os dados; campo que o tipo não conhece é erro. */
export const esquemaDos = (campos: Campos) =>
  z.strictObject(Object.fromEntries(Object.entries(campos).map(([nome, c]) => [nome, c.esquema])), {
    error: (e) => (e.code === 'unrecognized_keys' ? `Campo desconhecido: ${e.keys.join(', ')}.` : undefined),
  });
