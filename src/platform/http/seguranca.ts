/** Cabeçalhos de segurança, limite de pedidos e recusa de envios vindos de outro site. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aplicacao } from './aplicacao.ts';
import { redeDe } from './rede.ts';

const SO_DAQUI = ["'self'"];
const NENHUM = ["'none'"];
/** Quem vigia o sistema pergunta sempre, e a resposta é barata. */
const SEM_LIMITE = new Set(['/saude', '/pronto']);

export async function registrarSeguranca(app: Aplicacao, limitePorMinuto: number): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NENHUM,
        scriptSrc: SO_DAQUI,
        styleSrc: SO_DAQUI,
        imgSrc: [...SO_DAQUI, 'data:'],
        fontSrc: SO_DAQUI,
        connectSrc: SO_DAQUI,
        formAction: SO_DAQUI,
        frameAncestors: NENHUM,
        baseUri: NENHUM,
        objectSrc: NENHUM,
      },
    },
    // O caso vai no endereço da página: nenhum outro site o recebe. "same-origin" (e não "no-referrer") mantém o
    // cabeçalho Origin nos envios, de que a recusa abaixo depende em navegadores antigos.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  });
  await app.register(rateLimit, {
    max: limitePorMinuto,
    timeWindow: '1 minute',
    keyGenerator: (req) => redeDe(req.ip),
    allowList: (req) => req.url.startsWith('/ativos/') || SEM_LIMITE.has(req.url),
    enableDraftSpec: true,
  });
  app.addHook('onRequest', recusarDeFora);
  app.addHook('onSend', async (_req, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  });
}

/** Nada é gravado, então não há o que falsificar; mas um formulário de outro site não usa este como fachada. */
async function recusarDeFora(req: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (req.method !== 'POST' || req.url.startsWith('/api/') || daMesmaOrigem(req)) return;
  reply.code(403);
  throw Object.assign(new Error('origem'), { statusCode: 403 });
}

function daMesmaOrigem(req: FastifyRequest): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origem = req.headers.origin;
  return origem === undefined || URL.parse(origem)?.host === req.host;
}
