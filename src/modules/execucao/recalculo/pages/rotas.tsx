/** As páginas de ver: a lista, um recálculo, as pessoas dele. */
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import { TIPOS_DE_MARCO } from '../../../../direito/resultado.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina, responderPedaco } from '../../../../platform/http/pagina.tsx';
import { feito as certo, type Resultado } from '../../../../platform/recusa.ts';
import { type Quem, responderRecusa } from '../../../acesso/index.ts';
import { levaria } from '../../levar.ts';
import { abrirNaPagina } from '../../pessoa/abrir-na-pagina.ts';
import { type Aberto, abrirRecalculo, comoVe, estaAVista } from '../abrir.ts';
import { contasDaPessoa } from '../contas-da-pessoa.ts';
import { pessoasComFalha } from '../falhas.ts';
import { numerosDe } from '../numeros.ts';
import { planilhaDasDiferencas } from '../planilha-das-diferencas.ts';
import { falhasDe, type FiltroDasDiferencas, lerDiferencas, progressoDe } from '../queries.ts';
import { lugaresDo, VER } from '../recorte.ts';
import { listarRecalculos } from '../store.ts';
import { Andamento, estaAndando } from './andamento.tsx';
import { POR_PAGINA, type PropsDaLista } from './lista-das-diferencas.tsx';
import { PaginaDaPessoa } from './pagina-da-pessoa.tsx';
import { PaginaDoRecalculo } from './pagina-do-recalculo.tsx';
import { PaginaDosRecalculos } from './pagina-dos-recalculos.tsx';

