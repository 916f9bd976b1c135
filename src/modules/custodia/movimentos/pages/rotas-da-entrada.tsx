import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, executar, responderFormulario, responderRecusa } from '../../../acesso/index.ts';
import { comPessoa } from '../../nucleo/rotas.ts';
import { registrarEntrada } from '../actions/registrar-entrada.ts';
import { abrirChegada, procurarQuemChega } from '../chegada.ts';
import { PaginaDaEntrada, PaginaDeQuemChega } from './entrada.tsx';

export function registrarEntradas(app: Aplicacao): void {
  const { servicos } = app;
  const config = { acesso: { permissao: 'custodia.movimento.lancar' } } as const;
  const querystring = z.object({ procura: z.string().trim().max(120).optional() });

  app.get('/entradas/nova', { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const { procura } = req.query;
    const r = await procurarQuemChega(servicos, req.quem, procura ?? '');
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDeQuemChega procurou={procura} achadas={r.valor} />);
  });

  app.get('/pessoas/:id/entrada', { schema: comPessoa, config }, async (req, reply) => {
    const r = await abrirChegada(servicos, req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaEntrada chegada={r.valor} />);
  });

  app.post('/pessoas/:id/entrada', { schema: comPessoa, config }, async (req, reply) => {
    const { id } = req.params;
    const escrito = escritoEm(req.body);
    const acao = registrarEntrada(servicos.config.fuso);
    const feita = await executar(servicos, req.quem, acao, { ...escrito, pessoaId: id });
    if (feita.ok) return reply.redirect(`/pessoas/${id}/custodia?feito=entrada`, 303);
    const r = await abrirChegada(servicos, req.quem, id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, feita.recusas, (p) => (
      <PaginaDaEntrada chegada={r.valor} escrito={escrito} problemas={p} />
    ));
  });
}
