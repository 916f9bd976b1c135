/** Tira um papel em vigor, ou retira uma proposta ainda não decidida. Vale na hora, mesmo para quem está usando. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { evento, PAPEL_REVOGADO } from '../events.ts';
import { gravarEncerramento } from '../store.ts';
import { nomeDoPapel, type Vinculo } from '../vinculo.ts';
import { alvoDoVinculo } from './alvo-do-vinculo.ts';

const entrada = z.object({ id: z.guid(), motivoDaRevogacao: texto('o motivo da revogação', 500) });

export const revogarPapel: Acao<typeof entrada, Vinculo, void> = {
  nome: 'vinculo.revogar',
  permissao: 'acesso.vinculo.revogar',
  entrada,
  alvo: alvoDoVinculo,
  executar: async ({ tx, agora, alvo: v, emitir, anotar }, { motivoDaRevogacao }) => {
    if (v.recusadoEm || v.encerradoEm) {
      return recusar({
        codigo: 'ja-mudou',
        mensagem: `O papel ${nomeDoPapel(v.papel)} já não valia. Nada mudou agora.`,
      });
    }
    await gravarEncerramento(tx, [v.id], motivoDaRevogacao, agora);
    emitir(evento(PAPEL_REVOGADO, v.id));
    anotar({ objeto: { tipo: 'vinculo', id: v.id } });
    return feito(undefined);
  },
};
