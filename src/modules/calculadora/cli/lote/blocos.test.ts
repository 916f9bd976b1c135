import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bloco, emBlocos } from './blocos.ts';

const bytes = (texto: string): Uint8Array => new TextEncoder().encode(texto);

async function* pedacos(texto: string, tamanho: number): AsyncGenerator<Uint8Array> {
  const tudo = bytes(texto);
  for (let i = 0; i < tudo.length; i += tamanho) yield tudo.subarray(i, i + tamanho);
}

async function cortar(texto: string, tamanho: number, limite?: number): Promise<Bloco[]> {
  const blocos: Bloco[] = [];
  for await (const bloco of emBlocos(pedacos(texto, tamanho), limite)) blocos.push(bloco);
  return blocos;
}

/** `número da linha` → texto, na ordem em que sai; `null` para a linha descartada. */
function linhas(blocos: readonly Bloco[]): [number, string | null][] {
  return blocos.flatMap(({ primeira, dados }): [number, string | null][] =>
    dados === undefined
      ? [[primeira, null]]
      : new TextDecoder()
          .decode(dados)
          .split('\n')
          .map((linha, i) => [primeira + i, linha]),
  );
}

describe('emBlocos', () => {
  test('não perde, não troca e não renumera linha, seja qual for o pedaço', async () => {
    const linha = fc.string({ unit: fc.constantFrom('a', 'é', '{', ' '), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(linha, { maxLength: 300 }),
        fc.integer({ min: 1, max: 500 }),
        async (todas, tamanho) => {
          const texto = todas.join('\n');
          const esperadas = texto === '' ? [] : texto.replace(/\n$/, '').split('\n');
          expect(linhas(await cortar(texto, tamanho))).toEqual(esperadas.map((l, i) => [i + 1, l]));
        },
      ),
    );
  });

  test('a linha grande demais é descartada, e as outras ficam', async () => {
    const texto = `um\n${'x'.repeat(100)}\ntrês\n${'y'.repeat(100)}`;
    for (const tamanho of [1, 7, 16]) {
      expect(linhas(await cortar(texto, tamanho, 20))).toEqual([
        [1, 'um'],
        [2, null],
        [3, 'três'],
        [4, null],
      ]);
    }
  });

  test('entrada vazia não tem bloco', async () => {
    expect(await cortar('', 10)).toEqual([]);
  });

  test('nenhum bloco passa de 64 linhas', async () => {
    const blocos = await cortar('a\n'.repeat(1000), 100_000);
    expect(Math.max(...blocos.map((b) => b.dados!.filter((c) => c === 10).length))).toBe(63);
  });
});
