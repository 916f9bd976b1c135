/** Todo o SQL das semelhanças e das unificações. */
import type { RawBuilder, SqlBool } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import type { CampoComparado, ComparacaoDePessoas } from '../identidade/comparar-pessoas.ts';
import type { Decisao, Semelhanca } from './semelhanca.ts';

const COLUNAS = [
  'pessoa_id',
  'outra_id',
  'bits',
  'probabilidade',
  'faixa',
  'campos',
  'achada_em',
  'proposta',
  'proposta_por',
  'proposta_em',
  'motivo_da_proposta',
  'decisao',
  'decidida_em',
] as const;

interface Linha {
  pessoa_id: string;
  outra_id: string;
  bits: number;
  probabilidade: number;
  faixa: string;
  campos: unknown;
  achada_em: Date;
  proposta: string | null;
  proposta_por: string | null;
  proposta_em: Date | null;
  motivo_da_proposta: string | null;
  decisao: string | null;
  decidida_em: Date | null;
}

const comoSemelhanca = (l: Linha): Semelhanca => ({
  ficaId: l.pessoa_id,
  saiId: l.outra_id,
  bits: l.bits,
  probabilidade: l.probabilidade,
  faixa: l.faixa as Semelhanca['faixa'],
  campos: l.campos as CampoComparado[],
  achadaEm: l.achada_em,
  proposta:
    l.proposta && l.proposta_por && l.proposta_em
      ? {
          decisao: l.proposta as Decisao,
          porId: l.proposta_por,
          em: l.proposta_em,
          motivo: l.motivo_da_proposta ?? '',
        }
      : undefined,
  decidida: l.decisao && l.decidida_em ? { decisao: l.decisao as Decisao, em: l.decidida_em } : undefined,
});

export async function acharSemelhanca(
  banco: Banco | Tx,
  ficaId: string,
  saiId: string,
): Promise<Semelhanca | undefined> {
  const linha = await banco
    .selectFrom('pessoas.semelhanca')
    .select(COLUNAS)
    .where('pessoa_id', '=', ficaId)
    .where('outra_id', '=', saiId)
    .executeTakeFirst();
  return linha && comoSemelhanca(linha);
}

/** As abertas, das mais às menos parecidas, entre pessoas que a condição deixa ver (as duas). */
export async function semelhancasAbertas(
  banco: Banco,
  alcance: (pessoa: string) => RawBuilder<SqlBool>,
  limite: number,
): Promise<(Semelhanca & { nomes: readonly [string, string] })[]> {
  const linhas = await banco
    .selectFrom('pessoas.semelhanca as s')
    .innerJoin('pessoas.pessoa as a', 'a.pessoa_id', 's.pessoa_id')
    .innerJoin('pessoas.pessoa as b', 'b.pessoa_id', 's.outra_id')
    .select(COLUNAS.map((c) => `s.${c}` as const))
    .select(['a.nome as nome_a', 'b.nome as nome_b'])
    .where('s.decisao', 'is', null)
    .where('a.unificada_em', 'is', null)
    .where('b.unificada_em', 'is', null)
    .where(alcance('s.pessoa_id'))
    .where(alcance('s.outra_id'))
    .orderBy('s.bits', 'desc')
    .orderBy('s.pessoa_id')
    .limit(limite)
    .execute();
  return linhas.map((l) => ({ ...comoSemelhanca(l), nomes: [l.nome_a, l.nome_b] as const }));
}

/** A comparação mais nova toma o lugar da anterior; o que já se decidiu fica. */
export async function gravarSemelhanca(
  tx: Tx,
  ficaId: string,
  saiId: string,
  { bits, probabilidade, faixa, campos }: ComparacaoDePessoas,
  agora: Date,
): Promise<void> {
  const comparacao = {
    bits,
    probabilidade,
    faixa: faixa === 'automatica' ? faixa : 'revisar',
    campos: JSON.stringify(campos),
  };
  await tx
    .insertInto('pessoas.semelhanca')
    .values({ pessoa_id: ficaId, outra_id: saiId, achada_em: agora, ...comparacao })
    .onConflict((c) => c.columns(['pessoa_id', 'outra_id']).doUpdateSet(comparacao))
    .execute();
}

