import { expect, test } from 'vitest';
import { prepararAtivos } from '../ativos.ts';
import type { Falta } from '../prontidao.ts';
import { registrarRotasDoSistema } from './rotas-do-sistema.ts';
import { criarServidor } from './servidor.ts';

async function comFaltas(faltas: readonly Falta[], linhas: string[] = []) {
  const saidaDoLog = { write: (linha: string) => void linhas.push(linha) };
  const app = await criarServidor({ nivelDeLog: 'debug', limitePorMinuto: 5, confiarNoProxy: false, saidaDoLog });
  app.decorate('sistema', { versao: '1', conjuntoDeRegras: 'r', codigo: undefined, menu: [], ativo: (n) => `/${n}` });
  registrarRotasDoSistema(app, await prepararAtivos(), async () => faltas);
  app.post('/envio/:cpf', async () => 'recebido');
  return app;
}

test('pronto: 200 sem nada faltando; 503 com o que falta, e só isso', async () => {
  const pronto = await (await comFaltas([])).inject('/pronto');
  expect([pronto.statusCode, pronto.json()]).toEqual([200, { pronto: true, falta: [] }]);
  const falta = await (await comFaltas(['banco', 'trabalhos'])).inject('/pronto');
  expect([falta.statusCode, falta.json()]).toEqual([503, { pronto: false, falta: ['banco', 'trabalhos'] }]);
  expect(falta.headers['cache-control']).toBe('no-store');
});

test('com o banco fora do ar o processo continua vivo', async () => {
  const r = await (await comFaltas(['banco'])).inject('/saude');
  expect([r.statusCode, r.json()]).toEqual([200, { ok: true, versao: '1', regras: 'r' }]);
});

test.each(['/saude', '/pronto'])('%s fica fora do limite de pedidos', async (rota) => {
  const app = await comFaltas([]);
  const respostas = await Promise.all(Array.from({ length: 20 }, () => app.inject(rota)));
  expect(respostas.map((r) => r.statusCode)).toEqual(Array<number>(20).fill(200));
});

test('nada do que a pessoa enviou chega ao log, nem com o log no nível mais falador', async () => {
  const linhas: string[] = [];
  const app = await comFaltas([], linhas);
  const SEGREDOS = { cpf: '529.982.247-25', senha: 'cavalo-bateria', token: 'tk_9f8e7d', sessao: 'sessao-abc' };
  await app.inject({
    method: 'POST',
    url: `/envio/${SEGREDOS.cpf}?token=${SEGREDOS.token}`,
    headers: {
      authorization: `Bearer ${SEGREDOS.token}`,
      cookie: `sessao=${SEGREDOS.sessao}`,
      referer: `/x?${SEGREDOS.cpf}`,
    },
    payload: { senha: SEGREDOS.senha },
  });
  await app.inject(`/nao-existe/${SEGREDOS.cpf}?senha=${SEGREDOS.senha}`);
  await app.inject({
    method: 'POST',
    url: '/envio/1',
    headers: { 'content-type': 'application/json' },
    payload: `{"senha": "${SEGREDOS.senha}`,
  });
  const log = linhas.join('');
  for (const segredo of Object.values(SEGREDOS)) expect(log).not.toContain(segredo);
  const pedidos = linhas.map((l) => JSON.parse(l) as { rota?: string; status?: number }).filter((l) => l.rota);
  expect(pedidos.map((p) => [p.rota, p.status])).toEqual([
    ['/envio/:cpf', 200],
    ['desconhecida', 404],
    ['/envio/:cpf', 400],
  ]);
});
