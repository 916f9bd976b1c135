/** A fotografia e a miniatura, a quem pode ver a pessoa; nunca ficam em cache. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import {
  acharTitular,
  alvoDoTitular,
  decidir,
  naoEncontrado,
  type Quem,
  responderRecusa,
  type Servicos,
} from '../../../acesso/index.ts';
import { abrirPessoa } from '../../abrir.ts';
import { doTipo } from '../../fatos/vigentes.ts';
import type { DadosDaFoto } from '../../qualificacao/foto.ts';
import { lerFoto } from '../store.ts';

const params = z.object({ id: z.guid(), foto: z.guid() });
const config = { acesso: { permissao: 'pessoas.pessoa.ver' } } as const;

export function registrarVerFoto(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/pessoas/:id/fotos/:foto', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { id, foto } = req.params;
    const aberta = await abrirPessoa(servicos, req.quem, id, { leitura: 'pessoas.ver-foto' });
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    // A foto cujo fato foi anulado, ou é mais sigilosa que quem pede, não se mostra.
    const vale = doTipo<DadosDaFoto>(aberta.valor.vigentes, 'pessoas.foto').some((f) => f.dados.fotoId === foto);
    const bytes = vale ? await lerFoto(servicos.banco, aberta.valor.id, foto, 'imagem') : undefined;
    return responderImagem(reply, bytes);
  });

  app.get('/pessoas/:id/fotos/:foto.mini', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { id, foto } = req.params;
    const pode = await podeVerMiniatura(servicos, req.quem, id);
    return responderImagem(reply, pode ? await lerFoto(servicos.banco, id, foto, 'miniatura') : undefined);
  });
}

/** A miniatura é parte de uma página que já foi à auditoria: aqui só se decide, sem registrar outra vez. */
async function podeVerMiniatura({ banco, relogio }: Servicos, { ator }: Quem, id: string): Promise<boolean> {
  const titular = await acharTitular(banco, id);
  return titular !== undefined && decidir(ator, 'pessoas.pessoa.ver', alvoDoTitular(titular), relogio.agora()).pode;
}

const responderImagem = (reply: FastifyReply, bytes: Buffer | undefined): FastifyReply => {
  if (!bytes) return responderRecusa(reply, [naoEncontrado]);
  return reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex').type('image/webp').send(bytes);
};
