/** Registra que uma etapa foi cumprida; dali contam os prazos das que dependem dela. */
import { z } from 'zod';
import { data } from '../../../../platform/entrada/campos.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Acordo } from '../acordo.ts';
import type { Etapa } from '../etapa.ts';
import { hojeEmBrasilia } from '../hoje.ts';
import { etapasDe, gravarCumprimento, prenderAcordo } from '../store.ts';

const entrada = z.object({ acordoId: z.guid(), letra: z.string(), cumpridaEm: data('o dia em que foi cumprida') });

export const cumprirEtapa: Acao<typeof entrada, { acordo: Acordo; etapa: Etapa }, void> = {
  nome: 'acordo.cumprir-etapa',
  permissao: 'acesso.acordo.gerir',
  entrada,
  alvo: async (tx, e) => {
    const acordo = await prenderAcordo(tx, e.acordoId);
    const etapa = acordo && (await etapasDe(tx, e.acordoId)).find((x) => x.letra === e.letra && !x.retiradaEm);
    return acordo && etapa && { alvo: {}, valor: { acordo, etapa } };
  },
  executar: async ({ tx, agora, ator, alvo: { acordo, etapa }, anotar }, { acordoId, letra, cumpridaEm }) => {
    const invalida = (mensagem: string) => recusar({ codigo: 'entrada-invalida', mensagem, campo: 'cumpridaEm' });
    if (etapa.cumpridaEm) {
      return recusar({
        codigo: 'ja-mudou',
        mensagem: `A etapa ${letra} já foi cumprida em ${dataCurta(etapa.cumpridaEm)}.`,
      });
    }
    if (cumpridaEm > hojeEmBrasilia(agora)) return invalida('O dia do cumprimento ainda não chegou.');
    if (cumpridaEm < acordo.publicadoEm) {
      return invalida(
        `O acordo foi publicado em ${dataCurta(acordo.publicadoEm)}: a etapa não pode ter sido cumprida antes.`,
      );
    }
    await gravarCumprimento(tx, acordoId, letra, cumpridaEm, ator.usuarioId);
    anotar({ objeto: { tipo: 'acordo', id: acordoId } });
    return feito(undefined);
  },
};
