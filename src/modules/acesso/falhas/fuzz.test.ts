/** Lixo em toda rota que grava, mandado por quem pode: recusa, nunca erro do sistema. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLITICA } from '../matriz/politica.ts';
import { abrirInteira, enderecoDe, type Inteira } from './aplicacao-de-teste.ts';

let inteira: Inteira;
beforeAll(async () => {
  inteira = await abrirInteira();
});
afterAll(() => inteira?.fechar());

const RODADAS = 12;

const ESQUISITOS = [
  '',
  '\0',
  'a\0b',
  '\u{10FFFF}',
  '\uD800',
  "' or 1=1 --",
  '*)(uid=*',
  '\r\nset-cookie: x=1',
  '../../etc',
];
const valor = fc.oneof(
  fc.constantFrom(...ESQUISITOS, 'x'.repeat(100_000), '9'.repeat(400), '-1', 'NaN', '0000-00-00', '99999-12-31', 'sim'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uuid(),
);

describe('campos', () => {
  const rotas = Object.keys(POLITICA).filter((r) => r.startsWith('POST '));
  test.each(rotas)('%s', async (rota) => {
    const { app, estado, entrarComo } = inteira;
    const quem = POLITICA[rota]?.proprio[0] ?? 'basico';
    const nomes = fc.constantFrom(
      ...Object.keys(estado.corpoDe(rota)),
      'login',
      'senha',
      'volta',
      '__proto__',
      'constructor',
      'a[b]',
    );
    const campos = fc.array(fc.tuple(nomes, valor), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(campos, fc.boolean(), async (lixo, comOsCertos) => {
        const sessao = await entrarComo(quem);
        const corpo = new URLSearchParams(comOsCertos ? estado.corpoDe(rota) : {});
        for (const [nome, v] of lixo) corpo.append(nome, v.toWellFormed());
        if (sessao) corpo.set('_csrf', sessao.csrf);
        const r = await app.inject({
          method: 'POST',
          url: enderecoDe(rota.slice('POST '.length), estado.parametrosDe(rota)),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: corpo.toString(),
          ...(sessao && { cookies: { sessao: sessao.token } }),
        });
        expect(r.statusCode).not.toBe(500);
        expect(r.headers['set-cookie'] ?? '').not.toContain('x=1');
      }),
      { numRuns: RODADAS },
    );
  });
});

/** Os parâmetros que as páginas leem depois do `?`. */
const DA_CONSULTA = ['q', 'mae', 'ano', 'unidade', 'depois', 'procura', 'mes', 'feito', 'situacao', 'pagina', 'cursor'];

test('parâmetros do endereço, da consulta e cookie', { timeout: 300_000 }, async () => {
  const { app, estado, entrarComo } = inteira;
  const falhas: string[] = [];
  for (const rota of Object.keys(POLITICA).filter((r) => r.startsWith('GET '))) {
    const sessao = await entrarComo(POLITICA[rota]?.proprio[0] ?? 'basico');
    const molde = rota.slice('GET '.length);
    for (const lixo of [...ESQUISITOS, 'x'.repeat(5000), '00000000-0000-0000-0000-000000000000']) {
      const parametro = lixo.toWellFormed();
      const consulta = new URLSearchParams(DA_CONSULTA.map((nome) => [nome, parametro])).toString();
      const urls = [`${enderecoDe(molde, estado.parametrosDe(rota))}?${consulta}`];
      if (molde.includes(':')) urls.push(molde.replaceAll(/:\w+/g, encodeURIComponent(parametro)));
      for (const url of urls) {
        // O ao vivo não acaba: basta que comece.
        const payloadAsStream = rota === 'GET /avisos/ao-vivo';
        const r = await app.inject({ url, payloadAsStream, ...(sessao && { cookies: { sessao: sessao.token } }) });
        if (payloadAsStream) r.stream().destroy();
        if (r.statusCode >= 500) falhas.push(`${rota} com ${JSON.stringify(parametro.slice(0, 20))}: ${r.statusCode}`);
      }
    }
  }
  for (const url of ['/unidades/*/lugares/', '/pessoas/:id(/x', '/*']) {
    const { statusCode } = await app.inject({ url });
    if (statusCode !== 404) falhas.push(`${url}: ${statusCode}`);
  }
  for (const lixo of ESQUISITOS) {
    const r = await app.inject({
      url: '/mesa',
      headers: { cookie: `sessao=${encodeURIComponent(lixo.toWellFormed())}` },
    });
    if (r.statusCode !== 303) falhas.push(`cookie ${JSON.stringify(lixo)}: ${r.statusCode}`);
  }
  expect(falhas).toEqual([]);
});
