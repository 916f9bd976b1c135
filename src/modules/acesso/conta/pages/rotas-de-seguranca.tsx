/** `/conta/seguranca`: sessões abertas, provas de identidade e últimas entradas. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../platform/recusa.ts';
import { buscarRegistros } from '../../../auditoria/index.ts';
import type { Pecas } from '../../entrar/pecas.ts';
import { tirarCookie } from '../../http/cookie.ts';
import { Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { encerrarOutrasSessoes } from '../../sessoes/actions/encerrar-outras-sessoes.ts';
import { encerrarSessao } from '../../sessoes/actions/encerrar-sessao.ts';
import { sessoesAbertas } from '../../sessoes/store.ts';
import { fatoresDa } from '../store/fatores.ts';
import { type DadosDaSeguranca, PaginaDaSeguranca } from './seguranca.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { entrado: 'cada um cuida da própria conta' } } };
const buscaSchema = z.looseObject({ feito: z.string().max(40).optional().catch(undefined) });

const ENTRADAS = 12;

export function registrarSeguranca(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  app.get('/conta/seguranca', { ...OPCOES, schema: { hide: true, querystring: buscaSchema } }, async (req, reply) => {
    const dados = await dadosDaSeguranca(app, pecas, req);
    if (!dados) return responderRecusa(reply, [naoEncontrado]);
    return responderPagina(reply, <PaginaDaSeguranca {...dados} feito={req.query.feito} />);
  });
  app.post('/conta/sessoes/encerrar', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, encerrarSessao, req.body);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    // Quem encerra a que está usando, sai.
    const eraEsta = (req.body as { sessaoId?: unknown }).sessaoId === req.sessao?.id;
    if (eraEsta) return tirarCookie(reply).redirect('/entrar?feito=saiu', 303);
    return reply.redirect('/conta/seguranca?feito=sessao', 303);
  });
  app.post('/conta/sessoes/encerrar-outras', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, encerrarOutrasSessoes, {});
    return r.ok ? reply.redirect('/conta/seguranca?feito=sessoes', 303) : responderRecusa(reply, r.recusas);
  });
}

/** `undefined` para quem não tem conta (pessoa presa ou família). */
async function dadosDaSeguranca(
  { servicos }: Aplicacao,
  pecas: Pecas,
  { sessao }: FastifyRequest,
): Promise<DadosDaSeguranca | undefined> {
  const usuarioId = sessao?.ator.usuarioId;
  if (!sessao || usuarioId === undefined) return undefined;
  const { banco, relogio, config } = servicos;
  const [fatores, sessoes, entradas] = await Promise.all([
    fatoresDa(banco, usuarioId),
    sessoesAbertas(banco, usuarioId, relogio.agora()),
    buscarRegistros(banco, { usuarioId, tipo: 'entrada' }, { limite: ENTRADAS }),
  ]);
  return {
    fatores,
    chaves: pecas.site.ok,
    provedores: pecas.provedores,
    sessoes,
    sessaoAtual: sessao.id,
    entradas: entradas.itens,
    fuso: config.fuso,
    problemas: new Problemas(),
  };
}

/** A página de segurança com os problemas de um dos formulários dela. */
export async function responderNaSeguranca(
  app: Aplicacao,
  pecas: Pecas,
  reply: FastifyReply,
  recusas: readonly Recusa[],
): Promise<FastifyReply> {
  const dados = await dadosDaSeguranca(app, pecas, reply.request);
  if (!dados) return responderRecusa(reply, recusas);
  return responderFormulario(reply, recusas, (problemas) => <PaginaDaSeguranca {...dados} problemas={problemas} />);
}
