/** Quem vê um recálculo: quem o gere, em números; quem acompanha pessoas, só as que alcança, e só o que já se sabe. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  type Ator,
  lugarDe,
  naoEncontrado,
  poderia,
  porQueNaoPode,
  type Quem,
  type Servicos,
  temPermissao,
} from '../../acesso/index.ts';
import { GERIR } from './actions/sobre-recalculo.ts';
import { VER } from './recorte.ts';
import { acharRecalculo, type Recalculo } from './store.ts';

export interface ComoVe {
  /** Vê os números de todos e pode decidir. */
  gere: boolean;
  /** Vê as pessoas que alcança. */
  alcanca: boolean;
}

/** Recusa quem não pode nem uma coisa nem outra, ou não disse a finalidade. */
export function comoVe({ ator }: Quem, agora: Date): Resultado<ComoVe> {
  const gere = poderia(ator, GERIR, {}, agora);
  if (!temPermissao(ator, VER) && gere) return feito({ gere, alcanca: false });
  const recusas = porQueNaoPode(ator, VER, lugarDe(ator, VER), agora);
  return recusas.length > 0 ? recusar(...recusas) : feito({ gere, alcanca: true });
}

/** O das regras, só depois de pronto; o que só compara, desde que se faz. Descartado, só quem gere. */
export const estaAVista = ({ estado, pedido }: Recalculo, { gere }: ComoVe): boolean =>
  gere || (estado !== 'descartado' && (pedido.especie !== 'regras' || PRONTOS.has(estado)));

const PRONTOS = new Set<Recalculo['estado']>(['pronto', 'oficializando', 'oficial']);

export interface Aberto extends ComoVe {
  recalculo: Recalculo;
  /** De quem se contam os números; ausente: de todos. */
  deQuem?: Ator | undefined;
}

export async function abrirRecalculo({ banco, relogio }: Servicos, quem: Quem, id: string): Promise<Resultado<Aberto>> {
  const como = comoVe(quem, relogio.agora());
  if (!como.ok) return como;
  const recalculo = await acharRecalculo(banco, id);
  if (!recalculo || !estaAVista(recalculo, como.valor)) return recusar(naoEncontrado);
  return feito({ ...como.valor, recalculo, deQuem: como.valor.gere ? undefined : quem.ator });
}
