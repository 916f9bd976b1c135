/**
 * Busca de nome mal escrito em 1 milhão de pessoas, ao lado do que se faria com a extensão pg_trgm: índice GIN de
 * trigramas no nome normalizado e os dez mais parecidos. Acerta quem traz, entre os dez, alguém com o nome inteiro
 * procurado: só pelo nome, homônimos não se distinguem.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { type Busca, buscarPorNome } from '../src/modules/pessoas/busca/index.ts';
import { errarGrafia, errarNome, Sorte } from '../src/modules/pessoas/ficticias/index.ts';
import { normalizar } from '../src/modules/pessoas/nomes/index.ts';
import { comCliente } from '../src/platform/db/cliente.ts';
import { abrirBanco, type Banco } from '../src/platform/db/conexao.ts';
import { APP } from '../src/platform/db/embutido/nomes.ts';
import { iniciarEmbutido } from '../src/platform/db/embutido.ts';
import { migrar } from '../src/platform/db/migrar.ts';
import { bancoDaUrl, comOutroBanco } from '../src/platform/db/url.ts';
import { PESSOAS, semear, type Semeado } from './busca/semear.ts';
import { porSegundo } from './medir.ts';

const BUSCAS = 300;
const AQUECIMENTO = 50;
const LIMITE = 10;

/** O nome procurado e como se escreveu a busca. */
interface Caso {
  nome: string;
  busca: Omit<Busca, 'limite'>;
}

interface Medida {
  recall: number;
  p50: number;
  p95: number;
}

