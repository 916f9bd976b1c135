/** O pedido de acesso, em três passos. Público: quem pede ainda não tem conta. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../../platform/recusa.ts';
import { hojeEmBrasilia } from '../../../acordos/hoje.ts';
import { criarCofre } from '../../../entrada/cofre/cofre.ts';
import { FEDERADA } from '../../../entrar/pages/rotas-do-provedor.tsx';
import { lerPessoaFederada, type PessoaFederada } from '../../../entrar/pessoa-federada.ts';
import { type Escrito, escritoEm, Problemas, valorDe } from '../../../http/formulario.tsx';
import { responderRecusa, situacaoDe } from '../../../http/recusa.tsx';
import { executar } from '../../../nucleo/acao.ts';
import { recusasDaEntrada } from '../../../nucleo/recusas.ts';
import { pessoaSchema, pretensaoSchema } from '../../actions/entrada-do-pedido.ts';
import { pedirAcesso } from '../../actions/pedir-acesso.ts';
import { conferirEscolhas, type EscolhasConferidas } from '../../conferir-pretensao.ts';
import { orgaosQuePedem, pretensoesDe } from '../../pretensoes.ts';
import { lerCardapio, unidadesDoOrgao } from '../../queries.ts';
import { Conferir } from './conferir.tsx';
import { EscolhaDoOrgao, OQuePede } from './o-que-pede.tsx';
import { CAMINHO, CAMPOS_DA_PESSOA, CAMPOS_DA_PRETENSAO } from './passos.tsx';
import { QuemPede } from './quem-pede.tsx';
import { PedidoFoiRecebido } from './recebido.tsx';

const PUBLICA = { acesso: { publica: 'quem pede acesso ainda não tem conta' } } as const;
/** Por endereço de rede (escolha do sistema): um mutirão de cadastro cabe, um robô não. */
const ENVIOS_POR_MINUTO = 30;

const orgaoSchema = z.object({ orgao: z.guid().optional().catch(undefined) });

export function registrarPedidoNovo(app: Aplicacao): void {
  app.get(CAMINHO, { schema: { hide: true, querystring: orgaoSchema }, config: PUBLICA }, async (req, reply) =>
    oQuePede(reply, { orgaoId: req.query.orgao }),
  );
  const config = { ...PUBLICA, rateLimit: { max: ENVIOS_POR_MINUTO, timeWindow: '1 minute' } };
  app.post(CAMINHO, { schema: { hide: true }, config }, async (req, reply) => receber(req, reply));
}

async function receber(req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const federada = await quemOProvedorConhece(req);
  // O CPF que o provedor provou vale mais que o escrito.
  const escrito: Escrito = { ...escritoEm(req.body), ...(federada?.cpf ? { cpf: federada.cpf } : {}) };
  switch (valorDe(escrito, 'passo')) {
    case 'dados':
      return quemPede(reply, escrito, federada);
    case 'conferir':
      return conferir(reply, escrito, federada);
    case 'enviar':
      return enviar(req, reply, escrito, federada);
    default:
      return oQuePede(reply, escrito);
  }
}

function quemOProvedorConhece(req: FastifyRequest): Promise<PessoaFederada | undefined> {
  const { servicos } = req.server;
  return lerPessoaFederada(servicos, { cofre: criarCofre([servicos.chaveMestra]) }, req.cookies[FEDERADA]);
}

const responder = (
  reply: FastifyReply,
  pagina: Parameters<typeof responderPagina>[1],
  recusas: readonly Recusa[] = [],
) => responderPagina(reply, pagina, recusas.length === 0 ? 200 : situacaoDe(recusas));

