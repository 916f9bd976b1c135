/** Encerra uma delegação antes do fim: quem a deu ou quem a recebeu. Vale na hora. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type Delegacao, situacaoDaDelegacao } from '../delegacao.ts';
import * as store from '../store.ts';

const entrada = z.object({ id: z.guid(), motivo: texto('o motivo', 500) });

export const encerrarDelegacao: Acao<typeof entrada, Delegacao, void> = {
  nome: 'delegacao.encerrar',
  permissao: { publica: 'só quem deu ou quem recebeu a acha: é o que `alvo` confere' },
  entrada,
  alvo: async (tx, { id }, { ator }) => {
    const d = await store.trancarDelegacao(tx, id);
    const minha =
      ator.usuarioId !== undefined && (d?.de.usuarioId === ator.usuarioId || d?.para.usuarioId === ator.usuarioId);
    return d && minha ? { alvo: { caminho: d.de.caminho }, valor: d } : undefined;
  },
  executar: async ({ tx, agora, alvo: d, emitir, anotar }, { motivo }) => {
    const situacao = situacaoDaDelegacao(d, diaEm(d.de.fuso, agora));
    if (situacao === 'encerrada' || situacao === 'terminada') {
      return recusar({ codigo: 'ja-mudou', mensagem: 'Esta delegação já tinha acabado. Nada mudou agora.' });
    }
    await store.encerrar(tx, d.id, motivo, agora);
    emitir({ tipo: 'acesso.delegacao-encerrada', dados: { delegacaoId: d.id } });
    anotar({ objeto: { tipo: 'delegacao', id: d.id } });
    return feito(undefined);
  },
};
