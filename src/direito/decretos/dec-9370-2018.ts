import { regra } from '../motor/regra.ts';
import { fracao } from '../tempo/fracao.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import type { HipoteseDeclarada } from './decreto.ts';
import { declarar, penaSomada } from './declarar.ts';
import { parte, SEM_TEMPO } from './exigencia.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';

const MULHER = { soMulheres: true } as const;
const SEXTO = { ...MULHER, violencia: 'sem', naoReincidente: parte('1/6'), reincidente: parte('1/6') } as const;
const NADA = { ...MULHER, naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO } as const;
const FILHO = ['tiver filho menor de 16 anos, ou com deficiência ou doença crônica grave'];

const INDULTO: HipoteseDeclarada[] = [
  {
    dispositivo: 'art. 1º, II, a',
    nome: 'mae',
    ...SEXTO,
    condicoes: ['tiver filho de até 12 anos, ou com deficiência'],
  },
  {
    dispositivo: 'art. 1º, II, b',
    nome: 'avo',
    ...SEXTO,
    condicoes: ['for responsável por neto de até 12 anos, ou com deficiência'],
  },
  { dispositivo: 'art. 1º, II, c', ...SEXTO, idadeMinima: 60, ouMenorDe: 21 },
  {
    dispositivo: 'art. 1º, II, d',
    nome: 'saude',
    violencia: 'sem',
    ...NADA,
    condicoes: ['tiver deficiência ou doença grave'],
  },
  {
    dispositivo: 'art. 1º, II, e e f',
    nome: 'gestante',
    ...NADA,
    condicoes: ['for gestante, ou perdeu a gestação na unidade'],
  },
  {
    dispositivo: 'art. 1º, II, g',
    ...MULHER,
    crime: 'trafico-privilegiado',
    pena: penaSomada(8),
    naoReincidente: parte('1/6'),
    reincidente: parte('1/6'),
  },
  {
    dispositivo: 'art. 1º, II, h e i',
    ...MULHER,
    violencia: 'sem',
    pena: penaSomada(8),
    naoReincidente: parte('1/4'),
    reincidente: parte('1/3'),
  },
  {
    dispositivo: 'art. 1º, II, j e k',
    nome: 'indigena',
    ...MULHER,
    violencia: 'sem',
    naoReincidente: parte('1/5'),
    reincidente: parte('1/3'),
    condicoes: ['for indígena com registro'],
  },
];

const COMUTACAO: HipoteseDeclarada[] = [
  {
    dispositivo: 'art. 2º, I',
    ...MULHER,
    violencia: 'sem',
    pena: penaSomada(8),
    reincidente: parte('1/3'),
    reducao: { reincidente: fracao('1/4') },
  },
  {
    dispositivo: 'art. 2º, II',
    nome: 'mae',
    ...MULHER,
    violencia: 'sem',
    naoReincidente: parte('1/5'),
    reducao: { naoReincidente: fracao('2/3') },
    condicoes: FILHO,
  },
  {
    dispositivo: 'art. 2º, III',
    nome: 'mae',
    ...MULHER,
    violencia: 'sem',
    reincidente: parte('1/5'),
    reducao: { reincidente: fracao('1/2') },
    condicoes: FILHO,
  },
];

export const DEC_9370_2018 = declarar({
  numero: '9.370/2018',
  regra: 'decretos/dec-9370-2018',
  publicacao: '2018-05-11',
  referencia: '2018-05-13',
  indulto: INDULTO,
  comutacao: COMUTACAO,
  falta: { de: '2017-05-13', ate: '2018-05-13', norma: 'art. 1º (12 meses); STJ Tema 1195' },
  impeditivos: [],
  soMulheres: true,
  baseDaComutacao: 'remanescente',
  fonte: 'Decreto 9.370/2018, DOU extra de 11/05/2018 (por fontes secundárias que o transcrevem)',
  selo: 'fonte-unica',
  ressalvas: ['Só para mulheres presas, também as trans com registro alterado (art. 4º).'],
});

export const decreto9370 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-9370-2018',
  titulo: 'Indulto e comutação do Dia das Mães de 2018 (Decreto 9.370/2018)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2018-05-11',
      norma: 'Decreto 9.370/2018, arts. 1º e 2º',
      resumo:
        'Só mulheres presas, sem falta grave em 12 meses: perdoa a pena sem violência até 8 anos com 1/4 (1/3 se ' +
        'reincidente), e com 1/6 a de mães, avós, maiores de 60 ou menores de 21.',
      selo: 'fonte-unica',
      aplicar: (f) => avaliarDecreto(DEC_9370_2018, f),
    },
  ],
  duvidas: [
    'Fora do cálculo: medida de segurança (art. 5º).',
    'A janela de 12 meses da falta é contada até a referência; o texto não foi relido no Planalto.',
    'Não traz rol de crimes impeditivos.',
  ],
  exemplos: [
    {
      em: '2018-05-11',
      dados: [fatos({ penaDias: 2920, cumpridoDias: 730, ininterruptoDias: 730, mulher: true })],
      espera: {
        indulto: 'cumpre',
        pelo: ['art. 1º, II, h e i'],
        podeCaber: ['art. 1º, II, a', 'art. 1º, II, b', 'art. 1º, II, d', 'art. 1º, II, e e f', 'art. 1º, II, j e k'],
        comutacao: 'nao-cumpre',
      },
      fonte: 'Conta à mão: 8 anos exatos, 1/4 de 2920 = 730; 1/6 = 486 e 1/5 = 584 já cumpridos',
    },
  ],
});
