/** `/entrar`: todos os modos de entrar numa página só. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { listarPessoasDeDemonstracao } from '../../demo/listar.ts';
import { escritoEm, Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import type { Servicos } from '../../nucleo/servicos.ts';
import { entrarComDiretorio } from '../actions/entrar-com-diretorio.ts';
import { comecarEntradaComPasskey, entrarComPasskey } from '../actions/entrar-com-passkey.ts';
import { entrarComSenha } from '../actions/entrar-com-senha.ts';
import { entrarEmDemonstracao } from '../actions/entrar-em-demonstracao.ts';
import { campo, seguir, voltaDe } from '../http.ts';
import type { Pecas } from '../pecas.ts';
import { type Modos, PaginaDeEntrar } from './entrar.tsx';

const PUBLICA = { acesso: { publica: 'é por aqui que se entra' } };

const buscaSchema = z.looseObject({ feito: z.string().max(40).optional().catch(undefined) });

export function registrarEntrar(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  app.get('/entrar', { schema: { hide: true, querystring: buscaSchema }, config: PUBLICA }, async (req, reply) => {
    const volta = voltaDe(req);
    if (req.sessao?.completa) return reply.redirect(volta, 303);
    const modos = await modosDeEntrar(servicos, pecas);
    const pagina = <PaginaDeEntrar modos={modos} volta={volta} problemas={new Problemas()} feito={req.query.feito} />;
    return responderPagina(reply, pagina);
  });

  app.post('/entrar', { schema: { hide: true }, config: PUBLICA }, async (req, reply) => {
    const daRede = campo(req.body, 'onde') === 'rede';
    const r = await (daRede ? entrarComDiretorio : entrarComSenha)(servicos, pecas, req.quem, req.body);
    if (r.ok) return seguir(reply, r.valor, voltaDe(req));
    const modos = await modosDeEntrar(servicos, pecas);
    const escrito = escritoEm(req.body);
    return responderFormulario(reply, r.recusas, (p) => (
      <PaginaDeEntrar modos={modos} volta={voltaDe(req)} problemas={p} escrito={escrito} />
    ));
  });

  registrarPasskey(app, pecas);
  if (servicos.config.demonstracao) registrarDemonstracao(app);
}

function registrarPasskey(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  app.post('/entrar/passkey/opcoes', { schema: { hide: true }, config: PUBLICA }, async (_req, reply) => {
    const r = await comecarEntradaComPasskey(servicos, pecas);
    return r.ok ? reply.send(r.valor) : responderRecusa(reply, r.recusas);
  });
  app.post('/entrar/passkey', { schema: { hide: true }, config: PUBLICA }, async (req, reply) => {
    const volta = voltaDe(req);
    const r = await entrarComPasskey(servicos, pecas, req.quem, campo(req.body, 'resposta') ?? '');
    if (r.ok) return seguir(reply, r.valor, volta);
    const modos = await modosDeEntrar(servicos, pecas);
    return responderFormulario(reply, r.recusas, (p) => <PaginaDeEntrar modos={modos} volta={volta} problemas={p} />);
  });
}

/** Fora da demonstração esta rota não existe. */
function registrarDemonstracao(app: Aplicacao): void {
  app.post('/entrar/demonstracao', { schema: { hide: true }, config: PUBLICA }, async (req, reply) => {
    const r = await entrarEmDemonstracao(app.servicos, req.quem, req.body);
    return r.ok ? seguir(reply, r.valor, voltaDe(req)) : responderRecusa(reply, r.recusas);
  });
}

async function modosDeEntrar(servicos: Servicos, pecas: Pecas): Promise<Modos> {
  const { config } = servicos;
  return {
    provedores: pecas.provedores,
    orgaoDaRede: pecas.diretorio && config.ldap?.orgao,
    chaves: pecas.site.ok,
    demonstracao: config.demonstracao ? await listarPessoasDeDemonstracao(servicos) : undefined,
  };
}
