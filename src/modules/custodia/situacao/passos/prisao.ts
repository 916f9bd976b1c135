/** Prender, fugir, recapturar, soltar, morrer. */
import type { DadosDaPrisao } from '../../fatos/prisao.ts';
import type { DadosDaSoltura } from '../../fatos/soltura.ts';
import { comoConsta, foraDeTudo, type Passo, presa } from '../estado.ts';
import { estaPresa } from '../situacao.ts';
import { comTitulo } from './titulos.ts';

export const prender: Passo<DadosDaPrisao> = (antes, { raiz, dia, dados }) => {
  if (estaPresa(antes)) {
    return `Na data, ${comoConsta(antes)}. Se há outro processo por que responde presa, lance um título; se a data está errada, corrija a prisão anterior.`;
  }
  return comTitulo(presa(antes, dia), { id: raiz, especie: dados.especie, processo: dados.processo, desde: dia });
};

export const fugir: Passo<unknown> = (antes, { dia }) =>
  estaPresa(antes)
    ? { ...foraDeTudo(antes), estado: 'foragida', desde: dia, estruturaId: antes.estruturaId }
    : `Na data, ${comoConsta(antes)}: só foge quem está presa.`;

export const recapturar: Passo<unknown> = (antes, { dia }) =>
  antes.estado === 'foragida'
    ? presa(antes, dia)
    : `Na data, ${comoConsta(antes)}: só se recaptura quem fugiu. Se não voltou de uma saída, registre antes a fuga.`;

/** Quem sai e segue cumprindo continua com os títulos: deve a pena, noutro lugar. */
const SEGUE_CUMPRINDO: ReadonlySet<DadosDaSoltura['motivo']> = new Set([
  'domiciliar',
  'livramento',
  'progressao',
  'semiaberto-com-condicoes',
  'semiliberdade-indigena',
]);

export const soltar: Passo<DadosDaSoltura> = (antes, { dia, dados: { motivo } }) =>
  estaPresa(antes)
    ? {
        ...foraDeTudo(antes),
        estado: 'solta',
        desde: dia,
        soltura: motivo,
        titulos: SEGUE_CUMPRINDO.has(motivo) ? antes.titulos : [],
      }
    : `Na data, ${comoConsta(antes)}: só se solta quem está presa.`;

export const morrer: Passo<unknown> = (antes, { dia }) => ({
  ...foraDeTudo(antes),
  estado: 'falecida',
  desde: dia,
  titulos: [],
});
