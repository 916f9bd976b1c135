import { type Modelo, SOLTURA } from './modelo.ts';

export const revisaoDaPreventiva: Modelo = {
  pede: () => 'a revisão da prisão preventiva',
  chegou: () => 'O prazo para rever a necessidade da prisão preventiva acabou em',
  vira: () => 'O prazo para rever a necessidade da prisão preventiva acaba em',
  pedidos: () => [
    'A revisão, em decisão fundamentada, da necessidade de manter a prisão preventiva.',
    'A revogação da prisão preventiva, se já não houver motivo que a sustente.',
    SOLTURA,
  ],
};
