/** Datas e incidentes direto nas tabelas: o que as mesas leem, sem passar pelo cálculo. */
import type { Insertable } from 'kysely';
import type { Banco, DB } from '../../platform/db/index.ts';

type Data = Partial<Insertable<DB['execucao.data']>>;

/** Sem nada mais, uma progressão ao semiaberto alcançada em `dia`; sem dia, indeterminada. */
export async function porData(db: Banco, pessoaId: string, dia: string | undefined, campos: Data = {}): Promise<void> {
  await db
    .insertInto('execucao.data')
    .values({
      pessoa_id: pessoaId,
      marco: 'progressao/semiaberto',
      tipo: 'progressao',
      situacao: dia === undefined ? 'indeterminado' : 'alcancado',
      data: dia ?? null,
      mais_cedo: dia ?? null,
      faltam: dia === undefined ? ['condenacoes.A.dataDoFato'] : [],
      sigilo: 'publico',
      ...campos,
    })
    .execute();
}

/** O que o cálculo escreveu some: o teste diz quais datas há. */
export const semDatas = (db: Banco) => db.deleteFrom('execucao.data').execute();
