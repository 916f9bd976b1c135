/** Grava as pessoas montadas: as novas por COPY em todas as tabelas; das que já havia, só o que muda. */
import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from '../../../acesso/index.ts';
import { linhaDoFato, type Projecao, vigentes } from '../../../pessoas/index.ts';
import { copiar, type LinhaDeTabela } from './copia.ts';
import type { PessoaMontada } from './montar.ts';
import { semPrender } from './sem-prender.ts';

export interface Conexao {
  tx: Tx;
  /** A mesma conexão, para o COPY. */
  cliente: pg.ClientBase;
}

export interface Assinatura {
  agora: Date;
  autorId: string;
  sigilo: 'publico';
}

/** Por tabela, as linhas das pessoas novas. */
export type LinhasDasNovas = ReadonlyMap<string, readonly LinhaDeTabela[]>;

export async function gravarPessoas(
  { tx, cliente }: Conexao,
  pessoas: readonly PessoaMontada[],
  tabelas: LinhasDasNovas,
): Promise<void> {
  const comFatos = pessoas.filter((p) => p.fatos.length > 0);
  for (const tabela of ['acesso.titular', 'pessoas.pessoa']) await copiar(cliente, tabela, tabelas.get(tabela) ?? []);
  await copiar(
    cliente,
    'pessoas.fato',
    comFatos.flatMap((p) => p.fatos.map(linhaDoFato)),
  );
  for (const [tabela, linhas] of tabelas) if (!UMA_POR_PESSOA.has(tabela)) await copiar(cliente, tabela, linhas);
  await refazer(
    tx,
    comFatos.filter((p) => !p.nova),
  );
}

/** Estas têm colunas de várias projeções: juntam-se numa linha. */
const UMA_POR_PESSOA = new Set(['acesso.titular', 'pessoas.pessoa']);

/** Sem banco: as projeções das novas já dobradas. */
export async function linhasDasNovas(
  pessoas: readonly PessoaMontada[],
  { agora, autorId, sigilo }: Assinatura,
): Promise<LinhasDasNovas> {
  const tabelas = new Map<string, LinhaDeTabela[]>();
  const por = (tabela: string, linhas: readonly LinhaDeTabela[]): void => {
    const lista = tabelas.getOrInsertComputed(tabela, () => []);
    for (const linha of linhas) lista.push(linha);
  };
  const novas = pessoas.filter((p) => p.nova && p.fatos.length > 0);
  for await (const { id, fatos, projecoes } of semPrender(novas)) {
    const valem = vigentes(fatos);
    const titular = { pessoa_id: id, estrutura_id: null, vara_id: null, sigilo, criado_em: agora, criado_por: autorId };
    const pessoa = { pessoa_id: id, versao: 1, criada_em: agora };
    for (const p of projecoes) {
      const linhas = p.dobrar(id, valem);
      if (p.tabela === 'acesso.titular') Object.assign(titular, linhas[0]);
      else if (p.tabela === 'pessoas.pessoa') Object.assign(pessoa, linhas[0]);
      else por(p.tabela, linhas);
    }
    por('acesso.titular', [titular]);
    por('pessoas.pessoa', [pessoa]);
  }
  return tabelas;
}

/** Uma escrita por projeção, e não por pessoa. */
async function refazer(tx: Tx, pessoas: readonly PessoaMontada[]): Promise<void> {
  if (pessoas.length === 0) return;
  const porProjecao = new Map<Projecao, PessoaMontada[]>();
  for (const p of pessoas) for (const proj of p.projecoes) porProjecao.getOrInsertComputed(proj, () => []).push(p);
  const valem = new Map(pessoas.map((p) => [p.id, vigentes([...p.antes, ...p.fatos])]));
  for (const [projecao, tocadas] of porProjecao) {
    await projecao.gravar(
      tx,
      tocadas.map((p) => p.id),
      tocadas.flatMap((p) => projecao.dobrar(p.id, valem.get(p.id) ?? [])),
    );
  }
  const ids = pessoas.map((p) => p.id);
  await sql`update pessoas.pessoa set versao = versao + 1 where pessoa_id = any(${ids}::uuid[])`.execute(tx);
}
