/** Ligar e desligar aparelhos, e o programa que o navegador guarda para mostrar a notificação. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { dispositivo, executar, responderRecusa } from '../../../../acesso/index.ts';
import { desligarAparelho } from '../actions/desligar-aparelho.ts';
import { ligarAparelho } from '../actions/ligar-aparelho.ts';
import { SERVICOS_CONHECIDOS } from '../servicos.ts';

const PAGINA = '/conta/avisos';
const PROGRAMA = readFileSync(new URL('../sw.js', import.meta.url), 'utf8');

const params = z.object({ id: z.guid() });
const daConta = { acesso: { entrado: 'cada um liga e desliga os próprios aparelhos' } } as const;
const publica = { acesso: { publica: 'O navegador o busca sozinho, sem sessão; não tem dado de ninguém.' } } as const;

export function registrarPush(app: Aplicacao): void {
  const { servicos } = app;
  const ligar = ligarAparelho(servicos.config.servicosDeNotificacao ?? SERVICOS_CONHECIDOS);

  // No alto do endereço: o navegador só o deixa agir no que está abaixo de onde ele mora.
  app.get('/sw.js', { schema: { hide: true }, config: publica }, async (_req, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(PROGRAMA),
  );

  app.post('/conta/avisos/aparelhos', { schema: { hide: true }, config: daConta }, async (req, reply) => {
    const aparelho = dispositivo(req.headers['user-agent'] ?? '');
    const r = await executar(servicos, req.quem, ligar, { ...Object(req.body), aparelho });
    return r.ok ? reply.redirect(`${PAGINA}?feito=aparelho`, 303) : responderRecusa(reply, r.recusas);
  });

  app.post(
    '/conta/avisos/aparelhos/:id/desligar',
    { schema: { hide: true, params }, config: daConta },
    async (req, reply) => {
      const r = await executar(servicos, req.quem, desligarAparelho, req.params);
      return r.ok ? reply.redirect(`${PAGINA}?feito=desligado`, 303) : responderRecusa(reply, r.recusas);
    },
  );
}
