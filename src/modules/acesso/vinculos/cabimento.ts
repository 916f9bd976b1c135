/** Que papel cabe em que lotação. Puro: as ações e os formulários perguntam a mesma coisa. */
import type { EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import { raizDe } from '../permissao/alcance.ts';
import { permissaoDe } from '../permissao/catalogo.ts';
import { type IdDoPapel, PAPEIS, PAPEL_DA_LOTACAO, papelDe } from '../permissao/papeis.ts';
import type { Alcance } from '../permissao/tipos.ts';

/** Órgãos que guardam os dados das pessoas presas; os outros os veem por acordo (escolha do sistema, pela semente). */
const DONOS_DOS_DADOS: ReadonlySet<EspecieDeEstrutura> = new Set(['administracao-prisional', 'senappen', 'tribunal']);

/** Papéis a que a lei dá os dados sem acordo, e a norma. */
const PELA_LEI: Readonly<Partial<Record<IdDoPapel, string>>> = { conselheiro: 'Lei 12.714/2012, art. 1º, § 4º' };

export interface LugarDoPapel {
  /** Espécie da estrutura ou, no setor, da que o contém. */
  especie: EspecieDeEstrutura;
  especieDoOrgao: EspecieDeEstrutura;
  /** É o órgão que administra o sistema: já tem gestor(a) em vigor. */
  orgaoGestor: boolean;
}

const TODOS = (Object.keys(PAPEIS) as IdDoPapel[]).filter((p) => p !== PAPEL_DA_LOTACAO);

/** O básico não se propõe: vem com a lotação. */
export const papeisCabiveis = (lugar: LugarDoPapel): IdDoPapel[] =>
  TODOS.filter((p) => porQueNaoCabe(p, lugar) === undefined);

/** `undefined`: cabe. */
export function porQueNaoCabe(papel: IdDoPapel, { especie, orgaoGestor }: LugarDoPapel): string | undefined {
  const { nome, especies } = papelDe(papel);
  if (papel === PAPEL_DA_LOTACAO) return `O papel ${nome} já vem com a lotação: não é preciso propô-lo.`;
  if (especies && !especies.includes(especie)) return `O papel ${nome} não é desta espécie de estrutura.`;
  if (alcancaMais(papel, 'tudo') && !orgaoGestor) {
    return `O papel ${nome} alcança todos os órgãos: só se dá no órgão que administra o sistema.`;
  }
  return undefined;
}

/** Dá dados de pessoa presa a quem é de órgão que não os guarda: depende de acordo, salvo quando a lei já os dá. */
export const exigeAcordo = (papel: IdDoPapel, { especieDoOrgao }: Pick<LugarDoPapel, 'especieDoOrgao'>): boolean =>
  papelDe(papel).concessoes.some((c) => permissaoDe(c.permissao).exigeFinalidade) &&
  !DONOS_DOS_DADOS.has(especieDoOrgao) &&
  PELA_LEI[papel] === undefined;

/**
 * Ninguém dá mais alcance do que o próprio: o papel que vale no órgão inteiro só é proposto e autorizado por quem alcança
 * o órgão inteiro.
 */
export const caminhoDoPapel = (papel: string, caminho: string): string =>
  PAPEIS_DO_ORGAO.includes(papel) ? raizDe(caminho) : caminho;

const alcancaMais = (papel: IdDoPapel, ...alcances: Alcance[]): boolean =>
  papelDe(papel).concessoes.some((c) => alcances.includes(c.alcance));

/** Papéis que vão além da estrutura da lotação e do que está abaixo dela. */
export const PAPEIS_DO_ORGAO: readonly string[] = TODOS.filter((p) => alcancaMais(p, 'orgao', 'tudo'));

export const PAPEIS_QUE_PROPOEM: readonly string[] = TODOS.filter((p) =>
  papelDe(p).concessoes.some((c) => c.permissao === 'acesso.vinculo.propor'),
);