export async function medirBusca(): Promise<string[]> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const embutido = await iniciarEmbutido({ pasta, avisar: () => {}, paraTestes: true });
  try {
    await migrar(embutido.urlDoMigrador, APP);
    const url = comOutroBanco(embutido.urlDoAdministrador, bancoDaUrl(embutido.urlDoApp));
    const { db, fechar } = abrirBanco(url);
    const linhas = await comCliente(url, async (c) => medirTudo(c, db, await semear(c, db)));
    await fechar();
    return linhas;
  } finally {
    await embutido.parar();
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function medirTudo(c: pg.Client, db: Banco, semeado: Semeado): Promise<string[]> {
  const nosso = ({ busca }: Caso) => buscarPorNome(db, { ...busca, limite: LIMITE }).then((a) => a.map((x) => x.nome));
  const pgTrgm = ({ busca }: Caso) => comTrigramas(c, normalizar(busca.texto));
  const linhas: string[] = [];
  for (const [titulo, errar] of [
    ['uma palavra mal escrita', errarGrafia],
    ['qualquer erro de cadastro', errarNome],
  ] as const) {
    const casos = sortear(semeado, (i, sorte) => ({ texto: errar(semeado.nomes[i] ?? '', sorte) }));
    const [a, b] = await medirJuntos(casos, [nosso, pgTrgm]);
    linhas.push(linha(`${titulo}: Custódia`, a), linha(`${titulo}: pg_trgm`, b, a.p95));
  }
  for (const [titulo, montar] of outras(semeado)) {
    linhas.push(linha(`${titulo}: Custódia`, (await medirJuntos(sortear(semeado, montar), [nosso, nosso]))[0]));
  }
  const { indexar, tamanho, chavesPorSegundo, linhas: gravadas } = semeado;
  return [
    `${PESSOAS.toLocaleString('pt-BR')} pessoas, ${gravadas.toLocaleString('pt-BR')} nomes (civil, social, alcunhas). ${BUSCAS} buscas intercaladas de cada jeito, depois de ${AQUECIMENTO} de aquecimento.`,
    '',
    '| busca | acerta nos 10 | p50 | p95 | p95 do primeiro |',
    '|---|--:|--:|--:|--:|',
    ...linhas,
    '',
    '| jeito | índices | indexar a tabela cheia |',
    '|---|--:|--:|',
    `| Custódia (com o vocabulário) | ${tamanho.nosso.toFixed(0)} MB | ${indexar.nosso.toFixed(1)} s |`,
    `| pg_trgm | ${tamanho.pgTrgm.toFixed(0)} MB | ${indexar.pgTrgm.toFixed(1)} s |`,
    '',
    `Chaves de busca: ${porSegundo(chavesPorSegundo)} linhas (nome, mãe e ano) em um núcleo.`,
  ];
}

type Montar = (i: number, sorte: Sorte) => Omit<Busca, 'limite'>;

/** O que a consulta simples não faz: só o tempo e o acerto do nosso. */
function outras({ nomes, maes, anos }: Semeado): [string, Montar][] {
  const errado: Montar = (i, sorte) => ({ texto: errarNome(nomes[i] ?? '', sorte) });
  return [
    [
      'com a mãe (também errada) e o ano',
      (i, sorte) => ({
        ...errado(i, sorte),
        ...(maes[i] === undefined ? {} : { mae: errarGrafia(maes[i], sorte) }),
        ...(anos[i] === undefined ? {} : { anoDeNascimento: anos[i] }),
      }),
    ],
    [
      'alcance de 1 em 100',
      // A pessoa procurada está sempre no alcance.
      (i, sorte) => ({
        texto: errarGrafia(nomes[i] ?? '', sorte),
        filtro: sql<boolean>`right(n.pessoa_id::text, 2) = ${String(i % 100).padStart(2, '0')}`,
      }),
    ],
    ['última palavra pela metade', (i) => ({ texto: (nomes[i] ?? '').slice(0, -2) })],
  ];
}

const sortear = ({ nomes }: Semeado, montar: Montar): Caso[] =>
  Array.from({ length: BUSCAS + AQUECIMENTO }, (_, k) => {
    const sorte = new Sorte(712, k);
    const i = sorte.inteiro(0, nomes.length - 1);
    return { nome: nomes[i] ?? '', busca: montar(i, sorte) };
  });

type Buscar = (caso: Caso) => Promise<string[]>;

/** Caso a caso, um jeito depois do outro: o que a máquina faz por fora pesa igual nos dois. */
async function medirJuntos(casos: readonly Caso[], jeitos: readonly [Buscar, Buscar]): Promise<[Medida, Medida]> {
  const tempos: [number[], number[]] = [[], []];
  const acertos: [number, number] = [0, 0];
  for (const [i, caso] of casos.entries()) {
    for (const k of [0, 1] as const) {
      const inicio = performance.now();
      const nomes = await jeitos[k](caso);
      if (i < AQUECIMENTO) continue;
      tempos[k].push(performance.now() - inicio);
      if (nomes.some((n) => normalizar(n) === normalizar(caso.nome))) acertos[k] += 1;
    }
  }
  return [medida(tempos[0], acertos[0]), medida(tempos[1], acertos[1])];
}

function medida(tempos: readonly number[], acertos: number): Medida {
  const emOrdem = [...tempos].sort((a, b) => a - b);
  const quantil = (q: number): number => emOrdem[Math.floor(emOrdem.length * q)] ?? Number.NaN;
  return { recall: acertos / tempos.length, p50: quantil(0.5), p95: quantil(0.95) };
}

async function comTrigramas(c: pg.Client, nome: string): Promise<string[]> {
  const { rows } = await c.query<{ nome: string }>({
    name: 'trigramas',
    text: 'select nome from public.nome_simples where nome % $1 order by similarity(nome, $1) desc limit 10',
    values: [nome],
  });
  return rows.map((r) => r.nome);
}

const linha = (titulo: string, { recall, p50, p95 }: Medida, base = p95): string =>
  `| ${titulo} | ${recall.toFixed(3).replace('.', ',')} | ${p50.toFixed(1)} ms | ${p95.toFixed(1)} ms | ${(p95 / base).toFixed(1)}× |`;

if (import.meta.main) console.log((await medirBusca()).join('\n'));
