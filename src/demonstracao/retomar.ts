/** Quantas pessoas de uma semente já estão no banco: cada primeiro fato leva a semente e o índice na chave. */
import type { Banco } from '../modules/acesso/index.ts';

export const chaveDaFicticia = (semente: number, indice: number): string => `demonstracao ${semente} ${indice}`;

export async function ultimaFicticia(banco: Banco, semente: number): Promise<number> {
  const { n } = await banco
    .selectFrom('pessoas.fato')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('tipo', '=', 'pessoas.nome')
    .where('chave', 'like', `demonstracao ${semente} %`)
    .executeTakeFirstOrThrow();
  return n;
}
