/** Casos realistas para (b) e (c): 3 condenações e 15 eventos, sorteados sempre do mesmo modo. */
import type { CasoEscrito } from '../src/modules/calculadora/contrato/index.ts';
import { iso, lerDia, maisDias } from '../src/direito/tempo/dia.ts';
import { sorteio } from './tarefa.ts';

type CondenacaoEscrita = NonNullable<CasoEscrito['condenacoes']>[number];
type EventoEscrito = NonNullable<CasoEscrito['eventos']>[number];

const CRIMES = [
  'lei-11343-2006/art-33/caput',
  'cp/art-157/caput',
  'cp/art-155/par-4',
  'cp/art-121/par-2/inc-ii',
  'cp/art-155/caput',
];

export function casosRealistas(quantos: number): CasoEscrito[] {
  const s = sorteio(86_000);
  return Array.from({ length: quantos }, (_, i) => casoRealista(s, i));
}

function casoRealista(s: (n: number) => number, i: number): CasoEscrito {
  const prisao = maisDias(lerDia('2017-01-01')!, s(1200));
  const em = (dias: number): string => iso(maisDias(prisao, dias));
  const condenacoes = Array.from({ length: 3 }, (_, j): CondenacaoEscrita => ({
    id: 'ABC'[j]!,
    tipoPenal: CRIMES[s(CRIMES.length)]!,
    dataDoFato: em(-500 - s(900)),
    pena: { anos: 2 + s(8), meses: s(12), dias: s(30) },
    regimeInicial: s(3) === 0 ? 'semiaberto' : 'fechado',
    reincidencia: (['primario', 'reincidente', 'reincidente-especifico'] as const)[s(10) < 7 ? 0 : s(2) + 1]!,
  }));
  return {
    versao: 1,
    titulo: `Caso fictício ${i + 1}`,
    emData: '2026-11-21',
    pessoa: { nascimento: `19${70 + s(30)}-0${1 + s(9)}-1${s(10)}` },
    condenacoes,
    eventos: eventos(s, em),
  };
}

/** Prisão provisória, soltura, prisão, fuga com falta, recaptura, trabalho, estudo, leitura, exame, remições, progressão. */
function eventos(s: (n: number) => number, em: (dias: number) => string): EventoEscrito[] {
  const fuga = 300 + s(200);
  const progressao = 1500 + s(300);
  return [
    { tipo: 'prisao', data: em(-400), titulo: 'flagrante' },
    { tipo: 'soltura', data: em(-400 + s(200)) },
    { tipo: 'prisao', data: em(0), titulo: 'condenacao' },
    { tipo: 'fuga', data: em(fuga) },
    { tipo: 'falta-grave', data: em(fuga), homologada: s(2) === 0, perda: { fracao: '1/3' } },
    { tipo: 'recaptura', data: em(fuga + 5 + s(100)) },
    { tipo: 'trabalho', inicio: em(30), fim: em(250), dias: 100 + s(100) },
    { tipo: 'estudo', inicio: em(610), fim: em(800), horas: 100 + s(500) },
    { tipo: 'leitura', data: em(820), obras: 1 + s(4) },
    { tipo: 'exame', data: em(900), nivel: 'medio', areas: 5, certificado: true },
    { tipo: 'remicao', data: em(280), dias: 30 + s(40) },
    { tipo: 'remicao', data: em(1000), ate: em(950), dias: s(90) },
    { tipo: 'trabalho', inicio: em(1010), fim: em(1300), dias: 100 + s(150) },
    { tipo: 'progressao', data: em(progressao + 60), regime: 'semiaberto', requisitoEm: em(progressao) },
    { tipo: 'remicao', data: em(progressao + 300), dias: s(60) },
  ];
}
