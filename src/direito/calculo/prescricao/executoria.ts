/** O marco da prescrição executória: conta do último entre trânsito, interrupções e começo do cumprimento (decisão 24). */
import type { Marco } from '../../resultado.ts';
import { type Dia, iso, maisDias } from '../../tempo/dia.ts';
import { type Pena, pena } from '../../tempo/pena.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';
import type { SituacaoPrisional } from '../prescricao.ts';
import type { Contexto } from './contexto.ts';
import { type Corrida, correr } from './corrida.ts';
import { duvidasDaExecutoria } from './duvidas.ts';
import {
  type Etapa,
  etapasDe,
  type InicioDaExecutoria,
  inicioDe,
  paradoDesde,
  pedeResta,
  podiaTerAcabado,
} from './etapas.ts';
import { type Idade, idadeDe } from './idade.ts';
import { penaMaximaDe } from './pena-maxima.ts';
import { type ModoDoPrazo, prazoDe, redacoesDo109, type Redacoes } from './prazo.ts';
import { passoSemCorrer, trilhaDaExecutoria } from './trilha-da-executoria.ts';

const TIPO = 'prescricao-executoria';
const MENOR_PENA = pena(0, 0, 1);

/** Tudo o que o cálculo da executória sabe antes de contar. */
export interface Executoria {
  ctx: Contexto;
  prisao: SituacaoPrisional;
  inicio: InicioDaExecutoria;
  etapas: Etapa[];
  inteira: Pena;
  idade: Idade;
  redacoes: Redacoes;
  modo: ModoDoPrazo;
}

export interface Conta {
  etapa: Etapa;
  pena: Pena;
  prazo: Pena;
  corrida: Corrida;
  /** A interrupção que veio quando o prazo já tinha acabado. */
  tardia: Etapa | undefined;
}

export function marcoDaExecutoria(ctx: Contexto, prisao: SituacaoPrisional): Marco {
  const idade = idadeDe(ctx);
  const redacoes = redacoesDo109(ctx);
  const inicio = inicioDe(ctx);
  const inteira = ctx.c.pena ?? penaMaximaDe(ctx).pena ?? ctx.c.prazoPrescricional;
  const modo: ModoDoPrazo = { redacao: redacoes.oficial, metade: idade.reduz, executoria: true };
  const etapas = etapasDe(ctx, inicio.oficial);
  if (!inteira) return semPena(ctx, idade);
  const e: Executoria = { ctx, prisao, inicio, etapas, inteira, idade, redacoes, modo };
  if (!ctx.c.pena) ctx.duvidas.push('Sem pena aplicada, como na medida de segurança: usou-se a pena máxima do crime.');
  if (etapas.length === 0) return semTransito(e);
  if (inicio.oficial === undefined) {
    ctx.duvidas.push('O trânsito em julgado não está completo: contou-se da interrupção, que só existe depois dele.');
  }
  return marcar(e);
}

/** Conta etapa a etapa: a que acaba antes da interrupção seguinte decide; senão, a última. */
function contar(e: Executoria, modo: ModoDoPrazo, etapas: readonly Etapa[], restaSuposta?: Pena): Conta {
  const ultima = etapas.at(-1)!;
  for (let i = 0; i + 1 < etapas.length; i++) {
    const etapa = etapas[i]!;
    const proxima = etapas[i + 1]!;
    if (!podiaTerAcabado(proxima.causa) || etapa.faltaResta !== undefined) continue;
    const conta = contarEtapa(e, modo, etapa, restaSuposta);
    if (proxima.data > conta.corrida.ultimo) return { ...conta, tardia: proxima };
  }
  return contarEtapa(e, modo, ultima, restaSuposta);
}

function contarEtapa(e: Executoria, modo: ModoDoPrazo, etapa: Etapa, restaSuposta: Pena | undefined): Conta {
  const daPena = etapa.resta ?? (etapa.faltaResta === undefined ? e.inteira : (restaSuposta ?? e.inteira));
  const prazo = prazoDe(e.ctx, modo, daPena);
  const paradas = {
    suspensoes: e.ctx.suspensoes,
    prisao: { situacao: e.prisao, presoAte: e.ctx.emData },
  };
  return {
    etapa,
    pena: daPena,
    prazo,
    corrida: correr(etapa.data, prazo, paradas, paradoDesde(etapa)),
    tardia: undefined,
  };
}

function marcar(e: Executoria): Marco {
  const { ctx, idade } = e;
  const conta = contar(e, e.modo, e.etapas);
  const data = conta.corrida.ultimo;
  const cedo = maisCedoPossivel(e);
  const resto = restoDo(e, conta);
  if (estaParada(e) && (faltaResta(conta) ? cedo : data) > ctx.emData) {
    const consumadas = outrasLeituras(e, data).filter((l) => l.data <= ctx.emData);
    return semCorrer(resto, consumadas, cedo <= ctx.emData ? cedo : undefined);
  }
  const redacao = e.redacoes.outra && contar(e, { ...e.modo, redacao: e.redacoes.outra }, e.etapas).corrida.ultimo;
  if (faltaResta(conta) || (redacao !== undefined && redacao !== data)) {
    return semCerteza(e, conta, resto, { cedo, tarde: data, redacao });
  }
  if (idade.podeReduzir && cedo !== data) resto.intervalo = { de: iso(cedo), ate: iso(data) };
  const leituras = [{ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) }, ...outrasLeituras(e, data)];
  return marcoDatado(TIPO, data, ctx.emData, leituras, resto);
}

