/** Sorteia o segredo e o manda, na hora. O segredo não passa por evento, log ou banco: só vive na mensagem. */
import type { Servicos } from '../nucleo/servicos.ts';
import { type Carteiro, entregar } from './carteiro.ts';
import type { MotivoDoConvite } from './convite.ts';
import { type ConviteCriado, criarConvite } from './criar-convite.ts';
import { mensagemDoConvite } from './mensagens.ts';
import { buscarDestinatario } from './store.ts';

export type ServicosDoConvite = Pick<Servicos, 'banco' | 'relogio'>;

export interface PedidoDeConvite {
  usuarioId: string;
  motivo: MotivoDoConvite;
}

/**
 * O convite é gravado antes de a mensagem sair: se ela não sair, a nova tentativa cria outro e cancela este.
 * @throws se o correio está fora do ar.
 */
export async function enviarConvite(
  servicos: ServicosDoConvite,
  carteiro: Carteiro,
  pedido: PedidoDeConvite,
): Promise<void> {
  const para = await buscarDestinatario(servicos.banco, pedido.usuarioId);
  if (!para) return;
  const { token, expiraEm } = await novoConvite(servicos, pedido);
  await entregar(carteiro, mensagemDoConvite({ para, enlace: enlaceDo(carteiro, token), expiraEm }, pedido.motivo));
}

/** Para quem manda o enlace em mensagem própria (o aviso do pedido de acesso). */
export const novoConvite = (
  { banco, relogio }: ServicosDoConvite,
  { usuarioId, motivo }: PedidoDeConvite,
): Promise<ConviteCriado> => banco.transaction().execute((tx) => criarConvite(tx, usuarioId, motivo, relogio.agora()));

export const enlaceDo = ({ enderecoPublico }: Pick<Carteiro, 'enderecoPublico'>, token: string): string =>
  `${enderecoPublico}/convite/${token}`;
