/**
 * Quem troca o e-mail de alguém e manda o enlace que vai para ele entraria, sozinho, com os papéis dessa pessoa: são
 * poderes de duas mãos.
 */
import type { Recusa } from '../../../platform/recusa.ts';
import type { Tx } from '../nucleo/servicos.ts';
import type { Ator } from '../permissao/tipos.ts';
import { quemMudouOEmail } from './store.ts';

/** Recusa `interessado`; `undefined`: pode mandar. */
export async function recusaDeQuemMudouOEmail(tx: Tx, { usuarioId }: Ator, de: string): Promise<Recusa | undefined> {
  const quem = await quemMudouOEmail(tx, de);
  return quem !== undefined && quem === usuarioId ? MUDOU_O_EMAIL : undefined;
}

const MUDOU_O_EMAIL: Recusa = {
  codigo: 'interessado',
  mensagem:
    'Foi você quem mudou o e-mail desta pessoa, e o enlace iria para ele. Outra pessoa que cadastra no seu órgão precisa conferir o e-mail e mandá-lo.',
  base: 'Escolha do sistema: ninguém chega sozinho ao acesso de outra pessoa.',
};
