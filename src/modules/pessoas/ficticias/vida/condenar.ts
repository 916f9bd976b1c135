/** As condenações de quem cumpre pena: crimes, penas e datas que cabem no tempo já cumprido. */
import type { Regime, Reincidencia, TituloDaPrisao } from '../../../../direito/caso.ts';
import { type Dia, iso, maisDias } from '../../../../direito/tempo/dia.ts';
import {
  type CrimeSorteado,
  emDias,
  parteAteProgredir,
  regimeMaisBrando,
  sortearCrime,
  sortearPena,
} from './crimes.ts';
import { entre, type Linha } from './linha.ts';
import { abrirProcesso } from './processo.ts';
import { sorteador, type Sorte } from '../sortear.ts';

export interface Sentenciado {
  crimes: readonly CrimeSorteado[];
  reincidencia: Reincidencia;
  /** Dias de pena, somadas todas. */
  total: number;
  /** Dias até o primeiro direito a progredir, pela aproximação da demonstração. */
  ateProgredir: number;
  regimeMaisBrando: Regime;
}

// Escolhas da demonstração.
const REINCIDENTES = 0.3;
const QUANTOS_CRIMES = sorteador([
  [1, 74],
  [2, 20],
  [3, 6],
]);
const FATO_NO_DIA_DA_PRISAO = 0.65;
const MAIOR_DEMORA_ATE_A_PRISAO = 900;

function sortearFato(linha: Linha, prisao: Dia): Dia {
  const { sorte, maioridade } = linha;
  if (sorte.chance(FATO_NO_DIA_DA_PRISAO)) return prisao;
  const maisCedo = Math.max(maioridade, maisDias(prisao, -MAIOR_DEMORA_ATE_A_PRISAO)) as Dia;
  return entre(sorte, maisCedo, prisao);
}

const RIGOR: readonly Regime[] = ['aberto', 'semiaberto', 'fechado'];
const maisSevero = (a: Regime, b: Regime): Regime => (RIGOR.indexOf(a) > RIGOR.indexOf(b) ? a : b);

/** Um conjunto de crimes ao acaso, sem conferir se cabe. */
function sortearCrimes(linha: Linha, prisao: Dia): Sentenciado {
  const { sorte } = linha;
  const crimes = Array.from({ length: QUANTOS_CRIMES(sorte) }, () =>
    sortearPena(sortearCrime(sorte), sortearFato(linha, prisao), sorte),
  ).filter((c) => c !== undefined);
  return sentenciado(crimes, sorte.chance(REINCIDENTES) ? 'reincidente' : 'primario');
}

function sentenciado(crimes: readonly CrimeSorteado[], reincidencia: Reincidencia): Sentenciado {
  const soma = (de: (c: CrimeSorteado) => number): number => crimes.reduce((total, c) => total + de(c), 0);
  const meses = soma(({ pena }) => pena.anos * 12 + pena.meses);
  const somada = { anos: Math.floor(meses / 12), meses: meses % 12, dias: 0 };
  return {
    crimes,
    reincidencia,
    total: soma((c) => emDias(c.pena)),
    ateProgredir: Math.floor(soma((c) => emDias(c.pena) * parteAteProgredir(c, reincidencia))),
    regimeMaisBrando: regimeMaisBrando(somada, reincidencia),
  };
}

const TENTATIVAS = 60;

/** Crimes que sirvam; `undefined` se, em muitas tentativas, nenhum serve. */
export function acharCrimes(linha: Linha, prisao: Dia, serve: (s: Sentenciado) => boolean): Sentenciado | undefined {
  for (let i = 0; i < TENTATIVAS; i++) {
    const achado = sortearCrimes(linha, prisao);
    if (achado.crimes.length > 0 && serve(achado)) return achado;
  }
  return undefined;
}

/** Os marcos de um processo, entre dois dias: denúncia, sentença, trânsito. */
function marcosEntre(sorte: Sorte, de: Dia, fim: Dia): { denuncia: Dia; sentenca: Dia; transito: Dia } {
  const denuncia = entre(sorte, de, Math.min(de + 40, fim) as Dia);
  const sentenca = entre(sorte, denuncia, Math.min(denuncia + 300, Math.floor((denuncia + fim) / 2)) as Dia);
  return { denuncia, sentenca, transito: entre(sorte, sentenca, Math.min(sentenca + 240, fim) as Dia) };
}

export interface Condenado {
  /** O primeiro processo criminal. */
  processo: string;
  titulo: TituloDaPrisao;
  /** A última das sentenças. */
  sentenca: Dia;
}

/** Escolha da demonstração: dos que não foram presos no dia do fato, quantos só o foram depois de condenados. */
const PRESOS_DEPOIS_DE_CONDENADOS = 0.35;
/** Tempo para um processo correr inteiro antes da prisão. */
const PROCESSO_INTEIRO = 300;

function sortearTitulo(sorte: Sorte, fatos: readonly Dia[], prisao: Dia): TituloDaPrisao {
  if (fatos.includes(prisao)) return 'flagrante';
  const daTempo = fatos.every((fato) => prisao - fato > PROCESSO_INTEIRO);
  return daTempo && sorte.chance(PRESOS_DEPOIS_DE_CONDENADOS) ? 'condenacao' : 'preventiva';
}

/**
 * Escreve as condenações, que transitam até `prazo`, antes da prisão ou durante ela. O regime inicial é o mais severo
 * entre o pedido e o mais brando que a soma admite.
 */
export function condenar(linha: Linha, s: Sentenciado, prisao: Dia, prazo: Dia, regime: Regime): Condenado {
  const { sorte } = linha;
  const fatos = s.crimes.map((c) => c.fato);
  const titulo = sortearTitulo(sorte, fatos, prisao);
  const regimeInicial = maisSevero(regime, s.regimeMaisBrando);
  const marcos = s.crimes.map(({ tipo, fato, pena }, i) => {
    const soltoNoProcesso = titulo === 'condenacao';
    const m = marcosEntre(sorte, maisDias(soltoNoProcesso ? fato : prisao, 5), soltoNoProcesso ? prisao : prazo);
    const processo = abrirProcesso(linha, 'criminal', Math.min(m.denuncia, prisao) as Dia).numero;
    linha.condenacoes.push({
      id: String.fromCharCode(65 + i),
      processo,
      tipoPenal: tipo.id,
      dataDoFato: iso(fato),
      pena,
      regimeInicial,
      reincidencia: s.reincidencia,
      denunciaRecebida: iso(m.denuncia),
      sentenca: iso(m.sentenca),
      transito: iso(m.transito),
    });
    return { processo, ...m };
  });
  abrirProcesso(linha, 'execucao', Math.max(...marcos.map((m) => m.transito)) as Dia);
  const sentenca = Math.max(...marcos.map((m) => m.sentenca)) as Dia;
  return { processo: marcos[0]?.processo ?? '', titulo, sentenca };
}
