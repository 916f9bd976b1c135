/** Refaz a conta de uma pessoa com tudo o que se sabe dela. */
import type { Tx } from '../../acesso/index.ts';
import { type FatoVigente, lerFatos, vigentes } from '../../pessoas/index.ts';
import { type CalculoDaPessoa, calcularPessoa } from '../caso/calcular.ts';
import { contaDe } from './conta.ts';
import { projetarContas } from './projetar.ts';
import { fixadasDe } from './store.ts';

export interface Quando {
  agora: Date;
  /** AAAA-MM-DD: a data de referência. */
  hoje: string;
}

/** Quem chama já trancou a pessoa. */
export async function refazerConta(
  tx: Tx,
  pessoaId: string,
  { agora, hoje }: Quando,
): Promise<{ calculo: CalculoDaPessoa; valem: readonly FatoVigente[] }> {
  const valem = vigentes(await lerFatos(tx, pessoaId));
  const calculo = calcularPessoa(valem, hoje);
  if (!(await foiUnificada(tx, pessoaId))) {
    const fixadas = (await fixadasDe(tx, [pessoaId])).get(pessoaId) ?? {};
    await projetarContas(tx, [contaDe(pessoaId, calculo, valem, fixadas)], agora);
  }
  return { calculo, valem };
}

/** O registro unificado em outro não tem conta: os fatos dele contam no outro. */
async function foiUnificada(tx: Tx, pessoaId: string): Promise<boolean> {
  const linha = await tx
    .selectFrom('pessoas.pessoa')
    .select('pessoa_id')
    .where('pessoa_id', '=', pessoaId)
    .where('unificada_em', 'is not', null)
    .executeTakeFirst();
  return linha !== undefined;
}
