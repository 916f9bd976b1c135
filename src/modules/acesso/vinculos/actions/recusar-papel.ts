/** Recusa um papel proposto, com motivo. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { evento, PAPEL_RECUSADO } from '../events.ts';
import { gravarRecusa } from '../store.ts';
import type { Vinculo } from '../vinculo.ts';
import { alvoDoVinculo, jaDecidido } from './alvo-do-vinculo.ts';

const entrada = z.object({ id: z.guid(), motivoDaRecusa: texto('o motivo da recusa', 500) });

export const recusarPapel: Acao<typeof entrada, Vinculo, void> = {
  nome: 'vinculo.recusar',
  permissao: 'acesso.vinculo.autorizar',
  entrada,
  alvo: alvoDoVinculo,
  executar: async ({ tx, agora, ator, alvo: v, emitir, anotar }, { motivoDaRecusa }) => {
    const decidido = jaDecidido(v);
    if (decidido) return decidido;
    await gravarRecusa(tx, v.id, ator.usuarioId, motivoDaRecusa, agora);
    emitir(evento(PAPEL_RECUSADO, v.id));
    anotar({ objeto: { tipo: 'vinculo', id: v.id } });
    return feito(undefined);
  },
};
