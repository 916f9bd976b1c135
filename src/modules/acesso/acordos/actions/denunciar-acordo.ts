/** Denuncia um acordo: ele vale até o último dia dito, e o acesso de todos acaba à meia-noite, sem mais nenhum ato. */
import { z } from 'zod';
import { aceite, data, texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type Acordo, ultimoDia } from '../acordo.ts';
import { hojeEmBrasilia } from '../hoje.ts';
import { contarPessoas } from '../queries.ts';
import { gravarDenuncia, prenderAcordo } from '../store.ts';

const entrada = z.object({
  acordoId: z.guid(),
  ultimoDia: data('o último dia do acordo'),
  motivo: texto('o motivo da denúncia', 1000),
  ciente: aceite('Marque que sabe quantas pessoas perdem o acesso.'),
});

export const denunciarAcordo: Acao<typeof entrada, Acordo, { pessoas: number }> = {
  nome: 'acordo.denunciar',
  permissao: 'acesso.acordo.gerir',
  entrada,
  alvo: async (tx, e) => {
    const acordo = await prenderAcordo(tx, e.acordoId);
    return acordo && { alvo: {}, valor: acordo };
  },
  executar: async ({ tx, agora, alvo: acordo, anotar }, e) => {
    const problema = porQueNaoDenunciar(acordo, e.ultimoDia, hojeEmBrasilia(agora));
    if (problema !== undefined) {
      return recusar({ codigo: 'entrada-invalida', mensagem: problema, campo: 'ultimoDia' });
    }
    const pessoas = await contarPessoas(tx, acordo.id, e.ultimoDia);
    await gravarDenuncia(tx, acordo.id, e.ultimoDia, e.motivo);
    anotar({ objeto: { tipo: 'acordo', id: acordo.id } });
    return feito({ pessoas });
  },
};

/** `undefined` quando o acordo pode acabar nesse dia. */
export function porQueNaoDenunciar(acordo: Acordo, escolhido: string, hoje: string): string | undefined {
  if (acordo.denunciadoEm !== undefined)
    return `Este acordo já foi denunciado e acaba em ${dataCurta(ultimoDia(acordo))}.`;
  if (acordo.vigenciaFim < hoje) return `Este acordo já acabou em ${dataCurta(acordo.vigenciaFim)}.`;
  if (escolhido < hoje) return 'O último dia do acordo é hoje ou um dia que ainda virá: o que já se viu não se desfaz.';
  if (escolhido >= acordo.vigenciaFim)
    return `O acordo já acaba em ${dataCurta(acordo.vigenciaFim)}. Escolha um dia antes.`;
  return undefined;
}
