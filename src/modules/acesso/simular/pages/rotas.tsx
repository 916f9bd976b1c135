/** "O que esta pessoa pode ver?" e "por que não posso?". */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { No } from '../../estruturas/arvore.ts';
import { buscarArvore } from '../../estruturas/index.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { ehPermissao, type IdDaPermissao } from '../../permissao/catalogo.ts';
import { decidir } from '../../permissao/decidir.ts';
import { SIGILOS } from '../../permissao/tipos.ts';
import { papeisQueDao, quemPropoe } from '../../vinculos/index.ts';
import { escreverInstante, lerInstante } from '../instante.ts';
import { type Simulado, verOQueVe } from '../queries.ts';
import { PaginaDoQueVe } from './o-que-ve.tsx';
import { PaginaDoPorQueNao, type PropsDoPorQueNao } from './por-que-nao.tsx';

const permissao = z
  .custom<IdDaPermissao>((v) => typeof v === 'string' && ehPermissao(v))
  .optional()
  .catch(undefined);
const marcada = z.literal('sim').optional().catch(undefined);
const params = z.object({ id: z.guid() });
/** Filtro que não se entende é filtro nenhum. */
const pergunta = z.object({
  em: z.string().max(30).optional().catch(undefined),
  lotacao: z.guid().optional().catch(undefined),
  permissao,
  estrutura: z.guid().optional().catch(undefined),
  sigilo: z.enum(SIGILOS).catch('publico'),
  titular: z.guid().optional().catch(undefined),
  atua: marcada,
  credenciada: marcada,
  finalidade: marcada,
});
type Escolhas = z.output<typeof pergunta>;

const MAIS_VINCULADORES = 10;

export function registrarSimulacao(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso } = servicos.config;

  app.get(
    '/usuarios/:id/o-que-ve',
    {
      schema: { hide: true, params, querystring: pergunta },
      config: { acesso: { permissao: 'acesso.permissao.simular' } },
    },
    async (req, reply) => {
      const em = (req.query.em && lerInstante(req.query.em, fuso)) || servicos.relogio.agora();
      const simulado = simuladoDe(req.query);
      const p = { usuarioId: req.params.id, em, lotacaoId: req.query.lotacao, simulado };
      const visto = await verOQueVe(servicos, req.quem, p);
      if (!visto.ok) return responderRecusa(reply, visto.recusas);
      const estruturas = await estruturasParaEscolher(req);
      const props = { visto: visto.valor, em: escreverInstante(em, fuso), simulado, estruturas };
      return responderPagina(reply, <PaginaDoQueVe {...props} />);
    },
  );

  app.get(
    '/por-que-nao',
    {
      schema: { hide: true, querystring: z.object({ permissao }) },
      config: { acesso: { entrado: 'explica a cada um o que ele mesmo pode' } },
    },
    async (req, reply) => responderPagina(reply, <PaginaDoPorQueNao {...await explicar(req, req.query.permissao)} />),
  );
}

function simuladoDe(q: Escolhas): Simulado | undefined {
  if (!q.permissao || !q.estrutura) return undefined;
  return {
    permissao: q.permissao,
    estruturaId: q.estrutura,
    sigilo: q.sigilo,
    titularId: q.titular,
    atua: q.atua !== undefined,
    credenciada: q.credenciada !== undefined,
    finalidade: q.finalidade !== undefined,
  };
}

const estruturasParaEscolher = async ({ server }: FastifyRequest): Promise<{ id: string; nome: string }[]> =>
  achatar((await buscarArvore(server.servicos.banco, {})).raizes);

/** A árvore em lista, com travessões no lugar do recuo. */
const achatar = (nos: readonly No[], nivel = 0): { id: string; nome: string }[] =>
  nos.flatMap(({ estrutura: { id, nome }, filhos }) => [
    { id, nome: `${'— '.repeat(nivel)}${nome}` },
    ...achatar(filhos, nivel + 1),
  ]);

async function explicar({ server, quem: { ator } }: FastifyRequest, id?: IdDaPermissao): Promise<PropsDoPorQueNao> {
  const { banco, relogio } = server.servicos;
  const agora = relogio.agora();
  const concessoes = ator.concessoes.filter((c) => c.permissao === id);
  if (!id || concessoes.length > 0) return { permissao: id, concessoes, motivos: [], papeis: [], quemPropoe: [] };
  const decisao = decidir(ator, id, {}, agora);
  const { lotacao } = ator;
  const hoje = diaEm(server.servicos.config.fuso, agora);
  return {
    permissao: id,
    concessoes,
    motivos: decisao.pode ? [] : decisao.motivos,
    papeis: lotacao ? await papeisQueDao(banco, id, lotacao.lotacaoId) : [],
    quemPropoe: lotacao ? await quemPropoe(banco, lotacao.caminho, hoje, MAIS_VINCULADORES) : [],
  };
}
