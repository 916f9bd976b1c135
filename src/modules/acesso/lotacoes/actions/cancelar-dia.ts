/** Desfaz um feriado ou recesso cadastrado por engano. O registro fica, com o motivo; os plantões voltam ao que eram. */
import { z } from 'zod';
import { escolha, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type DiaTrancado, marcarCancelado, trancarDia } from '../calendario-store.ts';

const entrada = z.object({
  especie: escolha('o que cancelar', ['feriado', 'recesso']),
  id: uuid('o dia'),
  motivo: texto('o motivo', 300, 5),
});

export const cancelarDia: Acao<typeof entrada, DiaTrancado, { id: string }> = {
  nome: 'acesso.cancelar-dia-do-calendario',
  permissao: 'acesso.calendario.gerir',
  entrada,
  async alvo(tx, { especie, id }) {
    const dia = await trancarDia(tx, especie, id);
    return dia && { alvo: { caminho: dia.estrutura?.caminho }, valor: dia };
  },
  async executar({ tx, agora, alvo: dia, anotar }, { especie, id, motivo }) {
    if (dia.cancelado) return recusar({ codigo: 'ja-cancelado', mensagem: 'Isto já tinha sido cancelado.' });
    await marcarCancelado(tx, especie, { id, motivo }, agora);
    anotar({ objeto: { tipo: especie, id } });
    return feito({ id });
  },
};
