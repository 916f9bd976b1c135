/** `/webhooks`: os sistemas de fora que recebem avisos. */
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import { alcancaNoSql, escritoEm, executar, responderFormulario } from '../../../../acesso/index.ts';
import { cadastrarWebhook } from '../actions/cadastrar-webhook.ts';
import { cofreDosWebhooks } from '../segredo.ts';
import { lerWebhooks, orgaosAoAlcance } from '../store.ts';
import { PaginaDosWebhooks } from './lista.tsx';
import { PaginaDoWebhookNovo } from './novo.tsx';
import { registrarPaginaDoWebhook } from './rotas-de-um.tsx';
import { PaginaDoSegredo } from './segredo.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { permissao: 'avisos.entrega.gerir' } } } as const;

export function registrarWebhooks(app: Aplicacao): void {
  const { servicos } = app;
  const cadastrar = cadastrarWebhook(cofreDosWebhooks(servicos), servicos.config.demonstracao);
  const aoAlcance = ({ quem }: FastifyRequest) => alcancaNoSql(quem.ator, 'avisos.entrega.gerir', sql.ref('e.caminho'));

  app.get('/webhooks', OPCOES, async (req, reply) => {
    const webhooks = await lerWebhooks(servicos.banco, aoAlcance(req));
    return responderPagina(reply, <PaginaDosWebhooks webhooks={webhooks} fuso={servicos.config.fuso} />);
  });

  app.get('/webhooks/novo', OPCOES, async (req, reply) => {
    const orgaos = await orgaosAoAlcance(servicos.banco, aoAlcance(req));
    return responderPagina(reply, <PaginaDoWebhookNovo orgaos={orgaos} />);
  });

  app.post('/webhooks', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, cadastrar, req.body);
    if (r.ok) return responderPagina(reply, <PaginaDoSegredo {...r.valor} />);
    const orgaos = await orgaosAoAlcance(servicos.banco, aoAlcance(req));
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDoWebhookNovo orgaos={orgaos} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });

  registrarPaginaDoWebhook(app);
}
