/** As hipóteses dos Decretos 12.338/2024 e 12.790/2025, que só diferem em idades, frações do estudo e no inciso IX. */
import type { HipoteseDeclarada } from './decreto.ts';
import { penaSomada, remanescente } from './declarar.ts';
import { dasMulheres } from './hipoteses-das-mulheres.ts';
import type { Diferencas } from './diferencas-2024-2025.ts';
import { anos, meses, parte, SEM_TEMPO } from './exigencia.ts';

const NADA = { naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO };

export const gruposDaMetade = (filho: number): string =>
  `tiver mais de 60 anos; for gestante ou mãe de filho até ${filho} anos, doente ou com deficiência; for homem único ` +
  `responsável por filho menor de ${filho}; for imprescindível a criança até 12 anos, doente ou com deficiência; tiver ` +
  'deficiência; ou tiver concluído justiça restaurativa';

/** Incisos I a XI: os que têm o lapso pela metade (§2º). */
function comMetade(x: Diferencas): HipoteseDeclarada[] {
  const metade = { idadeMinima: 60, grupos: gruposDaMetade(x.filho) };
  return [
    {
      dispositivo: 'art. 9º, I',
      violencia: 'sem',
      pena: penaSomada(8),
      naoReincidente: parte('1/5'),
      reincidente: parte('1/3'),
      metade,
    },
    {
      dispositivo: 'art. 9º, II',
      violencia: 'sem',
      pena: penaSomada(12),
      naoReincidente: parte('1/3'),
      reincidente: parte('1/2'),
      metade,
    },
    {
      dispositivo: 'art. 9º, III',
      violencia: 'com',
      pena: penaSomada(4),
      naoReincidente: parte('1/3'),
      reincidente: parte('1/2'),
      metade,
    },
    {
      dispositivo: 'art. 9º, IV',
      naoReincidente: anos(15, 'ininterrupto'),
      reincidente: anos(20, 'ininterrupto'),
      metade,
    },
    { dispositivo: 'art. 9º, V', naoReincidente: anos(20), reincidente: anos(25), toleraLiberdade: true, metade },
    {
      dispositivo: 'art. 9º, VI',
      lugares: ['semiaberto'],
      naoReincidente: anos(10, 'semiaberto'),
      reincidente: anos(15, 'semiaberto'),
      metade,
    },
    {
      dispositivo: 'art. 9º, VII',
      lugares: ['aberto'],
      naoReincidente: parte('1/6'),
      reincidente: parte('1/5'),
      metade,
    },
    { dispositivo: 'art. 9º, VIII', lugares: ['livramento', 'aberto'], pena: remanescente(6, 4), ...NADA },
    {
      dispositivo: 'art. 9º, IX',
      nome: 'programa-de-egressos',
      lugares: ['livramento', 'aberto'],
      ...NADA,
      condicoes: [
        `estiver há 2 anos em programa de egressos, com parecer favorável (${x.egresso}, PRD, livramento ou sursis)`,
      ],
    },
    {
      dispositivo: 'art. 9º, X',
      nome: 'semiaberto-monitorado',
      lugares: ['semiaberto'],
      ...NADA,
      condicoes: ['estiver há mais de 3 anos no semiaberto monitorado pela Súmula Vinculante 56'],
    },
    {
      dispositivo: 'art. 9º, XI',
      nome: 'saidas-ou-trabalho-externo',
      lugares: ['semiaberto', 'aberto'],
      pena: penaSomada(12),
      naoReincidente: parte('1/3'),
      reincidente: parte('1/2'),
      condicoes: [
        'tiver cumprido a fração no semiaberto ou aberto, com 5 saídas ou 12 meses de trabalho externo em 3 anos',
      ],
      metade,
    },
  ];
}

function semMetade(x: Diferencas): HipoteseDeclarada[] {
  return [
    {
      dispositivo: 'art. 9º, XII',
      nome: 'curso-frequentado',
      pena: penaSomada(12),
      naoReincidente: parte(x.estudo[0]),
      reincidente: parte(x.estudo[1]),
      condicoes: ['tiver cursado 12 meses nos 3 anos anteriores (reincidente: 18 meses em 5 anos)'],
    },
    {
      dispositivo: 'art. 9º, XIII',
      nome: 'curso-concluido',
      pena: penaSomada(12),
      naoReincidente: parte('1/5'),
      reincidente: parte('1/4'),
      condicoes: ['tiver concluído curso na execução, nos 3 anos anteriores'],
    },
    {
      dispositivo: 'art. 9º, XIV',
      nome: 'bem-de-ate-um-salario-minimo',
      violencia: 'sem',
      crime: 'patrimonio',
      naoReincidente: meses(3),
      reincidente: meses(3),
      condicoes: ['o bem valia até um salário mínimo na época'],
    },
    {
      dispositivo: 'art. 9º, XV',
      nome: 'dano-reparado',
      violencia: 'sem',
      crime: 'patrimonio',
      ...NADA,
      condicoes: ['reparou o dano (CP 16 ou 65, III, b), ou não tem capacidade econômica (art. 12, §2º)'],
    },
    {
      dispositivo: 'art. 9º, XVI',
      nome: 'saude',
      ...NADA,
      condicoes: [
        'tiver deficiência posterior ao crime, HIV terminal, gravidez de alto risco, doença grave, crônica ou contagiosa ' +
          'sem cuidado possível na unidade, ou autismo grau 3',
      ],
    },
  ];
}

/** Do art. 9º; os das mulheres (art. 10) estão em `hipoteses-das-mulheres`. */
export const indulto20242025 = (x: Diferencas): HipoteseDeclarada[] => [
  ...comMetade(x),
  ...semMetade(x),
  ...dasMulheres(x),
];
