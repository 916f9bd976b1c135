/** Retira uma etapa criada por engano. Ela fica no registro, com o motivo, e deixa de contar. */
import { z } from 'zod';
import { aceite, texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type Etapa, porQueNaoRetirar } from '../etapa.ts';
import { etapasDe, gravarRetirada, prenderAcordo } from '../store.ts';

const entrada = z.object({
  acordoId: z.guid(),
  letra: z.string(),
  motivo: texto('o motivo', 500),
  ciente: aceite('Marque que a etapa foi criada por engano.'),
});

export const retirarEtapa: Acao<typeof entrada, { etapa: Etapa; etapas: readonly Etapa[] }, void> = {
  nome: 'acordo.retirar-etapa',
  permissao: 'acesso.acordo.gerir',
  entrada,
  alvo: async (tx, { acordoId, letra }) => {
    if (!(await prenderAcordo(tx, acordoId))) return undefined;
    const etapas = await etapasDe(tx, acordoId);
    const etapa = etapas.find((e) => e.letra === letra);
    return etapa && { alvo: {}, valor: { etapa, etapas } };
  },
  executar: async ({ tx, agora, ator, alvo: { etapa, etapas }, anotar }, { acordoId, letra, motivo }) => {
    const porque = porQueNaoRetirar(etapa, etapas);
    if (porque !== undefined) return recusar({ codigo: 'etapa-nao-se-retira', mensagem: porque });
    await gravarRetirada(tx, { acordoId, letra, motivo }, ator.usuarioId, agora);
    anotar({ objeto: { tipo: 'acordo', id: acordoId } });
    return feito(undefined);
  },
};
