/** `/agenda/:segredo.ics`: o programa de agenda a lê sem sessão; quem tem o endereço é quem a criou. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { lerAgenda } from './ler.ts';

/** Por rede (escolha do sistema): um órgão inteiro atrás de um endereço relê de hora em hora; quem adivinha, não cabe. */
const LEITURAS_POR_MINUTO = 120;

const rota = {
  schema: { hide: true, params: z.object({ segredo: z.string().max(200) }) },
  config: {
    acesso: { publica: 'O endereço é o segredo: programas de agenda não têm sessão. Sem nome; revogável; auditada.' },
    rateLimit: { max: LEITURAS_POR_MINUTO, timeWindow: '1 minute' },
  },
} as const;

export function registrarAgenda(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/agenda/:segredo.ics', rota, async (req, reply) => {
    const lida = await lerAgenda(servicos, req.params.segredo, req.quem.origem);
    reply.header('cache-control', 'private, max-age=300').header('x-robots-tag', 'noindex');
    if ('ics' in lida) return reply.type('text/calendar; charset=utf-8').send(lida.ics);
    if (lida.falha === 'desconhecida') return reply.callNotFound();
    return reply.code(403).type('text/plain; charset=utf-8').send(PARADA);
  });
}

const PARADA =
  'Suas consultas estão paradas até que outra pessoa, autorizada, confirme que são suas. Entre no sistema para ver.';
