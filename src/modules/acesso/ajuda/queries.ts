/** O que cada um vê da ajuda. */
import { sql } from 'kysely';
import { recusar, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura, registrarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import { temPermissao } from '../permissao/decidir.ts';
import type { PedidoDeAjuda, RespostaDeAjuda } from './pedido-de-ajuda.ts';
import { buscarPedido, listarDaFila, listarDoUsuario, listarRespostas } from './store.ts';

export interface PedidoComRespostas {
  pedido: PedidoDeAjuda;
  respostas: readonly RespostaDeAjuda[];
  /** É de quem vê; senão, quem vê atende. */
  seu: boolean;
}

export const meusPedidos = async ({ banco }: Servicos, { ator }: Quem): Promise<PedidoDeAjuda[]> =>
  ator.usuarioId ? listarDoUsuario(banco, ator.usuarioId) : [];

/** Os pedidos das filas que a pessoa atende; a leitura fica registrada. */
export async function filaDeQuemAtende(servicos: Servicos, quem: Quem): Promise<PedidoDeAjuda[]> {
  await registrarLeitura(servicos, quem, { nome: 'ajuda.ver-fila' });
  return listarDaFila(servicos.banco, alcancaNoSql(quem.ator, 'ajuda.pedido.atender', sql.ref('e.caminho')));
}

/**
 * O pedido, para quem o fez ou para quem o atende (leitura auditada). Para qualquer outro, o mesmo que não existir.
 */
export async function verPedido(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<PedidoComRespostas>> {
  const pedido = await buscarPedido(servicos.banco, id);
  if (!pedido) return recusar(naoEncontrado);
  const seu = pedido.usuarioId !== undefined && pedido.usuarioId === quem.ator.usuarioId;
  if (!seu && !(await podeAtender(servicos, quem, pedido))) return recusar(naoEncontrado);
  return { ok: true, valor: { pedido, seu, respostas: await listarRespostas(servicos.banco, id) } };
}

async function podeAtender(servicos: Servicos, quem: Quem, pedido: PedidoDeAjuda): Promise<boolean> {
  if (!temPermissao(quem.ator, 'ajuda.pedido.atender')) return false;
  const lida = await autorizarLeitura(servicos, quem, {
    nome: 'ajuda.ver-pedido',
    permissao: 'ajuda.pedido.atender',
    alvo: { caminho: pedido.fila.caminho },
    objeto: { tipo: 'pedido-de-ajuda', id: pedido.id },
  });
  return lida.ok;
}
