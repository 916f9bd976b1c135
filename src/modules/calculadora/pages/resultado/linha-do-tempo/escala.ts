/** De dias a pixels, e as viradas de ano (ou de mês) que cabem escrever no eixo. */
import { type Dia, diaDe, partesDe } from '../../../../../direito/tempo/dia.ts';

export interface Escala {
  de: Dia;
  ate: Dia;
  /** Pixel onde o dia começa, arredondado a décimos. */
  pixel: (dia: Dia) => number;
  /** O que se escreve no eixo: `2027` ou, em intervalo curto, `03/2027`. */
  marcas: { texto: string; pixel: number }[];
}

/** De quantos em quantos meses se pode escrever. */
const PASSOS_DE_ANO = [12, 24, 60, 120, 240, 600];
const PASSOS_DE_MES = [1, 2, 3, 6, ...PASSOS_DE_ANO];
/** Em menos de três anos, só as viradas de ano diriam pouco. */
const INTERVALO_CURTO_DIAS = 3 * 365;
const DIAS_DO_MES_MEDIO = 30.44;

/** `espaco` é a menor distância, em pixels, entre duas marcas. */
export function escala(de: Dia, ate: Dia, inicio: number, comprimento: number, espaco: number): Escala {
  const dias = Math.max(ate - de, 1);
  const pixel = (dia: Dia): number => {
    const dentro = Math.min(Math.max(dia, de), ate);
    return Math.round((inicio + ((dentro - de) / dias) * comprimento) * 10) / 10;
  };
  const porMes = (comprimento / dias) * DIAS_DO_MES_MEDIO;
  const passos = dias < INTERVALO_CURTO_DIAS ? PASSOS_DE_MES : PASSOS_DE_ANO;
  const passo = passos.find((p) => p * porMes >= espaco) ?? passos.at(-1)!;
  return { de, ate, pixel, marcas: marcasDe(de, ate, passo).map(({ texto, em }) => ({ texto, pixel: pixel(em) })) };
}

function marcasDe(de: Dia, ate: Dia, passo: number): { texto: string; em: Dia }[] {
  const marcas: { texto: string; em: Dia }[] = [];
  const { ano, mes } = partesDe(de);
  for (let meses = Math.ceil((ano * 12 + mes) / passo) * passo; ; meses += passo) {
    const em = diaDe(Math.floor(meses / 12), (meses % 12) + 1, 1);
    if (em > ate) return marcas;
    marcas.push({ texto: passo < 12 ? mesEAno(meses) : String(meses / 12), em });
  }
}

const mesEAno = (meses: number): string => `${String((meses % 12) + 1).padStart(2, '0')}/${Math.floor(meses / 12)}`;
