/** Quantas pessoas há e quantas cabem. Puro. */

export interface Ocupacao {
  /** Presas na unidade, inclusive as que saíram e voltam: a vaga continua delas. */
  presas: number;
  /** Destas, as que estão fora agora (hospital, audiência, saída temporária, trânsito). */
  fora: number;
  /** Destas, as que já deviam ter voltado. */
  atrasadas: number;
  /** Sem cela registrada. */
  semLugar: number;
  /** Ausente: ninguém disse quantas são. */
  vagas?: number | undefined;
}

export const VAZIA: Ocupacao = { presas: 0, fora: 0, atrasadas: 0, semLugar: 0 };

/** Os degraus são escolha do sistema: nenhuma norma de que partimos gradua a superlotação. */
export const GRAUS = {
  'com-vagas': { nome: 'dentro da capacidade', selo: 'concedido' },
  acima: { nome: 'acima da capacidade', selo: 'proximo' },
  'muito-acima': { nome: 'muito acima da capacidade', selo: 'vencido' },
  'nao-se-sabe': { nome: 'capacidade não informada', selo: 'indeterminado' },
} as const;
export type Grau = keyof typeof GRAUS;

/** Pessoas por vaga a partir de que se está muito acima. */
const MUITO_ACIMA = 1.5;

/** Sem vaga nenhuma e com gente, é infinita. */
export function taxaDe({ presas, vagas }: Pick<Ocupacao, 'presas' | 'vagas'>): number | undefined {
  if (vagas === undefined) return undefined;
  return presas === 0 ? 0 : presas / vagas;
}

export function grauDe(o: Pick<Ocupacao, 'presas' | 'vagas'>): Grau {
  const taxa = taxaDe(o);
  if (taxa === undefined) return 'nao-se-sabe';
  if (taxa <= 1) return 'com-vagas';
  return taxa < MUITO_ACIMA ? 'acima' : 'muito-acima';
}

/** Pessoas além das vagas; negativo: vagas livres. */
export const excessoDe = ({ presas, vagas }: Pick<Ocupacao, 'presas' | 'vagas'>): number | undefined =>
  vagas === undefined ? undefined : presas - vagas;

/** A soma não esconde o que falta: as vagas são só as informadas, e o déficit é só o de quem passou das suas. */
export interface Total extends Omit<Ocupacao, 'vagas'> {
  unidades: number;
  vagas: number;
  /** Unidades que não disseram quantas vagas têm. */
  semVagas: number;
  /** Soma dos excessos: vaga livre numa unidade não abriga quem sobra em outra. */
  deficit: number;
  acima: number;
}

export const somar = (todas: readonly Ocupacao[]): Total => ({
  unidades: todas.length,
  presas: soma(todas, (o) => o.presas),
  fora: soma(todas, (o) => o.fora),
  atrasadas: soma(todas, (o) => o.atrasadas),
  semLugar: soma(todas, (o) => o.semLugar),
  vagas: soma(todas, (o) => o.vagas ?? 0),
  semVagas: todas.filter((o) => o.vagas === undefined).length,
  deficit: soma(todas, (o) => Math.max(0, excessoDe(o) ?? 0)),
  acima: todas.filter((o) => (excessoDe(o) ?? 0) > 0).length,
});

const soma = (todas: readonly Ocupacao[], de: (o: Ocupacao) => number): number =>
  todas.reduce((total, o) => total + de(o), 0);

/** `1,56` → `156%`. */
export function porcento(taxa: number | undefined): string {
  if (taxa === undefined) return '—';
  return Number.isFinite(taxa) ? `${Math.round(taxa * 100)}%` : 'sem vagas';
}
