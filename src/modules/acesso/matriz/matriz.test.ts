/** Toda rota, por todo papel, no próprio e no alheio, contra a política escrita à mão. Nada passa sem estar nela. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import { comCliente } from '../../../platform/db/cliente.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { lembrarFatos } from '../sessoes/fatos-lembrados.ts';
import { abrirCenario, type Cenario } from '../para-testes.ts';
import { type EstadoDaMatriz, montarEstado, type Sessao, sessaoDe } from './estado-da-matriz.ts';
import { escreverMatriz } from './escrever.ts';
import { POLITICA, quemPassa, rotaDa, SEM_DADOS } from './politica.ts';
import { ALCANCES, type Alcance, QUEM, type Quem } from './quem.ts';

const DOCUMENTO = join(import.meta.dirname, '../../../../docs/matriz-de-acesso.md');

let c: Cenario;
let app: Aplicacao;
let estado: EstadoDaMatriz;
const sessoes = new Map<string, () => Promise<Sessao | undefined>>();

beforeAll(async () => {
  c = await abrirCenario();
  app = await criarAplicacao({
    servicos: { ...c.servicos, fatosLembrados: lembrarFatos() },
    limitePorMinuto: 1_000_000,
  });
  await app.ready();
  estado = await montarEstado(c);
  for (const quem of QUEM) {
    sessoes.set(`${quem} proprio`, await sessaoDe(c, quem, estado.propria));
    sessoes.set(`${quem} alheio`, await sessaoDe(c, quem, estado.alheia));
  }
  // Um ato na auditoria, para haver o registro nº 1 da corrente 0.
  await app.inject({ method: 'POST', url: '/entrar', payload: { login: 'ninguem', senha: 'errada' } });
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

interface Pedido {
  rota: string;
  quem: Quem;
  alcance: Alcance;
}

const passa = ({ rota, quem, alcance }: Pedido): boolean => quemPassa(rota, alcance).includes(quem);

const TODOS: Pedido[] = Object.keys(POLITICA).flatMap((rota) =>
  QUEM.flatMap((quem) => ALCANCES.map((alcance) => ({ rota, quem, alcance }))),
);

async function pedir({ rota, quem, alcance }: Pedido, corpo: Readonly<Record<string, string>>) {
  const [method, molde] = rota.split(' ') as ['GET' | 'POST', string];
  const ids = estado.parametrosDe(rota);
  const caminho = molde.replaceAll(/:(\w+)(?:=([\w-]+))?/g, (_, nome: string, fixo?: string) =>
    encodeURIComponent(fixo ?? ids[nome] ?? ''),
  );
  const consulta = new URLSearchParams(estado.consultaDe(rota)).toString();
  const sessao = await sessoes.get(`${quem} ${alcance}`)?.();
  const r = await app.inject({
    method,
    url: consulta ? `${caminho}?${consulta}` : caminho,
    // A resposta que não acaba se dá por respondida quando começa.
    payloadAsStream: rota === 'GET /avisos/ao-vivo',
    ...(sessao && { cookies: { sessao: sessao.token } }),
    ...(method === 'POST' && {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...corpo, ...(sessao && { _csrf: sessao.csrf }) }).toString(),
    }),
  });
  return { status: r.statusCode, para: r.headers.location };
}

/** 401, 403, 404, ou a volta para a página que resolve o que falta. */
const recusou = ({ status, para }: { status: number; para?: string | undefined }): boolean =>
  [401, 403, 404].includes(status) || (status === 303 && /^\/(entrar|finalidade)/.test(para ?? ''));

interface Falha {
  pedido: Pedido;
  resposta: string;
}

/** Uma linha por rota, alcance e resposta: dá para ler mesmo quando muita gente falha. */
const agrupar = (falhas: readonly Falha[]): string[] =>
  Object.entries(
    Object.groupBy(falhas, ({ pedido: { rota, alcance }, resposta }) => `${rota}, ${alcance}: ${resposta}`),
  ).map(([oQue, lista = []]) => `${oQue} para ${lista.map((f) => f.pedido.quem).join(', ')}`);

