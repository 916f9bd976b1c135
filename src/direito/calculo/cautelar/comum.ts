import type { Calendario } from '../../cpp/art-798-prazo.ts';
import { type Funcao, type RegraPronta, versaoEm, type VersaoPronta } from '../../motor/regra.ts';
import { duvidasDoCaso } from '../../motor/vigencia-de-memoria.ts';
import type { Marco, TipoDeMarco } from '../../resultado.ts';
import { type Dia, dataCurta } from '../../tempo/dia.ts';

/** Sábado e domingo não são úteis; feriado, o caso não informa. */
export const SEM_FERIADOS: Calendario = { feriados: [], sabadoUtil: false };

export const DUVIDA_DOS_FERIADOS =
  'Os feriados não são conhecidos: se o prazo acaba em feriado, vai ao primeiro dia útil seguinte.';

export const emDias = (n: number): string => (n === 1 ? '1 dia' : `${n} dias`);

export function indeterminado(tipo: TipoDeMarco, faltam: string[], passo: string, norma?: string): Marco {
  return { tipo, situacao: 'indeterminado', faltam, trilha: [norma === undefined ? { passo } : { passo, norma }] };
}

/** As dúvidas que só valem para o investigado solto começam assim no texto da regra. */
const DO_SOLTO = 'Solto: ';

export const duvidasDe = (preso: boolean, duvidas: readonly string[]): string[] =>
  duvidas.filter((d) => !preso || !d.startsWith(DO_SOLTO));

export interface RegraAplicavel<F extends Funcao> {
  regra: RegraPronta<F>;
  redacao: VersaoPronta<F>;
  duvidas: string[];
}

/** A regra própria do rito, se já vigorava no dia; senão a comum, dizendo isso. */
export function regraVigente<F extends Funcao>(
  propria: RegraPronta<F>,
  comum: RegraPronta<F>,
  em: Dia,
): RegraAplicavel<F> {
  const redacao = versaoEm(propria, em);
  if (redacao) return { regra: propria, redacao, duvidas: duvidasDoCaso(propria) };
  const geral = versaoEm(comum, em) ?? comum.versoes[0]!;
  const norma = propria.versoes[0]!.norma;
  return {
    regra: comum,
    redacao: geral,
    duvidas: [`Em ${dataCurta(em)} ainda não vigorava a ${norma}: aplicou-se a regra comum.`, ...duvidasDoCaso(comum)],
  };
}
