/** As delegações de quem entrou: as que deu, as que recebeu, dar e encerrar. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { raizDe } from '../../permissao/alcance.ts';
import { ehDelegavel } from '../../permissao/catalogo.ts';
import { temPermissao } from '../../permissao/decidir.ts';
import { criarDelegacao } from '../actions/criar-delegacao.ts';
import { encerrarDelegacao } from '../actions/encerrar-delegacao.ts';
import { delegaveis } from '../delegacao.ts';
import { colegas, dadasPor, recebidasPor } from '../store.ts';
import { PaginaDasDelegacoes } from './lista.tsx';
import { PaginaDaNova, type PropsDaNova } from './nova.tsx';

const MAIS_COLEGAS = 30;
const MAIS_NA_LISTA = 100;

const FEITO = { criada: 'Delegação feita.', encerrada: 'Delegação encerrada: não vale mais.' } as const;
const params = z.object({ id: z.guid() });
const comFeito = z.object({ feito: z.enum(['criada', 'encerrada']).optional().catch(undefined) });
const comBusca = z.object({ busca: z.string().trim().min(1).max(100).optional().catch(undefined) });
const entrado = { acesso: { entrado: 'cada um vê e encerra só as suas delegações' } } as const;
const criar = { acesso: { permissao: 'acesso.delegacao.criar' } } as const;

export function registrarDelegacoes(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/delegacoes', { schema: { hide: true, querystring: comFeito }, config: entrado }, async (req, reply) => {
    const feito = req.query.feito && FEITO[req.query.feito];
    return responderPagina(reply, <PaginaDasDelegacoes {...await asMinhas(req)} feito={feito} />);
  });

  app.get('/delegacoes/nova', { schema: { hide: true, querystring: comBusca }, config: criar }, async (req, reply) => {
    const props = await montar(req, req.query.busca);
    return props ? responderPagina(reply, <PaginaDaNova {...props} />) : responderRecusa(reply, [naoEncontrado]);
  });

  app.post('/delegacoes', { schema: { hide: true }, config: criar }, async (req, reply) => {
    const r = await executar(servicos, req.quem, criarDelegacao, req.body);
    if (r.ok) return reply.redirect('/delegacoes?feito=criada', 303);
    const props = await montar(req);
    if (!props) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDaNova {...props} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });

  app.post('/delegacoes/:id/encerrar', { schema: { hide: true, params }, config: entrado }, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, encerrarDelegacao, { ...Object(req.body), id });
    if (r.ok) return reply.redirect('/delegacoes?feito=encerrada', 303);
    const props = await asMinhas(req);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDasDelegacoes {...props} erroEm={id} problemas={problemas} />
    ));
  });
}

async function asMinhas({ server, quem: { ator } }: FastifyRequest) {
  const { banco, relogio } = server.servicos;
  const eu = ator.usuarioId;
  const [dadas, recebidas] = eu
    ? await Promise.all([dadasPor(banco, eu, MAIS_NA_LISTA), recebidasPor(banco, eu, MAIS_NA_LISTA)])
    : [[], []];
  return { dadas, recebidas, agora: relogio.agora(), podeCriar: temPermissao(ator, 'acesso.delegacao.criar') };
}

/** `undefined`: sem lotação não há o que delegar (a rota já o impede). */
async function montar(
  { server, quem: { ator }, sessao }: FastifyRequest,
  busca?: string,
): Promise<PropsDaNova | undefined> {
  const { banco, relogio } = server.servicos;
  const { lotacao, usuarioId } = ator;
  const fatos = sessao?.fatos;
  if (!lotacao || !usuarioId || !fatos) return undefined;
  const agora = relogio.agora();
  const hoje = diaEm(
    fatos.lotacoes.find((l) => l.lotacaoId === lotacao.lotacaoId)?.fuso ?? server.servicos.config.fuso,
    agora,
  );
  const { caminho } = lotacao;
  const procura = { eu: usuarioId, caminho, orgao: raizDe(caminho), busca, hoje };
  return {
    lotacao: `${lotacao.cargo} · ${lotacao.nome}`,
    permissoes: delegaveis(fatos, lotacao.lotacaoId, agora),
    fora: [...new Set(ator.concessoes.map((c) => c.permissao))].filter((p) => !ehDelegavel(p)),
    colegas: await colegas(banco, procura, MAIS_COLEGAS),
    busca,
    hoje,
  };
}
