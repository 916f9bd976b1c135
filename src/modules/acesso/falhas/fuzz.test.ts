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
      ...Object.keys(estado.corpo),
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
        const corpo = new URLSearchParams(comOsCertos ? estado.corpo : {});
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

test('parâmetros do endereço e cookie', async () => {
  const { app, entrarComo } = inteira;
  const rotas = Object.keys(POLITICA).filter((r) => r.startsWith('GET ') && r.includes(':'));
  const sessao = await entrarComo('gestor-do-sistema');
  const falhas: string[] = [];
  for (const rota of rotas) {
    for (const lixo of [...ESQUISITOS, 'x'.repeat(5000), '00000000-0000-0000-0000-000000000000']) {
      const parametro = lixo.toWellFormed();
      const url = enderecoDe(rota.slice('GET '.length), {
        id: parametro,
        token: parametro,
        letra: parametro,
        papel: parametro,
      });
      const r = await app.inject({ url, ...(sessao && { cookies: { sessao: sessao.token } }) });
      if (r.statusCode >= 500) falhas.push(`${rota} com ${JSON.stringify(parametro.slice(0, 20))}: ${r.statusCode}`);
    }
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
