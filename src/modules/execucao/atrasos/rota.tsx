import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../acesso/index.ts';
import { PaginaDosAtrasos } from './pagina.tsx';
import { lerAtrasos } from './queries.ts';

const opcoes = {
  schema: { hide: true, querystring: z.object({ unidade: z.guid().optional().catch(undefined) }) },
  config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
} as const;

export function registrarAtrasos(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/lancamentos-atrasados', opcoes, async (req, reply) => {
    const r = await lerAtrasos(servicos, req.quem, req.query.unidade, iso(servicos.relogio.hoje()));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDosAtrasos atrasos={r.valor} />);
  });
}
