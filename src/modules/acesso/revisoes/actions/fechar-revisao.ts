/** Fim do prazo: o que ninguém confirmou é revogado. O acesso já não valia desde a meia-noite; aqui isso se registra. */
import { z } from 'zod';
import { feito } from '../../../../platform/recusa.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import * as store from '../store.ts';

const entrada = z.object({ revisaoId: z.guid() });

export const fecharRevisao: Acao<typeof entrada, store.RevisaoNaLista, { revogados: number }> = {
  nome: 'revisao.fechar',
  permissao: { publica: 'o próprio sistema, no fim do prazo: nenhuma rota chega aqui' },
  entrada,
  alvo: async (tx, { revisaoId }) => {
    await store.trancarRevisao(tx, revisaoId);
    const revisao = await store.acharRevisao(tx, revisaoId);
    return revisao && { alvo: { caminho: revisao.estrutura.caminho }, valor: revisao };
  },
  executar: async ({ tx, agora, alvo: revisao, anotar }) => {
    const passou = diaEm(revisao.estrutura.fuso, agora) > revisao.prazo;
    const itens = passou ? await store.itensDa(tx, revisao.id, store.TUDO) : [];
    const ids = itens.filter((i) => i.decisao === undefined).map((i) => i.vinculoId);
    if (ids.length > 0) {
      const motivo = `não confirmado até ${dataCurta(revisao.prazo)}`;
      await store.decidir(tx, revisao.id, ids, { decisao: 'revogado', motivo }, agora);
    }
    anotar({ objeto: { tipo: 'revisao', id: revisao.id }, dados: { revogados: ids } });
    return feito({ revogados: ids.length });
  },
};
