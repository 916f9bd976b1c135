/** Onde cada coisa fica no desenho deitado (tela larga e papel): só números, para o SVG pintar. */
import type { Dia } from '../../../../../direito/tempo/dia.ts';
import type { Acontecimento, Sinal } from './acontecimentos.ts';
import { type Escala, escala } from './escala.ts';
import { type DadosDaLinha, empilhar, juntarRotulos, type Rotulo } from './disposicao.ts';

export const LARGURA = 960;
const CALHA = 78;
const DIREITA = 112;
const ALTURA_DO_ANDAR = 34;
const PASSO_DA_PISTA = 34;
const ALTURA_DA_INCERTA = 18;
const ESPACO_ENTRE_ANOS = 46;
/** Larguras médias de letra, em pixels, folgadas: o servidor não mede texto. */
const LETRA = 7.6;
const LETRA_MIUDA = 6.2;
const LARGURA_DA_DATA = 76;

export interface Pista {
  nome: string;
  /** Centro da pista. */
  y: number;
}

export interface SinalPosto {
  a: Acontecimento;
  x: number;
  /** Fim do período, quando há. */
  ate?: number | undefined;
  /** Só quando coube sem tocar o vizinho. */
  texto?: string | undefined;
}

export interface DesenhoHorizontal {
  altura: number;
  escala: Escala;
  rotulos: (Rotulo & { y: number })[];
  pena: Pista;
  regime: Pista | undefined;
  tempoGanho: (Pista & { sinais: SinalPosto[] }) | undefined;
  ocorrencias: (Pista & { sinais: SinalPosto[] }) | undefined;
  incertos: (Pista & { barras: BarraIncerta[] }) | undefined;
  eixo: number;
  hoje: number;
}

export interface BarraIncerta {
  nome: string;
  x: number;
  ate: number;
  /** Topo da barra. */
  y: number;
}

const DO_TEMPO_GANHO: readonly Sinal[] = ['remicao', 'trabalho'];
const OCORRENCIAS: readonly Sinal[] = ['custodia', 'fuga', 'falta', 'regime', 'clemencia'];

export function desenharDeitado(d: DadosDaLinha): DesenhoHorizontal {
  const e = escala(d.de, d.ate, CALHA, LARGURA - CALHA - DIREITA, ESPACO_ENTRE_ANOS);
  const marcos = d.acontecimentos.filter((a) => a.sinal === 'marco');
  const rotulos = empilhar(juntarRotulos(marcos, e.pixel), larguraDoRotulo, 12);
  const andares = rotulos.reduce((n, r) => Math.max(n, r.andar + 1), 0);
  const topo = 10 + andares * ALTURA_DO_ANDAR;
  let y = topo + 20;
  const proxima = (nome: string): Pista => {
    const pista = { nome, y };
    y += PASSO_DA_PISTA;
    return pista;
  };
  const pena = proxima(d.oQueCumpre);
  const regime = d.regimes.length > 0 ? proxima('Regime') : undefined;
  const ganho = sinaisDe(d, DO_TEMPO_GANHO, e.pixel, aoLado);
  const tempoGanho = ganho.length > 0 ? { ...proxima('Remição'), sinais: ganho } : undefined;
  const fatos = sinaisDe(d, OCORRENCIAS, e.pixel, noMeio);
  const ocorrencias = fatos.length > 0 ? { ...proxima('Fatos'), sinais: fatos } : undefined;
  const incertos = barrasDosIncertos(d, y, e.pixel);
  if (incertos) y += incertos.barras.length * ALTURA_DA_INCERTA;
  const eixo = y - 8;
  return {
    altura: eixo + 44,
    escala: e,
    rotulos: rotulos.map((r) => ({ ...r, y: topo - (r.andar + 1) * ALTURA_DO_ANDAR + 12 })),
    pena,
    regime,
    tempoGanho,
    ocorrencias,
    incertos,
    eixo,
    hoje: e.pixel(d.hoje),
  };
}

export const larguraDoRotulo = (texto: string): number => Math.max(texto.length * LETRA, LARGURA_DA_DATA);

function barrasDosIncertos(d: DadosDaLinha, y: number, pixel: (dia: Dia) => number): DesenhoHorizontal['incertos'] {
  if (d.incertos.length === 0) return undefined;
  const barras = d.incertos.map((i, n) => ({
    nome: i.nome,
    x: pixel(i.inicio),
    ate: pixel(i.fim),
    y: y - 6 + n * ALTURA_DA_INCERTA,
  }));
  return { nome: 'Incerto', y, barras };
}

/** O espaço que um texto ocupa a partir do seu sinal, à esquerda e à direita. */
type Vao = (texto: string) => { antes: number; depois: number };

const noMeio: Vao = (t) => ({ antes: (t.length * LETRA_MIUDA) / 2, depois: (t.length * LETRA_MIUDA) / 2 });
const aoLado: Vao = (t) => ({ antes: 6, depois: 8 + t.length * LETRA_MIUDA });
const RESPIRO = 6;
const LADO_DO_SINAL = 13;

/** Em ordem de data; cada texto entra se couber entre o anterior e o sinal seguinte. */
function sinaisDe(d: DadosDaLinha, quais: readonly Sinal[], pixel: (dia: Dia) => number, vao: Vao): SinalPosto[] {
  let livre = CALHA - 2 * RESPIRO;
  const doGrupo = d.acontecimentos.filter((a) => quais.includes(a.sinal));
  const pontos = doGrupo.filter((a) => a.fim === undefined).map((a) => pixel(a.inicio));
  return doGrupo.map((a, i) => {
    // No mesmo dia, um ao lado do outro: a fuga e a falta que ela é não podem se cobrir.
    const antesNoDia = doGrupo.slice(0, i).filter((b) => b.inicio === a.inicio && b.fim === undefined).length;
    const x = pixel(a.inicio) + (a.fim === undefined ? antesNoDia * LADO_DO_SINAL : 0);
    const ate = a.fim === undefined ? undefined : pixel(a.fim);
    if (a.rotulo === undefined) return { a, x, ate };
    const { antes, depois } = vao(a.rotulo);
    const vizinho = vao === aoLado && pontos.some((p) => p > x && p < x + depois + RESPIRO);
    if (x - antes < livre || vizinho) return { a, x, ate };
    livre = x + depois + RESPIRO;
    return { a, x, ate, texto: a.rotulo };
  });
}
