import { expect, test } from 'vitest';
import { lerConfig } from './config.ts';

test('sem nada no ambiente valem os padrões', () => {
  expect(lerConfig({})).toEqual({
    ok: true,
    config: { porta: 3000, host: '127.0.0.1', nivelDeLog: 'info', limitePorMinuto: 600, confiarNoProxy: false },
  });
});

test('com alguém no terminal o log padrão é mais calado', () => {
  expect(lerConfig({}, true)).toMatchObject({ config: { nivelDeLog: 'warn' } });
});

test.each(['abc', '-1', '70000', '80.5'])('PORTA=%s é recusada com o motivo', (PORTA) => {
  const lida = lerConfig({ PORTA });
  expect(lida).toMatchObject({ ok: false });
  expect(JSON.stringify(lida)).toContain('de 0 a 65535');
});

test('todos os problemas de uma vez', () => {
  const lida = lerConfig({
    PORTA: 'x',
    HOST: 'a b',
    NIVEL_DE_LOG: 'alto',
    CONFIAR_NO_PROXY: 'talvez',
    LIMITE_POR_MINUTO: '0',
  });
  expect(lida.ok ? [] : lida.erros).toHaveLength(5);
});
