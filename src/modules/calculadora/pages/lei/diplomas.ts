/** Em que diploma está cada regra: a primeira pasta do id. */
import type { Funcao, RegraPronta } from '../../../../direito/motor/regra.ts';

export interface Diploma {
  pasta: string;
  nome: string;
  regras: RegraPronta<Funcao>[];
}

const NOMES: Readonly<Record<string, string>> = {
  lep: 'Lei de Execução Penal (Lei 7.210/1984)',
  cp: 'Código Penal',
  cpp: 'Código de Processo Penal',
  leis: 'Outras leis e resoluções',
  jurisprudencia: 'Súmulas e teses dos tribunais',
  decretos: 'Decretos de indulto e comutação',
};

const ORDEM = Object.keys(NOMES);

export const pastaDe = (id: string): string => id.slice(0, id.indexOf('/'));
export const nomeDoDiploma = (id: string): string => NOMES[pastaDe(id)] ?? pastaDe(id);

/** Na ordem de quem trabalha com execução penal; pasta sem regra não aparece. */
export function porDiploma(regras: readonly RegraPronta<Funcao>[]): Diploma[] {
  const grupos = Map.groupBy(regras, (r) => pastaDe(r.id));
  const lugar = (pasta: string): number => (ORDEM.includes(pasta) ? ORDEM.indexOf(pasta) : ORDEM.length);
  return [...grupos]
    .map(([pasta, lista]) => ({ pasta, nome: NOMES[pasta] ?? pasta, regras: lista }))
    .toSorted((a, b) => lugar(a.pasta) - lugar(b.pasta));
}
