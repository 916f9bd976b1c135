/** O estado em que se pede acesso nos testes: dois órgãos, um acordo, e quem analisa, autoriza e cadastra. */
import type { Mensagem } from '../../../platform/correio/index.ts';
import { feito, type Resultado } from '../../../platform/recusa.ts';
import { cadastrarAcordo } from '../acordos/index.ts';
import { executar } from '../nucleo/acao.ts';
import type { Quem } from '../nucleo/quem.ts';
import { type Cenario, cpfFicticio, criarEstrutura, criarPessoa, type EstruturaDeTeste, quem } from '../para-testes.ts';
import { ANONIMO } from '../permissao/montar-ator.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import { encaminharPedido } from './actions/encaminhar-pedido.ts';
import { autorizarPedido } from './actions/autorizar-pedido.ts';
import { pedirAcesso, type PedidoRecebido } from './actions/pedir-acesso.ts';
import { avisarQuemPediu } from './avisar.ts';
import { buscarPedido } from './buscar-pedido.ts';
import { conferirEscolhas, termoLido } from './conferir-pretensao.ts';
import type { Estado as EstadoDoPedido } from './pedido.ts';
import { lerCardapio, unidadesDoOrgao } from './queries.ts';
import { estadoDoPedido } from './registro.ts';

export const VISITANTE: Quem = { ator: ANONIMO, origem: { ip: '192.0.2.7' } };

export interface Estado {
  defensoria: EstruturaDeTeste;
  nucleo: EstruturaDeTeste;
  prisional: EstruturaDeTeste;
  acordoId: string;
  /** Ids das pessoas. */
  coordenadora: string;
  autorizador: string;
  cadastradora: string;
}

const pessoa = async (c: Cenario, onde: EstruturaDeTeste, ...papeis: IdDoPapel[]) =>
  (await criarPessoa(c.db, onde, papeis)).id;

/** @param ate último dia do acordo, AAAA-MM-DD */
export async function montarEstado(c: Cenario, ate = '2027-12-31'): Promise<Estado> {
  const defensoria = await criarEstrutura(c.db, {
    especie: 'defensoria',
    nome: 'Defensoria Pública do Aroeiral',
    uf: 'XX',
  });
  const nucleo = await criarEstrutura(c.db, { pai: defensoria, nome: 'Núcleo Criminal' });
  const prisional = await criarEstrutura(c.db, {
    especie: 'administracao-prisional',
    nome: 'Secretaria Prisional',
    uf: 'XX',
  });
  const gestora = await quem(c, await pessoa(c, prisional, 'gestor-do-sistema'));
  const acordo = await executar(c.servicos, gestora, cadastrarAcordo, {
    especie: 'tct',
    numero: 'TCT 3/2026',
    objeto: 'Compartilhar dados da população custodiada.',
    publicadoEm: '2026-02-01',
    vigenciaInicio: '2026-02-01',
    vigenciaFim: ate,
    concedenteId: prisional.id,
    aderentesIds: [defensoria.id],
    escopo: ['pessoas.pessoa.ver'],
  });
  if (!acordo.ok) throw new Error(acordo.recusas.map((r) => r.mensagem).join(' '));
  return {
    defensoria,
    nucleo,
    prisional,
    acordoId: acordo.valor.id,
    coordenadora: await pessoa(c, defensoria, 'coordenacao-do-orgao'),
    autorizador: await pessoa(c, prisional, 'gestor-dos-dados'),
    cadastradora: await pessoa(c, prisional, 'gestor-dos-dados'),
  };
}

export type Campos = Record<string, string>;

/** O que a pessoa escreve: fictícia, com CPF novo a cada vez. */
export const camposDaPessoa = (outros: Campos = {}): Campos => ({
  nome: 'Dandara Fictícia da Silva',
  matricula: 'MADEP 1234',
  nascimento: '1985-05-17',
  rg: 'XX-11.222.333',
  cpf: cpfFicticio(),
  cargo: 'Defensora Pública',
  email: 'dandara@defensoria.exemplo.br',
  telefone: '(31) 90000-0000',
  ...outros,
});

export const camposDaPretensao = (e: Estado): Campos => ({
  orgaoId: e.defensoria.id,
  lotacaoId: e.nucleo.id,
  pretensao: `defensor-publico~${e.acordoId}~${e.prisional.id}`,
});

/** O pedido inteiro, com o hash do termo que a pessoa leu. */
export async function corpoDoPedido(c: Cenario, pretensao: Campos, daPessoa: Campos): Promise<Campos> {
  const hoje = c.agora.toISOString().slice(0, 10);
  const { orgaoId = '', lotacaoId = '', pretensao: chave = '' } = pretensao;
  const escolhas = { orgaoId, lotacaoId, pretensao: chave };
  const r = conferirEscolhas(escolhas, await lerCardapio(c.db, hoje), await unidadesDoOrgao(c.db, orgaoId));
  const vazia = { nome: '', matricula: '', nascimento: '', rg: '', cpf: '', cargo: '', email: '', telefone: '' };
  const lido = r.ok ? termoLido(r.valor, { ...vazia, ...daPessoa }) : '';
  return { ...pretensao, ...daPessoa, autorizo: 'sim', comprometo: 'sim', termoLido: lido };
}

/** Envia o pedido sem entrar. @throws com as mensagens, se foi recusado. */
export async function pedir(
  c: Cenario,
  e: Estado,
  daPessoa = camposDaPessoa(),
  de = VISITANTE,
): Promise<PedidoRecebido & { id: string }> {
  const r = await executar(c.servicos, de, pedirAcesso, await corpoDoPedido(c, camposDaPretensao(e), daPessoa));
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  const { id } = await c.db
    .selectFrom('acesso.pedido')
    .select('id')
    .where('numero', '=', r.valor.numero)
    .executeTakeFirstOrThrow();
  return { ...r.valor, id };
}

/** Leva o pedido até o cadastro. */
export async function levarAoCadastro(c: Cenario, e: Estado, pedidoId: string): Promise<void> {
  await executar(c.servicos, await quem(c, e.coordenadora), encaminharPedido, { pedidoId, conferi: 'sim' });
  await executar(c.servicos, await quem(c, e.autorizador), autorizarPedido, { pedidoId });
}

/** Um correio que guarda o que sai, e a entrega do aviso de um passo. */
export function correioDeTeste(c: Cenario) {
  const saidas: Mensagem[] = [];
  const carteiro = {
    enderecoPublico: 'https://custodia.exemplo.br',
    correio: { enviar: async (m: Mensagem) => (saidas.push(m), feito(undefined)) },
  };
  const avisar = async (pedidoId: string, ordem: number): Promise<Mensagem> => {
    await avisarQuemPediu(c.servicos, carteiro, { pedidoId, ordem });
    const ultima = saidas.at(-1);
    if (!ultima) throw new Error('nada saiu');
    return ultima;
  };
  return { saidas, carteiro, avisar };
}

/** Em que pé o pedido está agora. */
export async function estadoAgora(c: Cenario, pedidoId: string): Promise<EstadoDoPedido | undefined> {
  const pedido = await buscarPedido(c.db, pedidoId);
  return pedido && estadoDoPedido(pedido);
}

/** Os códigos das recusas; vazio quando deu certo. */
export const codigosDe = (r: Resultado<unknown>): string[] => (r.ok ? [] : r.recusas.map((x) => x.codigo));
