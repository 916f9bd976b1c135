/** Cópia de segurança: um retrato do banco em um instante, com o sistema no ar. */
import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, linkSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { to as copiarPara } from 'pg-copy-streams';
import { pack, type Pack } from 'tar-stream';
import { pacote } from '../../pacote.ts';
import { comCliente } from '../cliente.ts';
import { FalhaDoBanco } from '../falha.ts';
import { criarSomador, FORMATO, MANIFESTO, nomeDoPedaco, type Manifesto, type Soma } from './formato.ts';
import { causaDoArquivo } from './causa-do-arquivo.ts';
import { sequencias, SESSAO_DA_COPIA, tabelasDaCopia, type Tabela } from './tabelas.ts';

/** O tar pede o tamanho antes: os dados vão em pedaços que cabem na memória. */
const PEDACO_BYTES = 4 * 1024 * 1024;

/**
 * Grava `arquivo`, que não pode existir, legível só por quem copia: tem os dados de todos, em claro.
 * @throws {FalhaDoBanco} sem deixar arquivo pela metade.
 */
export async function copiarBanco(urlDoMigrador: string, arquivo: string, agora: Date): Promise<Manifesto> {
  if (existsSync(arquivo)) throw new FalhaDoBanco(`${arquivo} já existe. Escolha outro nome.`);
  const parcial = `${arquivo}.${randomUUID()}`;
  try {
    const manifesto = await comCliente(urlDoMigrador, (c) => gravar(c, parcial, agora));
    linkSync(parcial, arquivo);
    return manifesto;
  } catch (e) {
    throw causaDoArquivo(e, arquivo) ?? e;
  } finally {
    rmSync(parcial, { force: true });
  }
}

async function gravar(c: pg.Client, arquivo: string, agora: Date): Promise<Manifesto> {
  const tar = pack();
  const compressor = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  const saida = createWriteStream(arquivo, { flags: 'wx', mode: 0o600, flush: true });
  const escrita = pipeline(tar, compressor, saida);
  const leitura = encher(c, tar, agora).catch((e: unknown) => {
    tar.destroy(e as Error);
    throw e;
  });
  // Se o disco enche, o tar é destruído e a leitura para com ele; a causa que interessa é a da escrita.
  const [manifesto] = await Promise.all([leitura, escrita]);
  return manifesto;
}

async function encher(c: pg.Client, tar: Pack, agora: Date): Promise<Manifesto> {
  await c.query(SESSAO_DA_COPIA);
  await c.query('begin transaction isolation level repeatable read, read only');
  const { rows: migracoes } = await c.query<{ nome: string; sha256: string }>(
    'select nome, sha256 from plataforma.migracao order by nome',
  );
  const tabelas: Record<string, Soma> = {};
  for (const tabela of await tabelasDaCopia(c)) tabelas[tabela.nome] = await copiarTabela(c, tar, tabela);
  const manifesto: Manifesto = {
    formato: FORMATO,
    versao: pacote.versao,
    criadaEm: agora.toISOString(),
    migracoes,
    tabelas,
    sequencias: await sequencias(c),
  };
  await c.query('commit');
  await acrescentar(tar, MANIFESTO, Buffer.from(JSON.stringify(manifesto, undefined, 2)));
  tar.finalize();
  return manifesto;
}

async function copiarTabela(c: pg.Client, tar: Pack, { nome, sql, colunas }: Tabela): Promise<Soma> {
  const somador = criarSomador();
  let numero = 0;
  for await (const pedaco of emPedacos(c.query(copiarPara(`copy ${sql} (${colunas}) to stdout`)))) {
    somador.juntar(pedaco);
    await acrescentar(tar, nomeDoPedaco(nome, ++numero), pedaco);
  }
  return somador.soma();
}

async function* emPedacos(fluxo: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let juntos: Buffer[] = [];
  let tamanho = 0;
  for await (const parte of fluxo) {
    juntos.push(parte);
    tamanho += parte.length;
    if (tamanho >= PEDACO_BYTES) {
      yield Buffer.concat(juntos);
      juntos = [];
      tamanho = 0;
    }
  }
  if (tamanho > 0) yield Buffer.concat(juntos);
}

/** Espera o pedaço caber na saída: quem grava devagar não enche a memória. */
function acrescentar(tar: Pack, nome: string, dados: Buffer): Promise<void> {
  return new Promise((pronto, falhou) => {
    const entrada = tar.entry({ name: nome, size: dados.length }, (e) => (e ? falhou(e) : pronto()));
    entrada.end(dados);
  });
}
