/** A medida em si. */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { reconciliar } from '../../src/modules/avisos/index.ts';
import { refazerContas } from '../../src/modules/execucao/conta/em-massa.ts';
import { umLote } from '../../src/modules/execucao/recalculo/andar.ts';
import { criarCalculista } from '../../src/modules/execucao/recalculo/calculista.ts';
import { inserirRecalculo, mudarEstado } from '../../src/modules/execucao/recalculo/store.ts';
import { comCliente } from '../../src/platform/db/cliente.ts';
import { abrirBanco, type Banco } from '../../src/platform/db/index.ts';
import { iniciarEmbutido } from '../../src/platform/db/embutido.ts';
import { APP } from '../../src/platform/db/embutido/nomes.ts';
import { migrar } from '../../src/platform/db/migrar.ts';
import { bancoDaUrl, comOutroBanco } from '../../src/platform/db/url.ts';
import { partesDoLote } from './partes.ts';
import { copiar, fatosDe, HOJE, idDe, semear } from './semear.ts';

const CONTAS = Number(process.env['CONTAS'] ?? 1_200_000);
const AGORA = new Date(`${HOJE}T12:00:00Z`);
const POR_EVENTO = 1000;
const CENTESIMO = 100;
/** Como os trabalhos do dia a dia. */
const GRUPO = 50;

const segundos = async (fazer: () => Promise<unknown>): Promise<number> => {
  const inicio = performance.now();
  await fazer();
  return (performance.now() - inicio) / 1000;
};

const umDecimal = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 });
const s = (n: number): string => `${umDecimal.format(n)} s`;
const quantos = (n: number): string => new Intl.NumberFormat('pt-BR').format(Math.round(n));
const GB = 1e9;

