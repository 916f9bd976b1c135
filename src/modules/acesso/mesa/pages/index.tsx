/** `/mesa`: a página inicial, por papel. */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { FilaDeCima } from '../o-que-espera.ts';
import { montarMesa } from '../queries.ts';
import { PaginaDaMesa } from './mesa.tsx';

const ACESSO = { entrado: 'cada um vê só o que espera por si; cada conta se limita ao que a pessoa alcança' };

export function registrarPaginaDaMesa(app: Aplicacao, filasDeCima: readonly FilaDeCima[] = []): void {
  app.get('/mesa', { schema: { hide: true }, config: { acesso: ACESSO } }, async (req, reply) => {
    const fatos = req.sessao?.fatos;
    // A pessoa presa e a família só têm uma página.
    if (!fatos) return reply.redirect('/meus-dados', 303);
    return responderPagina(reply, <PaginaDaMesa mesa={await montarMesa(app.servicos, req.quem, fatos, filasDeCima)} />);
  });
}
