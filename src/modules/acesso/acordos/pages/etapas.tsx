/** Acrescentar, corrigir, cumprir e retirar as etapas do plano de trabalho. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import type { Recusa } from '../../../../platform/recusa.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Escrito, escritoEm, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { cumprirEtapa } from '../actions/cumprir-etapa.ts';
import { gravarEtapa } from '../actions/gravar-etapa.ts';
import { retirarEtapa } from '../actions/retirar-etapa.ts';
import { hojeEmBrasilia } from '../hoje.ts';
import { buscarAcordo } from '../queries.ts';
import { escritoDaEtapa, PaginaDaEtapa } from './formulario-da-etapa.tsx';

const acordoSchema = z.object({ id: z.guid() });
const etapaSchema = acordoSchema.extend({ letra: z.string().max(2) });
const config = { acesso: { permissao: 'acesso.acordo.gerir' } } as const;
const doAcordo = { schema: { hide: true, params: acordoSchema }, config };
const daEtapa = { schema: { hide: true, params: etapaSchema }, config };

export function registrarEtapas(app: Aplicacao): void {
  app.get('/acordos/:id/etapas/nova', doAcordo, async (req, reply) => mostrar(reply, req.params.id, {}));
  app.get('/acordos/:id/etapas/:letra', daEtapa, async (req, reply) =>
    mostrar(reply, req.params.id, { letra: req.params.letra }),
  );

  app.post('/acordos/:id/etapas', doAcordo, async (req, reply) => {
    const { id } = req.params;
    const escrito = escritoEm(req.body);
    const r = await executar(app.servicos, req.quem, gravarEtapa, { ...escrito, acordoId: id });
    if (r.ok) return reply.redirect(`/acordos/${id}?feito=etapa`, 303);
    return mostrar(reply, id, { escrito, recusas: r.recusas });
  });

  app.post('/acordos/:id/etapas/:letra/cumprir', daEtapa, async (req, reply) => {
    const { id, letra } = req.params;
    const r = await executar(app.servicos, req.quem, cumprirEtapa, { ...escritoEm(req.body), acordoId: id, letra });
    if (r.ok) return reply.redirect(`/acordos/${id}?feito=cumprida`, 303);
    return mostrar(reply, id, { letra, recusas: r.recusas });
  });

  app.post('/acordos/:id/etapas/:letra/retirar', daEtapa, async (req, reply) => {
    const { id, letra } = req.params;
    const escrito = escritoEm(req.body);
    const r = await executar(app.servicos, req.quem, retirarEtapa, { ...escrito, acordoId: id, letra });
    if (r.ok) return reply.redirect(`/acordos/${id}?feito=retirada`, 303);
    return mostrar(reply, id, { letra, motivo: valorDe(escrito, 'motivo'), recusas: r.recusas });
  });
}

interface Mostrar {
  /** A etapa do endereço; ausente: nova. */
  letra?: string;
  escrito?: Escrito;
  /** O que se escreveu para retirar a etapa. */
  motivo?: string | undefined;
  recusas?: readonly Recusa[];
}

async function mostrar(
  reply: FastifyReply,
  id: string,
  { letra, escrito, motivo, recusas }: Mostrar,
): Promise<FastifyReply> {
  const { banco, relogio } = reply.server.servicos;
  const inteiro = await buscarAcordo(banco, id);
  const etapa = inteiro?.etapas.find((e) => !e.retiradaEm && e.letra === (letra ?? valorDe(escrito ?? {}, 'letra')));
  if (!inteiro || (letra !== undefined && !etapa)) return responderRecusa(reply, [naoEncontrado]);
  const props = {
    inteiro,
    etapa: etapa?.cumpridaEm === undefined ? etapa : undefined,
    hoje: hojeEmBrasilia(relogio.agora()),
    escrito: escrito ?? (etapa ? escritoDaEtapa(etapa) : {}),
    motivo,
  };
  if (!recusas) return responderPagina(reply, <PaginaDaEtapa {...props} />);
  return responderFormulario(reply, recusas, (p) => <PaginaDaEtapa {...props} problemas={p} />);
}
