/** O recibo: o que entrou no cálculo, com que regras, o que saiu e por quê. Não muda; calcula-se outro. */
import type { Resultado } from '../../../direito/resultado.ts';
import type { Sigilo } from '../../acesso/index.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import type { PorQue } from '../caso/por-que.ts';
import { sigiloDoCaso } from '../conta/conta.ts';
import { canonico, resumoDe } from './canonico.ts';

export const CAUSAS = {
  'fato-novo': 'Fato novo',
  pedido: 'A pedido',
  divergencia: 'Data fixada por decisão',
  regras: 'Regras novas',
} as const;
export type Causa = keyof typeof CAUSAS;

/** O que o resumo cobre. */
export interface Conteudo {
  caso: CasoEscrito;
  /** Impressão do conjunto de regras. */
  regras: string;
  resultado: Resultado;
}

export interface ReciboNovo extends Conteudo {
  /** AAAA-MM-DD: a data de referência do cálculo. */
  emData: string;
  porQue: PorQue;
  /** O maior sigilo entre os fatos usados. */
  sigilo: Sigilo;
  sha256: Buffer;
}

export interface Recibo extends ReciboNovo {
  pessoaId: string;
  id: string;
  calculadoEm: Date;
  causa: Causa;
  pedidoPor?: string | undefined;
  /** O recálculo de todos de que veio; enquanto ele não é oficial, o recibo não vale. */
  recalculoId?: string | undefined;
}

/** `undefined`: não há o que calcular, ou os fatos se contradizem. */
export function reciboDe(
  { caso, calculo, porQue }: CalculoDaPessoa,
  vigentes: readonly FatoVigente[],
): ReciboNovo | undefined {
  if (!calculo) return undefined;
  const { resultado } = calculo;
  const conteudo: Conteudo = { caso, regras: resultado.regras.conjunto, resultado };
  const sigilo = sigiloDoCaso(porQue, vigentes);
  return { ...conteudo, emData: caso.emData, porQue, sigilo, sha256: resumoDe(conteudo) };
}

/** O recibo é o que se guardou: ninguém mudou o caso, as regras nem o resultado. */
export const confere = ({ caso, regras, resultado, sha256 }: Recibo): boolean =>
  resumoDe({ caso, regras, resultado }).equals(sha256);

/** Os bytes que o SHA-256 cobre, para quem quiser conferir por conta própria. */
export const textoConferido = ({ caso, regras, resultado }: Conteudo): string => canonico({ caso, regras, resultado });

/** Os mesmos fatos e as mesmas regras; o dia da conta não é novidade. */
export const mesmosFatos = (a: Conteudo, b: Conteudo): boolean =>
  a.regras === b.regras && canonico(semData(a.caso)) === canonico(semData(b.caso));

const semData = (caso: CasoEscrito): CasoEscrito => ({ ...caso, emData: undefined });
