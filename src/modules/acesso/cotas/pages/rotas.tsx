/** Alertas de uso fora do comum e limites. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { mudarLimite } from '../actions/mudar-limite.ts';
import { tratarAlerta } from '../actions/tratar-alerta.ts';
import { listarAlertas, verAlerta } from '../queries.ts';
import { limitesProprios } from '../store.ts';
import { PaginaDoAlerta } from './alerta.tsx';
import { PaginaDosLimites } from './limites.tsx';
import { PaginaDosAlertas } from './lista.tsx';

const params = z.object({ id: z.guid() });
const querystring = z.object({ feito: z.literal('sim').optional().catch(undefined) });
const tratar = { acesso: { permissao: 'acesso.alerta.tratar' } } as const;
const gerir = { acesso: { permissao: 'acesso.limite.gerir' } } as const;

export function registrarCotas(app: Aplicacao): void {
  const { banco, config } = app.servicos;

  app.get('/alertas', { schema: { hide: true }, config: tratar }, async (req, reply) =>
    responderPagina(reply, <PaginaDosAlertas alertas={await listarAlertas(app.servicos, req.quem)} />),
  );

  app.get('/alertas/:id', { schema: { hide: true, params, querystring }, config: tratar }, async (req, reply) => {
    const visto = await verAlerta(app.servicos, req.quem, req.params.id);
    if (!visto) return responderRecusa(reply, [naoEncontrado]);
    const feito = req.query.feito && 'Decisão gravada.';
    return responderPagina(reply, <PaginaDoAlerta {...{ visto, feito }} />);
  });

  app.post('/alertas/:id/tratar', { schema: { hide: true, params }, config: tratar }, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(app.servicos, req.quem, tratarAlerta(config.fuso), { ...Object(req.body), id });
    if (r.ok) return reply.redirect(`/alertas/${id}?feito=sim`, 303);
    const visto = await verAlerta(app.servicos, req.quem, id);
    if (!visto) return responderRecusa(reply, [naoEncontrado]);
    const escrito = escritoEm(req.body);
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDoAlerta {...{ visto, escrito, problemas }} />);
  });

  app.get('/alertas/limites', { schema: { hide: true, querystring }, config: gerir }, async (req, reply) =>
    responderPagina(
      reply,
      <PaginaDosLimites proprios={await limitesProprios(banco)} feito={req.query.feito === 'sim'} />,
    ),
  );

  app.post('/alertas/limites', { schema: { hide: true }, config: gerir }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, mudarLimite, req.body);
    if (r.ok) return reply.redirect('/alertas/limites?feito=sim', 303);
    const proprios = await limitesProprios(banco);
    const escrito = escritoEm(req.body);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDosLimites {...{ proprios, escrito, problemas }} />
    ));
  });
}
