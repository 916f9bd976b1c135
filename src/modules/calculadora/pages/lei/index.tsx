import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { registrarCrimes } from './crimes/rotas.tsx';
import { parametro } from './consulta.ts';
import { PaginaDosDecretos } from './decretos/pagina.tsx';
import { PaginaIndice } from './indice.tsx';
import { PaginaDaProgressao } from './progressao/pagina.tsx';
import { lerDataDoFato } from './progressao/data-do-fato.ts';
import { registrarRegras } from './regra/rotas.tsx';

export function registrarPaginasDaLei(app: Aplicacao): void {
  const schema = { hide: true };
  app.get('/lei', { schema }, async (req, reply) =>
    responderPagina(reply, <PaginaIndice busca={parametro(req.query, 'q')} />),
  );
  app.get('/lei/progressao', { schema }, async (req, reply) => {
    const fato = lerDataDoFato(parametro(req.query, 'fato'));
    return responderPagina(reply, <PaginaDaProgressao fato={fato} />, fato.erro ? 400 : 200);
  });
  app.get('/lei/decretos', { schema }, async (_req, reply) => responderPagina(reply, <PaginaDosDecretos />));
  registrarCrimes(app);
  registrarRegras(app);
}
