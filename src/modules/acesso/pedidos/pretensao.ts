/** O que se pode pedir: um papel, com a base que o permite e o dono dos dados. */
import type { EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import { COMPARTILHAVEIS } from '../acordos/escopo.ts';
import { type IdDoPapel, PAPEIS, papelDe } from '../permissao/papeis.ts';

/** O papel que a lei manda cadastrar sem que se precise de acordo, e a norma. */
export const SEM_ACORDO: Readonly<Partial<Record<IdDoPapel, string>>> = {
  conselheiro: 'Lei 12.714/2012, art. 1º, § 4º',
};

const TODOS = Object.keys(PAPEIS) as IdDoPapel[];

/** Papéis próprios da espécie do órgão que dão alguma coisa do escopo, e só dados: nenhum que administre o sistema. */
export const papeisPeloAcordo = (especie: EspecieDeEstrutura, escopo: readonly string[]): IdDoPapel[] =>
  papeisDeDados(especie).filter((id) => papelDe(id).concessoes.some((c) => escopo.includes(c.permissao)));

export const papeisSemAcordo = (especie: EspecieDeEstrutura): IdDoPapel[] =>
  papeisDeDados(especie).filter((id) => SEM_ACORDO[id] !== undefined);

const papeisDeDados = (especie: EspecieDeEstrutura): IdDoPapel[] =>
  TODOS.filter((id) => papelDe(id).especies?.includes(especie)).filter((id) =>
    papelDe(id).concessoes.every((c) => (COMPARTILHAVEIS as readonly string[]).includes(c.permissao)),
  );

/** A categoria de quem entra por cada papel que se pede (as da Res. 011/2024/DPG, art. 4º, e as dos outros órgãos). */
const CATEGORIA: Readonly<Partial<Record<IdDoPapel, string>>> = {
  'defensor-publico': 'defensor-publico',
  magistrado: 'magistrado',
  'membro-do-mp': 'membro-do-mp',
  'autoridade-policial': 'policial',
  conselheiro: 'conselheiro',
};

export const categoriaDe = (papel: IdDoPapel): string => CATEGORIA[papel] ?? 'servidor';
