import type { Quem, Tx } from '../../../../acesso/index.ts';
import { GERIR } from '../store.ts';

/** O ato é sobre o que a pessoa alcança, e o SQL só mexe nisso: o alvo é o lugar de onde ela age. */
export async function doAlcance(_tx: Tx, _entrada: unknown, { ator }: Quem) {
  const local = ator.concessoes.find((c) => c.permissao === GERIR)?.local;
  return { alvo: { caminho: local?.caminho }, valor: undefined };
}
