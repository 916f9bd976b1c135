/** As hipóteses do Decreto 11.846/2023: art. 2º (indulto) e art. 3º (comutação). */
import { fracao } from '../tempo/fracao.ts';
import type { HipoteseDeclarada } from './decreto.ts';
import { penaSomada, reduz, remanescente } from './declarar.ts';
import { anos, meses, parte, SEM_TEMPO } from './exigencia.ts';

const UM_QUARTO_OU_UM_TERCO = { naoReincidente: parte('1/4'), reincidente: parte('1/3') };
const UM_TERCO_OU_METADE = { naoReincidente: parte('1/3'), reincidente: parte('1/2') };
const UM_QUINTO_OU_UM_QUARTO = { naoReincidente: parte('1/5'), reincidente: parte('1/4') };
const NADA = { naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO };
const ACIMA_DE_8 = penaSomada(Infinity, 8);
const COM_FILHO = {
  soMulheres: true,
  nome: 'mae',
  condicoes: ['tiver filho menor de 18 anos, ou com doença crônica grave ou deficiência'],
};

const SEM_VIOLENCIA: HipoteseDeclarada[] = [
  { dispositivo: 'art. 2º, I', violencia: 'sem', pena: penaSomada(8), ...UM_QUARTO_OU_UM_TERCO },
  { dispositivo: 'art. 2º, II', violencia: 'sem', pena: penaSomada(12, 8), ...UM_TERCO_OU_METADE },
  { dispositivo: 'art. 2º, III', violencia: 'sem', pena: ACIMA_DE_8, idadeMinima: 60, ...UM_TERCO_OU_METADE },
  { dispositivo: 'art. 2º, IV', violencia: 'sem', idadeMinima: 70, ...UM_QUARTO_OU_UM_TERCO },
  {
    dispositivo: 'art. 2º, V',
    violencia: 'sem',
    naoReincidente: anos(15, 'ininterrupto'),
    reincidente: anos(20, 'ininterrupto'),
  },
  { dispositivo: 'art. 2º, VI', violencia: 'sem', pena: ACIMA_DE_8, ...COM_FILHO, ...UM_QUARTO_OU_UM_TERCO },
  { dispositivo: 'art. 2º, VII', violencia: 'sem', pena: penaSomada(8), ...COM_FILHO, ...UM_QUINTO_OU_UM_QUARTO },
  {
    dispositivo: 'art. 2º, VIII',
    nome: 'saidas-ou-trabalho-externo',
    violencia: 'sem',
    pena: penaSomada(12),
    lugares: ['semiaberto', 'aberto', 'livramento'],
    ...UM_TERCO_OU_METADE,
    condicoes: ['tiver 5 saídas temporárias ou 12 meses de trabalho externo em 3 anos'],
  },
  {
    dispositivo: 'art. 2º, IX',
    nome: 'curso-frequentado',
    violencia: 'sem',
    pena: penaSomada(12),
    lugares: ['semiaberto', 'aberto', 'livramento'],
    ...UM_TERCO_OU_METADE,
    condicoes: ['tiver cursado 12 meses nos 3 anos anteriores'],
  },
];

const DEMAIS: HipoteseDeclarada[] = [
  {
    dispositivo: 'art. 2º, XI',
    nome: 'saude',
    violencia: 'sem',
    falta: 'nenhuma',
    ...NADA,
    condicoes: [
      'tiver deficiência posterior ao crime, doença grave sem cuidado possível na unidade, ou autismo nível 3',
    ],
  },
  {
    dispositivo: 'art. 2º, XII',
    nome: 'pena-substituida-ou-suspensa',
    lugares: ['aberto'],
    ...UM_TERCO_OU_METADE,
    condicoes: ['a pena foi substituída por restritiva de direitos ou suspensa (sursis)'],
  },
  {
    dispositivo: 'art. 2º, XIII',
    nome: 'fracao-em-prisao-provisoria',
    lugares: ['aberto'],
    ...UM_QUARTO_OU_UM_TERCO,
    condicoes: ['a fração foi cumprida em prisão provisória'],
  },
  {
    dispositivo: 'art. 2º, XIV',
    pena: remanescente(8, 6),
    lugares: ['livramento', 'aberto'],
    ...UM_QUARTO_OU_UM_TERCO,
  },
  {
    dispositivo: 'art. 2º, XV',
    nome: 'dano-reparado',
    violencia: 'sem',
    crime: 'patrimonio',
    ...UM_QUINTO_OU_UM_QUARTO,
    condicoes: ['reparou o dano, não houve dano ou não tem capacidade econômica'],
  },
  {
    dispositivo: 'art. 2º, XVI',
    nome: 'bem-de-ate-um-salario-minimo',
    violencia: 'sem',
    crime: 'patrimonio',
    naoReincidente: meses(5),
    reincidente: meses(5),
    condicoes: ['o bem valia até um salário mínimo'],
  },
];

const COMUTACAO = { ...UM_QUINTO_OU_UM_QUARTO, comutacaoAnteriorDispensaTempo: true };
const METADE_OU_UM_TERCO = reduz(fracao('1/2'), fracao('1/3'));

export const INDULTO_2023: readonly HipoteseDeclarada[] = [...SEM_VIOLENCIA, ...DEMAIS];

export const COMUTACAO_2023: readonly HipoteseDeclarada[] = [
  { dispositivo: 'art. 3º', ...COMUTACAO, reducao: reduz(fracao('1/4'), fracao('1/5')) },
  { dispositivo: 'art. 3º, §3º, I', violencia: 'sem', idadeMinima: 65, ...COMUTACAO, reducao: METADE_OU_UM_TERCO },
  {
    dispositivo: 'art. 3º, §3º, II e III',
    nome: 'mae',
    violencia: 'sem',
    soMulheres: true,
    ...COMUTACAO,
    reducao: METADE_OU_UM_TERCO,
    condicoes: [
      'tiver filho com doença crônica grave ou deficiência, ou for imprescindível a criança menor de 12 anos',
    ],
  },
  {
    dispositivo: 'art. 3º, §3º, IV',
    nome: 'pessoa-com-deficiencia',
    violencia: 'sem',
    ...COMUTACAO,
    reducao: METADE_OU_UM_TERCO,
    condicoes: ['tiver deficiência'],
  },
];
