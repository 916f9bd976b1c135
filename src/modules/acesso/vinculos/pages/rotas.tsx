/** A lista de papéis e cada um, com as decisões. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Resultado } from '../../../../platform/recusa.ts';
import { escritoEm, type Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { temPermissao } from '../../permissao/decidir.ts';
import { autorizarPapel } from '../actions/autorizar-papel.ts';
import { recusarPapel } from '../actions/recusar-papel.ts';
import { revogarPapel } from '../actions/revogar-papel.ts';
import { quadroDeVinculos, verVinculo } from '../queries.ts';
import { PaginaDosVinculos } from './lista.tsx';
import { PaginaDoVinculo } from './vinculo.tsx';

const FEITO = {
  proposto: 'Papel proposto. Agora outra pessoa, que o autorize, precisa decidir.',
  autorizado: 'Papel autorizado: já vale.',
  recusado: 'Papel recusado.',
  revogado: 'Feito: o papel não vale mais.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

const params = z.object({ id: z.guid() });
const querystring = z.object({ feito: z.enum(feitos).optional().catch(undefined) });
const ver = { acesso: { permissao: 'acesso.usuario.ver' } } as const;

export function registrarVerEDecidir(app: Aplicacao): void {
  app.get('/vinculos', { schema: { hide: true }, config: ver }, async (req, reply) => {
    const props = {
      quadro: await quadroDeVinculos(app.servicos, req.quem),
      agora: app.servicos.relogio.agora(),
      podeAutorizar: temPermissao(req.quem.ator, 'acesso.vinculo.autorizar'),
      podePropor: temPermissao(req.quem.ator, 'acesso.vinculo.propor'),
    };
    return responderPagina(reply, <PaginaDosVinculos {...props} />);
  });

  app.get('/vinculos/:id', { schema: { hide: true, params, querystring }, config: ver }, async (req, reply) => {
    const visto = await verVinculo(app.servicos, req.quem, req.params.id);
    if (!visto.ok) return responderRecusa(reply, visto.recusas);
    const feito = req.query.feito && FEITO[req.query.feito];
    return responderPagina(
      reply,
      <PaginaDoVinculo visto={visto.valor} feito={feito} agora={app.servicos.relogio.agora()} />,
    );
  });

  const autorizar = { acesso: { permissao: 'acesso.vinculo.autorizar' } } as const;
  const revogar = { acesso: { permissao: 'acesso.vinculo.revogar' } } as const;
  app.post('/vinculos/:id/autorizar', { schema: { hide: true, params }, config: autorizar }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, autorizarPapel, { ...Object(req.body), id: req.params.id });
    return responder(reply, req.params.id, r, 'autorizado');
  });
  app.post('/vinculos/:id/recusar', { schema: { hide: true, params }, config: autorizar }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, recusarPapel, { ...Object(req.body), id: req.params.id });
    return responder(reply, req.params.id, r, 'recusado');
  });
  app.post('/vinculos/:id/revogar', { schema: { hide: true, params }, config: revogar }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, revogarPapel, { ...Object(req.body), id: req.params.id });
    return responder(reply, req.params.id, r, 'revogado');
  });
}

async function responder(
  reply: FastifyReply,
  id: string,
  r: Resultado<void>,
  feito: keyof typeof FEITO,
): Promise<FastifyReply> {
  if (r.ok) return reply.redirect(`/vinculos/${id}?feito=${feito}`, 303);
  const { quem, body, server } = reply.request;
  const visto = await verVinculo(server.servicos, quem, id);
  if (!visto.ok) return responderRecusa(reply, visto.recusas);
  const props = { visto: visto.valor, agora: server.servicos.relogio.agora(), escrito: escritoEm(body) };
  return responderFormulario(reply, r.recusas, (problemas: Problemas) => (
    <PaginaDoVinculo {...props} problemas={problemas} />
  ));
}
