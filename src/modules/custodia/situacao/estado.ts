/** O que os passos da dobra leem e devolvem. */
import type { FatoVigenteDe } from '../../pessoas/index.ts';
import type { Transferencia } from '../transferencias/transferencia.ts';
import { type Situacao, tituloPrincipal } from './situacao.ts';

/** A situação no meio do caminho, com todas as transferências e os títulos suspensos pela fuga. */
export type Andamento = Omit<Situacao, 'regime' | 'monitorada' | 'transferencia'> & {
  transferencias: readonly Transferencia[];
};

/** Por que o fato não cabe no que já se sabe: o que há, e o que fazer. */
export type Impedimento = string;

/** Devolve a situação seguinte ou, se o fato não cabe, por quê. */
export type Passo<D> = (antes: Andamento, fato: FatoVigenteDe<D>) => Andamento | Impedimento;

export const INICIO: Andamento = { estado: 'nunca-presa', titulos: [], transferencias: [] };

export const dataBr = (iso = ''): string => iso.split('-').toReversed().join('/');

/** Presa, sem lugar ainda: quem entra na unidade o diz. */
export const presa = (antes: Andamento, dia: string): Andamento => ({
  ...foraDeTudo(antes),
  estado: 'presa',
  desde: dia,
  presaDesde: dia,
});

/** Tira do lugar; a transferência que andava fica sem efeito. */
export const foraDeTudo = (antes: Andamento): Andamento => ({
  ...antes,
  estruturaId: undefined,
  lugarId: undefined,
  presaDesde: undefined,
  aquiDesde: undefined,
  fora: undefined,
  soltura: undefined,
  transferencias: antes.transferencias.map((t) => (SEM_EFEITO.has(t.estado) ? { ...t, estado: 'prejudicada' } : t)),
});

const SEM_EFEITO = new Set(['pedida', 'autorizada', 'com-escolta', 'em-transito']);

/** "Consta presa desde 05/01/2026", para dizer por que um fato não cabe. */
export function comoConsta({ estado, desde, fora, titulos }: Andamento): string {
  if (estado === 'nunca-presa') return 'não consta prisão desta pessoa';
  if (fora) return `a pessoa está fora da unidade desde ${dataBr(fora.desde)}`;
  const titulo = tituloPrincipal(titulos);
  return `a pessoa consta ${NO_MEIO_DA_FRASE[estado]} desde ${dataBr(desde)}${titulo ? ` (${titulo.especie})` : ''}`;
}

const NO_MEIO_DA_FRASE = {
  presa: 'presa',
  'em-transito': 'em trânsito',
  foragida: 'foragida',
  solta: 'solta',
  falecida: 'falecida',
} as const;
