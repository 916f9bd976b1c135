/** O banco cai no meio de pedidos: página clara com 503, nada pela metade, e tudo volta sozinho quando ele volta. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import { abrirBanco, type BancoAberto } from '../../../platform/db/index.ts';
import { iniciarEmbutido } from '../../../platform/db/embutido.ts';
import { APP } from '../../../platform/db/embutido/nomes.ts';
import { migrar } from '../../../platform/db/migrar.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { relogioDoSistema } from '../../../platform/relogio.ts';
import { criarRegistradorDeLeituras, verificar } from '../../auditoria/index.ts';
import { criarEstrutura, criarPessoa } from '../para-testes.ts';
import { criarSessao } from '../sessoes/criar.ts';

const ENVIOS = 60;
/** Quantos já tinham resposta quando o banco caiu. */
const ANTES_DA_QUEDA = 15;

const pasta = join(tmpdir(), `custodia-banco-parado-${randomUUID()}`);
const subir = () => iniciarEmbutido({ pasta, avisar: () => {} });

let servidor: Awaited<ReturnType<typeof subir>>;
let banco: BancoAberto;
let app: Aplicacao;
let sessao: { token: string; csrf: string };

beforeAll(async () => {
  servidor = await subir();
  await migrar(servidor.urlDoMigrador, APP);
  banco = abrirBanco(servidor.urlDoApp);
  const { db } = banco;
  app = await criarAplicacao({
    servicos: {
      banco: db,
      relogio: relogioDoSistema,
      leituras: criarRegistradorDeLeituras(db),
      chaveMestra: Buffer.alloc(32, 'chave de teste'),
      config: {
        enderecoPublico: 'http://localhost:3000',
        fuso: 'America/Sao_Paulo',
        demonstracao: false,
        provedores: [],
      },
    },
    limitePorMinuto: 100_000,
  });
  const agora = new Date();
  const orgao = await criarEstrutura(db, { criada_em: agora });
  const { id: usuarioId } = await criarPessoa(db, orgao, ['gestor-do-sistema'], { criado_em: agora });
  const { id, token } = await db
    .transaction()
    .execute((tx) => criarSessao(tx, { de: { usuarioId }, fatores: ['passkey'], origem: {} }, agora));
  const { csrf } = await db.selectFrom('acesso.sessao').select('csrf').where('id', '=', id).executeTakeFirstOrThrow();
  sessao = { token, csrf };
}, 60_000);
afterAll(async () => {
  await app?.close();
  await banco?.fechar();
  await servidor?.parar();
  rmSync(pasta, { recursive: true, force: true });
});

/** O mesmo que faltar luz: o PostgreSQL larga tudo e sai. */
async function derrubar(): Promise<void> {
  const pid = Number(readFileSync(join(servidor.pasta, 'pg/postmaster.pid'), 'utf8').split('\n', 1)[0]);
  process.kill(pid, 'SIGQUIT');
  const vivo = (): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  while (vivo()) await esperar(20);
}

const cadastrar = (n: number) =>
  app.inject({
    method: 'POST',
    url: '/estruturas',
    cookies: { sessao: sessao.token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      _csrf: sessao.csrf,
      nome: `Órgão ${n}`,
      sigla: `O${n}`,
      especie: 'defensoria',
      fuso: 'America/Sao_Paulo',
      uf: 'MT',
    }).toString(),
  });

test('cai, responde 503, e volta', { timeout: 120_000 }, async () => {
  let feitos = 0;
  const cair = Promise.withResolvers<void>();
  const envios = Array.from({ length: ENVIOS }, async (_, n) => {
    // Em levas, para que a queda pegue atos no começo, no meio e no fim.
    await esperar(n * 5);
    const r = await cadastrar(n);
    if (++feitos === ANTES_DA_QUEDA) cair.resolve();
    return { n, r };
  });
  await cair.promise;
  await derrubar();
  const respostas = await Promise.all(envios);
  const confirmadas = respostas.filter(({ r }) => r.statusCode === 303).map(({ n }) => `O${n}`);
  const outras = respostas.filter(({ r }) => r.statusCode !== 303);
  expect(confirmadas.length).toBeGreaterThanOrEqual(ANTES_DA_QUEDA);
  expect(outras.length).toBeGreaterThan(0);
  for (const { r } of outras) {
    expect(r.statusCode).toBe(503);
    expect(r.headers['retry-after']).toBe('30');
    expect(r.body).toContain('banco');
    expect(r.body).not.toMatch(/ECONN|socket|custodia_app|terminat/i);
  }
  expect((await app.inject({ url: '/calculadora' })).statusCode).toBe(200);

  servidor = await subir();
  const depois = await cadastrar(ENVIOS);
  expect(depois.statusCode).toBe(303);
  const estruturas = await banco.db.selectFrom('acesso.estrutura').select(['id', 'sigla']).execute();
  const siglas = new Set(estruturas.map((e) => e.sigla));
  expect(confirmadas.filter((s) => !siglas.has(s))).toEqual([]);
  const registros = await banco.db
    .selectFrom('auditoria.registro')
    .select('alvo_id')
    .where('tipo', '=', 'ato')
    .execute();
  const cadastradas = estruturas.filter((e) => /^O\d+$/.test(e.sigla)).map((e) => e.id);
  expect(new Set(registros.map((r) => r.alvo_id))).toEqual(new Set(cadastradas));
  expect((await verificar({ url: servidor.urlDoApp, chaves: [] })).problemas).toEqual([]);
});
