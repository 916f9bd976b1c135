/** O próximo dia em que a conta de uma pessoa pode mudar sem fato novo. */
import type { Marco } from '../../../direito/resultado.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';

/**
 * Escolha do sistema: o que muda devagar e não tem dia marcado (a idade, o arredondamento de uma leitura) se confere ao
 * menos a cada 30 dias.
 */
const CONFERE_A_CADA_DIAS = 30;

/**
 * AAAA-MM-DD, sempre depois de `em`: a primeira entre as datas dos marcos, as do caso que ainda não chegaram, o começo de
 * um fato e o dia seguinte ao fim dele. `undefined`: não há marco nem nada por vir.
 */
export function mudaEm(
  em: string,
  marcos: readonly Marco[],
  caso: CasoEscrito,
  vigentes: readonly FatoVigente[],
): string | undefined {
  let proxima = marcos.length > 0 ? somar(em, CONFERE_A_CADA_DIAS) : undefined;
  const ver = (data: string | undefined): void => {
    if (data !== undefined && data > em && (proxima === undefined || data < proxima)) proxima = data;
  };
  for (const m of marcos) {
    for (const data of [m.data, m.dataMaisCedo, m.intervalo?.de, m.intervalo?.ate]) ver(data);
    for (const { data } of m.alternativas ?? []) ver(data);
  }
  cadaData(caso, ver);
  for (const { dia, ate } of vigentes) {
    ver(dia);
    if (ate !== undefined && ate >= em) ver(somar(ate, 1));
  }
  return proxima;
}

const DATA = /^\d{4}-\d{2}-\d{2}$/;

function cadaData(valor: unknown, ver: (data: string) => void): void {
  if (typeof valor === 'string') {
    if (DATA.test(valor)) ver(valor);
  } else if (typeof valor === 'object' && valor !== null) {
    for (const v of Object.values(valor)) cadaData(v, ver);
  }
}

const somar = (dia: string, days: number): string => Temporal.PlainDate.from(dia).add({ days }).toString();
