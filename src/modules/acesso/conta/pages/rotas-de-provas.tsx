/** Senha, aplicativo de códigos e códigos de recuperação da própria conta. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { campo, voltaDe } from '../../entrar/http.ts';
import { PaginaDeCadastrarFator } from '../../entrar/pages/cadastrar-fator.tsx';
import type { Pecas } from '../../entrar/pecas.ts';
import { Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { cadastrarTotp } from '../actions/cadastrar-totp.ts';
import { gerarCodigos } from '../actions/gerar-codigos.ts';
import { removerTotp } from '../actions/remover-totp.ts';
import { trocarSenha } from '../actions/trocar-senha.ts';
import { segredoParaCadastro } from '../segredo-novo.ts';
import { buscarConta } from '../store/contas.ts';
import { fatoresDa } from '../store/fatores.ts';
import { PaginaDoAplicativo } from './aplicativo.tsx';
import { PaginaDosCodigos } from './codigos.tsx';
import { identidadeConfirmada, irConfirmar } from './confirmada.ts';
import { PaginaDeConfirmarAto } from './confirmar-ato.tsx';
import { responderProvaCadastrada } from './prova-cadastrada.tsx';
import { PaginaDaSenha } from './senha-nova.tsx';

export const DA_CONTA = { schema: { hide: true }, config: { acesso: { entrado: 'cada um cuida da própria conta' } } };
/** Serve também à primeira entrada, em que falta o segundo fator. */
export const CADASTRANDO = {
  schema: { hide: true },
  config: { acesso: { entrando: 'na primeira entrada é aqui que se cadastra o segundo fator' } },
};

export function registrarProvas(app: Aplicacao, pecas: Pecas): void {
  registrarSenha(app, pecas);
  registrarAplicativo(app, pecas);
  registrarCodigos(app);
}

function registrarSenha(app: Aplicacao, { senhas }: Pecas): void {
  const { servicos } = app;
  const emailDa = async ({ quem: { ator } }: FastifyRequest): Promise<string> =>
    (ator.usuarioId && (await buscarConta(servicos.banco, ator.usuarioId))?.email) ?? '';
  app.get('/conta/senha', DA_CONTA, async (req, reply) => {
    if (!identidadeConfirmada(req, servicos.relogio.agora())) return irConfirmar(reply);
    const email = await emailDa(req);
    return responderPagina(reply, <PaginaDaSenha email={email} problemas={new Problemas()} />);
  });
  const trocar = trocarSenha(senhas);
  app.post('/conta/senha', DA_CONTA, async (req, reply) => {
    const r = await executar(servicos, req.quem, trocar, req.body);
    if (r.ok) return reply.redirect('/conta/seguranca?feito=senha', 303);
    const email = await emailDa(req);
    return responderFormulario(reply, r.recusas, (p) => <PaginaDaSenha email={email} problemas={p} />);
  });
}

function registrarAplicativo(app: Aplicacao, pecas: Pecas): void {
  const { servicos } = app;
  const cadastrar = cadastrarTotp(pecas.cofre);

  app.get('/conta/aplicativo', DA_CONTA, async (req, reply) => {
    if (!identidadeConfirmada(req, servicos.relogio.agora())) return irConfirmar(reply);
    const desenhar = await desenhista(app, pecas, req);
    return desenhar ? responderPagina(reply, desenhar(new Problemas())) : responderRecusa(reply, [naoEncontrado]);
  });
  app.post('/conta/aplicativo', CADASTRANDO, async (req, reply) => {
    const r = await executar(servicos, req.quem, cadastrar, req.body);
    if (r.ok) return responderProvaCadastrada(reply, r.valor, { feito: 'aplicativo', volta: voltaDe(req) });
    const desenhar = await desenhista(app, pecas, req);
    return desenhar ? responderFormulario(reply, r.recusas, desenhar) : responderRecusa(reply, r.recusas);
  });

  const remover = (problemas: Problemas) => (
    <PaginaDeConfirmarAto
      titulo="Remover o aplicativo de códigos"
      para="/conta/aplicativo/remover"
      botao="Remover o aplicativo"
      problemas={problemas}
    >
      Os códigos dele deixam de servir nesta conta, na hora. Para usá-lo de novo será preciso outro cadastro.
    </PaginaDeConfirmarAto>
  );
  app.get('/conta/aplicativo/remover', DA_CONTA, async (req, reply) => {
    if (!identidadeConfirmada(req, servicos.relogio.agora())) return irConfirmar(reply);
    return responderPagina(reply, remover(new Problemas()));
  });
  app.post('/conta/aplicativo/remover', DA_CONTA, async (req, reply) => {
    const r = await executar(servicos, req.quem, removerTotp, {});
    if (r.ok) return reply.redirect('/conta/seguranca?feito=aplicativo-removido', 303);
    return responderFormulario(reply, r.recusas, remover);
  });
}

/** A página de que o formulário partiu: a da primeira entrada ou a da conta, com o mesmo quadrado de antes. */
async function desenhista(app: Aplicacao, pecas: Pecas, req: FastifyRequest) {
  const { banco } = app.servicos;
  const usuarioId = req.sessao?.ator.usuarioId;
  const conta = usuarioId === undefined ? undefined : await buscarConta(banco, usuarioId);
  if (!conta) return undefined;
  const segredo = await segredoParaCadastro(pecas.cofre, conta, campo(req.body, 'segredo'));
  const volta = voltaDe(req);
  const troca = (await fatoresDa(banco, conta.id)).totpDesde !== undefined;
  return (problemas: Problemas) =>
    req.sessao?.completa ? (
      <PaginaDoAplicativo {...{ segredo, volta, problemas, troca }} />
    ) : (
      <PaginaDeCadastrarFator {...{ segredo, volta, problemas }} chaves={pecas.site.ok} />
    );
}

function registrarCodigos(app: Aplicacao): void {
  const { servicos } = app;
  const confirmar = (
    <PaginaDeConfirmarAto
      titulo="Gerar códigos de recuperação"
      para="/conta/codigos"
      botao="Gerar códigos novos"
      problemas={new Problemas()}
    >
      Aparecem dez códigos novos, uma vez só. Os que você tinha deixam de valer.
    </PaginaDeConfirmarAto>
  );
  app.get('/conta/codigos', DA_CONTA, async (req, reply) => {
    if (!identidadeConfirmada(req, servicos.relogio.agora())) return irConfirmar(reply);
    return responderPagina(reply, confirmar);
  });
  app.post('/conta/codigos', DA_CONTA, async (req, reply): Promise<FastifyReply> => {
    const r = await executar(servicos, req.quem, gerarCodigos, {});
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const titulo = 'Códigos novos gerados. Os anteriores não valem mais.';
    const { nome } = req.quem.ator;
    return responderPagina(
      reply,
      <PaginaDosCodigos codigos={r.valor} nome={nome} titulo={titulo} continuar="/conta/seguranca" />,
    );
  });
}
