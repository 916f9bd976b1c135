import { contar } from '../../../../ui/texto.ts';
import { doDecreto } from './indulto.ts';
import type { Modelo } from './modelo.ts';

export const comutacao: Modelo = {
  pede: (m) => `a comutação${doDecreto(m)}`,
  chegou: (m) => `Preencheu os requisitos que a conta afere para a comutação${doDecreto(m)} na data de referência,`,
  vira: (m) => `Preencherá os requisitos que a conta afere para a comutação${doDecreto(m)} na data de referência,`,
  pedidos: (m) => [
    m.reducaoDias === undefined
      ? `A concessão da comutação${doDecreto(m)}.`
      : `A concessão da comutação${doDecreto(m)}, com a redução de ${contar(m.reducaoDias, 'dia', 'dias')} de pena.`,
    'O recálculo das datas com a pena reduzida.',
  ],
};
