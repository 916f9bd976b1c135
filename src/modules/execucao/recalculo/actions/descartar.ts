/** Encerra o recálculo sem efeito: nenhuma data muda, e os recibos dele não valem. Não se desfaz. */
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../../acesso/index.ts';
import type { EstadoDoRecalculo } from '../pedido.ts';
import { mudarEstado, type Recalculo } from '../store.ts';
import { alvo, comMotivo, foraDeHora, GERIR, objeto } from './sobre-recalculo.ts';

const ABERTOS: ReadonlySet<EstadoDoRecalculo> = new Set<EstadoDoRecalculo>(['calculando', 'pausado', 'pronto']);

export const descartarRecalculo: Acao<typeof comMotivo, Recalculo, void> = {
  nome: 'execucao.descartar-recalculo',
  permissao: GERIR,
  entrada: comMotivo,
  alvo,
  async executar({ tx, agora, ator, alvo: { id, estado }, anotar }, { motivo }) {
    if (!ABERTOS.has(estado)) return recusar(foraDeHora('descartar', estado));
    await mudarEstado(tx, id, 'descartado', { em: agora, porId: ator.usuarioId, motivo });
    anotar(objeto(id));
    return feito(undefined);
  },
};
