/** Quando se reconcilia: cada pessoa de que algo mudou, e todas de hora em hora, que é como o dia que passa se nota. */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import { ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import {
  agendar,
  type Periodico,
  registrarPeriodico,
  registrarTrabalho,
  tipoDeTrabalho,
  type Trabalho,
} from '../../../platform/trabalhos/index.ts';
import type { Banco, Servicos, Tx } from '../../acesso/index.ts';
import { acharEspecie, ESPECIES } from '../especies/index.ts';
import { type PedidoDeReconciliacao, reconciliar } from './index.ts';

const DAS_PESSOAS = tipoDeTrabalho('avisos.reconciliar', z.object({ pessoaIds: z.array(z.guid()).min(1) }));
const DA_ESPECIE = tipoDeTrabalho('avisos.reconciliar-especie', z.object({ especie: z.string() }));

const daPessoa = z.object({ pessoaId: z.guid() });
const lancados = daPessoa.extend({ fatos: z.array(z.object({ tipo: z.string() })) });

/** Os que mudam de quem é a pessoa, onde está, ou de que espécies fora da conta se avisa. */
const IMPORTAM = /^(pessoas\.(atuacao|sigilo)|custodia\.|processos\.|execucao\.)/;

/** Muitos fatos da mesma pessoa dão um trabalho só. */
const daMesmaPessoa = (tx: Tx, pessoaId: string): Promise<void> =>
  agendar(tx, DAS_PESSOAS, { pessoaIds: [pessoaId] }, { chave: `${DAS_PESSOAS.nome}:${pessoaId}` });

export const OUVINTES_DA_RECONCILIACAO: readonly Ouvinte[] = [
  ouvir(
    'execucao.datas-mudaram',
    'avisos.reconciliar',
    z.object({ pessoaIds: z.array(z.guid()) }),
    async (tx, { dados: { pessoaIds } }) => {
      const [primeira] = pessoaIds;
      if (primeira === undefined) return;
      if (pessoaIds.length === 1) await daMesmaPessoa(tx, primeira);
      else await agendar(tx, DAS_PESSOAS, { pessoaIds });
    },
  ),
  ouvir('incidentes.andou', 'avisos.reconciliar', daPessoa, async (tx, { dados }) => daMesmaPessoa(tx, dados.pessoaId)),
  ouvir('pessoas.fatos-lancados', 'avisos.reconciliar', lancados, async (tx, { dados: { pessoaId, fatos } }) => {
    if (fatos.some((f) => IMPORTAM.test(f.tipo))) await daMesmaPessoa(tx, pessoaId);
  }),
];

export const trabalhosDaReconciliacao = (servicos: Servicos): Trabalho[] => [
  registrarTrabalho(DAS_PESSOAS, ({ pessoaIds }, { agora }) => emTransacao(servicos, { pessoaIds, agora })),
  registrarTrabalho(DA_ESPECIE, async ({ especie: id }, { agora }) => {
    const especie = acharEspecie(id);
    if (especie) await emTransacao(servicos, { especies: [especie], agora });
  }),
];

async function emTransacao({ banco, relogio }: Servicos, pedido: Omit<PedidoDeReconciliacao, 'hoje'>): Promise<void> {
  const hoje = iso(relogio.hoje());
  await banco.transaction().execute((tx) => reconciliar(tx, { ...pedido, hoje }));
}

/** Todas as espécies, já, sem passar pela fila: para a demonstração e a carga inicial. */
export async function reconciliarAgora(servicos: Servicos): Promise<void> {
  const agora = servicos.relogio.agora();
  for (const especie of ESPECIES) await emTransacao(servicos, { especies: [especie], agora });
}

export const reconciliarEspecie = (tx: Banco | Tx, especie: string): Promise<void> =>
  agendar(tx, DA_ESPECIE, { especie }, { chave: `${DA_ESPECIE.nome}:${especie}` });

/** Um trabalho por espécie: qualquer número de processos os divide, e nenhuma transação é longa. */
export async function reconciliarTodas(tx: Banco | Tx): Promise<void> {
  for (const { id } of ESPECIES) await reconciliarEspecie(tx, id);
}

export const periodicosDaReconciliacao = ({ banco }: Servicos): Periodico[] => [
  registrarPeriodico('avisos.reconciliar-todas', { minuto: 5 }, () => reconciliarTodas(banco)),
];
