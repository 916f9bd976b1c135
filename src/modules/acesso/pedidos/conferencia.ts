/** O que quem decide precisa saber além do pedido: se a pessoa já tem conta, se algo não bate, se há pedido parecido. */
import type { Banco } from '../nucleo/servicos.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { Pedido } from './registro.ts';

export interface Conferencia {
  conta?: { id: string; nome: string; suspensa: boolean } | undefined;
  /** Frases, uma por diferença; vazia quando nada chama a atenção. */
  avisos: readonly string[];
}

export async function conferirPedido(db: Banco, pedido: Pedido): Promise<Conferencia> {
  const { cpf, nascimento, email, nome } = pedido.pessoa;
  const conta = await db
    .selectFrom('acesso.usuario')
    .select(['id', 'nome', 'email', 'nascimento', 'suspenso_em'])
    .where('cpf', '=', cpf)
    .executeTakeFirst();
  const parecidos = await db
    .selectFrom('acesso.pedido')
    .select('numero')
    .where('cpf', '=', cpf)
    .where('id', '<>', pedido.id)
    .where('encerrado_em', 'is', null)
    .orderBy('numero')
    .execute();
  const avisos = parecidos.map(
    (p) => `Há outro pedido em andamento com este CPF: ${p.numero}. Confira se é da mesma pessoa.`,
  );
  if (!conta) return { avisos };
  if (conta.nascimento && conta.nascimento !== nascimento) {
    avisos.push(`O nascimento não é o da conta que este CPF já tem (${dataCurta(conta.nascimento)}).`);
  }
  if (conta.email.toLowerCase() !== email.toLowerCase()) {
    avisos.push(`O e-mail não é o da conta que este CPF já tem (${conta.email}). O aviso irá para o da conta.`);
  }
  if (semAcento(conta.nome) !== semAcento(nome))
    avisos.push(`O nome não é o da conta que este CPF já tem (${conta.nome}).`);
  return { conta: { id: conta.id, nome: conta.nome, suspensa: conta.suspenso_em !== null }, avisos };
}

const semAcento = (nome: string): string =>
  nome.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
