/** Todo o SQL das estruturas. */
import { randomUUIDv7 } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../platform/db/index.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import { type EspecieDeEstrutura, type Estrutura, idsDoCaminho, type Nivel } from './estrutura.ts';
import { hojeLocal } from './sql.ts';

type EstruturaRow = Selectable<DB['acesso.estrutura']>;

export const daLinha = (r: EstruturaRow): Estrutura => ({
  id: r.id,
  paiId: r.pai_id ?? undefined,
  nivel: r.nivel as Nivel,
  especie: r.especie as EspecieDeEstrutura,
  nome: r.nome,
  sigla: r.sigla,
  uf: r.uf ?? undefined,
  municipio: r.municipio ?? undefined,
  comarca: r.comarca ?? undefined,
  regiao: r.regiao ?? undefined,
  circunscricao: r.circunscricao ?? undefined,
  fuso: r.fuso,
  caminho: r.caminho,
  inativadaEm: r.inativada_em ?? undefined,
  motivoDaInativacao: r.motivo_da_inativacao ?? undefined,
});

export async function acharEstrutura(banco: Banco, id: string): Promise<Estrutura | undefined> {
  const linha = await banco.selectFrom('acesso.estrutura').selectAll().where('id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

/**
 * Acha e tranca até o fim da transação: `mudar`, para quem altera a própria estrutura; `manter`, para quem só precisa
 * que ela não mude (lotar alguém, criar dentro dela).
 */
export async function trancarEstrutura(tx: Tx, id: string, para: 'mudar' | 'manter'): Promise<Estrutura | undefined> {
  const busca = tx.selectFrom('acesso.estrutura').selectAll().where('id', '=', id);
  const linha = await (para === 'mudar' ? busca.forUpdate() : busca.forShare()).executeTakeFirst();
  return linha && daLinha(linha);
}

/** As de `ids`, da raiz para baixo em cada ramo. */
export async function acharEstruturas(banco: Banco, ids: readonly string[]): Promise<Estrutura[]> {
  if (ids.length === 0) return [];
  const busca = banco.selectFrom('acesso.estrutura').selectAll().where('id', 'in', ids).orderBy('caminho');
  return (await busca.execute()).map(daLinha);
}

/** Da raiz até a estrutura, sem ela. */
export const acimaDe = (banco: Banco, { id, caminho }: Pick<Estrutura, 'id' | 'caminho'>): Promise<Estrutura[]> =>
  acharEstruturas(
    banco,
    idsDoCaminho(caminho).filter((i) => i !== id),
  );

/** Já há, entre as ativas do mesmo pai, outra com esta sigla? */
export async function siglaEmUso(
  tx: Tx,
  { paiId, sigla, menos }: { paiId: string | undefined; sigla: string; menos?: string },
): Promise<boolean> {
  const achada = await tx
    .selectFrom('acesso.estrutura')
    .select('id')
    .where(sql`lower(sigla)`, '=', sql`lower(${sigla})`)
    .where('inativada_em', 'is', null)
    .where('pai_id', paiId === undefined ? 'is' : '=', paiId ?? null)
    .executeTakeFirst();
  return achada !== undefined && achada.id !== menos;
}

type Novos = Omit<Estrutura, 'id' | 'caminho' | 'inativadaEm' | 'motivoDaInativacao'>;

/** Grava a estrutura dentro do pai (ou na raiz) e devolve o id. */
export async function inserir(tx: Tx, nova: Novos, pai: Estrutura | undefined, agora: Date): Promise<string> {
  const id = randomUUIDv7();
  const { paiId, nivel, especie, ...dados } = nova;
  await tx
    .insertInto('acesso.estrutura')
    .values({
      id,
      pai_id: paiId ?? null,
      nivel,
      especie,
      ...dados,
      caminho: `${pai?.caminho ?? '/'}${id}/`,
      criada_em: agora,
    })
    .execute();
  return id;
}

export type Editaveis = Pick<
  Estrutura,
  'nome' | 'sigla' | 'uf' | 'municipio' | 'comarca' | 'regiao' | 'circunscricao' | 'fuso'
>;

/** O campo ausente fica vazio. */
export async function alterar(tx: Tx, id: string, e: Editaveis): Promise<void> {
  const { nome, sigla, fuso } = e;
  await tx
    .updateTable('acesso.estrutura')
    .set({
      nome,
      sigla,
      fuso,
      uf: e.uf ?? null,
      municipio: e.municipio ?? null,
      comarca: e.comarca ?? null,
      regiao: e.regiao ?? null,
      circunscricao: e.circunscricao ?? null,
    })
    .where('id', '=', id)
    .execute();
}

/** A pessoa tem ou terá lotação nesta estrutura. */
export async function lotadoNela(tx: Tx, id: string, usuarioId: string | undefined, agora: Date): Promise<boolean> {
  if (usuarioId === undefined) return false;
  const achada = await tx
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select('l.id')
    .where('l.estrutura_id', '=', id)
    .where('l.usuario_id', '=', usuarioId)
    .where('l.encerrada_em', 'is', null)
    .where((eb) => eb.or([eb('l.fim', 'is', null), eb('l.fim', '>=', hojeLocal(agora))]))
    .executeTakeFirst();
  return achada !== undefined;
}

export async function marcarInativa(tx: Tx, id: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.estrutura')
    .set({ inativada_em: agora, motivo_da_inativacao: motivo })
    .where('id', '=', id)
    .execute();
}
