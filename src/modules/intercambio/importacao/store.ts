/** O SQL da importação em si: o que é, em que estado está. */
import { sql } from 'kysely';
import { alcancaNoSql, type Ator, type Banco, type Tx } from '../../acesso/index.ts';
import type { IdDaEspecie } from '../especies/especie.ts';
import type { Mapa } from '../especies/mapa.ts';
import type { Codificacao, Forma, Formato } from '../formatos/linha.ts';
import type { EstadoDaImportacao, Importacao } from './importacao.ts';

const completas = (banco: Banco | Tx) =>
  banco
    .selectFrom('intercambio.importacao as i')
    .innerJoin('acesso.estrutura as e', 'e.id', 'i.estrutura_id')
    .innerJoin('acesso.usuario as u', 'u.id', 'i.enviada_por')
    .selectAll('i')
    .select(['e.nome as estrutura', 'e.caminho', 'u.nome as autor']);

type ImportacaoRow = Awaited<ReturnType<ReturnType<typeof completas>['execute']>>[number];

const daLinha = (l: ImportacaoRow): Importacao => ({
  id: l.id,
  especie: l.especie as IdDaEspecie,
  origem: l.origem,
  nomeDoArquivo: l.nome_do_arquivo,
  formato: (l.formato ?? undefined) as Formato | undefined,
  codificacao: (l.codificacao ?? undefined) as Codificacao | undefined,
  separador: l.separador ?? undefined,
  tamanho: l.tamanho,
  colunas: l.colunas ?? [],
  mapa: l.mapa as Mapa,
  estado: l.estado as EstadoDaImportacao,
  estrutura: { id: l.estrutura_id, nome: l.estrutura, caminho: l.caminho },
  sigilo: l.sigilo as Importacao['sigilo'],
  enviadaPor: { id: l.enviada_por, nome: l.autor },
  lotacaoId: l.lotacao_id ?? undefined,
  enviadaEm: l.enviada_em,
  comecadaEm: l.comecada_em ?? undefined,
  terminadaEm: l.terminada_em ?? undefined,
  total: l.total ?? undefined,
  lidas: l.lidas,
  novas: l.novas,
  jaHavia: l.ja_havia,
  comErro: l.com_erro,
  falha: l.falha ?? undefined,
});

export async function acharImportacao(banco: Banco | Tx, id: string): Promise<Importacao | undefined> {
  const linha = await completas(banco).where('i.id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

/** Acha e tranca até o fim da transação. */
export async function trancarImportacao(tx: Tx, id: string): Promise<Importacao | undefined> {
  const linha = await completas(tx).where('i.id', '=', id).forUpdate('i').executeTakeFirst();
  return linha && daLinha(linha);
}

const MAIOR_LISTA = 100;

/** As últimas que o ator alcança, pela unidade. */
export async function listarImportacoes(banco: Banco, ator: Ator): Promise<Importacao[]> {
  const linhas = await completas(banco)
    .where(alcancaNoSql(ator, 'intercambio.arquivo.importar', sql.ref('e.caminho')))
    .orderBy('i.enviada_em', 'desc')
    .limit(MAIOR_LISTA)
    .execute();
  return linhas.map(daLinha);
}

export async function idsCorrendo(banco: Banco): Promise<string[]> {
  const linhas = await banco
    .selectFrom('intercambio.importacao')
    .select('id')
    .where('estado', 'in', ['correndo', 'recebida'])
    .execute();
  return linhas.map((l) => l.id);
}

export interface ImportacaoNova {
  especie: IdDaEspecie;
  origem: string;
  nomeDoArquivo: string;
  tamanho: number;
  estruturaId: string;
  sigilo: Importacao['sigilo'];
  enviadaPor: string;
  lotacaoId: string | undefined;
  enviadaEm: Date;
}

export async function inserirImportacao(tx: Tx, n: ImportacaoNova): Promise<string> {
  const { id } = await tx
    .insertInto('intercambio.importacao')
    .values({
      especie: n.especie,
      origem: n.origem,
      nome_do_arquivo: n.nomeDoArquivo,
      tamanho: n.tamanho,
      estado: 'recebendo',
      estrutura_id: n.estruturaId,
      sigilo: n.sigilo,
      enviada_por: n.enviadaPor,
      lotacao_id: n.lotacaoId ?? null,
      enviada_em: n.enviadaEm,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** O que se soube ao ler o arquivo inteiro. */
export interface Conferencia extends Forma {
  colunas: readonly string[];
  total: number;
  sha256: Buffer;
  mapa: Mapa;
}

/** Falso: já não estava à espera da conferência. */
export async function gravarConferencia(banco: Banco | Tx, id: string, c: Conferencia): Promise<boolean> {
  const { numUpdatedRows } = await banco
    .updateTable('intercambio.importacao')
    .set({
      estado: 'conferida',
      formato: c.formato,
      codificacao: c.codificacao ?? null,
      separador: c.separador ?? null,
      colunas: [...c.colunas],
      total: c.total,
      sha256: c.sha256,
      mapa: JSON.stringify(c.mapa),
    })
    .where('id', '=', id)
    .where('estado', '=', 'recebida')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function mudarEstado(
  tx: Banco | Tx,
  id: string,
  estado: EstadoDaImportacao,
  outros: { comecadaEm?: Date; terminadaEm?: Date; falha?: string; mapa?: Mapa } = {},
): Promise<void> {
  await tx
    .updateTable('intercambio.importacao')
    .set({
      estado,
      ...(outros.comecadaEm ? { comecada_em: outros.comecadaEm } : {}),
      ...(outros.terminadaEm ? { terminada_em: outros.terminadaEm } : {}),
      ...(outros.falha ? { falha: outros.falha } : {}),
      ...(outros.mapa ? { mapa: JSON.stringify(outros.mapa) } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function guardarMapa(tx: Tx, id: string, mapa: Mapa): Promise<void> {
  await tx
    .updateTable('intercambio.importacao')
    .set({ mapa: JSON.stringify(mapa) })
    .where('id', '=', id)
    .execute();
}

/** O do arquivo que chegou sem se saber antes quanto tinha. */
export async function gravarTamanho(banco: Banco, id: string, tamanho: number): Promise<void> {
  await banco.updateTable('intercambio.importacao').set({ tamanho }).where('id', '=', id).execute();
}
