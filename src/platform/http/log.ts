/** Uma linha por pedido: método, rota, situação e tempo. Nunca o endereço com consulta, o corpo ou a pessoa. */
import type { Aplicacao } from './aplicacao.ts';

export function registrarLog(app: Aplicacao): void {
  app.addHook('onResponse', async (req, reply) => {
    const linha = {
      metodo: req.method,
      // O molde da rota (`/lei/regras/*`), não o que foi escrito no endereço.
      rota: req.routeOptions.url ?? 'desconhecida',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    req.log.info(linha, 'pedido');
  });
}
