/** Registra o que uma ação fez, na transação dela: ou fica o ato com o seu registro, ou não fica nenhum. */
import type { Transacao } from '../../platform/db/conexao.ts';
import { aprontar, encadear } from './encadear.ts';
import type { Entrada } from './entrada.ts';
import { linhaDe } from './linha.ts';
import { gravar, prenderCabeca } from './store.ts';

const jaRegistraram = new WeakSet<Transacao>();

/**
 * Último passo antes de confirmar, e uma só vez por transação: dali até o commit uma das correntes fica presa, e quem
 * prende duas pode travar com outro que as prenda na ordem inversa. A transação deve ser `read committed`.
 * @throws se a transação já registrou, ou se uma entrada tem identificador que não é UUID.
 */
export async function registrar(tx: Transacao, entradas: readonly Entrada[]): Promise<void> {
  const prontas = entradas.map((e) => aprontar(linhaDe(e)));
  if (prontas.length === 0) return;
  if (jaRegistraram.has(tx)) throw new Error('A auditoria é registrada uma só vez por transação, no fim dela.');
  jaRegistraram.add(tx);
  await gravar(tx, encadear(await prenderCabeca(tx), prontas));
}
