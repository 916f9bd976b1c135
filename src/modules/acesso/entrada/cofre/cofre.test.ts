import { createDecipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criarAssinador } from './assinatura.ts';
import { criarCofre } from './cofre.ts';
import { hashDoToken, iguais, novoToken } from './token.ts';

const MESTRA = Buffer.alloc(32, 7);
const OUTRA = Buffer.alloc(32, 9);
const cofre = criarCofre([MESTRA]);

describe('cofre', () => {
  test('o que entra sai igual, qualquer que seja o texto e o dono', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (texto, dono) => {
        const aberto = cofre.abrir(cofre.cifrar(texto, 'segredo-totp', dono), 'segredo-totp', dono);
        expect(aberto).toEqual({ ok: true, valor: { texto, refazer: false } });
      }),
    );
  });

  test('a cifra é AES-256-GCM com a chave do HKDF, conferida por fora', () => {
    const [, , nonce = '', corpo = ''] = cofre.cifrar('JBSWY3DP', 'segredo-totp', 'conta-1').split('.');
    const chave = Buffer.from(hkdfSync('sha256', MESTRA, '', 'custodia/cifra/segredo-totp', 32));
    const bytes = Buffer.from(corpo, 'base64url');
    const cifra = createDecipheriv('aes-256-gcm', chave, Buffer.from(nonce, 'base64url'));
    cifra.setAAD(Buffer.from('conta-1')).setAuthTag(bytes.subarray(-16));
    expect(cifra.update(bytes.subarray(0, -16)).toString()).toBe('JBSWY3DP');
  });

  test('um só bit trocado, no nonce, na cifra ou na etiqueta, é percebido', () => {
    const [forma, versao, nonce = '', corpo = ''] = cofre.cifrar('segredo', 'segredo-totp', 'conta-1').split('.');
    const bytes = Buffer.concat([Buffer.from(nonce, 'base64url'), Buffer.from(corpo, 'base64url')]);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const alterado = Buffer.from(bytes);
      alterado[bit >> 3]! ^= 1 << (bit & 7);
      const partes = [alterado.subarray(0, 12), alterado.subarray(12)].map((b) => b.toString('base64url'));
      const aberto = cofre.abrir([forma, versao, ...partes].join('.'), 'segredo-totp', 'conta-1');
      expect(aberto).toMatchObject({ ok: false });
    }
  });

  test.each([
    ['outro dono', () => cofre.abrir(cofre.cifrar('x', 'segredo-totp', 'conta-1'), 'segredo-totp', 'conta-2')],
    ['outra finalidade', () => cofre.abrir(cofre.cifrar('x', 'segredo-totp', 'c'), 'link-unico', 'c')],
    ['outra chave', () => criarCofre([OUTRA]).abrir(cofre.cifrar('x', 'segredo-totp', 'c'), 'segredo-totp', 'c')],
    ['texto qualquer', () => cofre.abrir('isto não é cifra', 'segredo-totp', 'c')],
    ['vazio', () => cofre.abrir('', 'segredo-totp', 'c')],
  ])('não abre: %s', (_nome, abrir) => {
    expect(abrir()).toMatchObject({ ok: false, recusas: [{ codigo: 'segredo-ilegivel' }] });
  });

  test('trocada a chave-mestra, o antigo abre e pede para ser refeito', () => {
    const antigo = cofre.cifrar('x', 'segredo-totp', 'c');
    const trocado = criarCofre([OUTRA, MESTRA]);
    expect(trocado.abrir(antigo, 'segredo-totp', 'c')).toEqual({ ok: true, valor: { texto: 'x', refazer: true } });
    const novo = trocado.cifrar('x', 'segredo-totp', 'c');
    expect(trocado.abrir(novo, 'segredo-totp', 'c')).toEqual({ ok: true, valor: { texto: 'x', refazer: false } });
  });

  test('chave-mestra curta é erro de quem compõe', () => {
    expect(() => criarCofre([Buffer.alloc(16)]).cifrar('x', 'segredo-totp', 'c')).toThrow('32 bytes');
  });
});

describe('token', () => {
  test('43 caracteres que cabem em link e cookie, nunca repetidos', () => {
    const tokens = Array.from({ length: 1000 }, () => novoToken().token);
    expect(new Set(tokens).size).toBe(1000);
    for (const t of tokens) expect(t).toMatch(/^[\w-]{43}$/);
  });

  test('o resumo é sha-256 (vetor do FIPS 180-2)', () => {
    expect(hashDoToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const { token, hash } = novoToken();
    expect(hash).toBe(hashDoToken(token));
  });

  test('iguais é igualdade de texto', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => iguais(a, b) === (a === b) && iguais(a, a)));
  });
});

describe('assinatura', () => {
  const assinador = criarAssinador([MESTRA]);
  test('confere o que assinou; recusa alteração, outra finalidade e outra chave', () => {
    const a = assinador.assinar('formulario', 'conta-1');
    expect(assinador.conferir('formulario', 'conta-1', a)).toBe(true);
    expect(assinador.conferir('formulario', 'conta-2', a)).toBe(false);
    expect(assinador.conferir('link-unico', 'conta-1', a)).toBe(false);
    expect(assinador.conferir('formulario', 'conta-1', `${a}=`)).toBe(false);
    expect(criarAssinador([OUTRA]).conferir('formulario', 'conta-1', a)).toBe(false);
    expect(criarAssinador([OUTRA, MESTRA]).conferir('formulario', 'conta-1', a)).toBe(true);
  });
});
