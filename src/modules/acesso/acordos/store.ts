/** Todo o SQL que grava acordos, e o que as ações leem para decidir. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Acordo, EspecieDeAcordo } from './acordo.ts';
import type { Etapa } from './etapa.ts';

export type NovoAcordo = Omit<Acordo, 'id' | 'denunciadoEm' | 'motivoDaDenuncia'> & {
  concedenteId: string;
  aderentesIds: readonly string[];
  escopo: readonly string[];
};

export async function gravarAcordo(tx: Tx, a: NovoAcordo, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.acordo')
    .values({
      especie: a.especie,
      numero: a.numero,
      objeto: a.objeto,
      publicado_em: a.publicadoEm,
      vigencia_inicio: a.vigenciaInicio,
      vigencia_fim: a.vigenciaFim,
      dias_por_passo: a.diasPorPasso,
      criado_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const partes = [
    { acordo_id: id, estrutura_id: a.concedenteId, papel: 'concedente' },
    ...a.aderentesIds.map((estrutura_id) => ({ acordo_id: id, estrutura_id, papel: 'aderente' })),
  ];
  await tx.insertInto('acesso.acordo_parte').values(partes).execute();
  await tx
    .insertInto('acesso.acordo_escopo')
    .values(a.escopo.map((permissao) => ({ acordo_id: id, permissao })))
    .execute();
  return id;
}

/** Órgãos ativos, entre os ids dados. */
export async function orgaosAtivos(db: Banco | Tx, ids: readonly string[]): Promise<string[]> {
  const achados = await db
    .selectFrom('acesso.estrutura')
    .select('id')
    .where('id', 'in', ids)
    .where('nivel', '=', 'orgao')
    .where('inativada_em', 'is', null)
    .execute();
  return achados.map((e) => e.id);
}

export async function numeroExiste(tx: Tx, numero: string): Promise<boolean> {
  const achado = await tx
    .selectFrom('acesso.acordo')
    .select('id')
    .where(sql`lower(numero)`, '=', numero.toLowerCase())
    .executeTakeFirst();
  return achado !== undefined;
}

/** O acordo, trancado até o fim da transação. */
export async function prenderAcordo(tx: Tx, id: string): Promise<Acordo | undefined> {
  const a = await tx.selectFrom('acesso.acordo').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return a && acordoDe(a);
}

interface AcordoRow {
  id: string;
  especie: string;
  numero: string;
  objeto: string;
  publicado_em: string;
  vigencia_inicio: string;
  vigencia_fim: string;
  denunciado_em: string | null;
  motivo_da_denuncia: string | null;
  dias_por_passo: number;
}

export const acordoDe = (a: AcordoRow): Acordo => ({
  id: a.id,
  especie: a.especie as EspecieDeAcordo,
  numero: a.numero,
  objeto: a.objeto,
  publicadoEm: a.publicado_em,
  vigenciaInicio: a.vigencia_inicio,
  vigenciaFim: a.vigencia_fim,
  denunciadoEm: a.denunciado_em ?? undefined,
  motivoDaDenuncia: a.motivo_da_denuncia ?? undefined,
  diasPorPasso: a.dias_por_passo,
});

export async function gravarDenuncia(tx: Tx, id: string, ultimoDia: string, motivo: string): Promise<void> {
  await tx
    .updateTable('acesso.acordo')
    .set({ denunciado_em: ultimoDia, motivo_da_denuncia: motivo })
    .where('id', '=', id)
    .execute();
}

/** Todas, até as retiradas, por letra. */
export async function etapasDe(db: Banco | Tx, acordoId: string): Promise<Etapa[]> {
  const linhas = await db
    .selectFrom('acesso.acordo_etapa as t')
    .innerJoin('acesso.estrutura as e', 'e.id', 't.responsavel_id')
    .select(['t.letra', 't.descricao', 't.responsavel_id', 'e.nome', 't.prazo_em_dias', 't.conta_da_etapa'])
    .select(['t.cumprida_em', 't.retirada_em', 't.motivo_da_retirada'])
    .where('t.acordo_id', '=', acordoId)
    .orderBy('t.letra')
    .execute();
  return linhas.map((t) => ({
    letra: t.letra,
    descricao: t.descricao,
    responsavelId: t.responsavel_id,
    responsavel: t.nome,
    prazoEmDias: t.prazo_em_dias,
    contaDaEtapa: t.conta_da_etapa ?? undefined,
    cumpridaEm: t.cumprida_em ?? undefined,
    retiradaEm: t.retirada_em ?? undefined,
    motivoDaRetirada: t.motivo_da_retirada ?? undefined,
  }));
}

export type EtapaEscrita = Omit<Etapa, 'responsavel' | 'cumpridaEm' | 'retiradaEm' | 'motivoDaRetirada'>;

/** Cria a etapa ou, se a letra já existe, a reescreve. */
export async function gravarEtapa(tx: Tx, acordoId: string, e: EtapaEscrita): Promise<void> {
  const campos = {
    descricao: e.descricao,
    responsavel_id: e.responsavelId,
    prazo_em_dias: e.prazoEmDias,
    conta_da_etapa: e.contaDaEtapa ?? null,
  };
  await tx
    .insertInto('acesso.acordo_etapa')
    .values({ acordo_id: acordoId, letra: e.letra, ...campos })
    .onConflict((c) => c.columns(['acordo_id', 'letra']).doUpdateSet(campos))
    .execute();
}

export async function gravarCumprimento(
  tx: Tx,
  acordoId: string,
  letra: string,
  em: string,
  por: string | undefined,
): Promise<void> {
  await tx
    .updateTable('acesso.acordo_etapa')
    .set({ cumprida_em: em, cumprida_por: por ?? null })
    .where('acordo_id', '=', acordoId)
    .where('letra', '=', letra)
    .execute();
}

export async function gravarRetirada(
  tx: Tx,
  { acordoId, letra, motivo }: { acordoId: string; letra: string; motivo: string },
  por: string | undefined,
  agora: Date,
): Promise<void> {
  await tx
    .updateTable('acesso.acordo_etapa')
    .set({ retirada_em: agora, retirada_por: por ?? null, motivo_da_retirada: motivo })
    .where('acordo_id', '=', acordoId)
    .where('letra', '=', letra)
    .execute();
}
