/** A visita em papel: quem está onde, o que dizer a cada uma e o que colher dela. Puro. */
import type { Frase } from '../../../calculadora/index.ts';
import type { ItemDaDefesa } from '../itens.ts';

/** Onde a pessoa está e o que a conta de hoje diz a ela. */
export interface OndeEOQueDizer {
  pessoaId: string;
  /** O sigilo é da própria pessoa, e não só do que se apura dela. */
  sigilosa: boolean;
  /** "Pavilhão B › Cela 14"; ausente: não consta. */
  lugar?: string | undefined;
  /** Fora da unidade por pouco tempo: "Presídio Norte; fora (hospital)". */
  fora?: string | undefined;
  /** Em palavras que se leem para ela. */
  dizer: readonly Frase[];
  colher: readonly string[];
}

export interface PessoaDaVisita extends OndeEOQueDizer {
  nome: string;
  /** O que se marcou na mesa. */
  itens: readonly ItemDaDefesa[];
}

export interface UnidadeDaVisita {
  nome: string;
  pessoas: readonly PessoaDaVisita[];
}

const SEM_UNIDADE = 'Fora de unidade prisional';
const emOrdem = new Intl.Collator('pt-BR', { numeric: true });

/**
 * O sigiloso de quem não é sigilosa é diligência em curso: a folha entra na prisão, e dizê-lo a frustraria.
 *
 * Por unidade e, nela, por lugar ("Cela 2" antes de "Cela 10"; quem não tem, no fim) e nome.
 */
export function montarVisita(
  itens: readonly ItemDaDefesa[],
  sobre: ReadonlyMap<string, OndeEOQueDizer>,
): UnidadeDaVisita[] {
  const ditos = itens.filter((i) => i.sigilo !== 'sigiloso' || sobre.get(i.pessoaId)?.sigilosa);
  const pessoas = [...Map.groupBy(ditos, (i) => i.pessoaId)].map(([pessoaId, dela]): PessoaDaVisita & ComUnidade => ({
    ...(sobre.get(pessoaId) ?? { pessoaId, sigilosa: false, dizer: [], colher: [] }),
    nome: dela[0]?.nome ?? '',
    unidade: dela[0]?.unidade ?? SEM_UNIDADE,
    itens: dela,
  }));
  return [...Map.groupBy(pessoas, (p) => p.unidade)]
    .map(([nome, nela]) => ({ nome, pessoas: nela.toSorted(porLugar) }))
    .toSorted((a, b) => emOrdem.compare(a.nome, b.nome));
}

interface ComUnidade {
  unidade: string;
}

function porLugar(a: PessoaDaVisita, b: PessoaDaVisita): number {
  if ((a.lugar === undefined) !== (b.lugar === undefined)) return a.lugar === undefined ? 1 : -1;
  return emOrdem.compare(a.lugar ?? '', b.lugar ?? '') || emOrdem.compare(a.nome, b.nome);
}
