import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import {
  executar,
  naoEncontrado,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
  type Servicos,
} from '../../../acesso/index.ts';
import { nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { lugaresDa } from '../../estabelecimentos/store.ts';
import { hojeDos } from '../../unidade/queries.ts';
import { apontarAMais } from '../actions/apontar-a-mais.ts';
import { marcarPessoa } from '../actions/marcar-pessoa.ts';
import { progresso } from '../contagem.ts';
import { abrirContagem, procurarAMais, verLugar } from '../queries.ts';
import { contadas, CONTAR } from '../store.ts';
import { PaginaDaCela, type PropsDaCela } from './pagina-da-cela.tsx';

const SEM_CELA = 'sem-cela';
const params = z.object({ id: z.guid(), contagem: z.guid(), lugar: z.union([z.guid(), z.literal(SEM_CELA)]) });
type Ids = z.output<typeof params>;
const config = { acesso: { permissao: CONTAR } } as const;

export function registrarCela(app: Aplicacao): void {
  const { servicos } = app;
  const rota = '/unidades/:id/contagens/:contagem/lugares/:lugar';

  const querystring = z.object({ nome: z.string().trim().max(100).optional().catch(undefined) });
  app.get(rota, { schema: { hide: true, params, querystring }, config }, async (req, reply) => {
    const cela = await lerCela(servicos, req.quem, req.params, req.query.nome);
    if (!cela.ok) return responderRecusa(reply, cela.recusas);
    if (cela.valor.contagem.terminadaEm) return reply.redirect(daContagem(req.params), 303);
    return responderPagina(reply, <PaginaDaCela {...cela.valor} />);
  });

  /** Depois do ato, a cela de novo; com problema, a cela com o problema no alto. */
  const responder = async (reply: FastifyReply, quem: Quem, ids: Ids, r: Resultado<void>, ancora: string) => {
    if (r.ok) return reply.redirect(`${daContagem(ids)}/lugares/${ids.lugar}${ancora}`, 303);
    const cela = await lerCela(servicos, quem, ids);
    if (!cela.ok) return responderRecusa(reply, cela.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDaCela {...cela.valor} problemas={problemas} />);
  };

  const opcoes = { schema: { hide: true, params }, config };
  app.post(rota, opcoes, async (req, reply) => {
    const corpo = { ...Object(req.body), contagemId: req.params.contagem };
    const r = await executar(servicos, req.quem, marcarPessoa, corpo);
    return responder(reply, req.quem, req.params, r, `#p-${String(corpo.pessoaId)}`);
  });

  const acaoAMais = apontarAMais(servicos.config.fuso);
  app.post(`${rota}/a-mais`, opcoes, async (req, reply) => {
    const corpo = { ...Object(req.body), contagemId: req.params.contagem, achadaEm: req.params.lugar };
    const r = await executar(servicos, req.quem, acaoAMais, corpo);
    return responder(reply, req.quem, req.params, r, '');
  });
}

const daContagem = ({ id, contagem }: Ids): string => `/unidades/${id}/contagens/${contagem}`;

async function lerCela(servicos: Servicos, quem: Quem, ids: Ids, nome = ''): Promise<Resultado<PropsDaCela>> {
  const aberta = await abrirContagem(servicos, quem, ids);
  if (!aberta.ok) return aberta;
  const { contagem, unidade } = aberta.valor;
  const lugarId = ids.lugar === SEM_CELA ? undefined : ids.lugar;
  const lugares = await lugaresDa(servicos.banco, unidade.id, hojeDos(servicos));
  if (lugarId !== undefined && !lugares.some((l) => l.id === lugarId)) return recusar(naoEncontrado);
  const pessoas = await verLugar(servicos, quem, aberta.valor, lugarId);
  if (!pessoas.ok) return pessoas;
  const achadas = nome === '' ? undefined : await procurarAMais(servicos, quem, aberta.valor, nome);
  if (achadas && !achadas.ok) return achadas;
  const ordem = progresso(await contadas(servicos.banco, contagem.id))
    .map((p) => ({ lugar: p.lugarId ?? SEM_CELA, nome: p.lugarId ? nomeDoLugar(p.lugarId, lugares) : '' }))
    .toSorted((a, b) => a.nome.localeCompare(b.nome, 'pt-BR', { numeric: true }));
  return feito({
    ...aberta.valor,
    lugarId,
    lugares,
    pessoas: pessoas.valor,
    proxima: ordem[ordem.findIndex((o) => o.lugar === ids.lugar) + 1]?.lugar,
    busca: achadas && { nome, achadas: achadas.valor },
    problemas: new Problemas(),
    fuso: servicos.config.fuso,
  });
}
