/** As rotas que toda mesa tem: a página, as planilhas, e guardar e apagar visões. */
import { z } from 'zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import {
  escritoEm,
  executar,
  lugarDe,
  poderia,
  type Problemas,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../acesso/index.ts';
import { abrirMesa, CABEM_NA_PAGINA } from './consulta.ts';
import type { ItemDaMesa, Mesa, Olhar } from './mesa.ts';
import { PaginaDaMesaDeTrabalho } from './pages/pagina.tsx';
import { EXPORTAR, emPlanilha, type Formato, FORMATOS, MAIS_LEVADAS } from './planilha.ts';
import { consultaDaMesa, enderecoDa, lerRecorte, paraGuardar, type Recorte } from './recorte.ts';
import { apagarVisao } from './visoes/actions/apagar-visao.ts';
import { guardarVisao } from './visoes/actions/guardar-visao.ts';
import { visoesDe } from './visoes/store.ts';

export function registrarMesaDeTrabalho<L extends ItemDaMesa>(app: Aplicacao, mesa: Mesa<L>): void {
  const { servicos } = app;
  const config = { acesso: { permissao: mesa.permissao } } as const;
  const olharDe = (req: FastifyRequest): Olhar => ({ quem: req.quem, hoje: iso(servicos.relogio.hoje()) });

  const desenhar = async (reply: FastifyReply, recorte: Recorte) => {
    const olhar = olharDe(reply.request);
    const { ator } = olhar.quem;
    const [aberta, visoes] = await Promise.all([
      abrirMesa(servicos, olhar, mesa, { recorte, acao: `mesas.ver-${mesa.id}`, limite: CABEM_NA_PAGINA }),
      visoesDe(servicos.banco, ator.usuarioId ?? '', mesa.id),
    ]);
    if (!aberta.ok) return aberta;
    const podeExportar = poderia(ator, EXPORTAR, lugarDe(ator, EXPORTAR), servicos.relogio.agora());
    return {
      ok: true as const,
      pagina: (problemas?: Problemas) => (
        <PaginaDaMesaDeTrabalho {...{ mesa, olhar, recorte, visoes, podeExportar, problemas }} aberta={aberta.valor} />
      ),
    };
  };

  app.get(mesa.caminho, { schema: { hide: true, querystring: consultaDaMesa }, config }, async (req, reply) => {
    const desenhada = await desenhar(reply, lerRecorte(mesa, req.query));
    return desenhada.ok ? responderPagina(reply, desenhada.pagina()) : responderRecusa(reply, desenhada.recusas);
  });

  app.post(`${mesa.caminho}/visoes`, { schema: { hide: true }, config }, async (req, reply) => {
    const escrito = escritoEm(req.body);
    const consulta = Object.fromEntries(new URLSearchParams(valorDe(escrito, 'filtro')));
    const recorte = lerRecorte(mesa, consultaDaMesa.parse(consulta));
    const visao = { mesa: mesa.id, nome: valorDe(escrito, 'nome'), filtro: paraGuardar(recorte) };
    const r = await executar(servicos, req.quem, guardarVisao, visao);
    if (r.ok) return reply.redirect(enderecoDa(mesa, recorte), 303);
    const desenhada = await desenhar(reply, recorte);
    return desenhada.ok
      ? responderFormulario(reply, r.recusas, desenhada.pagina)
      : responderRecusa(reply, desenhada.recusas);
  });

  const params = z.object({ id: z.guid() });
  app.post(`${mesa.caminho}/visoes/:id/apagar`, { schema: { hide: true, params }, config }, async (req, reply) => {
    const r = await executar(servicos, req.quem, apagarVisao, { id: req.params.id });
    return r.ok ? reply.redirect(mesa.caminho, 303) : responderRecusa(reply, r.recusas);
  });

  for (const formato of Object.keys(FORMATOS) as Formato[]) {
    const opcoes = { schema: { hide: true, querystring: consultaDaMesa }, config };
    app.get(`${mesa.caminho}/planilha.${formato}`, opcoes, async (req, reply) => {
      const olhar = olharDe(req);
      const aberta = await abrirMesa(servicos, olhar, mesa, {
        recorte: { ...lerRecorte(mesa, req.query), depois: undefined },
        acao: `mesas.levar-${mesa.id}`,
        limite: MAIS_LEVADAS,
        inteira: true,
        tambem: [EXPORTAR],
      });
      if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="mesa-${mesa.id}-${olhar.hoje}.${formato}"`)
        .type(FORMATOS[formato])
        .send(await emPlanilha(formato, mesa, aberta.valor.linhas, olhar));
    });
  }
}
