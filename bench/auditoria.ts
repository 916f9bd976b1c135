/**
 * (d) Verificar 1 milhão de registros da auditoria, ao lado do que se faria sem sair do banco: a mesma cadeia conferida em
 * SQL puro, com `sha256()` e `lag()`. Os dois têm de achar o mesmo registro adulterado.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { to as copiarPara } from 'pg-copy-streams';
import { COLUNAS, type Coluna } from '../src/modules/auditoria/linha.ts';
import { type Entrada, registrar, verificar } from '../src/modules/auditoria/index.ts';
import { abrirBanco } from '../src/platform/db/conexao.ts';
import { APP } from '../src/platform/db/embutido/nomes.ts';
import { iniciarEmbutido } from '../src/platform/db/embutido.ts';
import { migrar } from '../src/platform/db/migrar.ts';
import { bancoDaUrl, comOutroBanco } from '../src/platform/db/url.ts';
import { mediana, porSegundo } from './medir.ts';
import { sorteio } from './tarefa.ts';

const REGISTROS = 1_000_000;
const POR_LOTE = 1000;
const ESCRITORES = 4;
const RODADAS = 3;
const ADULTERADO = 777_777;

interface Urls {
  urlDoApp: string;
  /** Superusuário, no mesmo banco: só ele adultera. */
  urlDoAdministrador: string;
}

