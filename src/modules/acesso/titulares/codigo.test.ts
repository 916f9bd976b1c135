import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codigoPorExtenso, lerCodigo, sortearCodigo, validadeDoCodigo } from './codigo.ts';
import { confere, nomeSimples } from './comparar.ts';

const SINAIS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codigo = fc.constant(null).map(() => sortearCodigo());

test('quatro grupos de quatro, sem os sinais que se confundem', () => {
  fc.assert(
    fc.property(codigo, (c) => {
      expect(codigoPorExtenso(c)).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    }),
  );
});

test('lê o código em minúsculas, com espaços ou traços em qualquer lugar', () => {
  fc.assert(
    fc.property(codigo, fc.constantFrom(' ', '-', '  ', '.'), (c, separador) => {
      expect(lerCodigo(Array.from(c.toLowerCase()).join(separador))).toBe(c);
    }),
  );
});

test('um sinal trocado por outro nunca passa na conferência', () => {
  fc.assert(
    fc.property(codigo, fc.nat(15), fc.integer({ min: 1, max: 31 }), (c, onde, passo) => {
      const outro = SINAIS.charAt((SINAIS.indexOf(c.charAt(onde)) + passo) % SINAIS.length);
      expect(lerCodigo(c.slice(0, onde) + outro + c.slice(onde + 1))).toBeUndefined();
    }),
  );
});

test.each(['', 'curto', '0000-0000-0000-0000', 'Á'.repeat(16), '2'.repeat(400)])('%j não é código', (digitado) => {
  expect(lerCodigo(digitado)).toBeUndefined();
});

test('vale doze meses, contados no fuso; 29 de fevereiro cai em 28', () => {
  const emitido = new Date('2028-02-29T10:00:00-03:00');
  expect(validadeDoCodigo(emitido, 'America/Sao_Paulo')).toEqual(new Date('2029-02-28T10:00:00-03:00'));
});

test('o nome tolera acento, maiúscula e espaço, e nada mais', () => {
  expect(nomeSimples('  JOSÉFA  da\tConceição ')).toBe('josefa da conceicao');
  const titular = { nascimento: '1990-05-10', mae: 'Maria da Conceição' };
  expect(confere({ nascimento: '1990-05-10', mae: 'MARIA DA CONCEICAO' }, titular)).toBe(true);
  expect(confere({ nascimento: '1990-05-10', mae: 'Maria Conceição' }, titular)).toBe(false);
  expect(confere({ nascimento: '1990-05-11', mae: 'Maria da Conceição' }, titular)).toBe(false);
});
