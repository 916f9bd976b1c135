import type { Tx } from '../../../acesso/index.ts';
import { alvoDaUnidade, type Unidade } from '../estabelecimento.ts';
import { acharUnidade, trancarEstabelecimento } from '../store.ts';

/** A unidade de um ato sobre os lugares dela, já trancada; `undefined` se não está cadastrada. */
export async function trancarUnidade(tx: Tx, id: string) {
  const trancada = await trancarEstabelecimento(tx, id);
  const unidade = trancada ? await acharUnidade(tx, id) : undefined;
  return unidade && { alvo: alvoDaUnidade(unidade), valor: unidade satisfies Unidade };
}
