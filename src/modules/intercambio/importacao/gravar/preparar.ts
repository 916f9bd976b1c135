/** O lote antes de se gravar: de quem é cada linha, os fatos que entram e as linhas das tabelas. */
import type { Banco, Quem, Tx } from '../../../acesso/index.ts';
import { comSigiloDoCitado, type Fato, lerFatosDe } from '../../../pessoas/index.ts';
import type { Importacao } from '../importacao.ts';
import { trancarPessoas } from './achar.ts';
import { prefixoDe } from './chaves.ts';
import { type LinhasDasNovas, linhasDasNovas } from './em-massa.ts';
import { chavesDaLinha, type Identificadas, identificar } from './identificar.ts';
import type { LinhaBoa } from './ler-lote.ts';
import { type Montagem, montarPessoa } from './montar.ts';
import { semPrender } from './sem-prender.ts';

export interface OndeGravar {
  agora: Date;
  fuso: string;
  quem: Quem;
}

export interface Preparado {
  montagens: readonly Montagem[];
  recusadas: Identificadas['recusadas'];
  tabelas: LinhasDasNovas;
}

/** Na transação do lote: as pessoas que já havia ficam trancadas. */
export async function preparar(
  tx: Tx,
  onde: OndeGravar,
  importacao: Importacao,
  boas: readonly LinhaBoa[],
): Promise<Preparado> {
  const identificadas = await identificar(tx, importacao, await comOSigiloDoCitado(tx, onde, boas));
  const jaHavia = identificadas.pessoas.flatMap((p) => (p.nova ? [] : [p.id]));
  return montar(onde, importacao, identificadas, await fatosDe(tx, jaHavia));
}

/**
 * Enquanto o lote anterior (`emVoo`, as chaves dele) ainda se grava. Só serve ao lote em que todas as pessoas são novas,
 * nenhuma é do anterior e nada cita processo; senão, `undefined`: prepara-se na transação.
 */
export async function adiantar(
  banco: Banco,
  onde: OndeGravar,
  importacao: Importacao,
  boas: readonly LinhaBoa[],
  emVoo: ReadonlySet<string>,
): Promise<Preparado | undefined> {
  if (cita(boas) || boas.some((l) => chavesDaLinha(importacao, l).some((c) => emVoo.has(c)))) return undefined;
  const identificadas = await identificar(banco, importacao, boas);
  if (identificadas.pessoas.some((p) => !p.nova)) return undefined;
  return montar(onde, importacao, identificadas, new Map());
}

async function montar(
  onde: OndeGravar,
  importacao: Importacao,
  { pessoas, recusadas }: Identificadas,
  antes: ReadonlyMap<string, readonly Fato[]>,
): Promise<Preparado> {
  const ondeMontar = { ...onde, importacao, prefixo: prefixoDe(importacao.origem, importacao.especie) };
  const montagens: Montagem[] = [];
  for await (const p of semPrender(pessoas)) montagens.push(montarPessoa(ondeMontar, p, antes.get(p.id) ?? []));
  const tabelas = await linhasDasNovas(
    montagens.map((m) => m.pessoa),
    { agora: onde.agora, autorId: importacao.enviadaPor.id, sigilo: 'publico' },
  );
  return { montagens, recusadas, tabelas };
}

/** Os fatos que as pessoas já têm, trancadas: os dos registros unificados vêm junto. */
async function fatosDe(tx: Tx, ids: readonly string[]): Promise<Map<string, Fato[]>> {
  const registros = await trancarPessoas(tx, ids);
  const porRegistro = await lerFatosDe(tx, [...registros.keys()]);
  const porPessoa = new Map<string, Fato[]>();
  for (const [registro, id] of registros) {
    const fatos = porPessoa.getOrInsertComputed(id, () => []);
    fatos.push(...(porRegistro.get(registro) ?? []));
  }
  return porPessoa;
}

const cita = (linhas: readonly LinhaBoa[]): boolean => linhas.some((l) => l.fatos.some((f) => 'citar' in f.tipo));

/** O processo citado passa a existir, e o sigilo dele desce ao fato. */
async function comOSigiloDoCitado(tx: Tx, onde: OndeGravar, linhas: readonly LinhaBoa[]): Promise<readonly LinhaBoa[]> {
  if (!cita(linhas)) return linhas;
  const todos = linhas.flatMap((l) => l.fatos.map((f) => ({ ...f, fonte: '' })));
  const prontos = await comSigiloDoCitado(tx, todos, onde);
  let i = 0;
  return linhas.map((l) => ({ ...l, fatos: l.fatos.map((f) => ({ ...f, sigilo: prontos[i++]?.sigilo })) }));
}
