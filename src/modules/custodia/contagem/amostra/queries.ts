/** A amostra do dia, com o que já se conferiu. */
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import { autorizarLeitura, type Quem, type Servicos } from '../../../acesso/index.ts';
import { alvoDaUnidade, type Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { hojeDos } from '../../unidade/queries.ts';
import { CONTAR } from '../store.ts';
import type { Sorteada } from './conferencia.ts';
import { CICLO_EM_DIAS, sortear } from './sorteio.ts';
import { balancoDesde, type BalancoDasConferencias, sorteadasVisiveis, sorteaveis } from './store.ts';

export interface AmostraDoDia {
  dia: string;
  /** Entre as que quem confere alcança. */
  sorteadas: readonly Sorteada[];
  /** No ciclo. */
  balanco: BalancoDasConferencias;
}

export async function verAmostra(servicos: Servicos, quem: Quem, unidade: Unidade): Promise<Resultado<AmostraDoDia>> {
  const { banco } = servicos;
  const dia = hojeDos(servicos);
  const ids = sortear(await sorteaveis(banco, unidade.id, dia), { estruturaId: unidade.id, dia }).map((s) => s.id);
  const sorteadas = await sorteadasVisiveis(banco, quem.ator, ids, dia);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'custodia.ver-amostra-do-dia',
    permissao: CONTAR,
    alvo: alvoDaUnidade(unidade),
    objeto: { tipo: 'unidade', id: unidade.id },
    titulares: sorteadas.map((s) => s.id),
  });
  if (!pode.ok) return pode;
  const desde = Temporal.PlainDate.from(dia).subtract({ days: CICLO_EM_DIAS }).toString();
  return feito({ dia, sorteadas, balanco: await balancoDesde(banco, unidade.id, desde) });
}