export const FEITO = {
  criado: 'Recálculo criado.',
  pausado: 'Pausado. As contas feitas ficam guardadas.',
  retomado: 'Retomado de onde parou.',
  oficializado: 'As datas novas estão entrando em vigor, aos lotes.',
  descartado: 'Descartado. Nenhuma data mudou.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

/** Filtro que não se entende é como não ter filtro. */
const filtro = z.object({
  sentido: z.enum(['melhor', 'pior', 'outro']).optional().catch(undefined),
  tipo: z.enum(TIPOS_DE_MARCO).optional().catch(undefined),
  vara: z.guid().optional().catch(undefined),
  unidade: z.guid().optional().catch(undefined),
  dias: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
});
const comPagina = filtro.extend({
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
  feito: z.enum(feitos).optional().catch(undefined),
});
const DOS_DOIS = { acesso: { entrado: 'quem gere vê os números; quem acompanha pessoas, as que alcança' } };
const params = z.object({ id: z.guid() });
const daPessoa = { schema: { hide: true, params: params.extend({ recalculo: z.guid() }) } };
const deVer = { acesso: { permissao: VER } } as const;

const filtroDe = ({ sentido, tipo, vara, unidade, dias }: z.output<typeof filtro>): FiltroDasDiferencas => ({
  sentido,
  tipo,
  varaId: vara,
  unidadeId: unidade,
  diasAoMenos: dias,
});

export function registrarRecalculos(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio, config } = servicos;
  const { fuso } = config;

  app.get('/recalculos', { schema: { hide: true }, config: DOS_DOIS }, async (req, reply) => {
    const como = comoVe(req.quem, relogio.agora());
    if (!como.ok) return responderRecusa(reply, como.recusas);
    const { gere, alcanca } = como.valor;
    const recalculos = (await listarRecalculos(banco, 100)).filter((r) => estaAVista(r, como.valor));
    const comFalha = alcanca ? await pessoasComFalha(servicos, req.quem) : certo(undefined);
    if (!comFalha.ok) return responderRecusa(reply, comFalha.recusas);
    const props = { recalculos, comFalha: comFalha.valor, podeGerir: gere, fuso };
    return responderPagina(reply, <PaginaDosRecalculos {...props} />);
  });

  const opcoes = { schema: { hide: true, params, querystring: comPagina }, config: DOS_DOIS } as const;
  app.get('/recalculos/:id', opcoes, async (req, reply) => {
    const { id } = req.params;
    const aberto = await abrirRecalculo(servicos, req.quem, id);
    if (!aberto.ok) return responderRecusa(reply, aberto.recusas);
    const { recalculo, gere, alcanca, deQuem } = aberto.valor;
    const progresso = await progressoDe(banco, id);
    const lista = alcanca ? await lerLista(req.quem, aberto.valor, req.query) : certo(undefined);
    if (!lista.ok) return responderRecusa(reply, lista.recusas);
    const [numeros, falhas] = await Promise.all([
      numerosDe(banco, { recalculoId: id, ator: deQuem }, progresso.feitas),
      falhasDe(banco, id),
    ]);
    const feito = req.query.feito && FEITO[req.query.feito];
    const props = { recalculo, progresso, numeros, falhas, podeGerir: gere, lista: lista.valor, fuso, feito };
    return responderPagina(reply, <PaginaDoRecalculo {...props} />);
  });

  // A página a pede sozinha, a cada 2 segundos.
  const doAndamento = { schema: { hide: true, params }, config: { ...DOS_DOIS, contaComoUso: false } } as const;
  app.get('/recalculos/:id/andamento', doAndamento, async (req, reply) => {
    const { id } = req.params;
    const aberto = await abrirRecalculo(servicos, req.quem, id);
    if (!aberto.ok) return responderRecusa(reply, aberto.recusas);
    const { estado } = aberto.valor.recalculo;
    // Acabou: a página inteira tem mais a dizer.
    if (!estaAndando(estado)) reply.header('hx-refresh', 'true');
    return responderPedaco(reply, <Andamento {...{ id, estado }} progresso={await progressoDe(banco, id)} />);
  });

  async function lerLista(
    quem: Quem,
    { recalculo }: Aberto,
    query: z.output<typeof comPagina>,
  ): Promise<Resultado<PropsDaLista>> {
    const recalculoId = recalculo.id;
    const pagina = query.pagina ?? 1;
    const pedida = { ...filtroDe(query), recalculoId, pular: (pagina - 1) * POR_PAGINA, limite: POR_PAGINA };
    const lista = await lerDiferencas(servicos, quem, pedida);
    if (!lista.ok) return lista;
    const lugares = await lugaresDo(banco, { recalculoId, ator: quem.ator });
    const soProcura = recalculo.pedido.especie === 'detector';
    const podeExportar = levaria(quem.ator, relogio.agora());
    return certo({
      recalculoId,
      lista: lista.valor,
      lugares,
      filtro: filtroDe(query),
      pagina,
      soProcura,
      podeExportar,
    });
  }

  const daPlanilha = { schema: { hide: true, params, querystring: filtro }, config: deVer } as const;
  app.get('/recalculos/:id/diferencas.csv', daPlanilha, async (req, reply) => {
    const { id: recalculoId } = req.params;
    const aberto = await abrirRecalculo(servicos, req.quem, recalculoId);
    if (!aberto.ok) return responderRecusa(reply, aberto.recusas);
    const csv = await planilhaDasDiferencas(servicos, req.quem, { ...filtroDe(req.query), recalculoId });
    if (!csv.ok) return responderRecusa(reply, csv.recusas);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="diferencas.csv"')
      .type('text/csv; charset=utf-8')
      .send(csv.valor);
  });

  app.get('/pessoas/:id/recalculos/:recalculo', { ...daPessoa, config: deVer }, async (req, reply) => {
    const aberto = await abrirRecalculo(servicos, req.quem, req.params.recalculo);
    if (!aberto.ok) return responderRecusa(reply, aberto.recusas);
    const { recalculo } = aberto.valor;
    return abrirNaPagina(servicos, req, reply, 'execucao.ver-conta-do-recalculo', async (aberta) => {
      const contas = await contasDaPessoa(servicos, req.quem, aberta, recalculo);
      const hoje = iso(relogio.hoje());
      return responderPagina(reply, <PaginaDaPessoa {...{ aberta, recalculo, contas, hoje }} />);
    });
  });
}
