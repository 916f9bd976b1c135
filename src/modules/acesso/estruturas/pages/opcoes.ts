/** As listas de escolha das páginas de estruturas. */
import type { GrupoDeOpcoes, Opcao } from '../../../../ui/componentes/index.ts';
import { type EspecieDeEstrutura, ESPECIES } from '../estrutura.ts';
import type { Escolhivel } from '../queries.ts';
import { FUSOS, UFS } from '../lugares.ts';

/** Os estados e, se o valor guardado não é um deles (estado fictício), também ele. */
export function opcoesDeUf(guardada?: string): Opcao[] {
  const opcoes = Object.entries(UFS).map(([valor, nome]) => ({ valor, rotulo: `${valor} · ${nome}` }));
  return guardada && !Object.hasOwn(UFS, guardada) ? [...opcoes, { valor: guardada, rotulo: guardada }] : opcoes;
}

export const opcoesDeEspecie = (especies: readonly string[]): Opcao[] =>
  especies.map((valor) => ({ valor, rotulo: ESPECIES[valor as EspecieDeEstrutura] }));

export const opcoesDeFuso = (): Opcao[] => Object.entries(FUSOS).map(([valor, rotulo]) => ({ valor, rotulo }));

/** Um grupo por órgão. */
export function opcoesDeEstrutura(estruturas: readonly Escolhivel[]): GrupoDeOpcoes[] {
  const grupos = Map.groupBy(estruturas, (e) => e.orgao);
  return [...grupos].map(([grupo, dele]) => ({
    grupo,
    opcoes: dele.map((e) => ({ valor: e.id, rotulo: e.nome })),
  }));
}
