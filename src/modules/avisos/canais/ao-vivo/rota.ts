/** `/avisos/ao-vivo`: o número de avisos por ler, na página aberta, sem recarregar (`text/event-stream`). */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { COOKIE, naoEncontrado, responderRecusa } from '../../../acesso/index.ts';
import { RITMO, type Ritmo, Transmissor } from './transmissor.ts';

export function registrarAoVivo(app: Aplicacao, ritmo: Ritmo = RITMO): void {
  const transmissor = new Transmissor(app, ritmo);
  app.addHook('preClose', () => transmissor.fechar());

  app.get(
    '/avisos/ao-vivo',
    {
      schema: { hide: true },
      // A página aberta e esquecida não mantém a sessão: quem a pede é o navegador, não a pessoa.
      config: { acesso: { permissao: 'avisos.aviso.receber' }, contaComoUso: false },
    },
    async (req, reply) => {
      const token = req.cookies[COOKIE];
      const { sessao } = req;
      if (!sessao || token === undefined) return responderRecusa(reply, [naoEncontrado]);
      reply.header('content-type', 'text/event-stream; charset=utf-8').header('cache-control', 'no-store');
      // Há proxy que guarda a resposta até o fim; esta não tem fim.
      reply.header('x-accel-buffering', 'no').hijack();
      reply.raw.writeHead(
        200,
        Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, v]) => v !== undefined)),
      );
      transmissor.entrar({ token, sessaoId: sessao.id, ator: sessao.ator, resposta: reply.raw });
    },
  );
}
