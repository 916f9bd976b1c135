/** Onde cada zona cai no desenho: metros a partir do centro, que bastam para a escala de uma cidade. */
import type { Zona } from './monitoracao.ts';

/** De um grau de latitude; o de longitude encolhe com o cosseno dela. */
const METROS_POR_GRAU = 111_320;
const FOLGA = 1.15;

export interface ZonaNoMapa {
  zona: Zona;
  /** Em unidades do desenho, de 0 a `lado`. */
  x: number;
  y: number;
  raio: number;
}

export interface MapaDasZonas {
  lado: number;
  zonas: readonly ZonaNoMapa[];
  /** Quantas unidades do desenho tem a régua, e quantos metros ela diz. */
  regua: { unidades: number; metros: number };
}

/** `undefined`: não há zonas. */
export function mapaDas(zonas: readonly Zona[], lado = 400): MapaDasZonas | undefined {
  const lat = media(zonas.map((z) => Number(z.latitude)));
  const lon = media(zonas.map((z) => Number(z.longitude)));
  if (lat === undefined || lon === undefined) return undefined;
  const encolhe = Math.cos((lat * Math.PI) / 180);
  const emMetros = zonas.map((zona) => ({
    zona,
    x: (Number(zona.longitude) - lon) * METROS_POR_GRAU * encolhe,
    y: (lat - Number(zona.latitude)) * METROS_POR_GRAU,
  }));
  const alcance = Math.max(...emMetros.map((z) => Math.max(Math.abs(z.x), Math.abs(z.y)) + z.zona.raioMetros)) * FOLGA;
  const escala = lado / (2 * alcance);
  const metros = redondo(alcance / 2);
  return {
    lado,
    zonas: emMetros.map(({ zona, x, y }) => ({
      zona,
      x: lado / 2 + x * escala,
      y: lado / 2 + y * escala,
      raio: Math.max(3, zona.raioMetros * escala),
    })),
    regua: { unidades: metros * escala, metros },
  };
}

const media = (numeros: readonly number[]): number | undefined =>
  numeros.length === 0 ? undefined : numeros.reduce((a, b) => a + b, 0) / numeros.length;

/** 1, 2 ou 5 vezes uma potência de dez, sem passar de `n`. */
function redondo(n: number): number {
  const potencia = 10 ** Math.floor(Math.log10(n));
  const vezes = [5, 2, 1].find((v) => v * potencia <= n) ?? 1;
  return vezes * potencia;
}
