/** `/conta/avisos`: por onde cada um recebe os avisos. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import {
  escritoEm,
  executar,
  naoEncontrado,
  Problemas,
  responderFormulario,
  responderRecusa,
  temPermissao,
  valorDe,
} from '../../../../acesso/index.ts';
import { criarAgenda } from '../../agenda/actions/criar-agenda.ts';
import { revogarAgenda } from '../../agenda/actions/revogar-agenda.ts';
import { agendasDe } from '../../agenda/store.ts';
import { dadosDasNotificacoes } from '../../push/index.ts';
import { escolherCanais } from '../actions/escolher-canais.ts';
import { escolhaDe } from '../store.ts';
import { type DadosDasPreferencias, PaginaDasPreferencias } from './pagina.tsx';

const CONFIG = { acesso: { entrado: 'cada um escolhe como recebe os próprios avisos' } } as const;
const OPCOES = { schema: { hide: true }, config: CONFIG };
const busca = z.looseObject({ feito: z.string().max(40).optional().catch(undefined) });

export function registrarPreferencias(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/conta/avisos', { schema: { hide: true, querystring: busca }, config: CONFIG }, (req, reply) =>
    mostrar(req, reply, { feito: req.query.feito }),
  );

  app.post('/conta/avisos', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, escolherCanais, req.body);
    if (r.ok) return reply.redirect('/conta/avisos?feito=preferencias', 303);
    const dados = await lerDados(req);
    if (!dados) return responderRecusa(reply, r.recusas);
    const escrito = escritoEm(req.body);
    const correio = valorDe(escrito, 'correio') ?? dados.correio;
    const horaDoResumo = valorDe(escrito, 'horaDoResumo') ?? dados.horaDoResumo;
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDasPreferencias {...dados} {...{ correio, horaDoResumo, problemas }} />
    ));
  });

  app.post('/conta/avisos/agendas', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, criarAgenda, {});
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return mostrar(req, reply, { enderecoNovo: `${servicos.config.enderecoPublico}/agenda/${r.valor.segredo}.ics` });
  });

  const params = z.object({ id: z.guid() });
  app.post(
    '/conta/avisos/agendas/:id/revogar',
    { schema: { hide: true, params }, config: CONFIG },
    async (req, reply) => {
      const r = await executar(servicos, req.quem, revogarAgenda, req.params);
      return r.ok ? reply.redirect('/conta/avisos?feito=revogada', 303) : responderRecusa(reply, r.recusas);
    },
  );
}

async function mostrar(
  req: FastifyRequest,
  reply: FastifyReply,
  { feito, enderecoNovo }: { feito?: string | undefined; enderecoNovo?: string | undefined },
): Promise<FastifyReply> {
  const dados = await lerDados(req);
  if (!dados) return responderRecusa(reply, [naoEncontrado]);
  const agendas = { ...dados.agendas, enderecoNovo };
  return responderPagina(reply, <PaginaDasPreferencias {...dados} {...{ agendas, feito }} />);
}

/** `undefined` para quem entrou pelo código: não tem conta. */
async function lerDados({ quem, server }: FastifyRequest): Promise<DadosDasPreferencias | undefined> {
  const { servicos } = server;
  const { usuarioId, lotacao } = quem.ator;
  if (usuarioId === undefined) return undefined;
  const [escolha, agendas, notificacoes] = await Promise.all([
    escolhaDe(servicos.banco, usuarioId),
    agendasDe(servicos.banco, usuarioId),
    dadosDasNotificacoes(servicos, usuarioId),
  ]);
  const recebe = temPermissao(quem.ator, 'avisos.aviso.receber');
  return {
    ...escolha,
    horaDoResumo: String(escolha.horaDoResumo),
    agendas: {
      agendas,
      lugar: recebe ? lotacao?.nome : undefined,
      jaTem: agendas.some((a) => a.lotacaoId === lotacao?.lotacaoId),
      fuso: servicos.config.fuso,
    },
    notificacoes,
    problemas: new Problemas(),
  };
}
