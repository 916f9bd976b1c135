/** O percurso da punitiva: do fato, recomeçando inteira em cada interrupção, até se consumar ou chegar ao último marco. */
import type { Periodo } from '../../caso.ts';
import { alcanceDaPenaConcreta } from '../../cp/art-110-pena-concreta.ts';
import { inicioDaPunitiva } from '../../cp/art-111-inicio.ts';
import { type CausaDeInterrupcao, interrupcoesDaPrescricao } from '../../cp/art-117-interrupcoes.ts';
import { versaoEm } from '../../motor/regra.ts';
import type { Dia } from '../../tempo/dia.ts';
import type { Pena } from '../../tempo/pena.ts';
import type { Contexto } from './contexto.ts';
import { type Corrida, correr } from './corrida.ts';
import { type ModoDoPrazo, prazoDe } from './prazo.ts';

export interface Ponto {
  data: Dia;
  causa: CausaDeInterrupcao | 'fato' | 'outra' | 'transito';
  nome: string;
}

/** Um trecho do prazo: de um ponto até ser interrompido ou se consumar. */
export interface Trecho {
  de: Ponto;
  /** A interrupção seguinte, se há. */
  ate: Ponto | undefined;
  pena: Pena;
  concreta: boolean;
  prazo: Pena;
  corrida: Corrida;
}

export interface Cenario extends ModoDoPrazo {
  /** Pena máxima em abstrato, se conhecida. */
  maxima: Pena | undefined;
  /** Pena aplicada, se é ela que regula (CP 110, § 1º). */
  concreta: Pena | undefined;
  suspensoes: readonly Periodo[];
}

const NOMES: readonly [CausaDeInterrupcao, string][] = [
  ['denuncia', 'a denúncia recebida'],
  ['pronuncia', 'a pronúncia'],
  ['sentenca', 'a sentença'],
  ['acordao', 'o acórdão'],
];

function dataDe(ctx: Contexto, causa: CausaDeInterrupcao): Dia | undefined {
  switch (causa) {
    case 'denuncia':
      return ctx.mp.denunciaRecebida;
    case 'pronuncia':
      return ctx.mp.pronuncia;
    case 'sentenca':
      return ctx.mp.sentenca;
    case 'acordao':
      return ctx.mp.acordao;
    default:
      return undefined;
  }
}

const INTERRUPCOES = interrupcoesDaPrescricao.versoes[0]!;
const INICIO = inicioDaPunitiva.versoes[0]!;

/** O fato (se conhecido) e as interrupções da punitiva, em ordem. Vazia: não há de onde contar. */
export function pontosDe(ctx: Contexto): Ponto[] {
  const pontos: Ponto[] = [];
  for (const [causa, nome] of NOMES) {
    const data = dataDe(ctx, causa);
    if (data !== undefined && INTERRUPCOES.aplicar(causa) === 'punitiva') pontos.push({ data, causa, nome });
  }
  for (const i of ctx.interrupcoes) {
    if (i.causa === 'outra') pontos.push({ data: i.data, causa: 'outra', nome: 'outra interrupção' });
  }
  pontos.sort((a, b) => a.data - b.data);
  if (ctx.fato !== undefined) pontos.unshift({ data: INICIO.aplicar(ctx.fato), causa: 'fato', nome: 'o fato' });
  return pontos;
}

/** A pena aplicada volta até o fato só se ele é anterior à Lei 12.234/2010. */
function penaDoTrecho(ctx: Contexto, cenario: Cenario, de: Ponto): { pena: Pena; concreta: boolean } | undefined {
  if (cenario.concreta && (de.causa !== 'fato' || alcancaOFato(ctx))) {
    return { pena: cenario.concreta, concreta: true };
  }
  return cenario.maxima && { pena: cenario.maxima, concreta: false };
}

function alcancaOFato(ctx: Contexto): boolean {
  if (ctx.fato === undefined) return false;
  return (versaoEm(alcanceDaPenaConcreta, ctx.fato) ?? alcanceDaPenaConcreta.versoes[0]!).aplicar() === 'fato';
}

/**
 * Percorre os pontos até que um trecho acabe antes da interrupção seguinte. O último da lista é o que decide.
 * Trecho sem pena conhecida é pulado (só o do fato à denúncia, quando a pena aplicada não o alcança).
 */
export function percorrer(ctx: Contexto, pontos: readonly Ponto[], cenario: Cenario): Trecho[] {
  const trechos: Trecho[] = [];
  for (let i = 0; i < pontos.length; i++) {
    const de = pontos[i]!;
    const ate = pontos[i + 1];
    const regula = ctx.prazoProprio ? { pena: ctx.prazoProprio, concreta: false } : penaDoTrecho(ctx, cenario, de);
    if (!regula) continue;
    const prazo = prazoDe(ctx, cenario, regula.pena);
    const corrida = correr(de.data, prazo, cenario);
    trechos.push({ de, ate, ...regula, prazo, corrida });
    if (ate && ate.data > corrida.ultimo) break;
  }
  return trechos;
}
