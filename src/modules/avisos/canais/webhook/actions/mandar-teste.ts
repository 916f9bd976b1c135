/** Põe na fila uma mensagem de teste, que vai como as outras: assinada e com novas tentativas. */
import { feito } from '../../../../../platform/recusa.ts';
import type { Acao } from '../../../../acesso/index.ts';
import { inserirTeste, type WebhookTrancado } from '../store.ts';
import { agendarWebhooks } from '../trabalhos.ts';
import { alvoDoWebhook, jaEncerrado, soOWebhook } from './do-webhook.ts';

export const mandarTeste: Acao<typeof soOWebhook, WebhookTrancado, void> = {
  nome: 'avisos.testar-webhook',
  permissao: 'avisos.entrega.gerir',
  entrada: soOWebhook,
  alvo: alvoDoWebhook,
  async executar({ tx, agora, alvo: webhook, anotar }) {
    if (webhook.encerrado) return jaEncerrado();
    await inserirTeste(tx, webhook.id, agora);
    await agendarWebhooks(tx);
    anotar({ objeto: { tipo: 'webhook', id: webhook.id } });
    return feito(undefined);
  },
};
