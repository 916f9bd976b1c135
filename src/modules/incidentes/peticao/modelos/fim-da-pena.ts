import { type Modelo, SOLTURA } from './modelo.ts';

export const termino: Modelo = {
  pede: () => 'a declaração de que a pena está extinta pelo cumprimento',
  chegou: () => 'A pena se cumpriu por inteiro em',
  vira: () => 'A pena se cumprirá por inteiro em',
  pedidos: () => ['A declaração de que a pena está extinta pelo cumprimento, com as comunicações devidas.', SOLTURA],
};

export const terminoTeto: Modelo = {
  pede: () => 'a declaração de que a pena está extinta, pelo limite máximo de cumprimento',
  chegou: () => 'Completou o tempo máximo de cumprimento de pena que a lei permite em',
  vira: () => 'Completará o tempo máximo de cumprimento de pena que a lei permite em',
  pedidos: () => [
    'A declaração de que se esgotou o limite máximo de cumprimento e de que a pena está extinta.',
    SOLTURA,
  ],
};
