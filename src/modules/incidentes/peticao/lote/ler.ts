/** Os pedidos que se podem fazer de uma vez, e os que ficam de fora, com o porquê. Cada pessoa lida vai à auditoria. */
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import type { Quem, Servicos } from '../../../acesso/index.ts';
import { abrirPessoa } from '../../../pessoas/index.ts';
import { jaPedido, lerPedivel, type Pedivel } from '../ler.ts';
import { CABEM, type Escolhido } from './escolhidos.ts';

export interface DeFora {
  nome: string;
  pessoaId: string;
  motivo: string;
}

export interface Lote {
  pediveis: readonly Pedivel[];
  deFora: readonly DeFora[];
  /** Que não existem ou que quem pede não alcança: não se diz quais. */
  semAcesso: number;
  /** Escolhidos além do que cabe. */
  sobram: number;
}

/** `leitura`: como vai à auditoria. Recusa só o que impede quem pede de ler qualquer pessoa. */
export async function lerLote(
  servicos: Servicos,
  quem: Quem,
  escolhidos: readonly Escolhido[],
  leitura: string,
): Promise<Resultado<Lote>> {
  const pediveis: Pedivel[] = [];
  const deFora: DeFora[] = [];
  let semAcesso = 0;
  for (const { pessoaId, marco } of escolhidos.slice(0, CABEM)) {
    const aberta = await abrirPessoa(servicos, quem, pessoaId, { leitura });
    if (!aberta.ok && !naoSeAcha(aberta.recusas)) return recusar(...aberta.recusas);
    const lido = aberta.ok ? await lerPedivel(servicos, quem, aberta.valor, marco) : aberta;
    const motivo = lido.ok ? (jaPedido(lido.valor) ? JA_PEDIDO : undefined) : lido.recusas[0]?.mensagem;
    if (lido.ok && motivo === undefined) pediveis.push(lido.valor);
    else if (aberta.ok && motivo) deFora.push({ nome: aberta.valor.titular.nome, pessoaId: aberta.valor.id, motivo });
    else semAcesso++;
  }
  return feito({ pediveis, deFora, semAcesso, sobram: Math.max(0, escolhidos.length - CABEM) });
}

const naoSeAcha = (recusas: readonly Recusa[]): boolean => recusas.every((r) => r.codigo === 'nao-encontrado');

const JA_PEDIDO = 'A defesa já pediu, e o pedido espera decisão.';
