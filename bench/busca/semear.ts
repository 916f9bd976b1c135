/** A base das medidas de busca: as mesmas linhas para os dois jeitos, cada jeito com a sua tabela e os seus índices. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copiarDe } from 'pg-copy-streams';
import {
  aprenderPalavras,
  chavesDaLinha,
  palavrasDeBusca,
  recontarPalavras,
} from '../../src/modules/pessoas/busca/index.ts';
import { gerarPessoas, type PessoaFicticia } from '../../src/modules/pessoas/ficticias/index.ts';
import { normalizar } from '../../src/modules/pessoas/nomes/index.ts';
import type { Banco } from '../../src/platform/db/index.ts';

export const PESSOAS = 1_000_000;

export interface Semeado {
  /** O nome civil de cada pessoa, na ordem do gerador. */
  nomes: string[];
  maes: (string | undefined)[];
  anos: (number | undefined)[];
  linhas: number;
  /** Linhas por segundo de `chavesDaLinha`, sozinha. */
  chavesPorSegundo: number;
  /** Segundos para pôr os índices (e, no nosso, aprender e contar as palavras) em uma tabela já cheia. */
  indexar: { nosso: number; pgTrgm: number };
  /** Megabytes dos índices (e das tabelas de palavras). */
  tamanho: { nosso: number; pgTrgm: number };
}

/** @param c o dono das tabelas. */
export async function semear(c: pg.Client, banco: Banco): Promise<Semeado> {
  // As pessoas não precisam existir para se medir a busca: só os nomes delas.
  await c.query(`
    alter table pessoas.nome_de_busca drop constraint nome_de_busca_pessoa_id_fkey;
    drop index pessoas.nome_de_busca_chaves;
    create table public.nome_simples (pessoa_id uuid not null, nome text not null)`);
  const semeado = { nomes: [] as string[], maes: [] as (string | undefined)[], anos: [] as (number | undefined)[] };
  const palavras = new Set<string>();
  let linhas = 0;
  await copiar(c, 'pessoas.nome_de_busca', function* () {
    for (const [i, p] of enumerar(gerarPessoas({ semente: 2026, quantas: PESSOAS }))) {
      const ano = p.nascimento ? Number(p.nascimento.slice(0, 4)) : undefined;
      semeado.nomes.push(p.nome);
      semeado.maes.push(p.mae);
      semeado.anos.push(ano);
      for (const nome of [p.nome, p.mae ?? '']) for (const palavra of palavrasDeBusca(nome)) palavras.add(palavra);
      for (const [especie, nome] of nomesDe(p)) {
        for (const palavra of palavrasDeBusca(nome)) palavras.add(palavra);
        const chaves = chavesDaLinha({ nome, mae: p.mae, anoDeNascimento: ano });
        linhas += 1;
        yield `${idDe(i)}\t${especie}\t${nome}\t${p.mae ?? '\\N'}\t${ano ?? '\\N'}\t{${chaves.join(',')}}\n`;
      }
    }
  });
  await copiar(c, 'public.nome_simples', function* () {
    for (const [i, p] of enumerar(gerarPessoas({ semente: 2026, quantas: PESSOAS }))) {
      for (const [, nome] of nomesDe(p)) yield `${idDe(i)}\t${normalizar(nome)}\n`;
    }
  });
  const indexar = {
    nosso: await segundos(async () => {
      await aprenderPalavras(banco, palavras);
      await c.query(
        'create index nome_de_busca_chaves on pessoas.nome_de_busca using gin (chaves) with (fastupdate = off)',
      );
      await recontarPalavras(banco);
    }),
    pgTrgm: await segundos(() =>
      c.query(
        'create extension pg_trgm; create index nome_simples_trgm on public.nome_simples using gin (nome gin_trgm_ops)',
      ),
    ),
  };
  await c.query('vacuum analyze pessoas.nome_de_busca');
  await c.query('vacuum analyze pessoas.palavra');
  await c.query('vacuum analyze pessoas.apagamento');
  await c.query('vacuum analyze public.nome_simples');
  return { ...semeado, linhas, chavesPorSegundo: await medirChaves(semeado), indexar, tamanho: await tamanhos(c) };
}

export const idDe = (i: number): string => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;

/** Sem repetir: há alcunha igual ao nome social. */
const nomesDe = (p: PessoaFicticia): [string, string][] => [
  ['civil', p.nome],
  ...(p.nomeSocial ? [['social', p.nomeSocial] as [string, string]] : []),
  ...[...new Set(p.alcunhas)].map((a): [string, string] => ['alcunha', a]),
];

const LINHAS_POR_PEDACO = 2000;

async function copiar(c: pg.Client, tabela: string, gerar: () => Generator<string>): Promise<void> {
  const pedacos = function* (): Generator<string> {
    let pedaco: string[] = [];
    for (const linha of gerar()) {
      if (pedaco.push(linha) < LINHAS_POR_PEDACO) continue;
      yield pedaco.join('');
      pedaco = [];
    }
    yield pedaco.join('');
  };
  await pipeline(Readable.from(pedacos()), c.query(copiarDe(`copy ${tabela} from stdin`)));
}

function* enumerar<T>(itens: Iterable<T>): Generator<[number, T]> {
  let i = 0;
  for (const item of itens) yield [i++, item];
}

async function segundos(fazer: () => Promise<unknown>): Promise<number> {
  const inicio = performance.now();
  await fazer();
  return (performance.now() - inicio) / 1000;
}

async function medirChaves({ nomes, maes, anos }: Pick<Semeado, 'nomes' | 'maes' | 'anos'>): Promise<number> {
  const quantas = 200_000;
  const s = await segundos(async () => {
    for (let i = 0; i < quantas; i++) chavesDaLinha({ nome: nomes[i] ?? '', mae: maes[i], anoDeNascimento: anos[i] });
  });
  return quantas / s;
}

async function tamanhos(c: pg.Client): Promise<Semeado['tamanho']> {
  const { rows } = await c.query<{ nosso: number; trgm: number }>(`
    select ((pg_relation_size('pessoas.nome_de_busca_chaves') + pg_total_relation_size('pessoas.palavra')
        + pg_total_relation_size('pessoas.apagamento')) / 1e6)::float8 as nosso,
      (pg_relation_size('public.nome_simples_trgm') / 1e6)::float8 as trgm`);
  return { nosso: rows[0]?.nosso ?? 0, pgTrgm: rows[0]?.trgm ?? 0 };
}