export async function medirAuditoria(): Promise<string[]> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const banco = await iniciarEmbutido({ pasta, avisar: () => {}, paraTestes: true });
  try {
    const urlDoAdministrador = comOutroBanco(banco.urlDoAdministrador, bancoDaUrl(banco.urlDoApp));
    const urls = { urlDoApp: banco.urlDoApp, urlDoAdministrador };
    await migrar(banco.urlDoMigrador, APP);
    await carregar(urls.urlDoApp);
    await comCliente(urlDoAdministrador, (c) => c.query('vacuum analyze auditoria.registro'));
    await conferirAcordo(urls);
    return await medir(urls);
  } finally {
    await banco.parar();
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function medir(urls: Urls): Promise<string[]> {
  const jeitos: [string, () => Promise<number>][] = [
    ['Custódia: `verificar` (COPY em várias conexões, hash no Node)', () => comCustodia(urls)],
    ['SQL puro: `sha256()` e `lag()` em uma consulta', () => comSql(urls)],
    ['só ler: o mesmo COPY em uma conexão, sem conferir', () => soLer(urls)],
  ];
  const tempos = jeitos.map((): number[] => []);
  for (let rodada = 0; rodada < RODADAS; rodada++) {
    for (const [k, [nome, fazer]] of jeitos.entries()) {
      const inicio = performance.now();
      const problemas = await fazer();
      tempos[k]?.push((performance.now() - inicio) / 1000);
      if (problemas > 0) throw new Error(`${nome}: a auditoria íntegra não conferiu`);
    }
  }
  const medianas = tempos.map(mediana);
  const nossa = medianas[0] ?? Number.NaN;
  return [
    `${REGISTROS.toLocaleString('pt-BR')} registros em 16 correntes; os dois acham o mesmo registro adulterado. Mediana de ${RODADAS} rodadas intercaladas.`,
    '',
    '| jeito | tempo | registros | do primeiro |',
    '|---|--:|--:|--:|',
    ...jeitos.map(([nome], k) => {
      const s = medianas[k] ?? Number.NaN;
      return `| ${nome} | ${s.toFixed(1)} s | ${porSegundo(REGISTROS / s)} | ${(s / nossa).toFixed(2)}× |`;
    }),
  ];
}

const comCustodia = async ({ urlDoApp }: Urls): Promise<number> =>
  (await verificar({ url: urlDoApp, chaves: [] })).problemas.length;

const SESSAO = "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set bytea_output = 'hex'";

const comSql = ({ urlDoAdministrador }: Urls): Promise<number> =>
  comCliente(urlDoAdministrador, async (c) => {
    await c.query(SESSAO);
    const { rows } = await c.query<{ problemas: number }>(`
      select count(*)::int as problemas from (
        select hash <> sha256(convert_to(${LINHA}, 'UTF8')) as alterado,
          hash_anterior <> lag(hash, 1, decode(repeat('00', 32), 'hex')) over corrente as rompido,
          numero <> lag(numero, 1, 0::bigint) over corrente + 1 as falta
        from auditoria.registro window corrente as (partition by corrente order by numero)
      ) r where alterado or rompido or falta`);
    return rows[0]?.problemas ?? 0;
  });

/** A linha do COPY, refeita em SQL. */
const DE_TEXTO: ReadonlySet<Coluna> = new Set<Coluna>([
  'acao',
  'usuario_nome',
  'lotacao_nome',
  'finalidade',
  'procedimento',
  'alvo_tipo',
  'alvo_id',
  'dados',
  'origem_ip',
  'origem_agente',
]);
const ESCAPES: [string, string][] = [
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
];
const escapada = (coluna: string): string =>
  ESCAPES.reduce(
    (sql, [de, para]) => `replace(${sql}, ${pg.escapeLiteral(de)}, ${pg.escapeLiteral(para)})`,
    `${coluna}::text`,
  );
const campo = (c: Coluna): string => `coalesce(${DE_TEXTO.has(c) ? escapada(c) : `${c}::text`}, '\\N')`;
const LINHA = `concat_ws(E'\\t', '\\' || hash_anterior::text, corrente, numero, ${COLUNAS.map(campo).join(', ')})`;

const soLer = ({ urlDoApp }: Urls): Promise<number> =>
  comCliente(urlDoApp, async (c) => {
    let bytes = 0;
    const linhas = c.query(copiarPara('copy (select * from auditoria.registro order by corrente, numero) to stdout'));
    for await (const pedaco of linhas) bytes += (pedaco as Buffer).length;
    if (bytes < REGISTROS * 100) throw new Error('a leitura não trouxe os registros');
    return 0;
  });

/** Sem isto poderíamos medir uma conferência que não confere. */
async function conferirAcordo(urls: Urls): Promise<void> {
  const trocar = (acao: string): Promise<unknown> =>
    comCliente(urls.urlDoAdministrador, (c) =>
      c.query('update auditoria.registro set acao = $1 where alvo_id = $2', [acao, String(ADULTERADO)]),
    );
  await trocar('adulterado');
  const achados = [await comCustodia(urls), await comSql(urls)];
  await trocar(ACAO);
  if (achados.some((n) => n !== 1)) throw new Error(`deviam achar um registro adulterado: ${achados.join(' e ')}`);
}

const ACAO = 'pessoa.ver';

async function carregar(url: string): Promise<void> {
  const { db, fechar } = abrirBanco(url, { maximo: ESCRITORES });
  const proxima = entradas();
  let feitos = 0;
  const escrever = async (): Promise<void> => {
    while (feitos < REGISTROS) {
      feitos += POR_LOTE;
      const lote = Array.from({ length: POR_LOTE }, proxima);
      await db.transaction().execute((tx) => registrar(tx, lote));
    }
  };
  await Promise.all(Array.from({ length: ESCRITORES }, escrever));
  await fechar();
}

/** Leituras como as de verdade: poucos usuários, muitos titulares, textos com acento e aspas. */
function entradas(): () => Entrada {
  const s = sorteio(3_700);
  const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  let i = 0;
  return () => {
    i += 1;
    const usuario = s(3000);
    return {
      quando: new Date(1_795_000_000_000 + i * 50),
      tipo: 'leitura',
      acao: ACAO,
      usuario: { id: uuid(usuario), nome: `Servidora Fictícia ${usuario}` },
      lotacao: { id: uuid(s(200)), nome: 'Defensoria Pública, 3ª Vara de Execuções (defensora)' },
      finalidade: 'Acompanhar a execução da pena',
      procedimento: `${String(s(9_999_999)).padStart(7, '0')}-55.2024.8.13.0024`,
      alvo: { tipo: 'pessoa', id: String(i) },
      titularId: uuid(s(80_000)),
      dados: { nome: 'João "Zé" da Silva', pagina: s(9) },
      origem: { ip: `10.0.${s(256)}.${s(256)}`, agente: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36' },
      sessaoId: uuid(s(10_000)),
      pedido: uuid(i),
    };
  };
}

async function comCliente<T>(url: string, usar: (c: pg.Client) => Promise<T>): Promise<T> {
  const cliente = new pg.Client({ connectionString: url });
  await cliente.connect();
  try {
    return await usar(cliente);
  } finally {
    await cliente.end();
  }
}