export async function gravarProposta(
  tx: Tx,
  s: Pick<Semelhanca, 'ficaId' | 'saiId'>,
  proposta: { decisao: Decisao; motivo: string; porId: string | undefined; em: Date } | undefined,
): Promise<void> {
  await tx
    .updateTable('pessoas.semelhanca')
    .set({
      proposta: proposta?.decisao ?? null,
      proposta_por: proposta?.porId ?? null,
      proposta_em: proposta?.em ?? null,
      motivo_da_proposta: proposta?.motivo ?? null,
    })
    .where('pessoa_id', '=', s.ficaId)
    .where('outra_id', '=', s.saiId)
    .execute();
}

export async function gravarDecisao(
  tx: Tx,
  s: Pick<Semelhanca, 'ficaId' | 'saiId'>,
  decisao: { decisao: Decisao | null; motivo: string; porId: string | undefined; em: Date | null },
): Promise<void> {
  await tx
    .updateTable('pessoas.semelhanca')
    .set({
      decisao: decisao.decisao,
      decidida_por: decisao.porId ?? null,
      decidida_em: decisao.em,
      motivo_da_decisao: decisao.motivo,
    })
    .where('pessoa_id', '=', s.ficaId)
    .where('outra_id', '=', s.saiId)
    .execute();
}

export interface Unificacao {
  id: string;
  /** O registro que saiu das listas. */
  saiId: string;
  nome: string;
  feitaEm: Date;
  /** Ausente: o próprio sistema. */
  feitaPor?: string | undefined;
  motivo: string;
  sigiloAnterior: string;
  desfeitaEm?: Date | undefined;
  motivoDaVolta?: string | undefined;
}

/** Da mais nova à mais antiga. */
export async function unificacoesEm(banco: Banco | Tx, ficaId: string): Promise<Unificacao[]> {
  const linhas = await banco
    .selectFrom('pessoas.unificacao as u')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 'u.pessoa_id')
    .leftJoin('acesso.usuario as q', 'q.id', 'u.feita_por')
    .select([
      'u.id',
      'u.pessoa_id',
      'u.feita_em',
      'u.motivo',
      'u.sigilo_anterior',
      'u.desfeita_em',
      'u.motivo_da_volta',
    ])
    .select(['p.nome', 'q.nome as por'])
    .where('u.em_id', '=', ficaId)
    .orderBy('u.feita_em', 'desc')
    .execute();
  return linhas.map((l) => ({
    id: l.id,
    saiId: l.pessoa_id,
    nome: l.nome,
    feitaEm: l.feita_em,
    feitaPor: l.por ?? undefined,
    motivo: l.motivo,
    sigiloAnterior: l.sigilo_anterior,
    desfeitaEm: l.desfeita_em ?? undefined,
    motivoDaVolta: l.motivo_da_volta ?? undefined,
  }));
}

export async function marcarUnificada(tx: Tx, saiId: string, ficaId: string | null): Promise<void> {
  await tx
    .updateTable('pessoas.pessoa')
    .set((eb) => ({ unificada_em: ficaId, versao: eb('versao', '+', 1) }))
    .where('pessoa_id', '=', saiId)
    .execute();
}

export const mudarSigilo = (tx: Tx, id: string, sigilo: string) =>
  tx.updateTable('acesso.titular').set({ sigilo }).where('pessoa_id', '=', id).execute();

export async function temUnificadas(tx: Tx, id: string): Promise<boolean> {
  const uma = await tx
    .selectFrom('pessoas.pessoa')
    .select('pessoa_id')
    .where('unificada_em', '=', id)
    .executeTakeFirst();
  return uma !== undefined;
}

export async function registrarUnificacao(
  tx: Tx,
  u: { saiId: string; ficaId: string; motivo: string; sigiloAnterior: string; porId: string | undefined; em: Date },
): Promise<void> {
  await tx
    .insertInto('pessoas.unificacao')
    .values({
      pessoa_id: u.saiId,
      em_id: u.ficaId,
      feita_em: u.em,
      feita_por: u.porId ?? null,
      motivo: u.motivo,
      sigilo_anterior: u.sigiloAnterior,
    })
    .execute();
}

export async function registrarVolta(
  tx: Tx,
  u: { id: string; saiId: string; motivo: string; porId: string | undefined; em: Date },
): Promise<void> {
  await tx
    .updateTable('pessoas.unificacao')
    .set({ desfeita_em: u.em, desfeita_por: u.porId ?? null, motivo_da_volta: u.motivo })
    .where('pessoa_id', '=', u.saiId)
    .where('id', '=', u.id)
    .execute();
}