async function oQuePede(reply: FastifyReply, escrito: Escrito, recusas: readonly Recusa[] = []): Promise<FastifyReply> {
  const { banco, relogio } = reply.server.servicos;
  const cardapio = await lerCardapio(banco, hojeEmBrasilia(relogio.agora()));
  const orgaos = orgaosQuePedem(cardapio);
  const orgao = orgaos.find((o) => o.id === valorDe(escrito, 'orgaoId'));
  if (!orgao) return responder(reply, <EscolhaDoOrgao orgaos={orgaos} />);
  const unidades = await unidadesDoOrgao(banco, orgao.id);
  const comum = { orgao, unidades, escrito, pretensoes: pretensoesDe(orgao, cardapio) };
  return responder(reply, <OQuePede {...comum} problemas={new Problemas(recusas)} />, recusas);
}

/** O que se pede, conferido; ou as recusas do primeiro passo. */
async function lerEscolhas(reply: FastifyReply, escrito: Escrito) {
  const lida = pretensaoSchema.safeParse(escrito);
  if (!lida.success) return { ok: false, recusas: recusasDaEntrada(lida.error) } as const;
  const { banco, relogio } = reply.server.servicos;
  const cardapio = await lerCardapio(banco, hojeEmBrasilia(relogio.agora()));
  return conferirEscolhas(lida.data, cardapio, await unidadesDoOrgao(banco, lida.data.orgaoId));
}

async function quemPede(reply: FastifyReply, escrito: Escrito, federada: PessoaFederada | undefined) {
  const escolhas = await lerEscolhas(reply, escrito);
  if (!escolhas.ok) return oQuePede(reply, escrito, escolhas.recusas);
  return responder(reply, <QuemPede escrito={escrito} federada={federada} />);
}

async function conferir(reply: FastifyReply, escrito: Escrito, federada: PessoaFederada | undefined) {
  const escolhas = await lerEscolhas(reply, escrito);
  if (!escolhas.ok) return oQuePede(reply, escrito, escolhas.recusas);
  return mostrarTermo(reply, escolhas.valor, { escrito, federada });
}

interface Envio {
  escrito: Escrito;
  federada: PessoaFederada | undefined;
  recusas?: readonly Recusa[];
}

function mostrarTermo(reply: FastifyReply, escolhas: EscolhasConferidas, { escrito, federada, recusas = [] }: Envio) {
  const pessoa = pessoaSchema.safeParse(escrito);
  const problemas = new Problemas(pessoa.success ? recusas : recusasDaEntrada(pessoa.error));
  if (!pessoa.success) {
    return responder(reply, <QuemPede {...{ escrito, federada, problemas }} />, problemas.recusas);
  }
  return responder(reply, <Conferir {...{ escolhas, pessoa: pessoa.data, escrito, problemas }} />, recusas);
}

/** Se algo foi recusado, volta-se ao passo em que está o primeiro problema. */
async function enviar(
  req: FastifyRequest,
  reply: FastifyReply,
  escrito: Escrito,
  federada: PessoaFederada | undefined,
) {
  // Só com o CPF provado o login se liga à conta: senão, alguém ligaria o seu à conta de outra pessoa.
  const provado = federada?.cpf === undefined ? undefined : federada;
  const corpo = { ...escrito, provedor: provado?.provedor, sub: provado?.sub };
  const r = await executar(req.server.servicos, req.quem, pedirAcesso, corpo);
  if (r.ok) return responderPagina(reply, <PedidoFoiRecebido recebido={r.valor} />);
  const { recusas } = r;
  const em = (campos: readonly string[]) => recusas.filter((x) => campos.includes(x.campo ?? ''));
  const [daPretensao, daPessoa] = [em(CAMPOS_DA_PRETENSAO), em(CAMPOS_DA_PESSOA)];
  if (daPretensao.length > 0) return oQuePede(reply, escrito, daPretensao);
  if (daPessoa.length > 0) {
    return responder(reply, <QuemPede {...{ escrito, federada, problemas: new Problemas(daPessoa) }} />, daPessoa);
  }
  const escolhas = await lerEscolhas(reply, escrito);
  return escolhas.ok
    ? mostrarTermo(reply, escolhas.valor, { escrito, federada, recusas })
    : responderRecusa(reply, recusas);
}
