/** Restaura uma cópia em um banco vazio: confere o arquivo inteiro antes de gravar, e grava em uma transação só. */
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copiarDe, type CopyStreamQuery } from 'pg-copy-streams';
import { comCliente } from '../cliente.ts';
import { FalhaDoBanco } from '../falha.ts';
import { lerMigracoes, PASTA_DAS_MIGRACOES, type Migracao } from '../migracoes.ts';
import { migrar } from '../migrar.ts';
import type { Manifesto } from './formato.ts';
import { lerCopia } from './ler.ts';
import { semChavesEstrangeiras, SESSAO_DA_COPIA, tabelasDaCopia, type Tabela } from './tabelas.ts';

interface Destino {
  urlDoMigrador: string;
  papelDoApp: string;
}

/** Um arquivo lido inteiro e são, feito pelas mesmas migrações deste código. */
export interface CopiaConferida {
  arquivo: string;
  manifesto: Manifesto;
  pastaDasMigracoes: string;
}

/** @throws {FalhaDoBanco} se o arquivo não serve. */
export async function conferirCopia(arquivo: string, pastaDasMigracoes = PASTA_DAS_MIGRACOES): Promise<CopiaConferida> {
  const manifesto = await lerCopia(arquivo, () => Promise.resolve());
  exigirMesmasMigracoes(manifesto, lerMigracoes(pastaDasMigracoes));
  return { arquivo, manifesto, pastaDasMigracoes };
}

/** @throws {FalhaDoBanco} se o destino não está vazio, ou se o arquivo mudou desde a conferência; nada terá sido gravado. */
export async function restaurarBanco(copia: CopiaConferida, { urlDoMigrador, papelDoApp }: Destino): Promise<void> {
  await comCliente(urlDoMigrador, exigirVazio);
  await migrar(urlDoMigrador, papelDoApp, { pasta: copia.pastaDasMigracoes });
  await comCliente(urlDoMigrador, async (c) => {
    await c.query(SESSAO_DA_COPIA);
    await c.query('begin');
    await semChavesEstrangeiras(c, () => gravarTabelas(c, copia));
    for (const [nome, ultimo] of Object.entries(copia.manifesto.sequencias)) {
      await c.query('select setval($1::regclass, $2)', [nome, ultimo]);
    }
    await c.query('commit');
    await c.query('analyze');
  });
}

async function exigirVazio(c: pg.Client): Promise<void> {
  const { rows } = await c.query<{ usado: boolean }>(
    `select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as usado`,
  );
  if (rows[0]?.usado !== true) return;
  throw new FalhaDoBanco('O banco de destino já tem tabelas. Restaure em um banco ou em uma pasta novos (--em).');
}

function exigirMesmasMigracoes({ migracoes, versao }: Manifesto, deste: readonly Migracao[]): void {
  const daCopia = JSON.stringify(migracoes.map((m) => [m.nome, m.sha256]));
  const destas = JSON.stringify(deste.map((m) => [m.nome, m.sha256]));
  if (daCopia === destas) return;
  throw new FalhaDoBanco(
    `A cópia foi feita pela versão ${versao} do sistema, até a migração ${migracoes.at(-1)?.nome ?? '(nenhuma)'}, e este ` +
      'código tem outras migrações. Restaure com a versão que copiou e só depois atualize o sistema.',
  );
}

async function gravarTabelas(c: pg.Client, { arquivo, manifesto }: CopiaConferida): Promise<void> {
  const tabelas = new Map((await tabelasDaCopia(c)).map((t) => [t.nome, t]));
  // As migrações gravam as suas linhas iniciais; a cópia traz como elas ficaram.
  await c.query(`truncate ${[...tabelas.values()].map((t) => t.sql).join(', ')}`);
  const gravador = criarGravador(c, tabelas);
  const relido = await lerCopia(arquivo, gravador.receber);
  await gravador.terminar();
  for (const [nome, { linhas }] of Object.entries(manifesto.tabelas)) {
    const gravadas = gravador.linhas.get(nome) ?? 0;
    if (gravadas === linhas && relido.tabelas[nome]?.sha256 === manifesto.tabelas[nome]?.sha256) continue;
    throw new FalhaDoBanco(`A cópia tem ${linhas} linhas de ${nome}, e ${gravadas} entraram. Nada foi gravado.`);
  }
}

/** Um `copy` por tabela: troca quando a tabela muda, porque os pedaços vêm na ordem. */
function criarGravador(c: pg.Client, tabelas: Map<string, Tabela>) {
  const linhas = new Map<string, number>();
  let aberta: { nome: string; fluxo: CopyStreamQuery } | undefined;

  const terminar = async (): Promise<void> => {
    if (!aberta) return;
    const { nome, fluxo } = aberta;
    aberta = undefined;
    fluxo.end();
    await finished(fluxo);
    linhas.set(nome, fluxo.rowCount);
  };
  const abrir = (nome: string): CopyStreamQuery => {
    const tabela = tabelas.get(nome);
    if (!tabela) throw new FalhaDoBanco(`A cópia tem a tabela ${nome}, que este sistema não tem. Nada foi gravado.`);
    const fluxo = c.query(copiarDe(`copy ${tabela.sql} (${tabela.colunas}) from stdin`));
    // A recusa do banco a uma linha chega em `receber` ou em `terminar`, não como erro solto.
    fluxo.on('error', () => {});
    aberta = { nome, fluxo };
    return fluxo;
  };
  const receber = async (nome: string, bytes: Uint8Array): Promise<void> => {
    if (aberta?.nome !== nome) await terminar();
    const fluxo = aberta?.fluxo ?? abrir(nome);
    if (fluxo.errored) throw fluxo.errored;
    if (!fluxo.write(bytes)) await once(fluxo, 'drain');
  };
  return { receber, terminar, linhas };
}
