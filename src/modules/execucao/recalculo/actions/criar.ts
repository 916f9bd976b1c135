/** Cria um recálculo de todos e o põe a andar. Das regras, um de cada vez. */
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Acao, Servicos } from '../../../acesso/index.ts';
import { agendarCorrentes } from '../andar.ts';
import { type EstadoDoRecalculo, pedidoDeRecalculo } from '../pedido.ts';
import { inserirRecalculo, ultimoDasRegras } from '../store.ts';
import { GERIR, objeto } from './sobre-recalculo.ts';

const entrada = z.object({ nome: texto('o nome', 200), pedido: pedidoDeRecalculo });

export const criarRecalculo = ({ relogio }: Servicos): Acao<typeof entrada, undefined, { id: string }> => ({
  nome: 'execucao.criar-recalculo',
  permissao: GERIR,
  entrada,
  alvo: async () => ({ alvo: {}, valor: undefined }),
  async executar({ tx, agora, ator, anotar }, { nome, pedido }) {
    if (pedido.especie === 'regras') {
      const outro = await ultimoDasRegras(tx);
      if (outro && !ENCERRADOS.has(outro.estado)) return recusar(JA_HA_OUTRO);
    }
    const emData = iso(relogio.hoje());
    const id = await inserirRecalculo(tx, { nome, pedido, emData, agora, autorId: ator.usuarioId });
    await agendarCorrentes(tx, id);
    anotar(objeto(id));
    return feito({ id });
  },
});

const ENCERRADOS: ReadonlySet<EstadoDoRecalculo> = new Set<EstadoDoRecalculo>(['oficial', 'descartado']);

const JA_HA_OUTRO: Recusa = {
  codigo: 'recalculo-em-aberto',
  mensagem:
    'Já há um recálculo das regras por decidir. Torne-o oficial ou descarte-o antes de refazer as contas de todos.',
};
