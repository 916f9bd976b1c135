/** A conta de uma pessoa: o caso montado dos fatos, as datas em vigor que ele dá e quando elas podem mudar. */
import type { Sigilo } from '../../acesso/index.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import { type FatoVigente, maiorSigilo } from '../../pessoas/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import { fatosUsados, type PorQue } from '../caso/por-que.ts';
import { type DataEmVigor, datasEmVigor, type Fixadas } from './data-em-vigor.ts';
import { mudaEm } from './muda-em.ts';

/** Versão do código que monta o caso: suba-a ao mudar `caso/`, e o recálculo de todos volta aos fatos. */
export const MONTAGEM = 1;

export interface Conta {
  pessoaId: string;
  caso: CasoEscrito & { emData: string };
  porQue: PorQue;
  /** O maior sigilo entre os fatos usados. */
  sigilo: Sigilo;
  /** AAAA-MM-DD; ver `mudaEm`. */
  mudaEm: string | undefined;
  datas: readonly DataEmVigor[];
}

/** Uma regra lançou erro com esta pessoa: ficam a conta e as datas que havia, e o nome do erro. */
export interface ContaComFalha {
  pessoaId: string;
  falha: string;
}

/** O maior sigilo entre os fatos de que o caso veio. */
export function sigiloDoCaso(porQue: PorQue, vigentes: readonly FatoVigente[]): Sigilo {
  const usados = new Set(fatosUsados(porQue));
  return maiorSigilo(...vigentes.filter((f) => usados.has(f.raiz)).map((f) => f.sigilo));
}

/** Pura. Fatos que se contradizem não dão data nenhuma. */
export function contaDe(
  pessoaId: string,
  { caso, porQue, letras, calculo, falha }: CalculoDaPessoa,
  vigentes: readonly FatoVigente[],
  fixadas: Fixadas,
): Conta | ContaComFalha {
  if (falha !== undefined) return { pessoaId, falha };
  const em = caso.emData;
  const marcos = calculo?.resultado.marcos ?? [];
  const sigilo = sigiloDoCaso(porQue, vigentes);
  return {
    pessoaId,
    caso,
    porQue,
    sigilo,
    mudaEm: mudaEm(em, marcos, caso, vigentes),
    datas: datasEmVigor(marcos, { letras, fixadas, porQue, sigilo, em }),
  };
}
