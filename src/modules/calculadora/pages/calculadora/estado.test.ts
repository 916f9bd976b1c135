import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasoEscrito } from '../../contrato/index.ts';
import { codificarCaso, decodificarCaso, LIMITE_DESCOMPRIMIDO } from './estado.ts';

const comprimir = (texto: string): string => deflateRawSync(texto).toString('base64url');

describe('estado no endereço', () => {
  it('vai e volta, com acento, sem caractere que precise de escape no endereço', () => {
    const caso: CasoEscrito = {
      pessoa: { nome: 'Fulana de Tal — ção' },
      condenacoes: [{ id: 'A', pena: { anos: 5, meses: 4 } }],
    };
    const texto = codificarCaso(caso);
    expect(texto).toMatch(/^[\w-]+$/);
    expect(decodificarCaso(texto)).toEqual({ ok: true, caso });
  });

  it('recusa, com mensagem, endereço cortado, alterado, vazio ou que não traz um objeto', () => {
    const inteiro = codificarCaso({ titulo: 'um caso comprido o bastante para ser cortado ao meio' });
    for (const ruim of ['', '%%%', inteiro.slice(0, 20), comprimir('[1,2]'), comprimir('"texto"'), comprimir('{')]) {
      const lido = decodificarCaso(ruim);
      expect(lido.ok).toBe(false);
      if (!lido.ok) expect(lido.erros[0]!.mensagem).toContain('copiou inteiro');
    }
  });

  it('recusa texto pequeno que se descomprime em um enorme', () => {
    const bomba = comprimir(JSON.stringify({ titulo: 'a'.repeat(LIMITE_DESCOMPRIMIDO) }));
    expect(bomba.length).toBeLessThan(2_000);
    const lido = decodificarCaso(bomba);
    expect(lido.ok ? undefined : lido.erros[0]!.codigo).toBe('acima-do-limite');
  });

  it('nunca lança, qualquer que seja o texto', () => {
    const responde = (texto: string): boolean => typeof decodificarCaso(texto).ok === 'boolean';
    expect(() => fc.assert(fc.property(fc.string(), responde))).not.toThrow();
    expect(() => fc.assert(fc.property(fc.base64String(), responde))).not.toThrow();
  });
});
