import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../../acesso/index.ts';
import { lerEscolhidos } from '../../nucleo/escolhidos.ts';
import { VER } from '../itens.ts';
import { lerVisita } from './ler.ts';
import { PaginaDaVisita } from './pagina.tsx';

const opcoes = {
  schema: { hide: true, querystring: z.object({ item: z.unknown().optional() }) },
  config: { acesso: { permissao: VER } },
} as const;

export function registrarVisita(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/mesa/defesa/visita', opcoes, async (req, reply) => {
    const hoje = iso(servicos.relogio.hoje());
    const r = await lerVisita(servicos, { quem: req.quem, hoje }, lerEscolhidos(req.query.item));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaVisita unidades={r.valor} hoje={hoje} />);
  });
}
