/** O que se deduz dos fatos e se guarda pronto para listas e buscas. Sempre se pode refazer do zero. */
import { sql } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import type { FatoVigente } from './vigentes.ts';

export type Linha = Readonly<Record<string, unknown>>;

export interface Projecao {
  /** `esquema.tabela`. */
  tabela: string;
  /** Pura: as linhas de uma pessoa, a partir do que vale. Não olha o dia de hoje. */
  dobrar(pessoaId: string, vigentes: readonly FatoVigente[]): readonly Linha[];
  /** Põe estas linhas no lugar das que as pessoas tinham. */
  gravar(tx: Tx, pessoaIds: readonly string[], linhas: readonly Linha[]): Promise<void>;
}

/** A projeção que é dona da tabela inteira: apaga as linhas das pessoas e põe as novas. */
export const projetarEm = (tabela: string, dobrar: Projecao['dobrar']): Projecao => ({
  tabela,
  dobrar,
  async gravar(tx, pessoaIds, linhas) {
    await sql`delete from ${sql.table(tabela)} where pessoa_id = any(${pessoaIds}::uuid[])`.execute(tx);
    if (linhas.length > 0) await inserir(tx, tabela, linhas);
  },
});

/** Uma linha por pessoa, em que só estas colunas são da projeção; as outras ficam como estão. */
export const projetarColunas = (tabela: string, colunas: readonly string[], dobrar: Projecao['dobrar']): Projecao => ({
  tabela,
  dobrar,
  async gravar(tx, _pessoaIds, linhas) {
    if (linhas.length === 0) return;
    const destino = sql.table(tabela);
    const mudancas = sql.join(colunas.map((c) => sql`${sql.ref(c)} = n.${sql.ref(c)}`));
    await sql`update ${destino} as t set ${mudancas}
      from jsonb_populate_recordset(null::${destino}, ${JSON.stringify(linhas)}::jsonb) as n
      where t.pessoa_id = n.pessoa_id`.execute(tx);
  },
});

async function inserir(tx: Tx, tabela: string, linhas: readonly Linha[]): Promise<void> {
  const colunas = sql.join(Object.keys(linhas[0] ?? {}).map((c) => sql.ref(c)));
  const destino = sql.table(tabela);
  await sql`insert into ${destino} (${colunas})
    select ${colunas} from jsonb_populate_recordset(null::${destino}, ${JSON.stringify(linhas)}::jsonb)`.execute(tx);
}

/** Refaz as projeções de uma pessoa a partir do que vale. */
export async function projetar(
  tx: Tx,
  projecoes: readonly Projecao[],
  pessoaId: string,
  fatos: readonly FatoVigente[],
): Promise<void> {
  for (const p of new Set(projecoes)) await p.gravar(tx, [pessoaId], p.dobrar(pessoaId, fatos));
}
