/** Recusa em página ("por que não posso?") ou em API (RFC 9457): a regra, a norma e o que fazer. */
import type { FastifyReply } from 'fastify';
import { responderProblema } from '../../../platform/http/erros.tsx';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../platform/recusa.ts';
import { PaginaDeRecusa } from './pagina-de-recusa.tsx';

/** Um só lugar diz que situação HTTP cabe a cada recusa; as que não estão aqui são de entrada (422). */
const SITUACAO: Record<string, number> = {
  'sem-entrada': 401,
  'falta-segundo-fator': 401,
  'sem-permissao': 403,
  'sem-lotacao': 403,
  'fora-do-alcance': 403,
  'acima-do-sigilo': 403,
  'sem-credencial': 403,
  interessado: 403,
  'sem-finalidade': 403,
  'leitura-parada': 403,
  'confirmar-identidade': 403,
  'falta-login-federado': 403,
  'formulario-velho': 403,
  'nao-encontrado': 404,
  'ja-mudou': 409,
  espere: 429,
  'sistema-ocupado': 503,
  'provedor-fora': 503,
  'diretorio-fora': 503,
  'diretorio-nao-confiavel': 503,
  'diretorio-mal-configurado': 503,
};

const ENTRADA_INVALIDA = 422;

/** Para onde ir, em vez da página de recusa, quando há um passo que resolve. */
const PASSO: Record<string, string> = {
  'sem-entrada': '/entrar',
  'falta-segundo-fator': '/entrar/segundo-fator',
  'confirmar-identidade': '/entrar/confirmar',
  'sem-finalidade': '/finalidade',
};

export const situacaoDe = (recusas: readonly Recusa[]): number =>
  SITUACAO[recusas[0]?.codigo ?? ''] ?? ENTRADA_INVALIDA;

export function responderRecusa(reply: FastifyReply, recusas: readonly Recusa[]): FastifyReply {
  const { request } = reply;
  const status = situacaoDe(recusas);
  if (request.url.startsWith('/api/')) {
    const detalhe = recusas.map((r) => r.mensagem).join(' ');
    return responderProblema(reply, { status, titulo: 'Recusado', detalhe }, { erros: recusas });
  }
  const passo = recusas.map((r) => PASSO[r.codigo]).find((p) => p !== undefined);
  // Só leituras voltam sozinhas para onde iam: um envio é refeito pela pessoa.
  if (passo && request.method === 'GET') {
    return reply.redirect(`${passo}?volta=${encodeURIComponent(request.url)}`, 303);
  }
  const rota = request.routeOptions.url;
  return responderPagina(reply, <PaginaDeRecusa recusas={recusas} passo={passo} rota={rota} />, status);
}
