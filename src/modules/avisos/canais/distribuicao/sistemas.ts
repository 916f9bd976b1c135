/** As chamadas aos sistemas que cada órgão, ou um acima dele, cadastrou. */
import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '../../../acesso/index.ts';
import { agendarWebhooks } from '../webhook/trabalhos.ts';
import type { Detalhado } from './detalhes.ts';
import { type Entrega, inserirEntregas, inserirImediatas, semAsFeitas, webhooksDe } from './store.ts';

export async function mandarAosSistemas(tx: Tx, envios: readonly Detalhado[], agora: Date): Promise<void> {
  const webhooks = await webhooksDe(tx, [...new Set(envios.map((e) => e.estruturaId))]);
  if (webhooks.length === 0) return;
  const porEstrutura = Map.groupBy(webhooks, (w) => w.estruturaId);
  const entregas = envios.flatMap(({ pessoaId, avisoId, passo, estruturaId, especie }): Entrega[] =>
    (porEstrutura.get(estruturaId) ?? [])
      .filter((w) => w.especies.length === 0 || w.especies.includes(especie))
      .map((w) => ({ pessoaId, avisoId, passo, canal: 'webhook', destinoId: w.id })),
  );
  const novas = (await semAsFeitas(tx, entregas)).map((e) => ({ ...e, mensagemId: randomUUIDv7() }));
  if (novas.length === 0) return;
  await inserirImediatas(
    tx,
    novas.map((e) => ({ id: e.mensagemId, canal: 'webhook', webhookId: e.destinoId })),
    agora,
  );
  await inserirEntregas(tx, novas);
  await agendarWebhooks(tx);
}
