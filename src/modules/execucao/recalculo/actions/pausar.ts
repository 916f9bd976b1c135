/** Para o recálculo: os lotes em curso acabam, e nenhum outro começa. */
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../../acesso/index.ts';
import { mudarEstado, type Recalculo } from '../store.ts';
import { alvo, foraDeHora, GERIR, objeto, soORecalculo } from './sobre-recalculo.ts';

export const pausarRecalculo: Acao<typeof soORecalculo, Recalculo, void> = {
  nome: 'execucao.pausar-recalculo',
  permissao: GERIR,
  entrada: soORecalculo,
  alvo,
  async executar({ tx, alvo: { id, estado }, anotar }) {
    if (estado !== 'calculando') return recusar(foraDeHora('pausar', estado));
    await mudarEstado(tx, id, 'pausado');
    anotar(objeto(id));
    return feito(undefined);
  },
};
