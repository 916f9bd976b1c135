/** Refaz as contas de muitas pessoas de uma vez: os fatos se leem e tudo se grava em poucas idas ao banco. */
import { sql } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import { type Fato, lerFatosDe, vigentes } from '../../pessoas/index.ts';
import { calcularPessoa } from '../caso/calcular.ts';
import { reciboDe } from '../recibo/recibo.ts';
import { inserirSeMudaram, type ReciboAGuardar } from '../recibo/store.ts';
import { type Conta, type ContaComFalha, contaDe } from './conta.ts';
import { projetarContas } from './projetar.ts';
import type { Quando } from './refazer.ts';
import { fixadasDe } from './store.ts';

/** Quem chama já as trancou; nenhuma foi unificada em outra. Guarda o recibo de quem tem fato ou regra nova. */
export async function refazerContas(tx: Tx, pessoaIds: readonly string[], { agora, hoje }: Quando): Promise<void> {
  const [fatos, fixadas] = [await fatosDasFamilias(tx, pessoaIds), await fixadasDe(tx, pessoaIds)];
  const contas: (Conta | ContaComFalha)[] = [];
  const recibos: ReciboAGuardar[] = [];
  for (const pessoaId of pessoaIds) {
    const valem = vigentes(fatos.get(pessoaId) ?? []);
    const calculo = calcularPessoa(valem, hoje);
    contas.push(contaDe(pessoaId, calculo, valem, fixadas.get(pessoaId) ?? {}));
    const recibo = reciboDe(calculo, valem);
    if (recibo) recibos.push({ ...recibo, pessoaId, calculadoEm: agora, causa: 'fato-novo' });
  }
  await projetarContas(tx, contas, agora);
  await inserirSeMudaram(tx, recibos);
}

/** Os fatos da pessoa e os dos registros unificados nela. */
export async function fatosDasFamilias(tx: Tx, pessoaIds: readonly string[]): Promise<Map<string, Fato[]>> {
  const unificados = await tx
    .selectFrom('pessoas.pessoa')
    .select(['pessoa_id', 'unificada_em'])
    .where('unificada_em', '=', sql<string>`any(${[...pessoaIds]}::uuid[])`)
    .execute();
  const principal = new Map(unificados.map((u) => [u.pessoa_id, u.unificada_em ?? '']));
  const fatos = await lerFatosDe(tx, [...pessoaIds, ...principal.keys()]);
  return Map.groupBy([...fatos.values()].flat(), (f) => principal.get(f.pessoaId) ?? f.pessoaId);
}
