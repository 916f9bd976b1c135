/** O termo aceito: quem o aceitou e quem decide o leem; qualquer um o confere. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import { Botao } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { responderRecusa } from '../../../http/recusa.tsx';
import { naoEncontrado } from '../../../nucleo/recusas.ts';
import { lerPedido } from '../../ler-pedido.ts';
import { buscarTermo, ehDaPessoa, pedidoDoTermo } from '../../termos.ts';
import { PaginaDaConferencia } from './conferencia.tsx';
import { TextoDoTermo } from './termo.tsx';

const params = z.object({ id: z.guid() });
const querystring = z.object({ sha256: z.string().max(200).optional() });

export function registrarTermos(app: Aplicacao): void {
  const { banco } = app.servicos;
  const entrado = { acesso: { entrado: 'mostra só o termo da própria pessoa ou de pedido que ela decide' } } as const;

  app.get('/termos/:id', { schema: { hide: true, params }, config: entrado }, async (req, reply) => {
    const termo = await buscarTermo(banco, req.params.id);
    const pedidoId = termo && (await pedidoDoTermo(banco, termo.id));
    const pode =
      termo &&
      ((await ehDaPessoa(banco, termo, req.quem.ator.usuarioId)) ||
        (pedidoId !== undefined && (await lerPedido(app.servicos, req.quem, pedidoId)).ok));
    if (!termo || !pode) return responderRecusa(reply, [naoEncontrado]);
    return responderPagina(
      reply,
      <Pagina titulo="Termo de acesso">
        <h1>Termo de acesso</h1>
        <TextoDoTermo termo={termo} />
        <p class="acoes">
          <Botao href={`/termos/${termo.id}/conferir`}>Conferir</Botao>
        </p>
      </Pagina>,
    );
  });

  const publica = { acesso: { publica: 'confere um papel sem mostrar nada dele' } } as const;
  app.get(
    '/termos/:id/conferir',
    { schema: { hide: true, params, querystring }, config: publica },
    async (req, reply) => {
      const termo = await buscarTermo(banco, req.params.id);
      if (!termo) return responderRecusa(reply, [naoEncontrado]);
      return responderPagina(reply, <PaginaDaConferencia termo={termo} sha256={req.query.sha256 || undefined} />);
    },
  );
}
