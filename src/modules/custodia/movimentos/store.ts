/** O SQL das saídas e das chegadas. */
import { type SqlBool, sql } from 'kysely';
import { alcancaNoSql, alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';

export interface PessoaFora {
  pessoaId: string;
  nome: string;
  unidade: string;
  motivo: string;
  voltaPrevista?: string | undefined;
}

const CABEM = 500;

/** Quem está fora por pouco tempo, a de volta mais antiga primeiro; sem volta prevista, no fim. */
export async function pessoasFora(banco: Banco, ator: Ator): Promise<PessoaFora[]> {
  const linhas = await titulares(banco)
    .innerJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as pessoaId', 't.nome', 'e.nome as unidade', 's.fora as motivo', 's.volta_prevista'])
    .where('s.fora', 'is not', null)
    .where('s.estado', '=', 'presa')
    .where(alcancaTitular(ator, 'pessoas.pessoa.ver'))
    .orderBy('s.volta_prevista', (o) => o.asc().nullsLast())
    .orderBy('t.nome')
    .limit(CABEM)
    .execute();
  return linhas.map(({ volta_prevista, unidade, motivo, ...l }) => ({
    ...l,
    unidade: unidade ?? 'unidade não informada',
    motivo: motivo ?? '',
    voltaPrevista: volta_prevista ?? undefined,
  }));
}

/** As unidades em que quem pergunta pode registrar movimento. */
export const unidadesDoMovimento = (
  banco: Banco,
  ator: Ator,
): Promise<{ id: string; nome: string; caminho: string }[]> =>
  banco
    .selectFrom('acesso.estrutura as e')
    .select(['e.id', 'e.nome', 'e.caminho'])
    .where('e.especie', '=', 'estabelecimento')
    .where('e.inativada_em', 'is', null)
    .where(alcancaNoSql(ator, 'custodia.movimento.lancar', sql`e.caminho`))
    .orderBy('e.nome')
    .execute();

export interface QuemChega {
  pessoaId: string;
  nome: string;
  mae?: string | undefined;
  nascimento?: string | undefined;
}

/**
 * Quem pode estar chegando: só por documento inteiro ou nome inteiro, e só quem não está em unidade nenhuma. Quem está à porta
 * mostra o documento; procurar por pedaço de nome não é receber ninguém. Sigilosos e restritos não aparecem.
 */
export async function quemChega(banco: Banco, texto: string): Promise<QuemChega[]> {
  const numero = texto.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const linhas = await titulares(banco)
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .leftJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as pessoaId', 't.nome', 't.mae', 't.nascimento'])
    .where('p.unificada_em', 'is', null)
    .where('t.sigilo', '=', 'publico')
    .where(sql<SqlBool>`(t.estrutura_id is null or s.estado = 'foragida')`)
    .where(sql<SqlBool>`(s.estado is null or s.estado <> 'falecida')`)
    .where(sql<SqlBool>`(
      t.pessoa_id in (select d.pessoa_id from pessoas.documento d where d.numero = ${numero})
      or t.pessoa_id in (select n.pessoa_id from pessoas.nome_de_busca n where n.nome = ${texto} and n.especie <> 'mae'))`)
    .orderBy('t.nome')
    .limit(20)
    .execute();
  return linhas.map((l) => ({ ...l, mae: l.mae ?? undefined, nascimento: l.nascimento ?? undefined }));
}
