/**
 * Uma regra de direito: um arquivo, com as redações da lei no tempo, dúvidas e exemplos juntos.
 * Um teste genérico (motor/regras.test.ts) encontra todas e confere ids, vigências e exemplos.
 */
import { type Dia, dia } from '../tempo/dia.ts';
import { emVigor } from './troca.ts';

export type Funcao = (...args: never[]) => unknown;

/** Selo de conferência do catálogo: verificado em fonte guardada, de memória, ou fonte única. */
export type Selo = 'verificado' | 'memoria' | 'fonte-unica';

export interface Versao<F extends Funcao> {
  /** Primeiro dia de vigência (AAAA-MM-DD). */
  de: string;
  /** Último dia de vigência; ausente: em vigor. */
  ate?: string;
  /** Norma com artigo. */
  norma: string;
  /** O que esta redação diz, em palavras do dia a dia. */
  resumo: string;
  selo?: Selo;
  aplicar: F;
}

export interface Exemplo {
  /** Dia que escolhe a redação. */
  em: string;
  dados: readonly unknown[];
  espera: unknown;
  /** De onde vem o valor esperado: nunca do próprio programa. */
  fonte: string;
}

export interface Regra<F extends Funcao = Funcao> {
  /** Igual ao caminho do arquivo dentro de `direito/`, sem extensão. */
  id: string;
  titulo: string;
  /** A data que escolhe a redação. */
  escolhePor:
    | 'data-do-fato'
    | 'data-da-decisao'
    | 'data-do-evento'
    | 'data-do-decreto'
    | 'data-da-prisao'
    | 'data-de-referencia';
  /** A lei posterior mais favorável retroage (CF 5º XL; CP 2º p.ú.)? */
  retroage: boolean;
  versoes: readonly Versao<F>[];
  duvidas: readonly string[];
  exemplos: readonly Exemplo[];
}

export interface VersaoPronta<F extends Funcao> extends Versao<F> {
  indice: number;
  inicio: Dia;
  fim: Dia;
}

/** Regra com as vigências já convertidas em dias. */
export interface RegraPronta<F extends Funcao> extends Regra<F> {
  versoes: readonly VersaoPronta<F>[];
}

export const SEM_FIM = 9_999_999 as Dia;

/** Declara uma regra. Lança erro (de programação) se as redações se sobrepõem ou deixam buraco. */
export function regra<F extends Funcao>(declarada: Regra<F>): RegraPronta<F> {
  const versoes = declarada.versoes.map((v, indice) => ({
    ...v,
    indice,
    inicio: dia(v.de),
    fim: v.ate === undefined ? SEM_FIM : dia(v.ate),
  }));
  for (let i = 1; i < versoes.length; i++) {
    if (versoes[i]!.inicio !== versoes[i - 1]!.fim + 1) {
      throw new Error(`${declarada.id}: a redação de ${versoes[i]!.de} não começa no dia seguinte ao fim da anterior`);
    }
  }
  return { ...declarada, versoes };
}

/** A redação em vigor no dia, ou `undefined` se a regra ainda não existia (ou já foi revogada). */
export function versaoEm<F extends Funcao>(r: RegraPronta<F>, em: Dia): VersaoPronta<F> | undefined {
  const { versoes } = emVigor(r);
  for (let i = versoes.length - 1; i >= 0; i--) {
    const v = versoes[i]!;
    if (v.inicio <= em) return em <= v.fim ? v : undefined;
  }
  return undefined;
}

/** A redação do dia do fato e todas as posteriores: as candidatas à mais favorável (CP 2º p.ú.). */
export function versoesDesde<F extends Funcao>(r: RegraPronta<F>, fato: Dia): readonly VersaoPronta<F>[] {
  const { versoes } = emVigor(r);
  let i = versoes.length - 1;
  while (i > 0 && versoes[i]!.inicio > fato) i--;
  return i === 0 ? versoes : versoes.slice(i);
}
