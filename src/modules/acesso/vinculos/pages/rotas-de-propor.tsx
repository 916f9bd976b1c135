/** Propor papel a partir da ficha da pessoa. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { poderia, porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { proporPapel } from '../actions/propor-papel.ts';
import { acordosDoOrgao, lugaresDaPessoa } from '../store.ts';
import { PaginaDePropor, type PropsDePropor } from './propor.tsx';

const params = z.object({ id: z.guid() });
const config = { acesso: { permissao: 'acesso.vinculo.propor' } } as const;
const querystring = z.object({ lotacao: z.guid().optional().catch(undefined) });

export function registrarPropor(app: Aplicacao): void {
  app.get(
    '/usuarios/:id/vinculos/novo',
    { schema: { hide: true, params, querystring }, config },
    async (req, reply) => {
      const props = await montar(req, req.params.id, req.query.lotacao);
      return props ? responderPagina(reply, <PaginaDePropor {...props} />) : recusar(reply, req.params.id);
    },
  );

  app.post('/usuarios/:id/vinculos', { schema: { hide: true, params }, config }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, proporPapel, req.body);
    if (r.ok) return reply.redirect(`/vinculos/${r.valor.id}?feito=proposto`, 303);
    const escrito = escritoEm(req.body);
    const props = await montar(req, req.params.id, valorDe(escrito, 'lotacaoId'));
    if (!props) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDePropor {...props} {...{ escrito, problemas }} />
    ));
  });
}

/** `undefined`: quem pede não alcança nenhuma lotação da pessoa. */
async function montar(
  { server, quem }: FastifyRequest,
  usuarioId: string,
  lotacaoId?: string,
): Promise<PropsDePropor | undefined> {
  const { banco, relogio } = server.servicos;
  const agora = relogio.agora();
  const todas = await lugaresDaPessoa(banco, usuarioId);
  const lugares = todas.filter((l) =>
    poderia(quem.ator, 'acesso.vinculo.propor', { caminho: l.estrutura.caminho, interessados: [l.pessoa.id] }, agora),
  );
  const [primeiro] = lugares;
  if (!primeiro) return undefined;
  const lugar = lugares.find((l) => l.lotacaoId === lotacaoId) ?? (lugares.length === 1 ? primeiro : undefined);
  return {
    pessoa: primeiro.pessoa,
    lugares,
    lugar,
    acordos: lugar ? await acordosDoOrgao(banco, lugar.orgaoId) : [],
    hoje: diaEm((lugar ?? primeiro).estrutura.fuso, agora),
  };
}

/** Propor para si tem explicação própria; o resto não se distingue do que não existe. */
function recusar(reply: FastifyReply, usuarioId: string): FastifyReply {
  const { quem, server } = reply.request;
  const caminho = quem.ator.lotacao?.caminho;
  const motivos =
    usuarioId === quem.ator.usuarioId
      ? porQueNaoPode(
          quem.ator,
          'acesso.vinculo.propor',
          { caminho, interessados: [usuarioId] },
          server.servicos.relogio.agora(),
        )
      : [];
  return responderRecusa(reply, motivos.length > 0 ? motivos : [naoEncontrado]);
}
