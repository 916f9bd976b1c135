/** Para de mandar a um sistema. O que esperava por ele não sai mais; o histórico fica. */
import { texto } from '../../../../../platform/entrada/campos.ts';
import { feito } from '../../../../../platform/recusa.ts';
import type { Acao } from '../../../../acesso/index.ts';
import { encerrarCadastro, type WebhookTrancado } from '../store.ts';
import { alvoDoWebhook, jaEncerrado, soOWebhook } from './do-webhook.ts';

const entrada = soOWebhook.extend({ motivo: texto('o motivo', 500) });

export const encerrarWebhook: Acao<typeof entrada, WebhookTrancado, void> = {
  nome: 'avisos.encerrar-webhook',
  permissao: 'avisos.entrega.gerir',
  entrada,
  alvo: alvoDoWebhook,
  async executar({ tx, agora, alvo: webhook, anotar }, { motivo }) {
    if (webhook.encerrado) return jaEncerrado();
    await encerrarCadastro(tx, webhook.id, motivo, agora);
    anotar({ objeto: { tipo: 'webhook', id: webhook.id } });
    return feito(undefined);
  },
};
