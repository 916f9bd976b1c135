/** Quem é a pessoa de uma conta, e se ela ainda pode entrar. */
import type { Selectable } from 'kysely';
import type { DB } from '../../../../platform/db/index.ts';
import type { Banco, Tx } from '../../nucleo/servicos.ts';
import type { Conta } from '../conta.ts';

const COLUNAS = [
  'id',
  'nome',
  'nome_social',
  'email',
  'cpf',
  'criado_em',
  'ultimo_uso_em',
  'readmitido_em',
  'suspenso_em',
  'motivo_da_suspensao',
] as const;

type ContaRow = Pick<Selectable<DB['acesso.usuario']>, (typeof COLUNAS)[number]>;

const ler = (u: ContaRow): Conta => ({
  id: u.id,
  nome: u.nome_social ?? u.nome,
  nomeNoRegistro: u.nome,
  email: u.email,
  cpf: u.cpf,
  situacao: {
    criadoEm: u.criado_em,
    ultimoUsoEm: u.ultimo_uso_em ?? undefined,
    readmitidoEm: u.readmitido_em ?? undefined,
    suspensoEm: u.suspenso_em ?? undefined,
  },
  motivoDaSuspensao: u.motivo_da_suspensao ?? undefined,
});

export async function buscarConta(banco: Banco | Tx, id: string): Promise<Conta | undefined> {
  const u = await banco.selectFrom('acesso.usuario').select(COLUNAS).where('id', '=', id).executeTakeFirst();
  return u && ler(u);
}

/** A conta, trancada até o fim da transação: dois atos sobre ela não se cruzam. */
export async function trancarConta(tx: Tx, id: string): Promise<Conta | undefined> {
  const u = await tx.selectFrom('acesso.usuario').select(COLUNAS).where('id', '=', id).forUpdate().executeTakeFirst();
  return u && ler(u);
}

export async function contaDoCpf(banco: Banco | Tx, cpf: string): Promise<Conta | undefined> {
  const u = await banco.selectFrom('acesso.usuario').select(COLUNAS).where('cpf', '=', cpf).executeTakeFirst();
  return u && ler(u);
}

const CPF = /^\d{11}$/;

/** O que foi digitado, sempre escrito do mesmo modo: é a "conta" de quem tenta entrar e não tem conta. */
export function loginSimples(digitado: string): string {
  const cpf = digitado.replace(/[.\-\s]/g, '');
  return CPF.test(cpf) ? cpf : digitado.trim().toLowerCase();
}

/**
 * Pelo que a pessoa digitou: CPF, com ou sem pontuação, ou e-mail. E-mail de setor pode ser de vários: aí não diz qual
 * é a conta, e só o CPF serve.
 */
export async function contaDoLogin(banco: Banco | Tx, digitado: string): Promise<Conta | undefined> {
  const login = loginSimples(digitado);
  if (CPF.test(login)) return contaDoCpf(banco, login);
  const achadas = await banco
    .selectFrom('acesso.usuario')
    .select(COLUNAS)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', login))
    .limit(2)
    .execute();
  const [unica] = achadas;
  return unica && achadas.length === 1 ? ler(unica) : undefined;
}

/** A pessoa entrou: recomeça a contagem do tempo sem uso. */
export async function marcarEntrada(tx: Tx, id: string, agora: Date): Promise<void> {
  await tx.updateTable('acesso.usuario').set({ ultimo_uso_em: agora }).where('id', '=', id).execute();
}
