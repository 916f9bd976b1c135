import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { executar, naoEncontrado, responderRecusa, semRevelar } from '../../../acesso/index.ts';
import { abrirNaPagina } from '../../pessoa/abrir-na-pagina.ts';
import { calcularRecibo } from '../actions/calcular.ts';
import { textoConferido } from '../recibo.ts';
import { acharRecibo, listarRecibos } from '../store.ts';
import { podeVerSigilo } from '../visivel.ts';
import { PaginaDoRecibo } from './pagina-do-recibo.tsx';
import { PaginaDosRecibos } from './pagina-dos-recibos.tsx';

const config = { acesso: { permissao: 'pessoas.pessoa.ver' } } as const;
const daPessoa = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config } as const;
const paramsDoRecibo = z.object({ id: z.guid(), recibo: z.guid() });
const doRecibo = { schema: { hide: true, params: paramsDoRecibo }, config } as const;
/** Mais que isto a lista deixa de ajudar; os outros continuam guardados. */
const CABEM = 100;

export function registrarRecibos(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio, config: conf } = servicos;
  const { fuso } = conf;
  const hoje = () => iso(relogio.hoje());
  const calcular = calcularRecibo(servicos);

  app.get('/pessoas/:id/recibos', daPessoa, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.listar-recibos', async (aberta) => {
      const todos = await listarRecibos(banco, aberta.id, CABEM);
      const recibos = todos.filter((r) => podeVerSigilo(req.quem, aberta.alvo, r.sigilo, relogio.agora()));
      return responderPagina(reply, <PaginaDosRecibos {...{ aberta, fuso, recibos }} hoje={hoje()} />);
    }),
  );

  app.post('/pessoas/:id/recibos', daPessoa, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, calcular, { pessoaId: id });
    if (!r.ok) return responderRecusa(reply, semRevelar(r.recusas));
    return reply.redirect(`/pessoas/${id}?feito=calculado`, 303);
  });

  app.get('/pessoas/:id/recibos/:recibo', doRecibo, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-recibo', async (aberta) => {
      const recibo = await acharRecibo(banco, aberta.id, req.params.recibo);
      if (!recibo || !podeVerSigilo(req.quem, aberta.alvo, recibo.sigilo, relogio.agora())) {
        return responderRecusa(reply, [naoEncontrado]);
      }
      return responderPagina(reply, <PaginaDoRecibo {...{ aberta, fuso, recibo }} hoje={hoje()} />);
    }),
  );

  app.get('/pessoas/:id/recibos/:recibo/conteudo.json', doRecibo, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.baixar-recibo', async (aberta) => {
      const recibo = await acharRecibo(banco, aberta.id, req.params.recibo);
      if (!recibo || !podeVerSigilo(req.quem, aberta.alvo, recibo.sigilo, relogio.agora())) {
        return responderRecusa(reply, [naoEncontrado]);
      }
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="conteudo.json"')
        .type('application/json; charset=utf-8')
        .send(textoConferido(recibo));
    }),
  );
}
