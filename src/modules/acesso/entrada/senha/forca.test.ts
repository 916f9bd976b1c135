import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semDadosDaPessoa } from './dados-da-pessoa.ts';
import { avaliarForca } from './forca.ts';

const FULANA = {
  nome: 'Fulânia Beltrão de Tal',
  email: 'fulania.beltrao@defensoria.exemplo.br',
  cpf: '111.444.777-35',
};

describe('força da senha', () => {
  test.each([
    'abacaxi com limao na feira',
    'ç7Kd!2mQp0zV',
    'girafa de patins no telhado',
    'nove tartarugas roucas',
    // Dado da pessoa no meio de uma senha que se sustenta sem ele não é problema.
    'fulania tartaruga rouca telhado',
  ])('aceita %s', async (senha) => {
    expect(await avaliarForca(senha, FULANA)).toEqual({ ok: true, problemas: [] });
  });

  test.each([
    'senha1234567',
    'flamengo123456',
    'qwertyuiop[]',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'iloveyou1234',
    'corinthians2020',
    '@55w0rd@55w0rd',
    'abcdefghijkl',
    'Defensoria2026!#',
  ])('recusa a senha comum %s, com motivo em português', async (senha) => {
    const { ok, problemas } = await avaliarForca(senha, FULANA);
    expect(ok).toBe(false);
    expect(problemas).toEqual([expect.stringMatching(/^[A-ZÁÉÍÓÚ][^?]+ servem bem\.$/)]);
  });

  test.each(['Fulania.Beltrao!1980', 'fulânia#beltrão7', '11144477735xyz', '111.444.777-35!'])(
    'recusa %s, que quem conhece a pessoa tentaria',
    async (senha) => {
      expect((await avaliarForca(senha, FULANA)).problemas.join()).toContain('seu nome, e-mail ou CPF');
    },
  );

  test.each([
    ['11 caracteres', 'ç7Kd!2mQp0z', 'ao menos 12'],
    ['vazia', '', 'ao menos 12'],
    ['257 caracteres', 'x7'.repeat(129), 'no máximo 256'],
    ['1 MB', 'x'.repeat(1_000_000), 'no máximo 256'],
    // U+FDFA vira 18 caracteres na forma NFKC.
    ['poucas letras que viram muitas', '\uFDFA'.repeat(200), 'no máximo 256'],
  ])('tamanho: %s', async (_nome, senha, motivo) => {
    const { ok, problemas } = await avaliarForca(senha, {});
    expect(ok).toBe(false);
    expect(problemas).toHaveLength(1);
    expect(problemas[0]).toContain(motivo);
  });

  test('conta caracteres, não unidades de UTF-16', async () => {
    expect((await avaliarForca('🐢🦒🐌🦔🐙🦀', {})).problemas[0]).toContain('tem 6 caracteres');
  });

  test('só os primeiros 64 caracteres contam: avaliar senha comprida não pode travar o processo', async () => {
    expect((await avaliarForca('a'.repeat(64) + 'girafa de patins no telhado', {})).ok).toBe(false);
    expect((await avaliarForca('girafa de patins no telhado' + 'a'.repeat(64), {})).ok).toBe(true);
  });

  test('qualquer texto tem resposta, e nenhum dado da pessoa sobra depois de tirado', async () => {
    const palavra = fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'fulania',
      'BELTRÃO',
      '11144477735',
      ' ',
      '\0',
    );
    const texto = fc.array(fc.oneof(palavra, fc.string({ unit: 'grapheme' })), { maxLength: 5 }).map((p) => p.join(''));
    await fc.assert(
      fc.asyncProperty(texto, async (senha) => {
        const { ok, problemas } = await avaliarForca(senha, FULANA);
        expect(ok).toBe(problemas.length === 0);
        expect(semDadosDaPessoa(senha, FULANA).toLowerCase()).not.toMatch(/fulania|beltrao|11144477735/);
      }),
      { numRuns: 60 },
    );
  });
});
