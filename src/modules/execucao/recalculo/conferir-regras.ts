/** Na partida: se as regras do programa não são as do último recálculo, refaz as contas de todos, e espera decisão. */
import { sql } from 'kysely';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Servicos, Tx } from '../../acesso/index.ts';
import { conjuntoDeRegras } from '../../calculadora/index.ts';
import { agendarCorrentes } from './andar.ts';
import { inserirRecalculo, inserirSemLotes, mudarEstado, ultimoDasRegras } from './store.ts';

const TRAVA = 7_120_012_717;

/** Pode ser chamada por vários processos ao mesmo tempo: um só cria o recálculo. */
export async function conferirRegras({ banco, relogio }: Pick<Servicos, 'banco' | 'relogio'>): Promise<void> {
  const agora = relogio.agora();
  const novo = { pedido: { especie: 'regras' }, emData: iso(relogio.hoje()), agora } as const;
  await banco.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${TRAVA})`.execute(tx);
    await descartarDeOutrasRegras(tx, agora);
    const ultimo = await ultimoDasRegras(tx);
    if (ultimo?.regras === conjuntoDeRegras()) return;
    if (ultimo || (await haReciboDeOutrasRegras(tx))) {
      const id = await inserirRecalculo(tx, { ...novo, nome: `Regras novas do programa (${conjuntoDeRegras()})` });
      return agendarCorrentes(tx, id);
    }
    const id = await inserirSemLotes(tx, { ...novo, nome: 'Regras da implantação' });
    return mudarEstado(tx, id, 'oficial', { em: agora });
  });
}

/** O que não se acabou, e o que esperava decisão sobre regras que já não são as do programa. */
async function descartarDeOutrasRegras(tx: Tx, agora: Date): Promise<void> {
  await sql`update execucao.recalculo
    set estado = 'descartado', decidido_em = ${agora}, motivo = 'As regras do programa mudaram antes que se decidisse.'
    where regras <> ${conjuntoDeRegras()}
      and (estado in ('calculando', 'pausado') or (estado = 'pronto' and especie = 'regras'))`.execute(tx);
}

async function haReciboDeOutrasRegras(tx: Tx): Promise<boolean> {
  const { rows } = await sql`select from execucao.recibo r join execucao.conta c using (pessoa_id)
    where r.regras <> ${conjuntoDeRegras()} limit 1`.execute(tx);
  return rows.length > 0;
}
