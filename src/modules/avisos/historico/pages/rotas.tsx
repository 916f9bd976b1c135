import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { naoEncontrado, responderRecusa } from '../../../acesso/index.ts';
import { lerEscolhidos } from '../../lista/queries.ts';
import { lerHistorico } from '../store.ts';
import { PaginaDoAviso } from './pagina.tsx';

const opcoes = {
  schema: { hide: true, params: z.object({ pessoa: z.guid(), aviso: z.guid() }) },
  config: { acesso: { permissao: 'avisos.aviso.receber' } },
} as const;

export function registrarHistorico(app: Aplicacao): void {
  const { servicos } = app;
  const formato = new Intl.DateTimeFormat('pt-BR', {
    timeZone: servicos.config.fuso,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  app.get('/avisos/:pessoa/:aviso', opcoes, async (req, reply) => {
    const { pessoa: pessoaId, aviso: avisoId } = req.params;
    const r = await lerEscolhidos(servicos, req.quem, [{ pessoaId, avisoId }], iso(servicos.relogio.hoje()));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const [aviso] = r.valor;
    if (!aviso) return responderRecusa(reply, [naoEncontrado]);
    const historico = await lerHistorico(servicos.banco, pessoaId, avisoId);
    const quando = (instante: Date): string => formato.format(instante);
    return responderPagina(
      reply,
      <PaginaDoAviso aviso={aviso} ator={req.quem.ator} historico={historico} quando={quando} />,
    );
  });
}
