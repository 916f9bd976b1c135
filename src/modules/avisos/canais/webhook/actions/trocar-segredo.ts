/** Sorteia outro segredo. O de antes ainda assina junto por um dia, para o receptor trocar sem perder nada. */
import { feito } from '../../../../../platform/recusa.ts';
import type { Acao, Cofre } from '../../../../acesso/index.ts';
import { cifrarSegredo, sortearSegredo } from '../segredo.ts';
import { trocarSegredoDo, type WebhookTrancado } from '../store.ts';
import { alvoDoWebhook, jaEncerrado, soOWebhook } from './do-webhook.ts';

/** Escolha do sistema. */
const CONVIVEM_MS = 24 * 3_600_000;

type TrocarSegredo = Acao<typeof soOWebhook, WebhookTrancado, { nome: string; segredo: string; anteriorAte: Date }>;

export const trocarSegredo = (cofre: Cofre): TrocarSegredo => ({
  nome: 'avisos.trocar-segredo-do-webhook',
  permissao: 'avisos.entrega.gerir',
  entrada: soOWebhook,
  alvo: alvoDoWebhook,
  async executar({ tx, agora, alvo: webhook, anotar }) {
    if (webhook.encerrado) return jaEncerrado();
    const segredo = sortearSegredo();
    const anteriorAte = new Date(agora.getTime() + CONVIVEM_MS);
    await trocarSegredoDo(tx, webhook, cifrarSegredo(cofre, segredo, webhook.id), anteriorAte);
    anotar({ objeto: { tipo: 'webhook', id: webhook.id } });
    return feito({ nome: webhook.nome, segredo, anteriorAte });
  },
});
