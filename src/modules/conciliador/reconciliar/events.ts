/** Quando se concilia: cada pessoa de que algo mudou, e todas uma vez por dia, que é como o prazo que passa se nota. */
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
import type { Servicos, Tx } from '../../acesso/index.ts';
import { conciliar } from './index.ts';

const DAS_PESSOAS = tipoDeTrabalho('conciliador.conciliar', z.object({ pessoaIds: z.array(z.guid()).min(1) }));

/** Muitas mudanças da mesma pessoa dão um trabalho só. */
async function agendarDe(tx: Tx, pessoaIds: readonly string[]): Promise<void> {
  const [primeira] = pessoaIds;
  if (primeira === undefined) return;
  const chave = pessoaIds.length === 1 ? `${DAS_PESSOAS.nome}:${primeira}` : undefined;
  await agendar(tx, DAS_PESSOAS, { pessoaIds: [...pessoaIds] }, { chave });
}

const lancados = z.object({ pessoaId: z.guid(), fatos: z.array(z.object({ tipo: z.string() })) });

const IMPORTAM = /^(pessoas\.(atuacao|sigilo)|custodia\.|processos\.)/;

export const OUVINTES_DO_CONCILIADOR: readonly Ouvinte[] = [
  ouvir('pessoas.fatos-lancados', 'conciliador.conciliar', lancados, async (tx, { dados: { pessoaId, fatos } }) => {
    if (fatos.some((f) => IMPORTAM.test(f.tipo))) await agendarDe(tx, [pessoaId]);
  }),
  ouvir(
    'execucao.datas-mudaram',
    'conciliador.conciliar',
    z.object({ pessoaIds: z.array(z.guid()) }),
    async (tx, { dados }) => agendarDe(tx, dados.pessoaIds),
  ),
];

export const trabalhosDoConciliador = ({ banco, relogio }: Servicos): Trabalho[] => [
  registrarTrabalho(DAS_PESSOAS, async ({ pessoaIds }, { agora }) => {
    const pedido = { pessoaIds, hoje: iso(relogio.hoje()), agora };
    await banco.transaction().execute((tx) => conciliar(tx, pedido));
  }),
];

export const conciliarTodas = ({ banco, relogio }: Servicos): Promise<unknown> =>
  banco.transaction().execute((tx) => conciliar(tx, { hoje: iso(relogio.hoje()), agora: relogio.agora() }));

export const periodicosDoConciliador = (servicos: Servicos): Periodico[] => [
  registrarPeriodico('conciliador.conciliar-todas', { hora: 0, minuto: 40 }, async () => {
    await conciliarTodas(servicos);
  }),
];
