/** O tempo que uma hipótese exige ter cumprido até a data de referência. */
import { fracao as lerFracao } from '../tempo/fracao.ts';
import { dias365, pena } from '../tempo/pena.ts';

/**
 * O que se mede: tudo o que conta como cumprido, só o tempo sem interrupção, só o do semiaberto atual, ou só o
 * do livramento em curso (a fração é então do período dele, e não da pena).
 */
export type Medida = 'cumprido' | 'ininterrupto' | 'semiaberto' | 'periodo-do-livramento';

export interface Exigencia {
  /** Como a lei a diz: `1/5`, `15 anos ininterruptos`. */
  readonly texto: string;
  /** Numerador e denominador da fração da pena; numerador 0: não há fração. */
  readonly n: number;
  readonly d: number;
  /** Tempo fixo em dias (365/30); 0: não há. */
  readonly dias: number;
  readonly medida: Medida;
  /** Início da conta na memória, já escrito: `floor(1/5 × `. */
  readonly conta: string;
}

export const SEM_TEMPO: Exigencia = Object.freeze({
  texto: 'sem tempo mínimo',
  n: 0,
  d: 1,
  dias: 0,
  medida: 'cumprido',
  conta: '',
});

export function parte(texto: string): Exigencia {
  const f = lerFracao(texto);
  return Object.freeze({ texto, n: f.n, d: f.d, dias: 0, medida: 'cumprido', conta: `floor(${texto} × ` });
}

/** Fração do período do livramento: da concessão ao fim da pena. */
export const parteDoLivramento = (texto: string): Exigencia =>
  Object.freeze({ ...parte(texto), texto: `${texto} do período do livramento`, medida: 'periodo-do-livramento' });

function tempo(texto: string, dias: number, medida: Medida): Exigencia {
  return Object.freeze({ texto, n: 0, d: 1, dias, medida, conta: '' });
}

export const meses = (n: number): Exigencia => tempo(`${n} meses`, dias365(pena(0, n)), 'cumprido');

export function anos(n: number, medida: Medida = 'cumprido'): Exigencia {
  const como =
    medida === 'cumprido' ? '' : medida === 'ininterrupto' ? ' ininterruptos' : ' ininterruptos no semiaberto';
  return tempo(`${n} anos${como}`, dias365(pena(n)), medida);
}

/** Dias exigidos de uma pena (ou de um período) de `penaDias`; `metade`: o lapso reduzido. Fração de dia despreza-se (CP 11). */
export function diasExigidos(e: Exigencia, penaDias: number, metade: boolean): number {
  const divisor = metade ? 2 : 1;
  return Math.floor((e.n * penaDias + e.dias * e.d) / (e.d * divisor));
}
