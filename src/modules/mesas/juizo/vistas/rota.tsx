import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { executar, type Quem, responderRecusa } from '../../../acesso/index.ts';
import { darVista } from '../../../incidentes/index.ts';
import { lerEscolhidos } from '../../nucleo/escolhidos.ts';
import { lerPrevia, type PreviaDasVistas } from './ler.ts';
import { PaginaDaPrevia, PaginaDasVistasDadas, type VistasDadas } from './pagina.tsx';

const config = { acesso: { permissao: 'incidentes.incidente.decidir' } } as const;
const comItens = { hide: true, querystring: z.object({ item: z.unknown().optional() }) } as const;

export function registrarVistasEmLote(app: Aplicacao): void {
  const { servicos } = app;
  const olharDe = (quem: Quem) => ({ quem, hoje: iso(servicos.relogio.hoje()) });
  const acao = darVista(servicos);

  /** Cada vista é um ato: uma recusada não desfaz as outras. */
  async function darTodas(quem: Quem, { cabem, naoCabem }: PreviaDasVistas, termoDias: unknown): Promise<VistasDadas> {
    const feitas: VistasDadas['feitas'][number][] = [];
    const recusadas = [...naoCabem];
    for (const item of cabem) {
      const { pessoaId, incidente } = item;
      const r = await executar(servicos, quem, acao, { pessoaId, incidenteId: incidente.id, termoDias });
      if (r.ok) feitas.push(item);
      else recusadas.push({ item, porque: r.recusas.map((x) => x.mensagem).join(' ') });
    }
    return { feitas, recusadas };
  }

  app.get('/mesa/juizo/vistas', { schema: comItens, config }, async (req, reply) => {
    const r = await lerPrevia(servicos, olharDe(req.quem), lerEscolhidos(req.query.item));
    return r.ok ? responderPagina(reply, <PaginaDaPrevia previa={r.valor} />) : responderRecusa(reply, r.recusas);
  });

  app.post('/mesa/juizo/vistas', { schema: { hide: true }, config }, async (req, reply) => {
    const { item, termoDias }: { item?: unknown; termoDias?: unknown } = Object(req.body);
    const r = await lerPrevia(servicos, olharDe(req.quem), lerEscolhidos(item));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDasVistasDadas dadas={await darTodas(req.quem, r.valor, termoDias)} />);
  });
}
