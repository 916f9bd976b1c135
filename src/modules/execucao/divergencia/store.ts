/** Todo o SQL das divergências: acrescentam-se e revogam-se; não se mudam. */
import { randomUUIDv7 } from 'node:crypto';
import type { Banco, Sigilo, Tx } from '../../acesso/index.ts';
import type { Divergencia } from './divergencia.ts';

interface DivergenciaNova {
  pessoaId: string;
  reciboId: string;
  marco: string;
  dataCalculada?: string | undefined;
  dataFixada: string;
  motivo: string;
  agora: Date;
  autorId: string;
}

export async function inserirDivergencia(tx: Tx, nova: DivergenciaNova): Promise<string> {
  const id = randomUUIDv7();
  await tx
    .insertInto('execucao.divergencia')
    .values({
      pessoa_id: nova.pessoaId,
      id,
      recibo_id: nova.reciboId,
      marco: nova.marco,
      data_calculada: nova.dataCalculada ?? null,
      data_fixada: nova.dataFixada,
      motivo: nova.motivo,
      decidida_em: nova.agora,
      decidida_por: nova.autorId,
    })
    .execute();
  return id;
}

/** Só a que está em vigor; `false`: não havia. */
export async function revogar(
  tx: Tx,
  { pessoaId, id, agora, autorId }: { pessoaId: string; id: string; agora: Date; autorId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('execucao.divergencia')
    .set({ revogada_em: agora, revogada_por: autorId })
    .where('pessoa_id', '=', pessoaId)
    .where('id', '=', id)
    .where('revogada_em', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A em vigor sobre o marco, se há. */
export async function emVigorSobre(tx: Tx, pessoaId: string, marco: string): Promise<string | undefined> {
  const linha = await tx
    .selectFrom('execucao.divergencia')
    .select('id')
    .where('pessoa_id', '=', pessoaId)
    .where('marco', '=', marco)
    .where('revogada_em', 'is', null)
    .executeTakeFirst();
  return linha?.id;
}

/** Com o sigilo do recibo de que divergem: quem não pode ver um não vê a outra. Da mais nova à mais velha. */
export async function divergenciasDe(banco: Banco, pessoaId: string): Promise<(Divergencia & { sigilo: Sigilo })[]> {
  const linhas = await banco
    .selectFrom('execucao.divergencia as d')
    .innerJoin('execucao.recibo as r', (on) =>
      on.onRef('r.pessoa_id', '=', 'd.pessoa_id').onRef('r.id', '=', 'd.recibo_id'),
    )
    .innerJoin('acesso.usuario as u', 'u.id', 'd.decidida_por')
    .leftJoin('acesso.usuario as v', 'v.id', 'd.revogada_por')
    .select(['d.id', 'd.recibo_id', 'd.marco', 'd.data_calculada', 'd.data_fixada', 'd.motivo', 'd.decidida_em'])
    .select(['d.revogada_em', 'r.sigilo', 'u.nome as decidida_por', 'v.nome as revogada_por'])
    .where('d.pessoa_id', '=', pessoaId)
    .orderBy('d.decidida_em', 'desc')
    .execute();
  return linhas.map((l) => ({
    id: l.id,
    reciboId: l.recibo_id,
    marco: l.marco,
    dataCalculada: l.data_calculada ?? undefined,
    dataFixada: l.data_fixada,
    motivo: l.motivo,
    decididaEm: l.decidida_em,
    decididaPor: l.decidida_por,
    revogadaEm: l.revogada_em ?? undefined,
    revogadaPor: l.revogada_por ?? undefined,
    sigilo: l.sigilo as Sigilo,
  }));
}
