/** A conta da executória: etapa a etapa, na leitura oficial e nas outras. */
import { type Dia } from '../../tempo/dia.ts';
import { type Pena, pena } from '../../tempo/pena.ts';
import type { Leitura } from '../marco-datado.ts';
import type { SituacaoPrisional } from '../prescricao.ts';
import type { Contexto } from './contexto.ts';
import { type Corrida, correr } from './corrida.ts';
import {
  comecouACumprir,
  type Etapa,
  etapasDe,
  type InicioDaExecutoria,
  paradoDesde,
  pedeResta,
  podiaTerAcabado,
} from './etapas.ts';
import type { Idade } from './idade.ts';
import { type ModoDoPrazo, prazoDe, type Redacoes } from './prazo.ts';

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

/** Conta etapa a etapa: a que acaba antes da interrupção seguinte decide; senão, a última. */
export function contar(e: Executoria, modo: ModoDoPrazo, etapas: readonly Etapa[], restaSuposta?: Pena): Conta {
  const ultima = etapas.at(-1)!;
  for (let i = 0; i + 1 < etapas.length; i++) {
    const etapa = etapas[i]!;
    const proxima = etapas[i + 1]!;
    if (comecouACumprir(etapa)) continue;
    if (!podiaTerAcabado(proxima.causa) || etapa.faltaResta !== undefined) continue;
    const conta = contarEtapa(e, modo, etapa, restaSuposta);
    if (proxima.data > conta.corrida.ultimo) return { ...conta, tardia: proxima };
  }
  return contarEtapa(e, modo, ultima, restaSuposta);
}

export function contarEtapa(e: Executoria, modo: ModoDoPrazo, etapa: Etapa, restaSuposta: Pena | undefined): Conta {
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

export const faltaResta = (c: Conta): boolean => c.etapa.faltaResta !== undefined;

/** Começou a cumprir e nada interrompeu depois: o prazo não recomeça (CP 117, V e §2º), e a conta não tem último dia. */
export const estaCumprindo = (c: Conta): boolean => comecouACumprir(c.etapa);

/** Presa ou em livramento na data de referência; no próprio dia da fuga já não está. */
export function estaParada(e: Executoria): boolean {
  const ultima = e.etapas.at(-1)!;
  if (pedeResta(ultima.causa) && ultima.data === e.ctx.emData) return false;
  return e.prisao.presoEm(e.ctx.emData);
}

/** O menor último dia, se os fatos que faltam forem os que mais encurtam o prazo; `undefined`: nem assim corre. */
export function maisCedoPossivel(e: Executoria): Dia | undefined {
  const modo: ModoDoPrazo = {
    redacao: e.redacoes.outra ?? e.redacoes.oficial,
    metade: e.modo.metade || e.idade.podeReduzir,
    executoria: true,
  };
  const conta = contar(e, modo, e.etapas, MENOR_PENA);
  return estaCumprindo(conta) ? undefined : conta.corrida.ultimo;
}

/** As outras leituras que dão data diferente de `data` (`undefined`: a oficial não tem data). */
export function outrasLeituras(e: Executoria, data: Dia | undefined): Leitura[] {
  const leituras: Leitura[] = [];
  const juntar = (leitura: string, conta: Conta) => {
    if (!estaCumprindo(conta) && conta.corrida.ultimo !== data) leituras.push({ leitura, data: conta.corrida.ultimo });
  };
  const { idade, modo, inicio, etapas, ctx } = e;
  if (idade.leituraOposta) juntar(idade.leituraOposta, contar(e, { ...modo, metade: !modo.metade }, etapas));
  if (inicio.outra) juntar(inicio.outra.leitura, contar(e, modo, etapasDe(ctx, inicio.outra.data)));
  juntar('ultimaInterrupcao', contarEtapa(e, modo, etapas.at(-1)!, undefined));
  return leituras;
}
