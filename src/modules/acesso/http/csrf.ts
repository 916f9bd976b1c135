/** Envio de quem entrou traz o segredo da sessão: no campo `_csrf` do formulário ou no cabeçalho `x-csrf`. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const SEGUROS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function csrfConfere(req: FastifyRequest): boolean {
  const { acesso } = req.routeOptions.config;
  // Rota pública não usa a sessão (a calculadora, por exemplo); a de entrar confere a origem, como toda escrita.
  if (SEGUROS.has(req.method) || !req.sessao || !acesso || 'publica' in acesso) return true;
  return iguais(enviado(req), req.sessao.csrf);
}

function enviado({ headers, body }: FastifyRequest): string {
  const cabecalho = headers['x-csrf'];
  if (typeof cabecalho === 'string') return cabecalho;
  const campo = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : '';
  return typeof campo === 'string' ? campo : '';
}

function iguais(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
