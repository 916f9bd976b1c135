import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, Problemas, responderFormulario } from '../../http/formulario.tsx';
import { pedirRecuperacao } from '../actions/pedir-recuperacao.ts';
import type { Pecas } from '../pecas.ts';
import { PaginaDeEnlaceMandado, PaginaDeRecuperar } from './recuperar.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { publica: 'quem esqueceu a senha ainda não entrou' } } };

export function registrarRecuperar(app: Aplicacao, pecas: Pecas): void {
  app.get('/entrar/recuperar', OPCOES, async (_req, reply) =>
    responderPagina(reply, <PaginaDeRecuperar problemas={new Problemas()} />),
  );
  app.post('/entrar/recuperar', OPCOES, async (req, reply) => {
    const r = await pedirRecuperacao(app.servicos, pecas, req.quem, req.body);
    if (r.ok) return responderPagina(reply, <PaginaDeEnlaceMandado />);
    return responderFormulario(reply, r.recusas, (p) => (
      <PaginaDeRecuperar problemas={p} escrito={escritoEm(req.body)} />
    ));
  });
}
