/** O par de registros de que uma ação fala, com os dois trancados e ao alcance de quem age. */
import {
  type Alvo,
  alvoDoTitular,
  decidir,
  type IdDaPermissao,
  naoEncontrado,
  type Quem,
  trancarTitular,
  type Tx,
} from '../../../acesso/index.ts';
import { recusar, type Resultado, feito } from '../../../../platform/recusa.ts';
import type { Par } from '../unificar.ts';

export async function trancarPar(tx: Tx, ficaId: string, saiId: string): Promise<Par | undefined> {
  if (ficaId === saiId) return undefined;
  // Sempre na mesma ordem: dois atos sobre o mesmo par não se travam.
  for (const id of [ficaId, saiId].toSorted()) await trancarTitular(tx, id);
  const [fica, sai] = [await trancarTitular(tx, ficaId), await trancarTitular(tx, saiId)];
  return fica && sai ? { fica, sai } : undefined;
}

/** `executar` decide sobre o registro que fica; este, sobre o que sai. Fora do alcance é como se não existisse. */
export function alcancaOOutro({ ator }: Quem, permissao: IdDaPermissao, { sai }: Par, agora: Date): Resultado<void> {
  const alvo: Alvo = alvoDoTitular(sai);
  const decisao = decidir(ator, permissao, alvo, agora);
  const faltaLugar = !decisao.pode && decisao.motivos.some((m) => m.regra !== 'confirmar-identidade');
  return faltaLugar ? recusar(naoEncontrado) : feito(undefined);
}
