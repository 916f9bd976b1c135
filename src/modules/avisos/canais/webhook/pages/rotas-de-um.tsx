/** `/webhooks/:id`: um cadastro, o que já se tentou, e os atos sobre ele. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import { feito as achou, recusar, type Resultado } from '../../../../../platform/recusa.ts';
import { executar, naoEncontrado, poderia, responderFormulario, responderRecusa } from '../../../../acesso/index.ts';
import { quando } from '../../entregas/pages/quando.ts';
import { encerrarWebhook } from '../actions/encerrar-webhook.ts';
import { mandarTeste } from '../actions/mandar-teste.ts';
import { trocarSegredo } from '../actions/trocar-segredo.ts';
import { cofreDosWebhooks } from '../segredo.ts';
import { acharWebhook, ultimasTentativas } from '../store.ts';
import { PaginaDoSegredo } from './segredo.tsx';
import { PaginaDoWebhook } from './webhook.tsx';

const TENTATIVAS_NA_PAGINA = 20;
const FEITO = {
  teste: 'Teste na fila: o resultado aparece abaixo em instantes. Recarregue a página para vê-lo.',
  encerrado: 'Cadastro encerrado: nada mais sai para este sistema.',
} as const;

const params = z.object({ id: z.guid() });
const querystring = z.object({ feito: z.enum(['teste', 'encerrado']).optional().catch(undefined) });
const config = { acesso: { permissao: 'avisos.entrega.gerir' } } as const;

export function registrarPaginaDoWebhook(app: Aplicacao): void {
  const { servicos } = app;
  const trocar = trocarSegredo(cofreDosWebhooks(servicos));
  const opcoes = { schema: { hide: true, params }, config };

  app.get('/webhooks/:id', { schema: { hide: true, params, querystring }, config }, async (req, reply) => {
    const lido = await lerUm(app, req, req.params.id);
    if (!lido.ok) return responderRecusa(reply, lido.recusas);
    const feito = req.query.feito && FEITO[req.query.feito];
    return responderPagina(reply, <PaginaDoWebhook {...lido.valor} feito={feito} />);
  });

  app.post('/webhooks/:id/segredo', opcoes, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, trocar, { id });
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const anteriorAte = quando(r.valor.anteriorAte, servicos.config.fuso);
    return responderPagina(reply, <PaginaDoSegredo {...r.valor} id={id} anteriorAte={anteriorAte} />);
  });

  app.post('/webhooks/:id/teste', opcoes, async (req, reply) => {
    const r = await executar(servicos, req.quem, mandarTeste, req.params);
    return responderAto(app, reply, r, { id: req.params.id, feito: 'teste' });
  });

  app.post('/webhooks/:id/encerrar', opcoes, async (req, reply) => {
    const r = await executar(servicos, req.quem, encerrarWebhook, { ...Object(req.body), id: req.params.id });
    return responderAto(app, reply, r, { id: req.params.id, feito: 'encerrado' });
  });
}

async function responderAto(
  app: Aplicacao,
  reply: FastifyReply,
  r: Resultado<void>,
  { id, feito }: { id: string; feito: keyof typeof FEITO },
): Promise<FastifyReply> {
  if (r.ok) return reply.redirect(`/webhooks/${id}?feito=${feito}`, 303);
  const lido = await lerUm(app, reply.request, id);
  if (!lido.ok) return responderRecusa(reply, r.recusas);
  return responderFormulario(reply, r.recusas, (problemas) => (
    <PaginaDoWebhook {...lido.valor} problemas={problemas} />
  ));
}

async function lerUm({ servicos }: Aplicacao, { quem }: FastifyRequest, id: string) {
  const { banco, relogio, config } = servicos;
  const webhook = await acharWebhook(banco, id);
  const alcanca = webhook && poderia(quem.ator, 'avisos.entrega.gerir', { caminho: webhook.caminho }, relogio.agora());
  if (!alcanca) return recusar(naoEncontrado);
  const tentativas = await ultimasTentativas(banco, id, TENTATIVAS_NA_PAGINA);
  return achou({ webhook, tentativas, fuso: config.fuso });
}
