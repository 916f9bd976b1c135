import type { Marco } from '../../../../direito/resultado.ts';
import { type Modelo, SOLTURA } from './modelo.ts';

export const doDecreto = ({ decreto }: Marco): string => (decreto === undefined ? '' : ` do Decreto ${decreto}`);

export const indulto: Modelo = {
  pede: (m) => `o indulto${doDecreto(m)}`,
  chegou: (m) => `Preencheu os requisitos que a conta afere para o indulto${doDecreto(m)} na data de referência,`,
  vira: (m) => `Preencherá os requisitos que a conta afere para o indulto${doDecreto(m)} na data de referência,`,
  pedidos: (m) => [
    `A concessão do indulto${doDecreto(m)} e a declaração de que está extinta a pena que ele alcança.`,
    SOLTURA,
  ],
};
