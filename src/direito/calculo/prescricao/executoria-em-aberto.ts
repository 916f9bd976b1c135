/** A executória sem data: porque não corre, ou porque falta um fato. */
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, iso } from '../../tempo/dia.ts';
import type { Leitura } from '../marco-datado.ts';
import type { Contexto } from './contexto.ts';
import { duvidasDaExecutoria } from './duvidas.ts';
import { etapasDe } from './etapas.ts';
import { type Conta, contar, type Executoria, faltaResta } from './executoria-conta.ts';
import type { Idade } from './idade.ts';

export type Resto = Omit<Marco, 'tipo' | 'situacao' | 'data' | 'dataMaisCedo'>;

/** O prazo não corre, pelo `motivo`, e não há data a dar. */
export function semCorrer(motivo: Passo, resto: Resto, consumadas: readonly Leitura[], cedo: Dia | undefined): Marco {
  const marco: Marco = {
    tipo: 'prescricao-executoria',
    situacao: 'vedado',
    ...resto,
    trilha: [motivo, ...resto.trilha],
  };
  if (consumadas.length > 0) {
    marco.alternativas = consumadas.map((l) => ({ leitura: l.leitura, data: iso(l.data) }));
    marco.dataMaisCedo = iso(consumadas.reduce((cedo, l) => (l.data < cedo.data ? l : cedo)).data);
  }
  if (cedo !== undefined && resto.faltam) marco.intervalo = { de: iso(cedo) };
  return marco;
}

interface Extremos {
  cedo: Dia;
  tarde: Dia;
  redacao: Dia | undefined;
}

export function semCerteza(e: Executoria, conta: Conta, resto: Resto, x: Extremos): Marco {
  const faltam = [...(resto.faltam ?? [])];
  const fato = `${e.ctx.caminho}.dataDoFato`;
  const marco: Marco = { tipo: 'prescricao-executoria', situacao: 'indeterminado', ...resto, faltam };
  if (!faltaResta(conta) && x.redacao !== undefined && x.redacao !== x.tarde) {
    if (!faltam.includes(fato)) faltam.unshift(fato);
    marco.alternativas = [
      { leitura: 'fatoAntesDaLei12234', data: iso(x.redacao) },
      { leitura: 'fatoDesdeALei12234', data: iso(x.tarde) },
    ];
    marco.dataMaisCedo = iso(x.redacao);
  }
  marco.intervalo = { de: iso(x.cedo), ate: iso(x.tarde) };
  return marco;
}

export function semPena(ctx: Contexto, idade: Idade): Marco {
  return {
    tipo: 'prescricao-executoria',
    condenacao: ctx.c.id,
    situacao: 'indeterminado',
    faltam: [`${ctx.caminho}.penaMaximaAbstrata`, ...idade.faltam],
    duvidas: duvidasDaExecutoria(ctx, idade, false),
    trilha: [{ passo: 'Falta a pena que mede o prazo', norma: 'CP arts. 109 e 110' }],
  };
}

/** Um só trânsito informado, e nada depois dele de onde contar. */
export function semTransito(e: Executoria): Marco {
  const { ctx, inicio, idade } = e;
  const { transitoAcusacao, transitoDefesa } = ctx.mp;
  const marco: Marco = {
    tipo: 'prescricao-executoria',
    condenacao: ctx.c.id,
    situacao: 'indeterminado',
    faltam: [inicio.falta!, ...idade.faltam],
    duvidas: duvidasDaExecutoria(ctx, idade, false),
    trilha: [{ passo: 'Falta um dos trânsitos em julgado, de onde o prazo conta', norma: inicio.norma }],
  };
  const conhecido = transitoAcusacao ?? transitoDefesa;
  if (conhecido !== undefined) {
    const conta = contar(e, e.modo, etapasDe(ctx, conhecido));
    const leitura = transitoAcusacao === undefined ? 'soTransitoDaDefesa' : 'soTransitoDaAcusacao';
    marco.alternativas = [{ leitura, data: iso(conta.corrida.ultimo) }];
  }
  return marco;
}
