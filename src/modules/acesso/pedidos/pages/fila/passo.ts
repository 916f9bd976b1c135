/** O que esta pessoa pode fazer com o pedido agora, e por que não pode o resto. */
import type { Recusa } from '../../../../../platform/recusa.ts';
import { porQueNaoPode } from '../../../http/poderia.ts';
import type { Ator } from '../../../permissao/tipos.ts';
import { alvoDe, type Decisao } from '../../actions/alvo-do-pedido.ts';
import type { Estado } from '../../pedido.ts';
import { estadoDoPedido, type Pedido } from '../../registro.ts';

const DECISAO: Partial<Record<Estado, Decisao>> = {
  'em-analise': 'analisar',
  'em-complementacao': 'analisar',
  'em-autorizacao': 'autorizar',
  'em-cadastro': 'cadastrar',
};

export interface PassoDaPessoa {
  decisao: Decisao;
  /** Vazia: pode. */
  impedimentos: readonly Recusa[];
  /** Só falta confirmar quem é. */
  confirmar: boolean;
}

/** `undefined` quando o pedido já se encerrou. */
export function passoDaPessoa(
  pedido: Pedido,
  ator: Ator,
  contas: readonly string[],
  agora: Date,
): PassoDaPessoa | undefined {
  const decisao = DECISAO[estadoDoPedido(pedido)];
  if (!decisao) return undefined;
  const impedimentos = porQueNaoPode(ator, `acesso.pedido.${decisao}`, alvoDe(pedido, decisao, contas), agora);
  const confirmar = impedimentos.length > 0 && impedimentos.every((r) => r.codigo === 'confirmar-identidade');
  return { decisao, impedimentos, confirmar };
}
