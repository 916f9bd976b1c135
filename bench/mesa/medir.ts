/** O processo da medida: semeia, abre a aplicação inteira e pede as páginas por `inject`, com sessão e sem rede. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { criarAplicacao } from '../../src/aplicacao.tsx';
import { contarUso, lembrarFatos } from '../../src/modules/acesso/index.ts';
import { criarRegistradorDeLeituras } from '../../src/modules/auditoria/index.ts';
import { comCliente } from '../../src/platform/db/cliente.ts';
import { abrirBanco, type Banco } from '../../src/platform/db/conexao.ts';
import { APP } from '../../src/platform/db/embutido/nomes.ts';
import { iniciarEmbutido } from '../../src/platform/db/embutido.ts';
import { migrar } from '../../src/platform/db/migrar.ts';
import type { Aplicacao } from '../../src/platform/http/aplicacao.ts';
import { relogioDoSistema } from '../../src/platform/relogio.ts';
import { consultar, type Nua, NUAS } from './nua.ts';
import { ASSISTIDOS, DATAS_POR_PESSOA, PESSOAS, semear, type Semeado } from './semear.ts';

const VEZES = 100;
const AQUECIMENTO = 10;
const FUSO = 'America/Sao_Paulo';

const CASOS: readonly { nome: string; consulta: string; nua: Nua }[] = [
  { nome: 'a mesa inteira', consulta: '', nua: NUAS.inteira },
  { nome: 'só os vencidos', consulta: '?prazo=vencidos', nua: NUAS.vencidos },
  { nome: 'por nome', consulta: '?ordem=nome', nua: NUAS.porNome },
];

async function medir(): Promise<string[]> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const embutido = await iniciarEmbutido({ pasta, avisar: () => {} });
  try {
    await migrar(embutido.urlDoMigrador, APP);
    const { db, fechar } = abrirBanco(embutido.urlDoApp);
    const semeado = await db.connection().execute(async (c) => {
      // Encher a tabela demora mais que qualquer página.
      await sql`set statement_timeout = 0`.execute(c);
      const feito = await semear(c);
      await sql`reset statement_timeout`.execute(c);
      return feito;
    });
    await comCliente(embutido.urlDoMigrador, (c) => c.query('vacuum analyze'));
    const linhas = await comCliente(embutido.urlDoApp, (c) => medirCasos(c, db, semeado));
    await fechar();
    return linhas;
  } finally {
    await embutido.parar();
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function medirCasos(c: pg.Client, db: Banco, { token, defensoriaId }: Semeado): Promise<string[]> {
  const leituras = criarRegistradorDeLeituras(db, contarUso(FUSO));
  const app = await abrir(db, leituras);
  const linhas: string[] = [];
  for (const { nome, consulta, nua } of CASOS) {
    const pagina = async () => {
      const r = await app.inject({ url: `/mesa/defesa${consulta}`, cookies: { sessao: token } });
      if (r.statusCode !== 200 || !r.body.includes('Pessoa Fictícia'))
        throw new Error(`a mesa respondeu ${r.statusCode}`);
    };
    const [a, b] = await intercalar(pagina, () => consultar(c, nua, defensoriaId));
    linhas.push(
      `| ${nome} | ${ms(a, 0.5)} | ${ms(a, 0.95)} | ${ms(b, 0.5)} | ${ms(b, 0.95)} | ${(quantil(a, 0.95) / quantil(b, 0.95)).toFixed(2)}× |`,
    );
  }
  await app.close();
  await leituras.fechar();
  const mil = (n: number) => n.toLocaleString('pt-BR');
  return [
    `Defensoria com ${mil(ASSISTIDOS)} assistidos, entre ${mil(PESSOAS)} pessoas e ${mil(PESSOAS * DATAS_POR_PESSOA)} datas; fsync ligado. ${VEZES} pedidos intercalados, um de cada vez; a página leva sessão, permissão, auditoria de cada pessoa mostrada e HTML.`,
    '',
    '| mesa da defesa | página, p50 | página, p95 | consulta nua, p50 | consulta nua, p95 | p95 ÷ p95 |',
    '|---|--:|--:|--:|--:|--:|',
    ...linhas,
  ];
}

const abrir = (db: Banco, leituras: ReturnType<typeof criarRegistradorDeLeituras>): Promise<Aplicacao> =>
  criarAplicacao({
    servicos: {
      banco: db,
      relogio: relogioDoSistema,
      leituras,
      fatosLembrados: lembrarFatos(),
      chaveMestra: Buffer.alloc(32, 'chave da medida'),
      config: { enderecoPublico: 'http://localhost:3000', fuso: FUSO, demonstracao: false, provedores: [] },
    },
    limitePorMinuto: 1_000_000_000,
  });

/** Uma de cada, alternadas: o que a máquina faz por fora pesa igual nas duas. */
async function intercalar(...jeitos: readonly [() => Promise<unknown>, () => Promise<unknown>]) {
  const tempos: [number[], number[]] = [[], []];
  for (let vez = 0; vez < VEZES + AQUECIMENTO; vez++) {
    for (const k of [0, 1] as const) {
      const inicio = performance.now();
      await jeitos[k]();
      if (vez >= AQUECIMENTO) tempos[k].push(performance.now() - inicio);
    }
  }
  return tempos;
}

const quantil = (tempos: readonly number[], q: number): number =>
  [...tempos].sort((a, b) => a - b)[Math.floor(tempos.length * q)] ?? Number.NaN;
const ms = (tempos: readonly number[], q: number): string => `${quantil(tempos, q).toFixed(1)} ms`;

process.send?.(await medir());
process.disconnect?.();
