import type { Marco } from '../../../../direito/resultado.ts';
import type { Modelo } from './modelo.ts';

const regimeDe = ({ regime = 'semiaberto' }: Marco): string => `regime ${regime}`;

export const progressao: Modelo = {
  pede: (m) => `a progressão ao ${regimeDe(m)}`,
  chegou: (m) => `Completou o tempo de pena que a lei exige para o ${regimeDe(m)} em`,
  vira: (m) => `Completará o tempo de pena que a lei exige para o ${regimeDe(m)} em`,
  pedidos: (m) => [
    `A concessão da progressão ao ${regimeDe(m)}.`,
    `A transferência para estabelecimento adequado ao ${regimeDe(m)}, logo que concedida.`,
  ],
};
