/** O que as três ações do sigilo têm em comum: a pessoa trancada, e quem age com nome. */
import { alvoDoTitular, type Quem, type Titular, trancarTitular, type Tx } from '../../../acesso/index.ts';

export const PERMISSAO = 'pessoas.sigilo.gerir';

export async function alvoDaPessoa(tx: Tx, { pessoaId }: { pessoaId: string }) {
  const titular = await trancarTitular(tx, pessoaId);
  return titular && { alvo: alvoDoTitular(titular), valor: titular satisfies Titular };
}

/** A permissão só se dá a quem tem conta; sem ela é defeito. */
export function usuarioDe({ ator }: Quem): string {
  if (ator.usuarioId === undefined) throw new Error('ato de sigilo sem usuário');
  return ator.usuarioId;
}
