import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, executar, naoEncontrado, recusasDaEntrada, responderRecusa } from '../../../acesso/index.ts';
import { lerEscolhidos } from '../../lista/queries.ts';
import { darCiencia } from '../dar-ciencia.ts';
import { ESCOLHIDOS } from '../escolha.ts';
import { PaginaDaPrevia } from './previa.tsx';

const opcoes = { schema: { hide: true }, config: { acesso: { permissao: 'avisos.aviso.receber' } } } as const;
const CORPO = z.object({ item: ESCOLHIDOS });

export function registrarCiencia(app: Aplicacao): void {
  const { servicos } = app;

  app.post('/avisos/ciencia/previa', opcoes, async (req, reply) => {
    const corpo = CORPO.safeParse(escritoEm(req.body));
    if (!corpo.success) return responderRecusa(reply, recusasDaEntrada(corpo.error));
    const { item: escolhidos } = corpo.data;
    const r = await lerEscolhidos(servicos, req.quem, escolhidos, iso(servicos.relogio.hoje()));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    if (r.valor.length === 0) return responderRecusa(reply, [naoEncontrado]);
    return responderPagina(reply, <PaginaDaPrevia avisos={r.valor} ator={req.quem.ator} />);
  });

  app.post('/avisos/ciencia', opcoes, async (req, reply) => {
    const feito = await executar(servicos, req.quem, darCiencia(servicos.config.fuso), escritoEm(req.body));
    if (!feito.ok) return responderRecusa(reply, feito.recusas);
    return reply.redirect(`/avisos?lidos=${feito.valor}`, 303);
  });
}
