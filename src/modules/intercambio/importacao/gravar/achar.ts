/** Quem das linhas já está no sistema, entre as pessoas que a importação alcança. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';
import type { Identificacao } from '../../especies/especie.ts';
import type { Importacao } from '../importacao.ts';

export interface PessoaAchada {
  id: string;
  nome: string;
  mae?: string | undefined;
  nascimento?: string | undefined;
  cpf?: string | undefined;
  /** Quando foi cadastrada. */
  desde: Date;
}

type Documento = Identificacao['documentos'][number];

/**
 * A importação só enxerga quem está dentro da unidade dela, ou em lugar nenhum, até o sigilo de quem a enviou. De quem não
 * enxerga faz um registro novo: não se revela que há outro, e a fila de semelhantes os junta.
 */
const aoAlcance = ({ estrutura, sigilo }: Importacao) => sql<boolean>`
  (t.estrutura_id is null or e.caminho ^@ ${estrutura.caminho})
  and t.sigilo = any(${sigilo === 'restrito' ? ['publico', 'restrito'] : ['publico']}::text[])`;

/**
 * Os registros que têm cada documento, pela chave dele. O `offset 0` obriga a procurar um a um pelo índice: numa tabela que
 * cresce a cada lote as estatísticas estão sempre velhas, e sem ele o banco a leria inteira.
 */
export async function registrosPorDocumento(
  tx: Banco | Tx,
  documentos: ReadonlyMap<string, Documento>,
): Promise<Map<string, string[]>> {
  if (documentos.size === 0) return new Map();
  const pedidos = [...documentos].map(([chave, d]) => ({ chave, ...d }));
  const { rows } = await sql<{ chave: string; id: string }>`
    select k.chave, d.pessoa_id as id
      from jsonb_to_recordset(${JSON.stringify(pedidos)}::jsonb) as k (chave text, especie text, numero text, uf text)
      join lateral (
        select x.pessoa_id from pessoas.documento x
         where x.numero = k.numero and x.especie = k.especie and (k.especie <> 'rg' or x.uf = k.uf) offset 0) d on true`.execute(
    tx,
  );
  return new Map([...Map.groupBy(rows, (r) => r.chave)].map(([chave, linhas]) => [chave, linhas.map((l) => l.id)]));
}

interface AchadaRow {
  chave: string;
  id: string;
  nome: string;
  mae: string | null;
  nascimento: string | null;
  cpf: string | null;
  desde: Date;
}

/** Pelo id do registro; de registro unificado, aquela em que foi unificado. `alcanca`: falso na que está fora do alcance. */
export async function acharPorId(
  tx: Banco | Tx,
  importacao: Importacao,
  ids: readonly string[],
): Promise<Map<string, PessoaAchada & { alcanca: boolean }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<AchadaRow & { alcanca: boolean }>`
    select r.pessoa_id as chave, t.pessoa_id as id, t.nome, t.mae, t.nascimento, p.cpf, p.criada_em as desde,
           ${aoAlcance(importacao)} as alcanca
      from pessoas.pessoa r
      join pessoas.pessoa p on p.pessoa_id = coalesce(r.unificada_em, r.pessoa_id)
      join acesso.titular t on t.pessoa_id = p.pessoa_id
      left join acesso.estrutura e on e.id = t.estrutura_id
     where r.pessoa_id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((r) => [r.chave, { ...daLinha(r), alcanca: r.alcanca }]));
}

const daLinha = ({ id, nome, mae, nascimento, cpf, desde }: AchadaRow): PessoaAchada => ({
  id,
  nome,
  mae: mae ?? undefined,
  nascimento: nascimento ?? undefined,
  cpf: cpf ?? undefined,
  desde,
});

/** Tranca, sempre na mesma ordem, e devolve os registros que formam cada uma: o dela e os unificados nela. */
export async function trancarPessoas(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  await sql`select from acesso.titular where pessoa_id = any(${[...ids]}::uuid[]) order by pessoa_id for update`.execute(
    tx,
  );
  const { rows } = await sql<{ registro: string; id: string }>`
    select pessoa_id as registro, coalesce(unificada_em, pessoa_id) as id from pessoas.pessoa
     where pessoa_id = any(${[...ids]}::uuid[]) or unificada_em = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((r) => [r.registro, r.id]));
}
