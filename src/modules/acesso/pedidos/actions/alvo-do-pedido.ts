/** O pedido sobre que se decide, trancado, com o lugar que a permissão alcança e quem não pode decidir. */
import type { Encontrado } from '../../nucleo/acao.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import type { Alvo } from '../../permissao/tipos.ts';
import type { Passo } from '../pedido.ts';
import type { Pedido } from '../registro.ts';
import { contasDaPessoa, prenderPedido } from '../store.ts';

export type Decisao = 'analisar' | 'autorizar' | 'cadastrar';

export async function alvoDoPedido(tx: Tx, id: string, decisao: Decisao): Promise<Encontrado<Pedido> | undefined> {
  const pedido = await prenderPedido(tx, id);
  return pedido && { alvo: alvoDe(pedido, decisao, await contasDaPessoa(tx, pedido)), valor: pedido };
}

const DA_PESSOA: readonly Passo[] = ['pedido', 'reiteracao', 'complementacao'];
const DA_ANALISE: readonly Passo[] = ['encaminhamento', 'pedido-de-complementacao'];

/**
 * Quem analisa é o órgão de quem pede; quem autoriza e cadastra, o dono dos dados. Ninguém decide sobre o próprio pedido,
 * nem sobre o que escreveu por outra pessoa; e quem analisou não autoriza.
 *
 * @param contas as contas que são, ou podem ser, da pessoa.
 */
export function alvoDe(pedido: Pedido, decisao: Decisao, contas: readonly string[]): Alvo {
  const autores = (passos: readonly Passo[]) =>
    pedido.andamentos.filter((a) => passos.includes(a.passo)).flatMap((a) => a.autorId ?? []);
  return {
    caminho: decisao === 'analisar' ? pedido.lotacao.caminho : pedido.dono.caminho,
    interessados: [...contas, ...autores(DA_PESSOA), ...(decisao === 'autorizar' ? autores(DA_ANALISE) : [])],
  };
}
