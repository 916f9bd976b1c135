/** A conta das falhas no banco: vale para todos os processos, e cada tentativa se conta antes de ser conferida. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../nucleo/servicos.ts';
import { ESQUECE_MS, esperaDepoisDe, type Limite } from './espera.ts';

export interface ChaveDeTentativa {
  /** Resumo (HMAC): não diz de quem é. */
  chave: string;
  limite: Limite;
  /** Acertar apaga a conta; nas outras, só desconta esta tentativa. */
  zeraNoAcerto: boolean;
}

/** `livre_em` de quem não espera: antes de tudo, para que o relógio adiantado de um processo não prenda ninguém em outro. */
const LIVRE = new Date(0);

/** Até quando se espera, entre todas as chaves; `undefined` se nenhuma prende agora. */
export async function esperaEmCurso(
  banco: Banco | Tx,
  chaves: readonly ChaveDeTentativa[],
  agora: Date,
): Promise<Date | undefined> {
  const { livreEm } = await banco
    .selectFrom('acesso.tentativa')
    .select((eb) => eb.fn.max('livre_em').as('livreEm'))
    .where(
      'chave',
      'in',
      chaves.map((c) => c.chave),
    )
    .where('livre_em', '>', agora)
    .executeTakeFirstOrThrow();
  return livreEm ?? undefined;
}

/**
 * Conta a tentativa como falha em todas as chaves, ou em nenhuma se alguma está presa. Mil tentativas ao mesmo tempo não
 * passam juntas: cada uma espera a anterior contar.
 */
export async function contarFalha(banco: Banco, chaves: readonly ChaveDeTentativa[], agora: Date): Promise<boolean> {
  try {
    await banco.transaction().execute(async (tx) => {
      // Sempre na mesma ordem, para que duas tentativas não se tranquem uma à outra.
      for (const c of chaves) if (!(await contarUma(tx, c, agora))) throw new Presa();
    });
    return true;
  } catch (erro) {
    if (erro instanceof Presa) return false;
    throw erro;
  }
}

/** Desfaz o que já se contou nas primeiras chaves quando outra está presa. */
class Presa extends Error {}

async function contarUma(tx: Tx, { chave, limite }: ChaveDeTentativa, agora: Date): Promise<boolean> {
  const recomeca = new Date(agora.getTime() - ESQUECE_MS);
  const contada = await sql<{ falhas: number }>`
    insert into acesso.tentativa as t (chave, falhas, ultima_em, livre_em) values (${chave}, 1, ${agora}, ${LIVRE})
    on conflict (chave) do update
       set falhas = case when t.ultima_em < ${recomeca} then 1 else t.falhas + 1 end, ultima_em = ${agora}
     where t.livre_em <= ${agora}
    returning falhas`.execute(tx);
  const falhas = contada.rows[0]?.falhas;
  if (falhas === undefined) return false;
  const espera = esperaDepoisDe(falhas, limite);
  if (espera > 0) {
    const livreEm = new Date(agora.getTime() + espera);
    await tx.updateTable('acesso.tentativa').set({ livre_em: livreEm }).where('chave', '=', chave).execute();
  }
  return true;
}

/** A tentativa contada acertou, ou nem chegou a ser conferida. */
export async function descontarFalha(
  banco: Banco | Tx,
  chaves: readonly ChaveDeTentativa[],
  { acertou }: { acertou: boolean },
): Promise<void> {
  for (const { chave, zeraNoAcerto } of chaves) {
    await banco
      .updateTable('acesso.tentativa')
      .set((eb) => ({
        falhas: acertou && zeraNoAcerto ? 0 : eb.fn('greatest', [eb('falhas', '-', 1), sql.lit(0)]),
        livre_em: LIVRE,
      }))
      .where('chave', '=', chave)
      .execute();
  }
}

/** Contas que já recomeçariam não fazem falta. Devolve quantas eram. */
export async function apagarTentativasAntigas(banco: Banco, agora: Date): Promise<number> {
  const { numDeletedRows } = await banco
    .deleteFrom('acesso.tentativa')
    .where('ultima_em', '<', new Date(agora.getTime() - ESQUECE_MS))
    .where('livre_em', '<=', agora)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
