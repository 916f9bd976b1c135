import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../../acesso/index.ts';
import { emCsv, type LinhaEscrita } from '../../../intercambio/index.ts';
import { nomeDaEspecie } from '../../especies.ts';
import { lerPainel, type Painel } from '../queries.ts';
import { PaginaDoPainel } from './pagina.tsx';

const opcoes = {
  schema: { hide: true, querystring: z.object({ lugar: z.guid().optional().catch(undefined) }) },
  config: { acesso: { permissao: 'painel.numeros.ver' } },
} as const;

export function registrarPainelInterno(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/painel', opcoes, async (req, reply) => {
    const r = await lerPainel(servicos, req.quem, req.query);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDoPainel painel={r.valor} filtro={req.query} />);
  });

  app.get('/painel.csv', opcoes, async (req, reply) => {
    const r = await lerPainel(servicos, req.quem, req.query);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    reply.header('content-disposition', `attachment; filename="painel-${r.valor.dia ?? 'sem-numeros'}.csv"`);
    return reply.type('text/csv; charset=utf-8').send(emCsv(COLUNAS, linhasDe(r.valor)));
  });
}

const COLUNAS = ['dia', 'data', 'vara', 'unidade', 'pessoas', 'dias'];

async function* linhasDe({ dia, numeros, nomes }: Painel): AsyncGenerator<LinhaEscrita> {
  for (const n of numeros) {
    yield {
      dia,
      data: nomeDaEspecie(n.especie),
      vara: nomes.get(n.varaId ?? ''),
      unidade: nomes.get(n.estruturaId ?? ''),
      pessoas: String(n.pessoas),
      dias: String(n.dias),
    };
  }
}
