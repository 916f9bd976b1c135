import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { tirarCookie } from '../../http/cookie.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { sair } from '../../sessoes/actions/sair.ts';
import type { Pecas } from '../pecas.ts';
import { PaginaDeSaidaFederada } from './provedor.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { entrando: 'qualquer um pode sair' } } };

export function registrarSair(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  app.post('/sair', OPCOES, async (req, reply) => {
    const provedor = pecas.provedores.find((p) => p.id === req.sessao?.provedor);
    const r = await executar(servicos, req.quem, sair, {});
    if (!r.ok) return responderRecusa(reply, r.recusas);
    tirarCookie(reply);
    req.quemEntrou = undefined;
    // Enlace, e não redirecionamento: a política de formulários (CSP) não deixa um envio terminar em outro site.
    const inicio = new URL('/', servicos.config.enderecoPublico).href;
    const fora = await provedor?.enderecoDeSaida(inicio, servicos.relogio.agora());
    if (!provedor || !fora?.ok || fora.valor === undefined) return reply.redirect('/entrar?feito=saiu', 303);
    return responderPagina(reply, <PaginaDeSaidaFederada provedor={provedor.nome} endereco={fora.valor} />);
  });
}
