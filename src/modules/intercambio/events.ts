/** O que a importação diz aos outros: um evento por lote, que se desdobra, fora dela, num por pessoa. */
import { sql } from 'kysely';
import { z } from 'zod';
import { emitir, ouvir, type Ouvinte } from '../../platform/eventos/index.ts';

export const LOTE_IMPORTADO = 'intercambio.lote-importado';

const LOTE = z.object({ importacaoId: z.guid(), pessoaIds: z.array(z.guid()), em: z.iso.datetime() });

interface LancadosRow {
  pessoaId: string;
  fatos: { id: string; tipo: string }[];
}

/** Quem ouve `pessoas.fatos-lancados` não precisa saber se o fato veio da tela ou de um arquivo. */
export const OUVINTES_DO_INTERCAMBIO: readonly Ouvinte[] = [
  ouvir(LOTE_IMPORTADO, 'intercambio.avisar-por-pessoa', LOTE, async (tx, { dados: { pessoaIds, em } }) => {
    const { rows } = await sql<LancadosRow>`
      select pessoa_id as "pessoaId", json_agg(json_build_object('id', id, 'tipo', tipo)) as fatos
        from pessoas.fato where pessoa_id = any(${pessoaIds}::uuid[]) and soube_em = ${em} group by pessoa_id`.execute(
      tx,
    );
    for (const { pessoaId, fatos } of rows)
      await emitir(tx, { tipo: 'pessoas.fatos-lancados', dados: { pessoaId, fatos } });
  }),
];
