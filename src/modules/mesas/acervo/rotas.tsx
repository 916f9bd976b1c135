import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../acesso/index.ts';
import { registrarMesaDeTrabalho } from '../nucleo/rotas.tsx';
import { LISTA_DO_ACERVO } from './mesa.tsx';
import { PaginaDoAcervo } from './pagina.tsx';
import { lerAcervo } from './queries.ts';

const opcoes = { schema: { hide: true }, config: { acesso: { permissao: 'mesas.acervo.ver' } } } as const;

export function registrarAcervo(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/acervo', opcoes, async (req, reply) => {
    const r = await lerAcervo(servicos, req.quem, iso(servicos.relogio.hoje()));
    return r.ok ? responderPagina(reply, <PaginaDoAcervo acervo={r.valor} />) : responderRecusa(reply, r.recusas);
  });
  registrarMesaDeTrabalho(app, LISTA_DO_ACERVO);
}
