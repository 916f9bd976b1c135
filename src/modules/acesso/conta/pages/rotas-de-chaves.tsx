/** As chaves de acesso (passkeys) da própria conta. */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { campo, voltaDe } from '../../entrar/http.ts';
import { PaginaDeCadastrarFator } from '../../entrar/pages/cadastrar-fator.tsx';
import type { Pecas } from '../../entrar/pecas.ts';
import { Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { cadastrarPasskey, comecarCadastroDePasskey } from '../actions/cadastrar-passkey.ts';
import { removerPasskey } from '../actions/remover-passkey.ts';
import { renomearPasskey } from '../actions/renomear-passkey.ts';
import { segredoParaCadastro } from '../segredo-novo.ts';
import { buscarConta } from '../store/contas.ts';
import { fatoresDa } from '../store/fatores.ts';
import { identidadeConfirmada, irConfirmar } from './confirmada.ts';
import { PaginaDeConfirmarAto } from './confirmar-ato.tsx';
import { responderProvaCadastrada } from './prova-cadastrada.tsx';
import { CADASTRANDO, DA_CONTA } from './rotas-de-provas.tsx';
import { responderNaSeguranca } from './rotas-de-seguranca.tsx';

export function registrarChaves(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  app.post('/conta/chaves/opcoes', CADASTRANDO, async (req, reply) => {
    const usuarioId = req.sessao?.ator.usuarioId;
    if (usuarioId === undefined) return responderRecusa(reply, [naoEncontrado]);
    const r = await comecarCadastroDePasskey(servicos, pecas.site, usuarioId);
    return r.ok ? reply.send(r.valor) : responderRecusa(reply, r.recusas);
  });

  const cadastrar = cadastrarPasskey(pecas.site);
  app.post('/conta/chaves', CADASTRANDO, async (req, reply) => {
    const r = await executar(servicos, req.quem, cadastrar, req.body);
    const volta = voltaDe(req);
    if (r.ok) return responderProvaCadastrada(reply, r.valor, { feito: 'chave', volta });
    if (req.sessao?.completa) return responderNaSeguranca(app, pecas, reply, r.recusas);
    const conta = await buscarConta(servicos.banco, req.sessao?.ator.usuarioId ?? '');
    if (!conta) return responderRecusa(reply, r.recusas);
    const segredo = await segredoParaCadastro(pecas.cofre, conta);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeCadastrarFator {...{ segredo, volta, problemas }} chaves={pecas.site.ok} />
    ));
  });

  app.post('/conta/chaves/renomear', DA_CONTA, async (req, reply) => {
    const r = await executar(servicos, req.quem, renomearPasskey, req.body);
    if (r.ok) return reply.redirect('/conta/seguranca?feito=chave-renomeada#chaves', 303);
    return responderNaSeguranca(app, pecas, reply, r.recusas);
  });

  registrarRemover(app);
}

function registrarRemover(app: Aplicacao): void {
  const { servicos } = app;
  const pagina = (chave: { credencialId: string; nome: string }) => (problemas: Problemas) => (
    <PaginaDeConfirmarAto
      titulo="Remover chave de acesso"
      para="/conta/chaves/remover"
      botao="Remover a chave"
      campos={{ credencialId: chave.credencialId }}
      problemas={problemas}
    >
      A chave “{chave.nome}” deixa de entrar nesta conta, na hora. No aparelho ela continua guardada: apague-a lá
      também.
    </PaginaDeConfirmarAto>
  );
  const achar = async (usuarioId: string | undefined, credencialId: string | undefined) => {
    if (usuarioId === undefined) return undefined;
    const { passkeys } = await fatoresDa(servicos.banco, usuarioId);
    return passkeys.find((p) => p.credencialId === credencialId);
  };
  app.get('/conta/chaves/remover', DA_CONTA, async (req, reply) => {
    if (!identidadeConfirmada(req, servicos.relogio.agora())) return irConfirmar(reply);
    const chave = await achar(req.quem.ator.usuarioId, campo(req.query, 'credencialId'));
    return chave ? responderPagina(reply, pagina(chave)(new Problemas())) : responderRecusa(reply, [naoEncontrado]);
  });
  app.post('/conta/chaves/remover', DA_CONTA, async (req, reply) => {
    const chave = await achar(req.quem.ator.usuarioId, campo(req.body, 'credencialId'));
    const r = await executar(servicos, req.quem, removerPasskey, req.body);
    if (r.ok) return reply.redirect('/conta/seguranca?feito=chave-removida', 303);
    return chave ? responderFormulario(reply, r.recusas, pagina(chave)) : responderRecusa(reply, r.recusas);
  });
}
