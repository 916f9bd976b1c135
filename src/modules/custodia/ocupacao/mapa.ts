/** Onde pôr cada unidade no desenho do mapa. Puro: graus entram, unidades do desenho saem. */
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Unidade } from '../estabelecimentos/estabelecimento.ts';
import type { UnidadeOcupada } from './queries.ts';

export interface Marcador extends UnidadeOcupada {
  x: number;
  y: number;
  raio: number;
}

export interface Mapa {
  largura: number;
  altura: number;
  marcadores: readonly Marcador[];
  /** Sem coordenadas no cadastro. */
  fora: readonly Unidade[];
}

const LARGURA = 640;
const ALTURA = 440;
const MARGEM = 48;
const RAIOS = [7, 34];
/** O menor trecho que se desenha, em graus: uma unidade só não vira o estado inteiro. */
const MENOR_TRECHO = 0.5;

/** A área do marcador é proporcional a quantas pessoas há. */
export function desenharMapa(todas: readonly UnidadeOcupada[]): Mapa {
  const pontos = todas.flatMap((u) => {
    const { latitude, longitude } = u.unidade.cadastro ?? {};
    return latitude === undefined || longitude === undefined ? [] : [{ ...u, latitude, longitude }];
  });
  const fora = todas.filter((u) => !pontos.some((p) => p.unidade.id === u.unidade.id)).map((u) => u.unidade);
  const em = projecao(pontos);
  const raio = scaleSqrt([0, Math.max(1, ...pontos.map((p) => p.ocupacao.presas))], RAIOS);
  const marcadores = pontos.map(({ latitude, longitude, ...u }) => ({
    ...u,
    ...em(latitude, longitude),
    raio: raio(u.ocupacao.presas),
  }));
  return { largura: LARGURA, altura: ALTURA, marcadores: separar(marcadores), fora };
}

interface Ponto {
  latitude: number;
  longitude: number;
}

/** Plana, com a longitude encurtada pelo cosseno da latitude do meio: num estado, o erro não se vê. */
function projecao(pontos: readonly Ponto[]): (latitude: number, longitude: number) => { x: number; y: number } {
  const [sul, norte] = extremos(pontos.map((p) => p.latitude));
  const [oeste, leste] = extremos(pontos.map((p) => p.longitude));
  const encurta = Math.cos((((sul + norte) / 2) * Math.PI) / 180);
  const escala = Math.min((LARGURA - 2 * MARGEM) / ((leste - oeste) * encurta), (ALTURA - 2 * MARGEM) / (norte - sul));
  const meia = { x: ((leste - oeste) * encurta * escala) / 2, y: ((norte - sul) * escala) / 2 };
  const x = scaleLinear([oeste, leste], [LARGURA / 2 - meia.x, LARGURA / 2 + meia.x]);
  const y = scaleLinear([sul, norte], [ALTURA / 2 + meia.y, ALTURA / 2 - meia.y]);
  return (latitude, longitude) => ({ x: x(longitude), y: y(latitude) });
}

function extremos(valores: readonly number[]): [number, number] {
  const [menor, maior] = valores.length === 0 ? [0, 0] : [Math.min(...valores), Math.max(...valores)];
  const falta = Math.max(0, MENOR_TRECHO - (maior - menor)) / 2;
  return [menor - falta, maior + falta];
}

const VOLTAS = 300;
const FOLGA = 3;
const DESVIO = 0.3;

/** Afasta os que se cobrem, um pouco por volta: unidades da mesma cidade ficam lado a lado. */
export function separar(marcadores: readonly Marcador[]): Marcador[] {
  const m = marcadores.map((x) => ({ ...x }));
  for (let volta = 0; volta < VOLTAS; volta++) {
    let mexeu = false;
    for (const [i, a] of m.entries()) for (const b of m.slice(i + 1)) mexeu = afastar(a, b, i) || mexeu;
    if (!mexeu) break;
  }
  return m;
}

function afastar(a: Marcador, b: Marcador, i: number): boolean {
  const minimo = a.raio + b.raio + FOLGA;
  const distancia = Math.hypot(b.x - a.x, b.y - a.y);
  if (distancia >= minimo - 0.01) return false;
  // No mesmo ponto não há direção: cada par toma a sua. O desvio tira da fila os que a borda alinhou.
  const angulo = distancia === 0 ? i * 2.4 : Math.atan2(b.y - a.y, b.x - a.x) + DESVIO;
  const passo = (minimo - distancia) / 2;
  mover(a, angulo + Math.PI, passo);
  mover(b, angulo, passo);
  return true;
}

/** Sem sair do desenho. */
function mover(m: Marcador, angulo: number, passo: number): void {
  m.x = Math.min(LARGURA - m.raio, Math.max(m.raio, m.x + Math.cos(angulo) * passo));
  m.y = Math.min(ALTURA - m.raio, Math.max(m.raio, m.y + Math.sin(angulo) * passo));
}
