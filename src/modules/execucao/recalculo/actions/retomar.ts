/** Continua de onde parou: os lotes feitos não se refazem. */
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../../acesso/index.ts';
import { agendarCorrentes } from '../andar.ts';
import { mudarEstado, type Recalculo } from '../store.ts';
import { alvo, foraDeHora, GERIR, objeto, soORecalculo } from './sobre-recalculo.ts';

export const retomarRecalculo: Acao<typeof soORecalculo, Recalculo, void> = {
  nome: 'execucao.retomar-recalculo',
  permissao: GERIR,
  entrada: soORecalculo,
  alvo,
  async executar({ tx, alvo: { id, estado }, anotar }) {
    if (estado !== 'pausado') return recusar(foraDeHora('retomar', estado));
    await mudarEstado(tx, id, 'calculando');
    await agendarCorrentes(tx, id);
    anotar(objeto(id));
    return feito(undefined);
  },
};
