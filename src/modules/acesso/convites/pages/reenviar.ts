/** O botão "mandar outro enlace", na página de quem ainda não criou a senha. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { reenviarConvite } from '../actions/reenviar-convite.ts';

const opcoes = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'acesso.usuario.cadastrar' } },
} as const;

export function registrarConvites(app: Aplicacao): void {
  app.post('/usuarios/:id/convite', opcoes, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(app.servicos, req.quem, reenviarConvite, { usuarioId: id });
    if (r.ok) return reply.redirect(`/usuarios/${id}?feito=convite`, 303);
    const fora = r.recusas.some((x) => x.codigo === 'fora-do-alcance');
    return responderRecusa(reply, fora ? [naoEncontrado] : r.recusas);
  });
}