const descrever = (pedido: Pedido, status: number, para?: string): Falha => ({
  pedido,
  resposta: `${status}${para ? ` → ${para}` : ''}`,
});

test('a política fala de todas as rotas, e só delas', () => {
  const rotas = app.rotas
    .filter((r) => r.metodo !== 'HEAD')
    .map((r) => `${r.metodo} ${r.url}`)
    .filter((r) => !SEM_DADOS.test(r));
  const daPolitica = new Set(Object.keys(POLITICA).map(rotaDa));
  expect(rotas.toSorted()).toEqual([...daPolitica].toSorted());
});

/** `ESCREVER_MATRIZ=1 npx vitest run src/modules/acesso/matriz` o reescreve. */
test('docs/matriz-de-acesso.md diz o mesmo', () => {
  if (process.env['ESCREVER_MATRIZ']) writeFileSync(DOCUMENTO, escreverMatriz(app.rotas));
  expect(readFileSync(DOCUMENTO, 'utf8')).toBe(escreverMatriz(app.rotas));
});

describe('quem não pode e quem pode', () => {
  test('a quem não pode, toda rota diz não, e nada se grava', { timeout: 600_000 }, async () => {
    const antes = await retrato();
    const falhas: Falha[] = [];
    for (const pedido of TODOS.filter((p) => !passa(p))) {
      const { status, para } = await pedir(pedido, estado.corpoDe(pedido.rota));
      if (!recusou({ status, para }) && !(status === 422 && DO_ARQUIVO.has(pedido.rota)))
        falhas.push(descrever(pedido, status, para));
    }
    expect(agrupar(falhas)).toEqual([]);
    expect(await retrato()).toEqual(antes);
  });

  test('a quem pode, nenhuma rota diz que não pode', { timeout: 600_000 }, async () => {
    const falhas: Falha[] = [];
    for (const pedido of TODOS.filter(passa)) {
      const { status, para } = await pedir(pedido, estado.minimo);
      const abriu = pedido.rota.startsWith('GET ') && !ACEITAS.has(pedido.rota) ? status < 400 : status < 500;
      if (!abriu || (recusou({ status, para }) && !ACEITAS.has(pedido.rota)))
        falhas.push(descrever(pedido, status, para));
    }
    expect(agrupar(falhas)).toEqual([]);
  });
});

/** O que a quem pode também responde assim: a prova vem no endereço, ou não há o que mostrar. */
const ACEITAS = new Set([
  'GET /convite/:token',
  'POST /convite/:token',
  'GET /entrar/oidc/:provedor',
  'GET /entrar/oidc/:provedor/volta',
  'GET /entrar/segundo-fator',
  'POST /sair',
  'POST /conta/aplicativo/remover',
  'GET /conta/chaves/remover',
]);

/** O envio de arquivo diz na própria página, ou à ilha que o manda, por que não o recebeu; que nada se gravou vê-se acima. */
const DO_ARQUIVO = new Set(['POST /importacoes', 'POST /importacoes/abrir', 'POST /importacoes/:id/pedacos/:numero']);

/** As sessões e as tentativas mudam só de alguém pedir; o resto não. */
const DE_PEDIR = new Set(['acesso.sessao', 'acesso.tentativa', 'acesso.desafio']);

/** O conteúdo de todas as tabelas dos módulos, resumido: muda se qualquer linha muda. */
const retrato = (): Promise<Record<string, string>> =>
  comCliente(c.banco.urlDoAdministrador, async (cliente) => {
    const { rows } = await cliente.query<{ nome: string }>(
      `select schemaname || '.' || tablename as nome from pg_tables
        where schemaname in ('acesso', 'pessoas', 'processos', 'custodia', 'execucao', 'incidentes', 'avisos',
                             'conciliador', 'mesas', 'painel', 'intercambio') order by 1`,
    );
    const resumos: Record<string, string> = {};
    for (const { nome } of rows.filter((r) => !DE_PEDIR.has(r.nome))) {
      const resumo = await cliente.query<{ r: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as r from ${nome} t`,
      );
      resumos[nome] = resumo.rows[0]?.r ?? '';
    }
    return resumos;
  });
