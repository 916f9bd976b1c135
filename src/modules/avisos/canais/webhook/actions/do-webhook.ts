/** O alvo dos atos sobre um cadastro que já existe. */
import { z } from 'zod';
import { recusar } from '../../../../../platform/recusa.ts';
import type { Tx } from '../../../../acesso/index.ts';
import { trancarWebhook } from '../store.ts';

export const soOWebhook = z.object({ id: z.guid() });

export async function alvoDoWebhook(tx: Tx, { id }: { id: string }) {
  const webhook = await trancarWebhook(tx, id);
  return webhook && { alvo: { caminho: webhook.caminho }, valor: webhook };
}

export const jaEncerrado = () =>
  recusar({ codigo: 'ja-mudou', mensagem: 'Este cadastro já está encerrado. Para voltar a mandar, cadastre outro.' });
