import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comVolta, INICIO, voltaSegura } from './volta.ts';

describe('volta depois de entrar', () => {
  test.each(['/acordos', '/usuarios/1?aba=papeis', '/lei?q=a%20b'])('fica em %s', (caminho) => {
    expect(voltaSegura(caminho)).toBe(caminho);
  });

  test.each([
    'https://golpe.example/',
    '//golpe.example',
    '///golpe.example',
    '/\\golpe.example',
    '\\\\golpe.example',
    '/\t/golpe.example',
    '/\n/golpe.example',
    '/.//golpe.example',
    '/a/..//golpe.example',
    'javascript:alert(1)',
    'golpe.example',
    '@golpe.example',
    '',
    undefined,
    ['/a', '/b'],
    `/${'a'.repeat(3000)}`,
  ])('não sai daqui: %j', (pedida) => {
    expect(voltaSegura(pedida)).toBe(INICIO);
  });

  test.each(['/entrar', '/entrar/segundo-fator', '/sair', '/convite/abc', '/x/../entrar'])(
    'não gira em %s',
    (pedida) => {
      expect(voltaSegura(pedida)).toBe(INICIO);
    },
  );

  test('o que sair, lido por um navegador, é deste sistema', () => {
    const traicoeiro = fc.string({
      unit: fc.constantFrom('/', '\\', '.', '\t', '\n', ':', '@', '%', 'a', '?', '#', ' '),
    });
    fc.assert(
      fc.property(fc.oneof(traicoeiro, fc.webUrl(), fc.string({ unit: 'binary' })), (pedida) => {
        const volta = voltaSegura(pedida);
        expect(volta).toMatch(/^\/(?![/\\])/);
        expect(new URL(volta, 'https://custodia.exemplo.br').origin).toBe('https://custodia.exemplo.br');
      }),
      { numRuns: 2000 },
    );
  });

  test('comVolta só escreve o que não é o padrão', () => {
    expect(comVolta('/entrar', INICIO)).toBe('/entrar');
    expect(comVolta('/entrar', '/acordos?x=1&y=2')).toBe('/entrar?volta=%2Facordos%3Fx%3D1%26y%3D2');
  });
});
