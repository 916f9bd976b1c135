/** `/entrar/cadastrar-fator`: na primeira entrada, antes de tudo o mais. */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { segredoParaCadastro } from '../../conta/segredo-novo.ts';
import { buscarConta } from '../../conta/store/contas.ts';
import { fatoresDa } from '../../conta/store/fatores.ts';
import { temSegundoFator } from '../../conta/conta.ts';
import { ENTRE_FEDERADO, entraFederada } from '../../conta/minha-conta.ts';
import { Problemas } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { voltaDe } from '../http.ts';
import type { Pecas } from '../pecas.ts';
import { comVolta } from '../volta.ts';
import { PaginaDeCadastrarFator } from './cadastrar-fator.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { entrando: 'é aqui que se cadastra o segundo fator' } } };

export function registrarCadastrarFator(app: Aplicacao, pecas: Pecas): void {
  const { banco } = app.servicos;
  app.get('/entrar/cadastrar-fator', OPCOES, async (req, reply) => {
    const volta = voltaDe(req);
    const usuarioId = req.sessao?.ator.usuarioId;
    const conta = usuarioId === undefined ? undefined : await buscarConta(banco, usuarioId);
    if (!conta) return responderRecusa(reply, [naoEncontrado]);
    if (req.sessao?.completa) return reply.redirect(volta, 303);
    const fatores = await fatoresDa(banco, conta.id);
    if (temSegundoFator(fatores)) return reply.redirect(comVolta('/entrar/segundo-fator', volta), 303);
    if (entraFederada(fatores)) return responderRecusa(reply, [ENTRE_FEDERADO]);
    const segredo = await segredoParaCadastro(pecas.cofre, conta);
    const props = { segredo, chaves: pecas.site.ok, volta, problemas: new Problemas() };
    return responderPagina(reply, <PaginaDeCadastrarFator {...props} />);
  });
}
