/** Quem é da casa e ainda não tem conta: cria-se conta e lotação pelo que o diretório diz. */
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import { contaDoCpf } from '../../conta/store/contas.ts';
import type { Categoria, PessoaDoDiretorio } from '../../entrada/ldap/pessoa.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import {
  criarUsuario,
  encerrarLotacoes,
  type Lugar,
  lotacoesDoDiretorio,
  lotar,
  orgaoDaSigla,
  unidadesDaSigla,
} from './store.ts';

const BASE = 'Resolução 011/2024/DPG (DPE-MT), art. 8º';

/** Os que se cadastram sozinhos (art. 8º, I a III); estagiários e terceirizados, só por pedido (parágrafo único). */
const AUTOMATICAS: ReadonlySet<Categoria> = new Set(['defensor-publico', 'servidor', 'cedido']);

const CARGO_NA_FALTA: Record<Categoria, string> = {
  'defensor-publico': 'Defensor(a) público(a)',
  servidor: 'Servidor(a)',
  cedido: 'Servidor(a) cedido(a)',
  estagiario: 'Estagiário(a)',
  terceirizado: 'Terceirizado(a)',
};

export type Acolhida = 'ja-tinha' | 'criada' | 'movida';

/** A pessoa com tudo o que uma conta precisa. */
type Completa = PessoaDoDiretorio &
  Required<Pick<PessoaDoDiretorio, 'nome' | 'cpf' | 'email' | 'categoria' | 'unidade'>>;

/** Recusa `so-por-pedido`, `cadastro-incompleto` ou `unidade-desconhecida`, com o que fazer. */
export async function acolher(
  tx: Tx,
  siglaDoOrgao: string,
  pessoa: PessoaDoDiretorio,
  agora: Date,
): Promise<Resultado<Acolhida>> {
  const conta = pessoa.cpf === undefined ? undefined : await contaDoCpf(tx, pessoa.cpf);
  const automatica = pessoa.categoria !== undefined && AUTOMATICAS.has(pessoa.categoria);
  // Quem entrou por pedido segue pelo que o pedido deu.
  if (conta && !automatica) return feito('ja-tinha');
  if (pessoa.categoria !== undefined && !automatica) return recusar(SO_POR_PEDIDO);
  if (!completa(pessoa)) return conta ? feito('ja-tinha') : recusar(...oQueFalta(pessoa));
  const unidade = await acharUnidade(tx, siglaDoOrgao, pessoa.unidade);
  if (!unidade.ok) return conta ? feito('ja-tinha') : unidade;
  const { categoria, nome, cpf, email, matricula } = pessoa;
  const criada = conta ? undefined : await criarUsuario(tx, { categoria, nome, cpf, email, matricula }, agora);
  const usuarioId = conta?.id ?? criada ?? (await contaDoCpf(tx, cpf))?.id;
  if (usuarioId === undefined) throw new Error('A conta de um CPF com conta não foi achada.');
  const movida = await acertarLotacao(tx, usuarioId, unidade.valor, pessoa, agora);
  return feito(criada ? 'criada' : movida ? 'movida' : 'ja-tinha');
}

const completa = (p: PessoaDoDiretorio): p is Completa =>
  [p.nome, p.cpf, p.email, p.categoria, p.unidade].every((campo) => campo !== undefined);

const SO_POR_PEDIDO: Recusa = {
  codigo: 'so-por-pedido',
  mensagem:
    'A sua senha da rede confere, mas estagiários e terceirizados só têm acesso por pedido. Faça o pedido de acesso; ' +
    'depois de autorizado, você entra com esta mesma senha.',
  base: `${BASE}, parágrafo único`,
};

function oQueFalta({ pendencias, email }: PessoaDoDiretorio): Recusa[] {
  const semEmail: Recusa = {
    codigo: 'email-do-diretorio',
    mensagem: 'A entrada não tem e-mail. Peça a quem cuida do diretório que o preencha.',
  };
  const faltas = email === undefined ? [...pendencias, semEmail] : pendencias;
  return faltas.map(({ mensagem }) => ({
    codigo: 'cadastro-incompleto',
    mensagem: `A sua senha da rede confere, mas a conta não pôde ser criada. ${mensagem}`,
    base: BASE,
  }));
}

async function acharUnidade(tx: Tx, siglaDoOrgao: string, sigla: string): Promise<Resultado<Lugar>> {
  const orgao = await orgaoDaSigla(tx, siglaDoOrgao);
  const unidades = orgao ? await unidadesDaSigla(tx, orgao, sigla) : [];
  const [unica] = unidades;
  if (unica && unidades.length === 1) return feito(unica);
  return recusar({
    codigo: 'unidade-desconhecida',
    mensagem: `A sua senha da rede confere, mas a unidade ${sigla} ${unica ? 'se repete' : 'não existe'} no cadastro de órgãos. Avise quem cadastra estruturas no seu órgão.`,
    base: BASE,
  });
}

/** Uma só lotação dada pelo diretório: mudou de unidade lá, muda aqui. Verdadeiro se mudou ou é a primeira. */
async function acertarLotacao(
  tx: Tx,
  usuarioId: string,
  unidade: Lugar,
  pessoa: Completa,
  agora: Date,
): Promise<boolean> {
  const dele = await lotacoesDoDiretorio(tx, usuarioId);
  const aqui = dele.filter((l) => l.estruturaId === unidade.id);
  const outras = dele.filter((l) => l.aberta && l.estruturaId !== unidade.id).map((l) => l.id);
  if (outras.length > 0) await encerrarLotacoes(tx, outras, `mudou para ${unidade.nome}`, agora);
  if (aqui.some((l) => l.aberta || l.encerradaPorAlguem)) return outras.length > 0;
  const cargo = pessoa.cargo ?? CARGO_NA_FALTA[pessoa.categoria];
  await lotar(tx, { usuarioId, estruturaId: unidade.id, cargo, inicio: diaEm(unidade.fuso, agora) }, agora);
  return true;
}
