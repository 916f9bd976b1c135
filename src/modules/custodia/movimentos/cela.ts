/** Só se aloja em lugar aberto da própria unidade. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { Tx } from '../../acesso/index.ts';
import { lugaresDa, trancarLugares } from '../estabelecimentos/store.ts';

/** Tranca a cela: quem a fecha espera, e vê quem entrou. Sem cela, não há o que recusar. */
export async function recusaDaCela(
  tx: Tx,
  estruturaId: string,
  lugarId: string | undefined,
  hoje: string,
): Promise<Recusa | undefined> {
  if (lugarId === undefined) return undefined;
  await trancarLugares(tx, [lugarId]);
  const lugar = (await lugaresDa(tx, estruturaId, hoje)).find((l) => l.id === lugarId);
  return lugar && lugar.fechadoEm === undefined ? undefined : NAO_SERVE;
}

const NAO_SERVE: Recusa = {
  codigo: 'cela-nao-serve',
  campo: 'lugarId',
  mensagem: 'Esta cela não é desta unidade ou está fechada. Escolha outra na lista.',
};
