/** Todo o SQL das salvaguardas. As de um registro unificado acompanham a pessoa que ficou. */
import type { Banco, Tx } from '../../acesso/index.ts';
import { familia } from '../fatos/store.ts';
import type { Homonimo, Salvaguarda } from './salvaguarda.ts';

interface Linha {
  id: string;
  codigo: string;
  nome: string;
  cpf: string | null;
  nascimento: string | null;
  mae: string | null;
  motivo: string;
  emitidaEm: Date;
  emitidaPor: string;
  valeAte: string;
  revogadaEm: Date | null;
  motivoDaRevogacao: string | null;
}

const comoSalvaguarda = ({ nome, cpf, nascimento, mae, revogadaEm, motivoDaRevogacao, ...s }: Linha): Salvaguarda => ({
  ...s,
  homonimo: { nome, cpf: cpf ?? undefined, nascimento: nascimento ?? undefined, mae: mae ?? undefined },
  revogadaEm: revogadaEm ?? undefined,
  motivoDaRevogacao: motivoDaRevogacao ?? undefined,
});

const salvaguardas = (banco: Banco | Tx) =>
  banco
    .selectFrom('pessoas.salvaguarda as s')
    .innerJoin('acesso.usuario as u', 'u.id', 's.emitida_por')
    .select(['s.id', 's.codigo', 's.nome', 's.cpf', 's.nascimento', 's.mae', 's.motivo', 's.vale_ate as valeAte'])
    .select(['s.emitida_em as emitidaEm', 'u.nome as emitidaPor', 's.revogada_em as revogadaEm'])
    .select('s.motivo_da_revogacao as motivoDaRevogacao');

/** Da mais nova à mais antiga. */
export async function salvaguardasDe(banco: Banco | Tx, pessoaId: string): Promise<Salvaguarda[]> {
  const linhas = await salvaguardas(banco)
    .where('s.pessoa_id', 'in', familia(pessoaId) as never)
    .orderBy('s.emitida_em', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  return linhas.map(comoSalvaguarda);
}

export async function acharSalvaguarda(
  banco: Banco | Tx,
  pessoaId: string,
  id: string,
): Promise<Salvaguarda | undefined> {
  const linha = await salvaguardas(banco)
    .where('s.pessoa_id', 'in', familia(pessoaId) as never)
    .where('s.id', '=', id)
    .executeTakeFirst();
  return linha && comoSalvaguarda(linha);
}

export async function acharPeloCodigo(banco: Banco, codigo: string): Promise<Salvaguarda | undefined> {
  const linha = await salvaguardas(banco).where('s.codigo', '=', codigo).executeTakeFirst();
  return linha && comoSalvaguarda(linha);
}

export interface SalvaguardaNova {
  pessoaId: string;
  codigo: string;
  homonimo: Homonimo;
  motivo: string;
  porId: string;
  em: Date;
  valeAte: string;
}

/** Devolve o id. */
export async function inserirSalvaguarda(tx: Tx, nova: SalvaguardaNova): Promise<string> {
  const { nome, cpf, nascimento, mae } = nova.homonimo;
  const { id } = await tx
    .insertInto('pessoas.salvaguarda')
    .values({
      pessoa_id: nova.pessoaId,
      codigo: nova.codigo,
      nome,
      cpf: cpf ?? null,
      nascimento: nascimento ?? null,
      mae: mae ?? null,
      motivo: nova.motivo,
      emitida_em: nova.em,
      emitida_por: nova.porId,
      vale_ate: nova.valeAte,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function gravarRevogacao(
  tx: Tx,
  pessoaId: string,
  { id, porId, em, motivo }: { id: string; porId: string; em: Date; motivo: string },
): Promise<void> {
  await tx
    .updateTable('pessoas.salvaguarda')
    .set({ revogada_em: em, revogada_por: porId, motivo_da_revogacao: motivo })
    .where('pessoa_id', 'in', familia(pessoaId) as never)
    .where('id', '=', id)
    .execute();
}
