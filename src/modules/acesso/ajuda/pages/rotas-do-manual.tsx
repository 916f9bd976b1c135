/** O manual dentro da aplicação: o material de apoio "on-line" do plano de trabalho (etapa b). */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { ehPaginaDoManual } from '../manual.ts';
import { meusManuais } from '../meus-manuais.ts';
import { PaginaDoManual, PaginaDoPapelNoManual } from './manual.tsx';

const ACESSO = { publica: 'o manual não tem dado de ninguém, e ajuda quem ainda vai entrar' };

export function registrarPaginasDoManual(app: Aplicacao): void {
  app.get('/manual', { schema: { hide: true }, config: { acesso: ACESSO } }, (req, reply) =>
    responderPagina(reply, <PaginaDoManual meus={meusManuais(req.sessao, app.relogio.agora())} />),
  );

  app.get(
    '/manual/:papel',
    { schema: { hide: true, params: z.object({ papel: z.string().max(60) }) }, config: { acesso: ACESSO } },
    (req, reply) => {
      const { papel } = req.params;
      if (!ehPaginaDoManual(papel)) return responderRecusa(reply, [naoEncontrado]);
      return responderPagina(reply, <PaginaDoPapelNoManual id={papel} />);
    },
  );
}
