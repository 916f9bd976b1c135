/** As dúvidas que cabem em cada marco: só as do que foi usado. */
import { prazosDaPrescricao } from '../../cp/art-109-prazos.ts';
import { alcanceDaPenaConcreta } from '../../cp/art-110-pena-concreta.ts';
import { aumentoDaReincidencia } from '../../cp/art-110-reincidencia.ts';
import { inicioDaPunitiva } from '../../cp/art-111-inicio.ts';
import { inicioDaExecutoria } from '../../cp/art-112-inicio-da-executoria.ts';
import { penaRestante } from '../../cp/art-113-restante.ts';
import { suspensaoDaPrescricao } from '../../cp/art-116-suspensao.ts';
import { interrupcoesDaPrescricao } from '../../cp/art-117-interrupcoes.ts';
import type { Contexto } from './contexto.ts';
import type { Idade } from './idade.ts';
import type { Trecho } from './percurso.ts';
import { ehReincidente } from './prazo.ts';
import type { Punitiva } from './punitiva-preparo.ts';

function comuns(ctx: Contexto, idade: Idade): string[] {
  const duvidas = [...ctx.duvidas, ...idade.duvidas];
  if (!ctx.prazoProprio) duvidas.push(prazosDaPrescricao.duvidas[0]!);
  if (ctx.suspensoes.length > 0) duvidas.push(suspensaoDaPrescricao.duvidas[0]!);
  return duvidas;
}

export function duvidasDaPunitiva(p: Punitiva, trechos: readonly Trecho[]): string[] {
  const { ctx } = p;
  const duvidas = comuns(ctx, p.idade);
  if (p.pontos[0]?.causa === 'fato') duvidas.push(inicioDaPunitiva.duvidas[0]!);
  const sexual = ctx.c.caracteristicas?.contraDignidadeSexual ?? ctx.tipo?.caracteristicas.contraDignidadeSexual;
  if (sexual) duvidas.push(inicioDaPunitiva.duvidas[1]!);
  if (ctx.mp.acordao !== undefined) duvidas.push(interrupcoesDaPrescricao.duvidas[0]!);
  if (p.pontos.length === 1 && p.pontos[0]?.causa === 'fato') {
    duvidas.push('Se a denúncia já foi recebida, o prazo recomeçou inteiro nesse dia: informe a data.');
  }
  if (trechos.some((t) => t.concreta)) duvidas.push(alcanceDaPenaConcreta.duvidas[0]!);
  if (
    p.oficial.concreta &&
    !p.oficial.maxima &&
    p.pontos[0]?.causa === 'fato' &&
    !trechos.some((t) => t.de.causa === 'fato')
  ) {
    duvidas.push('Sem a pena máxima do crime, não se conferiu o tempo entre o fato e a denúncia.');
  }
  if (ctx.c.pena && !p.oficial.concreta && !ctx.prazoProprio) {
    duvidas.push(
      'Se a condenação já transitou para a acusação, o prazo é o da pena aplicada (alternativa penaAplicada).',
    );
  }
  return duvidas;
}

export function duvidasDaExecutoria(ctx: Contexto, idade: Idade, pelaRestante: boolean): string[] {
  const duvidas = comuns(ctx, idade);
  if (ctx.mp.transitoAcusacao !== undefined && ctx.mp.transitoDefesa !== undefined) {
    duvidas.push(inicioDaExecutoria.duvidas[0]!);
  }
  if (pelaRestante) duvidas.push(...penaRestante.duvidas);
  if (ehReincidente(ctx)) duvidas.push(aumentoDaReincidencia.duvidas[0]!);
  if (ctx.c.reincidencia === undefined && !ctx.prazoProprio) {
    duvidas.push('A reincidência não foi informada: o prazo vai sem o terço a mais (CP 110).');
  }
  return duvidas;
}