const faltaResta = (c: Conta): boolean => c.etapa.faltaResta !== undefined;

/** Presa ou em livramento na data de referência; no próprio dia da fuga já não está. */
function estaParada(e: Executoria): boolean {
  const ultima = e.etapas.at(-1)!;
  if (pedeResta(ultima.causa) && ultima.data === e.ctx.emData) return false;
  return e.prisao.presoEm(e.ctx.emData);
}

/** O menor último dia, se os fatos que faltam forem os que mais encurtam o prazo. */
function maisCedoPossivel(e: Executoria): Dia {
  const modo: ModoDoPrazo = {
    redacao: e.redacoes.outra ?? e.redacoes.oficial,
    metade: e.modo.metade || e.idade.podeReduzir,
    executoria: true,
  };
  return contar(e, modo, e.etapas, MENOR_PENA).corrida.ultimo;
}

function outrasLeituras(e: Executoria, data: Dia): Leitura[] {
  const leituras: Leitura[] = [];
  const juntar = (leitura: string, conta: Conta) => {
    if (conta.corrida.ultimo !== data) leituras.push({ leitura, data: conta.corrida.ultimo });
  };
  const { idade, modo, inicio, etapas, ctx } = e;
  if (idade.leituraOposta) juntar(idade.leituraOposta, contar(e, { ...modo, metade: !modo.metade }, etapas));
  if (inicio.outra) juntar(inicio.outra.leitura, contar(e, modo, etapasDe(ctx, inicio.outra.data)));
  juntar('ultimaInterrupcao', contarEtapa(e, modo, etapas.at(-1)!, undefined));
  return leituras;
}

type Resto = Omit<Marco, 'tipo' | 'situacao' | 'data' | 'dataMaisCedo'>;

function restoDo(e: Executoria, conta: Conta): Resto {
  const faltam = [...e.idade.faltam];
  if (conta.etapa.faltaResta !== undefined) faltam.unshift(conta.etapa.faltaResta);
  const resto: Resto = {
    condenacao: e.ctx.c.id,
    base: iso(conta.etapa.data),
    duvidas: duvidasDaExecutoria(e.ctx, e.idade, conta.etapa.resta !== undefined || faltaResta(conta)),
    trilha: trilhaDaExecutoria(e, conta),
  };
  if (!faltaResta(conta)) {
    resto.prazo = conta.prazo;
    resto.prazoDias = conta.corrida.ultimo - conta.corrida.parados - conta.etapa.data + 1;
  }
  if (faltam.length > 0) resto.faltam = faltam;
  return resto;
}

/** Presa ou em livramento: o prazo não corre, e não há data a dar. */
function semCorrer(resto: Resto, consumadas: readonly Leitura[], cedo: Dia | undefined): Marco {
  const marco: Marco = { tipo: TIPO, situacao: 'vedado', ...resto, trilha: [passoSemCorrer(), ...resto.trilha] };
  if (consumadas.length > 0) {
    marco.alternativas = consumadas.map((l) => ({ leitura: l.leitura, data: iso(l.data) }));
    marco.dataMaisCedo = iso(Math.min(...consumadas.map((l) => l.data)) as Dia);
  }
  if (cedo !== undefined && resto.faltam) marco.intervalo = { de: iso(cedo) };
  return marco;
}

interface Extremos {
  cedo: Dia;
  tarde: Dia;
  redacao: Dia | undefined;
}

function semCerteza(e: Executoria, conta: Conta, resto: Resto, x: Extremos): Marco {
  const faltam = [...(resto.faltam ?? [])];
  const fato = `${e.ctx.caminho}.dataDoFato`;
  const marco: Marco = { tipo: TIPO, situacao: 'indeterminado', ...resto, faltam };
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

function semPena(ctx: Contexto, idade: Idade): Marco {
  return {
    tipo: TIPO,
    condenacao: ctx.c.id,
    situacao: 'indeterminado',
    faltam: [`${ctx.caminho}.penaMaximaAbstrata`, ...idade.faltam],
    duvidas: duvidasDaExecutoria(ctx, idade, false),
    trilha: [{ passo: 'Falta a pena que mede o prazo', norma: 'CP arts. 109 e 110' }],
  };
}

/** Um só trânsito informado, e nada depois dele de onde contar. */
function semTransito(e: Executoria): Marco {
  const { ctx, inicio, idade } = e;
  const { transitoAcusacao, transitoDefesa } = ctx.mp;
  const marco: Marco = {
    tipo: TIPO,
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
