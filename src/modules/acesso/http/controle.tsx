/** Antes de cada rota: quem é, se pode, e se o envio partiu mesmo de uma página nossa. */
import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Recusa } from '../../../platform/recusa.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { temPermissao } from '../permissao/decidir.ts';
import { permissaoDe } from '../permissao/catalogo.ts';
import { ANONIMO } from '../permissao/montar-ator.ts';
import { criarLeitorDeSessoes, type LeitorDeSessoes, type SessaoLida } from '../sessoes/carregar.ts';
import { COOKIE } from './cookie.ts';
import { csrfConfere } from './csrf.ts';
import { quemEntrou } from './quem-entrou.ts';
import { responderRecusa } from './recusa.tsx';
import { exigirAcessoDeclarado } from './rota.ts';

export async function registrarControleDeAcesso(app: Aplicacao, servicos: Servicos): Promise<void> {
  app.decorate('servicos', servicos);
  app.decorateRequest('sessao', undefined);
  app.decorateRequest('quem');
  await app.register(cookie);
  exigirAcessoDeclarado(app);
  const lerSessao = criarLeitorDeSessoes(servicos.banco, servicos.fatosLembrados);
  app.decorate('lerSessao', lerSessao);
  app.addHook('onRequest', async (req) => identificar(servicos, lerSessao, req));
  app.addHook('preHandler', controlar);
}

async function identificar({ relogio }: Servicos, lerSessao: LeitorDeSessoes, req: FastifyRequest): Promise<void> {
  const origem = { ip: req.ip, agente: req.headers['user-agent'], pedido: req.id };
  req.quem = { ator: ANONIMO, origem };
  const token = req.cookies[COOKIE];
  if (!token || req.routeOptions.url?.startsWith('/ativos/')) return;
  const sessao = await lerSessao(token, relogio.agora(), req.routeOptions.config.contaComoUso);
  if (!sessao) return;
  req.sessao = sessao;
  const ator = valePelaPessoa(req, sessao) ? sessao.ator : ANONIMO;
  req.quem = { ator, origem: { ...origem, sessaoId: sessao.id }, procedimento: sessao.procedimento };
  req.quemEntrou = quemEntrou(sessao);
}

/** Só a senha ainda não é a pessoa: fora das páginas em que se dá o segundo fator, quem pede é visitante. */
function valePelaPessoa({ routeOptions }: FastifyRequest, { completa }: SessaoLida): boolean {
  const { acesso } = routeOptions.config;
  return completa || (acesso !== undefined && 'entrando' in acesso);
}

/** O que recusa a rota inteira; `undefined` deixa passar. */
function recusaDaRota(req: FastifyRequest): Recusa | undefined {
  const { acesso } = req.routeOptions.config;
  // Endereço que não existe não tem rota: segue para o 404.
  if (!acesso || 'publica' in acesso) return undefined;
  if (!req.sessao) return SEM_ENTRADA;
  if (!req.sessao.completa && !('entrando' in acesso)) return FALTA_FATOR;
  if ('permissao' in acesso && !temPermissao(req.quem.ator, acesso.permissao)) {
    const perdida = req.quem.ator.perdidas.find((p) => p.permissao === acesso.permissao);
    const { descricao } = permissaoDe(acesso.permissao);
    return {
      codigo: 'sem-permissao',
      mensagem: `Nenhum papel da sua lotação atual deixa ${descricao}.${perdida ? ` ${perdida.porque}` : ''}`,
    };
  }
  return undefined;
}

async function controlar(req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const recusa = recusaDaRota(req);
  if (recusa) return responderRecusa(reply, [recusa]);
  if (req.sessao && !csrfConfere(req)) return responderRecusa(reply, [FORMULARIO_VELHO]);
  return undefined;
}

const SEM_ENTRADA: Recusa = { codigo: 'sem-entrada', mensagem: 'É preciso entrar no sistema para ver isto.' };
const FALTA_FATOR: Recusa = { codigo: 'falta-segundo-fator', mensagem: 'Falta a segunda prova de que é você.' };
const FORMULARIO_VELHO: Recusa = {
  codigo: 'formulario-velho',
  mensagem:
    'Este formulário não é da sua sessão atual: você entrou de novo depois de abri-lo, ou ele veio de outro site. Nada foi gravado. Volte, recarregue a página e envie de novo.',
};
