/**
 * As leis que mudaram alguma regra, achadas nas próprias redações: uma redação nova, com a norma escrita, já aparece aqui.
 * Serve a dizer quem uma lei alcança, e a quem ela muda as datas.
 */
import type { Funcao, RegraPronta, VersaoPronta } from './motor/regra.ts';
import { SEM_FIM } from './motor/regra.ts';
import { trocando, type Trocas } from './motor/troca.ts';
import { REGRAS } from './regras.ts';

export interface RedacaoDaLei {
  regra: RegraPronta<Funcao>;
  versao: VersaoPronta<Funcao>;
}

export interface MudancaDeLei {
  /** `15.402/2026`. */
  lei: string;
  /** Primeiro dia da redação mais antiga que ela deu (AAAA-MM-DD). */
  desde: string;
  redacoes: readonly RedacaoDaLei[];
}

/** Escolha do sistema: o que mudou há mais tempo já está em todas as contas. */
const DESDE = '2024-01-01';
const NUMERO = /\d{1,2}\.\d{3}\/\d{4}/g;

/** Da mais nova à mais velha. Os decretos de indulto não estão aqui: não mudam a conta de ninguém, são outra. */
export const MUDANCAS_DE_LEI: readonly MudancaDeLei[] = acharMudancas();

export const mudancaDaLei = (lei: string): MudancaDeLei | undefined => MUDANCAS_DE_LEI.find((m) => m.lei === lei);

/**
 * O que `contar` (síncrona) devolve com a lei de antes de `lei` (`15.402/2026`): sem as redações que ela deu e sem as que
 * vieram depois nas mesmas regras. O catálogo de crimes e a hediondez ficam como são hoje.
 * @throws {RangeError} se nenhuma regra tem redação dela.
 */
export function comALeiDeAntes<T>(lei: string, contar: () => T): T {
  const trocas = DE_ANTES.get(lei);
  if (!trocas) throw new RangeError(`nenhuma regra tem redação da Lei ${lei}`);
  return trocando(trocas, contar);
}

/** Feitas uma vez: quem guarda contas por regra as reaproveita. */
const DE_ANTES: ReadonlyMap<string, Trocas> = new Map(MUDANCAS_DE_LEI.map((m) => [m.lei, semAsRedacoes(m)]));

function semAsRedacoes({ redacoes }: MudancaDeLei): Trocas {
  return new Map(redacoes.map(({ regra, versao }) => [regra, ateARedacao(regra, versao.indice)]));
}

function ateARedacao(regra: RegraPronta<Funcao>, indice: number): RegraPronta<Funcao> {
  const versoes = regra.versoes.slice(0, indice);
  return { ...regra, versoes: versoes.map((v, i) => (i === indice - 1 ? { ...v, fim: SEM_FIM } : v)) };
}

function acharMudancas(): MudancaDeLei[] {
  const porLei = Map.groupBy(REGRAS.flatMap(redacoesNovas), ([lei]) => lei);
  const mudancas = [...porLei].map(([lei, achadas]) => {
    const redacoes = achadas.map(([, redacao]) => redacao);
    return { lei, desde: redacoes.map((r) => r.versao.de).toSorted()[0] ?? '', redacoes };
  });
  return mudancas.filter((m) => m.desde >= DESDE).toSorted((a, b) => (a.desde < b.desde ? 1 : -1));
}

/** De cada lei, a primeira redação desta regra que a cita, se a anterior não a citava. */
function redacoesNovas(regra: RegraPronta<Funcao>): [lei: string, RedacaoDaLei][] {
  if (regra.escolhePor === 'data-do-decreto') return [];
  const vistas = new Set<string>();
  return regra.versoes.flatMap((versao) => {
    const novas = [...new Set(versao.norma.match(NUMERO))].filter((lei) => !vistas.has(lei));
    for (const lei of novas) vistas.add(lei);
    return novas.map((lei): [string, RedacaoDaLei] => [lei, { regra, versao }]);
  });
}
