/** De um nome ou CPF a quem usa o sistema. */
import { contem } from '../estruturas/sql.ts';
import type { Banco } from '../nucleo/servicos.ts';

export interface PessoaAchada {
  id: string;
  nome: string;
  matricula: string | null;
}

const MUITAS = 20;

/** No máximo vinte, em ordem de nome. */
export async function acharPessoas(banco: Banco, escrito: string): Promise<PessoaAchada[]> {
  const cpf = escrito.replace(/[.\-\s]/g, '');
  const pessoas = banco.selectFrom('acesso.usuario as u').select(['u.id', 'u.nome', 'u.matricula']);
  const achadas = /^\d{11}$/.test(cpf) ? pessoas.where('u.cpf', '=', cpf) : pessoas.where(contem('u.nome', escrito));
  return achadas.orderBy('u.nome').orderBy('u.id').limit(MUITAS).execute();
}
