/** O que se procura: quem um decreto alcança, ou a quem uma mudança de lei muda as datas. */
import { DECRETOS } from '../../../direito/decretos/index.ts';
import { MUDANCAS_DE_LEI } from '../../../direito/mudancas-de-lei.ts';

export type Procura = { decreto: string } | { lei: string };

/** Como vai no endereço e no formulário: `decreto:12.790/2025`, `lei:15.402/2026`. */
export const escreverProcura = (p: Procura): string => ('decreto' in p ? `decreto:${p.decreto}` : `lei:${p.lei}`);

export const nomeDaProcura = (p: Procura): string => ('decreto' in p ? `Decreto ${p.decreto}` : `Lei ${p.lei}`);

/** Do mais novo ao mais velho. */
export const DECRETOS_PROCURADOS: readonly Procura[] = DECRETOS.map((d) => ({ decreto: d.numero })).toReversed();

export const LEIS_PROCURADAS: readonly Procura[] = MUDANCAS_DE_LEI.map((m) => ({ lei: m.lei }));

const PROCURAS = new Map([...DECRETOS_PROCURADOS, ...LEIS_PROCURADAS].map((p) => [escreverProcura(p), p]));

/** `undefined`: o sistema não conhece esse decreto ou lei. */
export const lerProcura = (texto: string): Procura | undefined => PROCURAS.get(texto);
