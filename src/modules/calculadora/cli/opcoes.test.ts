import { describe, expect, test } from 'vitest';
import { lerArgumentos, umDe } from './opcoes.ts';
import { parecido } from '../../../platform/parecido.ts';

const TIPOS = { em: 'string', saida: 'string', lote: 'boolean' } as const;

describe('lerArgumentos', () => {
  test('opções, valores com = e posicionais', () => {
    expect(lerArgumentos(['-', '--em=2026-11-21', '--lote', '--saida', 'x.json'], TIPOS)).toEqual({
      opcoes: { em: '2026-11-21', lote: true, saida: 'x.json' },
      posicionais: ['-'],
    });
  });

  test('depois de -- tudo é posicional', () => {
    expect(lerArgumentos(['--', '--em'], TIPOS).posicionais).toEqual(['--em']);
  });

  test.each([
    [['--formto'], 'A opção --formto não existe.'],
    [['--said', 'x'], 'A opção --said não existe. Você quis dizer --saida?'],
    [['-x'], 'A opção -x não existe.'],
    [['--em'], 'Falta o valor da opção --em.'],
    [['--em='], 'Falta o valor da opção --em.'],
    [['--em', '--lote'], 'Falta o valor da opção --em.'],
    [['--lote=sim'], 'A opção --lote não leva valor.'],
    [['--em', '1', '--em', '2'], 'A opção --em aparece mais de uma vez.'],
    [['--__proto__'], 'A opção --__proto__ não existe.'],
  ])('%j', (args, mensagem) => {
    expect(() => lerArgumentos(args, TIPOS)).toThrow(mensagem);
  });

  test('todos os problemas de uma vez', () => {
    expect(() => lerArgumentos(['--a', '--b', '--em'], TIPOS)).toThrow(
      /--a não existe[\s\S]*--b não existe[\s\S]*--em/,
    );
  });
});

test('umDe', () => {
  expect(umDe('formato', 'json', ['texto', 'json'])).toBe('json');
  expect(umDe('formato', undefined, ['texto'])).toBeUndefined();
  expect(() => umDe('formato', 'xml', ['texto', 'json'])).toThrow('--formato "xml": use texto, json.');
});

test('parecido: até duas letras de engano', () => {
  expect(parecido('formto', ['formato', 'saida'])).toBe('formato');
  expect(parecido('calcula', ['calcular', 'casos'])).toBe('calcular');
  expect(parecido('abcdef', ['formato', 'saida'])).toBeUndefined();
  expect(parecido('x', ['em'])).toBeUndefined();
});
