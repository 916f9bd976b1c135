import { type Modelo, SOLTURA } from './modelo.ts';

export const livramento: Modelo = {
  pede: () => 'o livramento condicional',
  chegou: () => 'Completou o tempo de pena que a lei exige para o livramento condicional em',
  vira: () => 'Completará o tempo de pena que a lei exige para o livramento condicional em',
  pedidos: () => ['A concessão do livramento condicional.', SOLTURA],
};
