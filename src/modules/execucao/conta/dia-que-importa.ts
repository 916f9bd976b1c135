/** As contas que o dia muda, e as que ainda não existem: aos grupos, por trabalhos que os processos dividem. */
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import {
  agendar,
  type Periodico,
  registrarPeriodico,
  registrarTrabalho,
  tipoDeTrabalho,
  type Trabalho,
} from '../../../platform/trabalhos/index.ts';
import type { Banco, Servicos, Tx } from '../../acesso/index.ts';
import { refazerContas } from './em-massa.ts';
import type { Quando } from './refazer.ts';

/** De uma vez, enquanto o servidor atende: poucas, para não o fazer esperar. */
const POUCAS = 50;
const MUITAS = 500;

type Quais = 'do-dia' | 'sem-conta';

const ANDAR = tipoDeTrabalho(
  'execucao.andar-contas',
  z.object({ quais: z.enum(['do-dia', 'sem-conta']), depoisDe: z.guid().optional() }),
);

/** As que mudam até hoje (inclusive). Quem está trancada fica: o que a tranca muda a conta, ou ela volta amanhã. */
const doDia = (hoje: string) => sql`
  select t.pessoa_id from execucao.conta c join acesso.titular t using (pessoa_id)
  where c.muda_em <= ${hoje} order by c.muda_em`;

const semConta = (depoisDe: string | undefined) => sql`
  select t.pessoa_id from pessoas.pessoa p join acesso.titular t using (pessoa_id)
  where p.unificada_em is null and p.pessoa_id > ${depoisDe ?? ZERO}::uuid
    and not exists (select from execucao.conta c where c.pessoa_id = p.pessoa_id)
  order by p.pessoa_id`;

const ZERO = '00000000-0000-0000-0000-000000000000';

async function trancar(tx: Tx, quais: RawBuilder<unknown>, limite: number): Promise<string[]> {
  const { rows } = await sql<{ pessoa_id: string }>`
    ${quais} limit ${limite} for update of t skip locked`.execute(tx);
  return rows.map((r) => r.pessoa_id);
}

/** Um grupo, numa transação. Devolve a última pessoa; `undefined`: não havia nenhuma. */
const andar = (banco: Banco, quais: RawBuilder<unknown>, quando: Quando, limite: number): Promise<string | undefined> =>
  banco.transaction().execute(async (tx) => {
    const ids = await trancar(tx, quais, limite);
    if (ids.length > 0) await refazerContas(tx, ids, quando);
    return ids.at(-1);
  });

/** A conta de todos que ainda não a têm, agora e neste processo. Devolve quando acaba. */
export async function calcularQuemFalta({ banco, relogio }: Pick<Servicos, 'banco' | 'relogio'>): Promise<void> {
  const quando = { agora: relogio.agora(), hoje: iso(relogio.hoje()) };
  let depoisDe: string | undefined;
  do depoisDe = await andar(banco, semConta(depoisDe), quando, MUITAS);
  while (depoisDe !== undefined);
}

/** Cada trabalho faz um grupo e chama o seguinte: a queda de um processo só desfaz o grupo em curso. */
export const trabalhosDasContas = ({ banco, relogio }: Servicos): Trabalho[] => [
  registrarTrabalho(ANDAR, async ({ quais, depoisDe }, { agora }) => {
    const hoje = iso(relogio.hoje());
    const consulta = quais === 'do-dia' ? doDia(hoje) : semConta(depoisDe);
    const ultima = await andar(banco, consulta, { agora, hoje }, POUCAS);
    if (ultima !== undefined) await agendarContas(banco, quais, ultima);
  }),
];

const agendarContas = (banco: Banco, quais: Quais, depoisDe?: string): Promise<void> =>
  agendar(banco, ANDAR, { quais, depoisDe }, { chave: `${ANDAR.nome}:${quais}` });

/** Todo dia à 0h10, e na partida. */
export async function agendarContasDoDia(banco: Banco): Promise<void> {
  await agendarContas(banco, 'do-dia');
  await agendarContas(banco, 'sem-conta');
}

export const periodicosDasContas = ({ banco }: Servicos): Periodico[] => [
  registrarPeriodico('execucao.contas-do-dia', { hora: 0, minuto: 10 }, () => agendarContasDoDia(banco)),
];
