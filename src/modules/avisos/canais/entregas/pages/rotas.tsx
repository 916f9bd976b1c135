/** `/entregas`: ver o que não chegou, tentar de novo e desistir. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import type { Resultado } from '../../../../../platform/recusa.ts';
import { contar } from '../../../../../ui/texto.ts';
import {
  escritoEm,
  executar,
  Problemas,
  recusasDaEntrada,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../../acesso/index.ts';
import { desistir } from '../actions/desistir.ts';
import { camposDaEscolha, escolhaDe, escolheu, SEM_ESCOLHA } from '../actions/escolha.ts';
import { tentarDeNovo } from '../actions/tentar-de-novo.ts';
import { filtroDasEntregas } from '../filtro.ts';
import { contarEntregas, correioParado, GERIR, lerEntregas } from '../store.ts';
import { PaginaDasEntregas, type PropsDasEntregas } from './lista.tsx';
import { PaginaDaPrevia } from './previa.tsx';

const config = { acesso: { permissao: GERIR } } as const;
const OPCOES = { schema: { hide: true }, config };
const busca = filtroDasEntregas.extend({
  feito: z.enum(['tentar', 'desistir']).optional().catch(undefined),
  quantas: z.coerce.number().int().positive().optional().catch(undefined),
});
const escolha = camposDaEscolha.refine(escolheu, SEM_ESCOLHA);

export function registrarEntregas(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/entregas', { schema: { hide: true, querystring: busca }, config }, async (req, reply) => {
    const { feito, quantas = 0, ...filtro } = req.query;
    const dados = await lerPagina(req, filtro);
    return responderPagina(reply, <PaginaDasEntregas {...dados} feito={feito && dito(feito, quantas)} />);
  });

  app.post('/entregas/previa', OPCOES, async (req, reply) => {
    const lida = escolha.safeParse(req.body);
    if (lida.success) return mostrarPrevia(req, reply);
    const dados = await lerPagina(req, filtroDasEntregas.parse(Object(req.body)));
    const problemas = new Problemas(recusasDaEntrada(lida.error));
    return responderPagina(reply, <PaginaDasEntregas {...dados} problemas={problemas} />, 422);
  });

  app.post('/entregas/tentar', OPCOES, async (req, reply) =>
    responderAto(reply, 'tentar', await executar(servicos, req.quem, tentarDeNovo, req.body)),
  );

  app.post('/entregas/desistir', OPCOES, async (req, reply) =>
    responderAto(reply, 'desistir', await executar(servicos, req.quem, desistir, req.body)),
  );
}

const dito = (feito: 'tentar' | 'desistir', quantas: number): string =>
  feito === 'tentar'
    ? `${contar(quantas, 'mensagem voltou', 'mensagens voltaram')} à fila e saem agora.`
    : `${contar(quantas, 'mensagem não sai', 'mensagens não saem')} mais.`;

async function lerPagina(
  { server: { servicos }, quem: { ator } }: FastifyRequest,
  filtro: PropsDasEntregas['filtro'],
): Promise<PropsDasEntregas> {
  const { banco, relogio, config: sistema } = servicos;
  const agora = relogio.agora();
  const [contagens, entregas, correio] = await Promise.all([
    contarEntregas(banco, ator, agora),
    lerEntregas(banco, ator, filtro, agora),
    correioParado(banco),
  ]);
  return { filtro, contagens, entregas, correio, fuso: sistema.fuso };
}

async function responderAto(
  reply: FastifyReply,
  feito: 'tentar' | 'desistir',
  r: Resultado<number>,
): Promise<FastifyReply> {
  if (r.ok) return reply.redirect(`/entregas?feito=${feito}&quantas=${r.valor}`, 303);
  const doMotivo = r.recusas.every((x) => x.campo === 'motivo');
  return doMotivo ? mostrarPrevia(reply.request, reply, r.recusas) : responderRecusa(reply, r.recusas);
}

const NA_ESCOLHA = ['mensagens', 'todas', 'canal', 'problema'];

async function mostrarPrevia(
  req: FastifyRequest,
  reply: FastifyReply,
  recusas: ConstructorParameters<typeof Problemas>[0] = [],
): Promise<FastifyReply> {
  const { banco, relogio } = req.server.servicos;
  const lida = escolha.safeParse(req.body);
  if (!lida.success) return responderRecusa(reply, recusasDaEntrada(lida.error));
  const contagens = await contarEntregas(banco, req.quem.ator, relogio.agora(), escolhaDe(lida.data));
  const escrito = escritoEm(req.body);
  const campos = NA_ESCOLHA.flatMap((nome) => [escrito[nome] ?? []].flat().map((v) => [nome, v] as const));
  const desenhar = (problemas: Problemas) => (
    <PaginaDaPrevia escolha={campos} contagens={contagens} motivo={valorDe(escrito, 'motivo')} problemas={problemas} />
  );
  return recusas.length > 0
    ? responderFormulario(reply, recusas, desenhar)
    : responderPagina(reply, desenhar(new Problemas()));
}
