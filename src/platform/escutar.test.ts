import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { acharPorta, enderecoPublico, escutar } from './escutar.ts';
import { criarServidor } from './http/servidor.ts';

const abertos: Server[] = [];
afterEach(() => {
  for (const s of abertos.splice(0)) s.close();
});

async function ocuparPorta(): Promise<number> {
  const servidor = createServer();
  abertos.push(servidor);
  await new Promise<void>((pronto) => servidor.listen(0, '127.0.0.1', pronto));
  const endereco = servidor.address();
  return typeof endereco === 'object' && endereco ? endereco.port : 0;
}

test('porta ocupada: diz em português e vai à seguinte', async () => {
  const dito: string[] = [];
  const porta = await ocuparPorta();
  const app = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 10, confiarNoProxy: false });
  const escuta = await escutar(app, { porta, host: '127.0.0.1' }, (m) => dito.push(m));
  await app.close();
  expect(escuta.ok && escuta.porta).toBeGreaterThan(porta);
  expect(dito[0]).toBe(`A porta ${porta} está ocupada; tentando a ${porta + 1}.`);
});

test('a porta achada antes é a que se escuta depois', async () => {
  const ocupada = await ocuparPorta();
  const achada = await acharPorta({ porta: ocupada, host: '127.0.0.1' }, () => {});
  const porta = achada.ok ? achada.porta : 0;
  expect(porta).toBeGreaterThan(ocupada);
  const app = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 10, confiarNoProxy: false });
  expect(await escutar(app, { porta, host: '127.0.0.1' }, () => {})).toEqual({ ok: true, porta });
  await app.close();
});

test('endereço que não é desta máquina: mensagem, não exceção', async () => {
  const app = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 10, confiarNoProxy: false });
  const escuta = await escutar(app, { porta: 0, host: '203.0.113.7' }, () => {});
  await app.close();
  expect(escuta).toMatchObject({ ok: false, mensagem: expect.stringContaining('Confira HOST') });
});

test('o endereço impresso é o que se abre no navegador', () => {
  expect(enderecoPublico('0.0.0.0', 3000)).toBe('http://localhost:3000');
  expect(enderecoPublico('::1', 80)).toBe('http://[::1]:80');
});
