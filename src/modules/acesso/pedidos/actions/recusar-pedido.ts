/** Recusa com motivo, por quem está com o pedido: em cada passo, quem pode dá-lo também pode recusar. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { andar, autorDe } from '../andar.ts';
import type { Estado } from '../pedido.ts';
import { estadoDoPedido, type Pedido } from '../registro.ts';
import { alvoDoPedido, type Decisao } from './alvo-do-pedido.ts';

const entrada = z.object({ pedidoId: z.guid(), motivo: texto('o motivo da recusa', 1000, 5) });
type RecusarPedido = Acao<typeof entrada, Pedido, Estado>;

const recusarAo = (decisao: Decisao, estados: readonly Estado[]): RecusarPedido => ({
  nome: `pedido.recusar-ao-${decisao}`,
  permissao: `acesso.pedido.${decisao}`,
  entrada,
  alvo: (tx, { pedidoId }) => alvoDoPedido(tx, pedidoId, decisao),
  executar: async (contexto, e) => {
    if (!estados.includes(estadoDoPedido(contexto.alvo))) return recusar(NAO_ESTA_COM_VOCE);
    return andar(contexto, contexto.alvo, { passo: 'recusa', texto: e.motivo, autor: autorDe(contexto.ator) });
  },
});

const NAO_ESTA_COM_VOCE = {
  codigo: 'ja-mudou',
  mensagem: 'O pedido já saiu do passo em que você podia recusá-lo. Recarregue a página e veja com quem está.',
};

export const RECUSAR_PEDIDO: Readonly<Record<Decisao, RecusarPedido>> = {
  analisar: recusarAo('analisar', ['em-analise', 'em-complementacao']),
  autorizar: recusarAo('autorizar', ['em-autorizacao']),
  cadastrar: recusarAo('cadastrar', ['em-cadastro']),
};
