/** Erros de data e de número. */
import { lerDia } from '../../../../direito/tempo/dia.ts';
import type { Sorte } from '../sortear.ts';

/** Troca um algarismo por outro, ou dois vizinhos de lugar; o tamanho não muda. */
export function errarAlgarismo(numero: string, sorte: Sorte): string {
  const lugares = numero.split('').flatMap((c, i) => (c >= '0' && c <= '9' ? [i] : []));
  if (lugares.length === 0) return numero;
  const i = sorte.um(lugares);
  const atual = numero.charAt(i);
  const seguinte = numero.charAt(i + 1);
  if (sorte.chance(0.3) && seguinte >= '0' && seguinte <= '9' && seguinte !== atual) {
    return numero.slice(0, i) + seguinte + atual + numero.slice(i + 2);
  }
  const outro = String((Number(atual) + sorte.inteiro(1, 9)) % 10);
  return numero.slice(0, i) + outro + numero.slice(i + 1);
}

const seExiste = (data: string): string | undefined => (lerDia(data) === undefined ? undefined : data);

/** Como a data de nascimento sai errada. `undefined` quando o erro não cabe ou daria data que não existe. */
export const ERROS_DA_DATA = {
  diaComMes: (data: string): string | undefined => seExiste(`${data.slice(0, 5)}${data.slice(8)}-${data.slice(5, 7)}`),
  anoVizinho: (data: string, sorte: Sorte): string | undefined =>
    seExiste(`${Number(data.slice(0, 4)) + (sorte.chance(0.5) ? 1 : -1)}${data.slice(4)}`),
  /** Só se sabe o ano: fica o primeiro de janeiro. */
  primeiroDeJaneiro: (data: string): string | undefined => `${data.slice(0, 4)}-01-01`,
  /** Poupa os dois primeiros algarismos: "19" e "20" quase nunca se erram. */
  algarismo: (data: string, sorte: Sorte): string | undefined =>
    seExiste(data.slice(0, 2) + errarAlgarismo(data.slice(2), sorte)),
} as const;
