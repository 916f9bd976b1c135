/** O sigilo de uma pessoa, e quem tem credencial para vê-la. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Resultado } from '../../../../platform/recusa.ts';
import {
  type Escrito,
  escritoEm,
  executar,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { abrirPessoa } from '../../abrir.ts';
import { darCredencial } from '../actions/dar-credencial.ts';
import { mudarSigilo } from '../actions/mudar-sigilo.ts';
import { revogarCredencial } from '../actions/revogar-credencial.ts';
import { PERMISSAO } from '../actions/comum.ts';
import { credenciaisDe } from '../store.ts';
import { FEITO, PaginaDoSigilo } from './pagina-do-sigilo.tsx';

const params = z.object({ id: z.guid() });
const config = { acesso: { permissao: PERMISSAO } } as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];
const querystring = z.object({ feito: z.enum(feitos).optional().catch(undefined) });

export function registrarSigilo(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso } = servicos.config;

  async function abrir(quem: Quem, id: string) {
    const r = await abrirPessoa(servicos, quem, id, { leitura: 'pessoas.ver-sigilo', permissao: PERMISSAO });
    if (!r.ok) return r;
    return {
      ok: true as const,
      valor: { aberta: r.valor, credenciais: await credenciaisDe(servicos.banco, r.valor.id), fuso },
    };
  }

  app.get('/pessoas/:id/sigilo', { schema: { hide: true, params, querystring }, config }, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(
      reply,
      <PaginaDoSigilo {...r.valor} feito={req.query.feito} escrito={{}} problemas={new Problemas()} />,
    );
  });

  interface Envio {
    reply: Parameters<typeof responderRecusa>[0];
    quem: Quem;
    pessoaId: string;
    escrito: Escrito;
  }
  async function responder({ reply, quem, pessoaId, escrito }: Envio, feito: keyof typeof FEITO, r: Resultado<void>) {
    if (r.ok) return reply.redirect(`/pessoas/${pessoaId}/sigilo?feito=${feito}`, 303);
    const aberta = await abrir(quem, pessoaId);
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDoSigilo {...aberta.valor} feito={undefined} {...{ escrito, problemas }} />
    ));
  }

  app.post('/pessoas/:id/sigilo', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { quem } = req;
    const escrito = escritoEm(req.body);
    const pessoaId = req.params.id;
    const r = await executar(servicos, quem, mudarSigilo, { ...escrito, pessoaId });
    return responder({ reply, quem, pessoaId, escrito }, 'mudado', r);
  });

  app.post('/pessoas/:id/credenciais', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { quem } = req;
    const escrito = escritoEm(req.body);
    const pessoaId = req.params.id;
    // Os dois formulários da página têm motivo: o deste é `motivoDaCredencial`, para o erro ir ao campo certo.
    const r = await executar(servicos, quem, darCredencial, {
      ...escrito,
      pessoaId,
      motivo: escrito.motivoDaCredencial,
    });
    const renomeado = r.ok
      ? r
      : { ...r, recusas: r.recusas.map((x) => (x.campo === 'motivo' ? { ...x, campo: 'motivoDaCredencial' } : x)) };
    return responder({ reply, quem, pessoaId, escrito }, 'dada', renomeado);
  });

  const doUsuario = z.object({ id: z.guid(), usuario: z.guid() });
  const opcoes = { schema: { hide: true, params: doUsuario }, config };
  app.post('/pessoas/:id/credenciais/:usuario/revogar', opcoes, async (req, reply) => {
    const { quem } = req;
    const { id: pessoaId, usuario: usuarioId } = req.params;
    const r = await executar(servicos, quem, revogarCredencial, { pessoaId, usuarioId });
    return responder({ reply, quem, pessoaId, escrito: {} }, 'revogada', r);
  });
}
