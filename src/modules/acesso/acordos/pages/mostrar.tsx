/** A página do acordo, como cada um a vê. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { decidir, temPermissao } from '../../permissao/decidir.ts';
import { hojeEmBrasilia } from '../hoje.ts';
import { buscarAcordo, contarPessoas, pessoasDoAcordo } from '../queries.ts';
import { PaginaDoAcordo } from './acordo.tsx';

export const podeGerir = (req: FastifyRequest): boolean => temPermissao(req.quem.ator, 'acesso.acordo.gerir');

/** A página do acordo; quem não gere vê as pessoas que o seu papel alcança. */
export async function mostrarAcordo(reply: FastifyReply, id: string, feito: string | undefined): Promise<FastifyReply> {
  const { banco, relogio } = reply.server.servicos;
  const agora = relogio.agora();
  const hoje = hojeEmBrasilia(agora);
  const inteiro = await buscarAcordo(banco, id);
  if (!inteiro) return responderRecusa(reply, [naoEncontrado]);
  const { ator } = reply.request.quem;
  const todas = await pessoasDoAcordo(banco, id, hoje);
  const props = {
    inteiro,
    pessoas: todas.filter((p) => decidir(ator, 'acesso.usuario.ver', { caminho: p.caminho }, agora).pode),
    total: await contarPessoas(banco, id, hoje),
    hoje,
    podeGerir: podeGerir(reply.request),
    feito,
  };
  return responderPagina(reply, <PaginaDoAcordo {...props} />);
}
