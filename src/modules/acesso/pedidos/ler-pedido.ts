/** Lê um pedido para quem decide. A leitura fica na auditoria; o que não se alcança não se sabe que existe. */
import { recusar, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { poderia } from '../http/poderia.ts';
import { buscarPedido } from './buscar-pedido.ts';
import { andamentoDe, type Pedido } from './registro.ts';

/** A que não pede confirmação de identidade vem antes: ler não é decidir. */
const DO_DONO: readonly IdDaPermissao[] = ['acesso.pedido.cadastrar', 'acesso.pedido.autorizar'];

export async function lerPedido(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<Pedido>> {
  const pedido = await buscarPedido(servicos.banco, id);
  const leitura = pedido && comoLe(pedido, quem, servicos.relogio.agora());
  if (!pedido || !leitura) return recusar(naoEncontrado);
  const r = await autorizarLeitura(servicos, quem, { nome: 'pedido.ver', objeto: { tipo: 'pedido', id }, ...leitura });
  return r.ok ? { ok: true, valor: pedido } : r;
}

/** Por que permissão e sobre que lugar esta pessoa lê o pedido; o dono dos dados só depois do encaminhamento. */
function comoLe(pedido: Pedido, { ator }: Quem, agora: Date) {
  const doOrgao = { permissao: 'acesso.pedido.analisar', alvo: { caminho: pedido.lotacao.caminho } } as const;
  const doDono = DO_DONO.map((permissao) => ({ permissao, alvo: { caminho: pedido.dono.caminho } }));
  const possiveis = andamentoDe(pedido, 'encaminhamento') ? [doOrgao, ...doDono] : [doOrgao];
  return possiveis.find((p) => poderia(ator, p.permissao, p.alvo, agora));
}
