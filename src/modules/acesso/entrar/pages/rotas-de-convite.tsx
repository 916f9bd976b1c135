/** `/convite/:token`: abrir não gasta o enlace; criar a senha, sim. */
import { z } from 'zod';
import type { FastifyReply } from 'fastify';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../platform/recusa.ts';
import { responderFormulario, Problemas } from '../../http/formulario.tsx';
import { contaDoConvite, usarConvite } from '../actions/usar-convite.ts';
import { seguir } from '../http.ts';
import type { Pecas } from '../pecas.ts';
import { INICIO } from '../volta.ts';
import { PaginaDoConvite, PaginaDoConviteQueNaoServe } from './convite.tsx';

const OPCOES = {
  schema: { hide: true, params: z.object({ token: z.string().max(100) }) },
  config: { acesso: { publica: 'o enlace é a prova: quem o recebeu ainda não tem senha' } },
};

/** O endereço tem o segredo: não vai a outro lugar nem fica guardado. */
const semRastro = (reply: FastifyReply): FastifyReply =>
  reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');

const naoServe = (reply: FastifyReply, recusas: readonly Recusa[]): FastifyReply =>
  responderPagina(reply, <PaginaDoConviteQueNaoServe recusas={recusas} />, 410);

export function registrarConvite(app: Aplicacao, pecas: Pecas): void {
  app.get('/convite/:token', OPCOES, async (req, reply) => {
    const { token } = req.params;
    const conta = await contaDoConvite(app.servicos, token);
    if (!conta.ok) return naoServe(semRastro(reply), conta.recusas);
    const pagina = <PaginaDoConvite token={token} conta={conta.valor} problemas={new Problemas()} />;
    return responderPagina(semRastro(reply), pagina);
  });

  app.post('/convite/:token', OPCOES, async (req, reply) => {
    const { token } = req.params;
    const r = await usarConvite(app.servicos, pecas, req.quem, { token, corpo: req.body });
    if (r.ok) return seguir(semRastro(reply), r.valor, INICIO);
    const conta = await contaDoConvite(app.servicos, token);
    if (!conta.ok) return naoServe(semRastro(reply), r.recusas);
    return responderFormulario(semRastro(reply), r.recusas, (p) => (
      <PaginaDoConvite token={token} conta={conta.valor} problemas={p} />
    ));
  });
}
