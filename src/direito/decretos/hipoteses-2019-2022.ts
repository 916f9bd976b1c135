/** O que os decretos de 2019 a 2022 têm em comum: doença e deficiência, agentes de segurança e militares em GLO. */
import type { HipoteseDeclarada } from './decreto.ts';
import { parte, SEM_TEMPO } from './exigencia.ts';

const NADA = { naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO };

/** `terminalSemConcurso`: em 2021 e 2022, o doente terminal não precisa cumprir antes a pena do crime impeditivo. */
export const saudeAte2022 = (terminalSemConcurso: boolean): HipoteseDeclarada[] => [
  {
    dispositivo: 'art. 1º, I e II',
    nome: 'saude',
    ...NADA,
    condicoes: [
      'ficou com paraplegia, tetraplegia ou cegueira depois do crime, ou tem doença grave permanente, com limitação severa, ' +
        'sem cuidado possível na unidade',
    ],
  },
  {
    dispositivo: 'art. 1º, III',
    nome: 'doenca-terminal',
    ...NADA,
    dispensaConcurso: terminalSemConcurso,
    condicoes: ['tiver doença grave em estágio terminal'],
  },
];

/** Primário paga a metade do sexto (art. 2º, §2º). */
export const agentesDeSeguranca = (): HipoteseDeclarada[] => [
  {
    dispositivo: 'art. 2º, I',
    nome: 'agente-de-seguranca',
    crime: 'culposo',
    ...NADA,
    condicoes: ['for agente de segurança (Susp) condenado por excesso culposo'],
  },
  {
    dispositivo: 'art. 2º, II e §2º',
    nome: 'agente-de-seguranca',
    crime: 'culposo',
    naoReincidente: parte('1/12'),
    reincidente: parte('1/6'),
    condicoes: ['for agente de segurança (Susp) condenado por crime culposo'],
  },
  {
    dispositivo: 'art. 3º',
    nome: 'militar-em-glo',
    crime: 'culposo',
    ...NADA,
    condicoes: ['for militar condenado por excesso culposo em operação de GLO'],
  },
];
