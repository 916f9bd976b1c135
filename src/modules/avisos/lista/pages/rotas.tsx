import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { poderia, responderRecusa } from '../../../acesso/index.ts';
import { FILTRO } from '../filtro.ts';
import { lerAvisos } from '../queries.ts';
import { PaginaDosAvisos } from './pagina.tsx';

const opcoes = {
  schema: {
    hide: true,
    querystring: FILTRO.extend({ lidos: z.coerce.number().int().min(0).optional().catch(undefined) }),
  },
  config: { acesso: { permissao: 'avisos.aviso.receber' } },
} as const;

export function registrarLista(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/avisos', opcoes, async (req, reply) => {
    const { lidos, ...filtro } = req.query;
    const r = await lerAvisos(servicos, req.quem, filtro, iso(servicos.relogio.hoje()));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const mudaRegras = poderia(req.quem.ator, 'avisos.regra.gerir', {}, servicos.relogio.agora());
    return responderPagina(
      reply,
      <PaginaDosAvisos lista={r.valor} ator={req.quem.ator} filtro={filtro} lidos={lidos} mudaRegras={mudaRegras} />,
    );
  });
}
