import { beforeAll, describe, expect, test } from 'vitest';
import type { Aplicacao } from './aplicacao.ts';
import { criarServidor } from './servidor.ts';

const SEGREDO = 'Fulano de Tal';
const linhas: string[] = [];
let app: Aplicacao;

beforeAll(async () => {
  const saidaDoLog = { write: (linha: string) => void linhas.push(linha) };
  app = await criarServidor({ nivelDeLog: 'info', limitePorMinuto: 30, confiarNoProxy: false, saidaDoLog });
  app.decorate('sistema', { versao: '0', conjuntoDeRegras: '', codigo: undefined, menu: [], ativo: (n) => `/${n}` });
  const quebrar = (): never => {
    throw new TypeError(`não sei ler ${SEGREDO}`);
  };
  app.get('/quebra', quebrar);
  app.post('/api/quebra', quebrar);
  app.post('/envio', () => 'recebido');
});

describe('erro do sistema', () => {
  test('na página, 500 só com o código do pedido', async () => {
    const r = await app.inject(`/quebra?nome=${encodeURIComponent(SEGREDO)}`);
    expect(r.statusCode).toBe(500);
    expect(r.headers['content-type']).toContain('text/html');
    expect(r.body).toMatch(/Código do pedido: <code>[\da-f-]{36}<\/code>/);
    expect(r.body).not.toContain(SEGREDO);
    expect(r.body).not.toContain('TypeError');
  });

  test('na API, problem+json sem nada da pessoa nem do programa', async () => {
    const r = await app.inject({ method: 'POST', url: '/api/quebra', payload: { nome: SEGREDO } });
    expect(r.statusCode).toBe(500);
    expect(r.headers['content-type']).toContain('application/problem+json');
    expect(Object.keys(r.json())).toEqual(['type', 'title', 'status', 'detail', 'pedido']);
    expect(r.body).not.toContain(SEGREDO);
  });

  test('o log diz onde quebrou, e nada do que a pessoa escreveu', () => {
    const log = linhas.join('');
    expect(log).toContain('"nome":"TypeError"');
    expect(log).toContain('servidor.test.ts');
    expect(log).not.toContain('Fulano');
    expect(log).toContain('"rota":"/quebra"');
  });
});

describe('pedidos recusados', () => {
  test('404 em HTML, com caminho de volta', async () => {
    const r = await app.inject('/nao-existe?c=segredo');
    expect(r.statusCode).toBe(404);
    expect(r.body).toContain('Página não encontrada');
    expect(r.body).toContain('href="/"');
    expect(r.body).not.toContain('segredo');
  });

  test('404 da API em problem+json', async () => {
    const r = await app.inject('/api/nao-existe');
    expect(r.statusCode).toBe(404);
    expect(r.json()).toMatchObject({ status: 404, title: 'Página não encontrada' });
  });

  test('método errado: 405 com os aceitos', async () => {
    const r = await app.inject('/envio');
    expect(r.statusCode).toBe(405);
    expect(r.headers.allow).toBe('POST');
  });

  test('endereço mal escrito: 400 em português', async () => {
    const r = await app.inject('/%E0%A4%A');
    expect(r.statusCode).toBe(400);
    expect(r.body).toContain('Pedido malformado');
  });

  test('corpo acima de 2 MB: 413', async () => {
    const r = await app.inject({ method: 'POST', url: '/envio', payload: { texto: 'x'.repeat(2_200_000) } });
    expect(r.statusCode).toBe(413);
    expect(r.body).toContain('O limite é de 2 MB');
  });

  test('corpo comprimido não é aberto (bomba de compressão)', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const r = await app.inject({ method: 'POST', url: '/api/quebra', headers, payload: Buffer.from('1f8b08', 'hex') });
    expect([400, 415]).toContain(r.statusCode);
  });

  test.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
  ])('envio com Sec-Fetch-Site %s: %i', async (site, status) => {
    const r = await app.inject({ method: 'POST', url: '/envio', headers: { 'sec-fetch-site': site }, payload: {} });
    expect(r.statusCode).toBe(status);
  });

  test.each([
    ['https://outro.example', 403],
    ['http://localhost:80', 200],
    ['null', 403],
  ])('navegador antigo, Origin %s: %i', async (origin, status) => {
    const r = await app.inject({ method: 'POST', url: '/envio', headers: { origin, host: 'localhost' }, payload: {} });
    expect(r.statusCode).toBe(status);
  });
});

test('cabeçalhos de segurança', async () => {
  const { headers } = await app.inject('/nao-existe');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('geolocation=()');
});

test('pedidos demais: 429 que diz o que fazer', async () => {
  const respostas = [];
  for (let i = 0; i < 31; i++) respostas.push(await app.inject('/api/nao-existe'));
  const ultima = respostas.at(-1)!;
  expect(ultima.statusCode).toBe(429);
  expect(ultima.json()).toMatchObject({ title: 'Pedidos demais' });
  expect(ultima.headers['retry-after']).toBeDefined();
});

describe('de onde vem o pedido', () => {
  test('atrás do proxy, vale o endereço que ele viu, e não o que a pessoa escreveu no cabeçalho', async () => {
    const atras = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 30, confiarNoProxy: true });
    atras.get('/ip', (req) => ({ ip: req.ip }));
    const r = await atras.inject({ url: '/ip', headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } });
    expect(r.json()).toEqual({ ip: '198.51.100.7' });
    await atras.close();
  });

  test('quem tem uma rede IPv6 inteira não ganha um limite por endereço', async () => {
    const poucos = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 2, confiarNoProxy: false });
    poucos.get('/api/x', () => ({ ok: true }));
    const pedir = async (remoteAddress: string) => (await poucos.inject({ url: '/api/x', remoteAddress })).statusCode;
    expect([await pedir('2001:db8::1'), await pedir('2001:db8::2')]).toEqual([200, 200]);
    expect(await pedir('2001:db8:0:0:ffff::3')).toBe(429);
    expect(await pedir('2001:db8:0:1::1')).toBe(200);
    await poucos.close();
  });
});
