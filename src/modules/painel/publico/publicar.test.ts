import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumeroDoDia } from '../fotografia/contar.ts';
import { celulasPublicas } from './publicar.ts';

const LIVRE = { especie: 'liberdade', dias: 0 };

const nas = (varas: readonly number[], unidades: readonly number[]): NumeroDoDia[] =>
  varas.map((pessoas, i) => ({
    ...LIVRE,
    varaId: `v${i}`,
    estruturaId: `u${i % Math.max(1, unidades.length)}`,
    pessoas,
  }));

describe('o que se publica', () => {
  it('sem contagem pequena, sai tudo', () => {
    const celulas = celulasPublicas(nas([10, 20], [0, 0]));
    expect(celulas.map((c) => [c.recorte, c.pessoas])).toEqual([
      ['total', 30],
      ['vara', 20],
      ['vara', 10],
      ['unidade', 20],
      ['unidade', 10],
    ]);
  });

  it('a pequena não sai, nem a que a entregaria por subtração', () => {
    const celulas = celulasPublicas(nas([2, 10, 30], [0, 0, 0]));
    expect(celulas.filter((c) => c.recorte === 'vara').map((c) => c.pessoas)).toEqual([30, undefined, undefined]);
    expect(celulas[0]).toEqual({ recorte: 'total', chave: null, pessoas: 42 });
  });

  it('poucas pessoas ao todo: nada sai', () => {
    const celulas = celulasPublicas(nas([2, 1], [0]));
    expect(celulas.every((c) => c.pessoas === undefined)).toBe(true);
  });

  it('o total que um recorte não deixa sair, o outro não entrega', () => {
    // Uma pessoa em cada uma de cinco varas, todas na mesma unidade: com o cinco da unidade, cada vara teria uma.
    const celulas = celulasPublicas(nas([1, 1, 1, 1, 1], [0]));
    expect(celulas.every((c) => c.pessoas === undefined)).toBe(true);
  });

  it('a ordem não diz qual das escondidas é a maior', () => {
    const chaves = (varas: readonly number[]) =>
      celulasPublicas(nas(varas, [0, 0, 0])).flatMap((c) => (c.recorte === 'vara' ? [c.chave] : []));
    expect(chaves([2, 10, 30])).toEqual(['v2', 'v0', 'v1']);
    expect(chaves([10, 2, 30])).toEqual(['v2', 'v0', 'v1']);
  });

  it('nem a data de liberdade que sozinha é o total', () => {
    const numeros = [1, 1, 1, 1, 1].flatMap((pessoas, i) => [
      { especie: 'liberdade', varaId: `v${i}`, estruturaId: 'u', pessoas, dias: 0 },
      { especie: 'progressao', varaId: `v${i}`, estruturaId: 'u', pessoas, dias: 0 },
      { especie: 'inquerito', varaId: `v${i}`, estruturaId: 'u', pessoas: 2, dias: 0 },
    ]);
    const saem = celulasPublicas(numeros).filter((c) => c.pessoas !== undefined);
    expect(saem).toEqual([{ recorte: 'data', chave: 'inquerito', pessoas: 10 }]);
  });

  it('a data de liberdade pequena leva outra consigo: o total menos a única à vista a entregaria', () => {
    const na = (especie: string, pessoas: number) => ({ especie, varaId: 'v', estruturaId: 'u', pessoas, dias: 0 });
    const celulas = celulasPublicas([na('liberdade', 14), na('progressao', 10), na('livramento', 4)]);
    expect(celulas.filter((c) => c.recorte === 'data').map((c) => c.pessoas)).toEqual([undefined, undefined]);
    expect(celulas[0]?.pessoas).toBe(14);
  });

  it('nenhuma contagem de 1 a 4 sai, e o total menos o que se vê deixa sempre mais de um jeito de preencher o resto', () => {
    const numeros = fc.array(
      fc.record({
        especie: fc.constantFrom('liberdade', 'progressao', 'termino'),
        varaId: fc.constantFrom('a', 'b', 'c', null),
        estruturaId: fc.constantFrom('x', 'y', 'z', null),
        pessoas: fc.integer({ min: 1, max: 12 }),
        dias: fc.constant(0),
      }),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(numeros, (n) => {
        const celulas = celulasPublicas(n);
        for (const c of celulas) if (c.pessoas !== undefined) expect(c.pessoas === 0 || c.pessoas >= 5).toBe(true);
        const total = celulas.find((c) => c.recorte === 'total')?.pessoas;
        if (total === undefined) return;
        for (const recorte of ['vara', 'unidade']) {
          const dele = celulas.filter((c) => c.recorte === recorte);
          const escondidas = dele.filter((c) => c.pessoas === undefined).length;
          const resto = total - dele.reduce((s, c) => s + (c.pessoas ?? 0), 0);
          // Cada escondida é ao menos 1: sobrando mais que uma para cada, há mais de um jeito.
          if (escondidas > 0) expect(escondidas > 1 && resto > escondidas).toBe(true);
        }
      }),
    );
  });
});
