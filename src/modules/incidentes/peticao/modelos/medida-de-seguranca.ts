import { type Modelo, SOLTURA } from './modelo.ts';

export const exameDeCessacao: Modelo = {
  pede: () => 'a realização do exame de cessação de periculosidade',
  chegou: () => 'O exame de cessação de periculosidade é devido desde',
  vira: () => 'O exame de cessação de periculosidade será devido em',
  pedidos: () => [
    'A realização imediata do exame de cessação de periculosidade e a juntada do laudo.',
    'Cessada a periculosidade, a extinção da medida de segurança, com a desinternação ou a liberação.',
  ],
};

export const medidaMaximo: Modelo = {
  pede: () => 'a extinção da medida de segurança, pelo limite máximo de duração',
  chegou: () => 'A medida de segurança chegou ao limite máximo de duração em',
  vira: () => 'A medida de segurança chegará ao limite máximo de duração em',
  pedidos: () => ['A declaração de que a medida de segurança está extinta pelo limite máximo de duração.', SOLTURA],
};