async function medir(): Promise<string[]> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const banco = await iniciarEmbutido({ pasta, avisar: () => {} });
  try {
    await migrar(banco.urlDoMigrador, APP);
    const administrador = comOutroBanco(banco.urlDoAdministrador, bancoDaUrl(banco.urlDoMigrador));
    return await comCliente(administrador, async (c) => {
      await semear(c, CONTAS);
      return medirEm(banco.urlDoApp, c, pasta);
    });
  } finally {
    await banco.parar();
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function medirEm(url: string, c: pg.Client, pasta: string): Promise<string[]> {
  const { db, fechar } = abrirBanco(url);
  try {
    const umProcesso = await recalcular(db, url, c, 1);
    const recibos = await contar(c, 'execucao.recibo');
    const nua = await soOPostgres(c, pasta);
    await limpar(c);
    const dois = await recalcular(db, url, c, 2);
    const mudaram = await idsComDiferenca(c, dois.id);
    const oficial = await segundos(() => oficializar(db, url, dois.id));
    const avisos = await segundos(() => avisar(db, mudaram));
    const partes = await partesDoLote(url, CONTAS);
    const umPorCento = await soUmPorCento(db, c);
    const inteiro = umProcesso.segundos + oficial + avisos;
    return [
      `${quantos(CONTAS)} execuções, ${quantos(recibos)} recibos (${umDecimal.format(nua.bytes / GB)} GB de texto), 10% com data que muda; PostgreSQL na mesma máquina, com fsync.`,
      '',
      '| | tempo | pessoas por segundo |',
      '|---|--:|--:|',
      linha('um processo: ler, calcular, guardar recibos e diferenças', umProcesso.segundos, CONTAS),
      linha('dois processos', dois.segundos, CONTAS),
      linha(`tornar oficial (${quantos(mudaram.length)} pessoas mudam)`, oficial, mudaram.length),
      linha(
        `abrir e mandar os avisos delas (${quantos(await contar(c, 'avisos.envio'))} envios)`,
        avisos,
        mudaram.length,
      ),
      linha('tudo, com um processo', inteiro, CONTAS),
      linha('só o PostgreSQL: COPY de saída das contas e datas, COPY de entrada dos recibos', nua.segundos, CONTAS),
      '',
      `Um processo gasta ${umDecimal.format(inteiro / nua.segundos)} vezes o que só o PostgreSQL gasta (saída ${s(nua.saida)}, entrada ${s(nua.entrada)}); o segundo processo encurta o recálculo ${umDecimal.format(umProcesso.segundos / dois.segundos)} vezes.`,
      partes,
      `Só 1% mudou (${quantos(umPorCento.pessoas)} pessoas, dos fatos ao recibo): ${s(umPorCento.segundos)}, ${umDecimal.format((umPorCento.segundos / umProcesso.segundos) * 100)}% do recálculo de todos.`,
    ];
  } finally {
    await fechar();
  }
}

const linha = (nome: string, t: number, pessoas: number): string => `| ${nome} | ${s(t)} | ${quantos(pessoas / t)} |`;

async function contar(c: pg.Client, tabela: string): Promise<number> {
  return Number((await c.query<{ n: string }>(`select count(*) as n from ${tabela}`)).rows[0]?.n);
}

/** Em processos à parte, como na implantação; conta do primeiro lote ao último. */
async function recalcular(db: Banco, url: string, c: pg.Client, processos: number) {
  const novo = { nome: 'Medida', pedido: { especie: 'regras' }, emData: HOJE, agora: AGORA } as const;
  const id = await db.transaction().execute((tx) => inserirRecalculo(tx, novo));
  const programa = join(import.meta.dirname, 'processo.ts');
  const filhos = Array.from({ length: processos }, () => fork(programa, [url, id], { execArgv: ['--import', 'tsx'] }));
  await Promise.all(filhos.map((f) => once(f, 'message')));
  const passou = await segundos(() => Promise.all(filhos.map((f) => once(f, 'exit'))));
  await conferir(c, id);
  return { id, segundos: passou };
}

/** Ninguém ficou de fora nem saiu duas vezes. */
async function conferir(c: pg.Client, id: string): Promise<void> {
  const { rows } = await c.query<{ feitas: number; repetidas: number }>(
    `select (select sum(feitas)::int from execucao.recalculo_lote where recalculo_id = $1) as feitas,
       (select count(*)::int from (
         select from execucao.recibo where recalculo_id = $1 group by pessoa_id having count(*) > 1) r) as repetidas`,
    [id],
  );
  const { feitas, repetidas } = rows[0] ?? {};
  if (feitas !== CONTAS || repetidas !== 0) throw new Error(`feitas ${feitas} de ${CONTAS}, ${repetidas} repetidas`);
}

async function limpar(c: pg.Client): Promise<void> {
  await c.query('truncate execucao.recibo, execucao.diferenca, execucao.divergencia');
  await c.query('checkpoint');
}

/** Os mesmos bytes, pelo servidor sozinho: as contas e as datas para lugar nenhum, os recibos de um arquivo. */
async function soOPostgres(c: pg.Client, pasta: string) {
  const arquivo = join(pasta, 'pg', 'recibos.copia');
  await c.query(`copy execucao.recibo to '${arquivo}'`);
  const bytes = statSync(arquivo).size;
  await limpar(c);
  const saida = await segundos(async () => {
    await c.query(`copy execucao.conta to '/dev/null'`);
    await c.query(`copy execucao.data to '/dev/null'`);
  });
  const entrada = await segundos(() => c.query(`copy execucao.recibo from '${arquivo}'`));
  rmSync(arquivo);
  return { bytes, saida, entrada, segundos: saida + entrada };
}

async function idsComDiferenca(c: pg.Client, id: string): Promise<string[]> {
  const consulta = 'select distinct pessoa_id from execucao.diferenca where recalculo_id = $1 order by 1';
  return (await c.query<{ pessoa_id: string }>(consulta, [id])).rows.map((r) => r.pessoa_id);
}

async function oficializar(db: Banco, url: string, id: string): Promise<void> {
  await db.transaction().execute((tx) => mudarEstado(tx, id, 'oficializando'));
  const calculista = criarCalculista(url);
  while ((await umLote(db, calculista, id, AGORA)) === 'feito');
}

/** O que o ouvinte dos avisos faz com cada grupo de pessoas cujas datas mudaram. */
async function avisar(db: Banco, pessoaIds: readonly string[]): Promise<void> {
  for (let i = 0; i < pessoaIds.length; i += POR_EVENTO) {
    const grupo = pessoaIds.slice(i, i + POR_EVENTO);
    await db.transaction().execute((tx) => reconciliar(tx, { pessoaIds: grupo, hoje: HOJE, agora: AGORA }));
  }
}

/** Fatos novos de uma em cada cem: cada conta volta aos fatos, como no dia a dia. */
async function soUmPorCento(db: Banco, c: pg.Client): Promise<{ pessoas: number; segundos: number }> {
  const quais = Array.from({ length: Math.ceil(CONTAS / CENTESIMO) }, (_, i) => i * CENTESIMO);
  await copiar(c, 'pessoas.fato (pessoa_id, id, tipo, dados, dia, ate, soube_em, fonte, efeito, sigilo)', function* () {
    for (const i of quais) yield* fatosDe(i);
  });
  await c.query('analyze pessoas.fato');
  const ids = quais.map(idDe);
  const passou = await segundos(async () => {
    for (let i = 0; i < ids.length; i += GRUPO) {
      const grupo = ids.slice(i, i + GRUPO);
      await db.transaction().execute((tx) => refazerContas(tx, grupo, { agora: AGORA, hoje: HOJE }));
    }
  });
  return { pessoas: ids.length, segundos: passou };
}

process.send?.(await medir());
process.disconnect?.();
