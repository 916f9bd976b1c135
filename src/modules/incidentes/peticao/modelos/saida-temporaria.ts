import type { Modelo } from './modelo.ts';

export const saidaTemporaria: Modelo = {
  pede: () => 'a autorização de saída temporária',
  chegou: () => 'Completou o tempo de pena que a lei exige para a saída temporária em',
  vira: () => 'Completará o tempo de pena que a lei exige para a saída temporária em',
  pedidos: () => ['A autorização de saída temporária.'],
};
