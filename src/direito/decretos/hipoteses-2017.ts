/** As hipóteses do Decreto 9.246/2017: arts. 1º, 2º e 5º (indulto) e 7º (comutação). */
import { fracao } from '../tempo/fracao.ts';
import { dias365, pena } from '../tempo/pena.ts';
import type { HipoteseDeclarada, Violencia } from './decreto.ts';
import { penaSomada, reduz, remanescente } from './declarar.ts';
import { meses, parte, parteDoLivramento, SEM_TEMPO } from './exigencia.ts';

const NADA = { naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO };

const DO_ART_1: HipoteseDeclarada[] = [
  { dispositivo: 'art. 1º, I', violencia: 'sem', naoReincidente: parte('1/5'), reincidente: parte('1/3') },
  {
    dispositivo: 'art. 1º, II',
    violencia: 'com',
    pena: penaSomada(4),
    naoReincidente: parte('1/3'),
    reincidente: parte('1/2'),
  },
  {
    dispositivo: 'art. 1º, III',
    violencia: 'com',
    pena: penaSomada(8, 4),
    naoReincidente: parte('1/2'),
    reincidente: parte('2/3'),
  },
  {
    dispositivo: 'art. 1º, IV',
    crime: 'trafico-privilegiado',
    pena: penaSomada(8),
    naoReincidente: parte('1/4'),
    reincidente: parte('1/4'),
  },
  {
    dispositivo: 'art. 1º, IV (mulher)',
    soMulheres: true,
    crime: 'trafico-privilegiado',
    pena: penaSomada(8),
    naoReincidente: parte('1/6'),
    reincidente: parte('1/6'),
  },
  {
    dispositivo: 'art. 1º, V',
    nome: 'fracao-do-livramento',
    pena: remanescente(8, 6),
    lugares: ['livramento'],
    naoReincidente: parteDoLivramento('1/4'),
    reincidente: parteDoLivramento('1/3'),
  },
  {
    dispositivo: 'art. 1º, VI',
    nome: 'dano-reparado',
    violencia: 'sem',
    crime: 'patrimonio',
    naoReincidente: parte('1/6'),
    reincidente: parte('1/4'),
    condicoes: ['reparou o dano até 25/12/2017, ou não houve dano ou capacidade de reparar'],
  },
  {
    dispositivo: 'art. 1º, VII',
    nome: 'prejuizo-de-ate-um-salario-minimo',
    violencia: 'sem',
    crime: 'patrimonio',
    // "Superior a dezoito meses": o limite é exclusivo, como nos demais.
    pena: { ...penaSomada(4), acimaDe: dias365(pena(1, 6)) },
    naoReincidente: meses(3),
    reincidente: meses(3),
    condicoes: ['o prejuízo foi de até um salário mínimo, com depósito do valor (dispensado a quem não pode)'],
  },
  {
    dispositivo: 'art. 1º, parágrafo único',
    nome: 'vitima-de-tortura',
    ...NADA,
    condicoes: ['foi vítima de tortura no cumprimento da pena, reconhecida por colegiado de segundo grau'],
  },
];

const GRUPOS = [
  'for gestante; tiver filho de até 14 anos, doente ou com deficiência; tiver neto assim sob sua guarda; tiver 12 meses de ' +
    'estudo ou trabalho em 3 anos; tiver deficiência ou doença grave; ou for indígena com registro',
];

/** Art. 2º, §1º: os mesmos limites do art. 1º, I a III, com frações menores para certas pessoas. */
function reduzidas(
  inciso: string,
  violencia: Violencia,
  pena: HipoteseDeclarada['pena'],
  nr: string,
  r: string,
): HipoteseDeclarada[] {
  const comum = { violencia, ...(pena ? { pena } : {}), naoReincidente: parte(nr), reincidente: parte(r) };
  return [
    { dispositivo: `art. 2º, §1º, ${inciso}`, nome: 'fracao-reduzida', ...comum, condicoes: GRUPOS },
    { dispositivo: `art. 2º, §1º, ${inciso} (70 anos)`, ...comum, idadeMinima: 70 },
  ];
}

const MULHER_PRESA = { soMulheres: true, ...NADA } as const;
const SEM_OUTRO_CRIME = 'não tiver outro crime com violência';

const DO_ART_5: HipoteseDeclarada[] = [
  {
    dispositivo: 'art. 5º, a',
    nome: 'mulher-sem-outro-crime-violento',
    ...MULHER_PRESA,
    violencia: 'sem',
    idadeMinima: 60,
    ouMenorDe: 21,
    condicoes: [SEM_OUTRO_CRIME],
  },
  {
    dispositivo: 'art. 5º, b',
    nome: 'pessoa-com-deficiencia',
    ...MULHER_PRESA,
    violencia: 'sem',
    condicoes: [`tiver deficiência e ${SEM_OUTRO_CRIME}`],
  },
  {
    dispositivo: 'art. 5º, c',
    nome: 'gestacao-de-alto-risco',
    ...MULHER_PRESA,
    condicoes: [`tiver gestação de alto risco e ${SEM_OUTRO_CRIME}`],
  },
];

export const INDULTO_2017: readonly HipoteseDeclarada[] = [
  ...DO_ART_1,
  ...reduzidas('I', 'sem', undefined, '1/6', '1/4'),
  ...reduzidas('II', 'com', penaSomada(4), '1/4', '1/3'),
  ...reduzidas('III', 'com', penaSomada(8, 4), '1/3', '1/2'),
  ...DO_ART_5,
];

export const COMUTACAO_2017: readonly HipoteseDeclarada[] = [
  {
    dispositivo: 'art. 7º, I',
    naoReincidente: parte('1/4'),
    reincidente: parte('1/3'),
    reducao: reduz(fracao('1/3'), fracao('1/4')),
  },
  {
    dispositivo: 'art. 7º, II e III',
    nome: 'mae',
    violencia: 'sem',
    soMulheres: true,
    naoReincidente: parte('1/5'),
    reincidente: parte('1/5'),
    reducao: reduz(fracao('2/3'), fracao('1/2')),
    condicoes: ['tiver filho ou neto menor de 14 anos, ou com deficiência ou doença crônica grave'],
  },
];
