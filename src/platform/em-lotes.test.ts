import { expect, test } from 'vitest';
import { emLotes } from './em-lotes.ts';

/** Uma busca que só termina quando o teste deixa, e o que ela recebeu. */
function buscaPresa() {
  const lotes: { chaves: readonly string[]; soltar(): void; falhar(erro: Error): void }[] = [];
  const buscar = (chaves: readonly string[]) =>
    new Promise<Map<string, string>>((pronto, falhou) => {
      lotes.push({ chaves, soltar: () => pronto(new Map(chaves.map((c) => [c, c.toUpperCase()]))), falhar: falhou });
    });
  return { lotes, pedir: emLotes(buscar) };
}

const aVez = (): Promise<void> => new Promise((seguir) => setImmediate(seguir));

test('a primeira não espera; as que chegam durante a busca vão juntas na seguinte, sem repetir', async () => {
  const { lotes, pedir } = buscaPresa();
  const [a, b, c, deNovo] = [pedir('a'), pedir('b'), pedir('c'), pedir('b')];
  expect(lotes.map((l) => l.chaves)).toEqual([['a']]);
  lotes[0]?.soltar();
  expect(await a).toBe('A');
  await aVez();
  expect(lotes[1]?.chaves).toEqual(['b', 'c']);
  lotes[1]?.soltar();
  expect(await Promise.all([b, c, deNovo])).toEqual(['B', 'C', 'B']);
});

test('quem pede durante uma busca da mesma chave não recebe a resposta dela: o pedido é mais novo', async () => {
  const { lotes, pedir } = buscaPresa();
  const antiga = pedir('a');
  const nova = pedir('a');
  lotes[0]?.soltar();
  await antiga;
  await aVez();
  expect(lotes).toHaveLength(2);
  lotes[1]?.soltar();
  expect(await nova).toBe('A');
});

test('a falha é só de quem estava no lote', async () => {
  const { lotes, pedir } = buscaPresa();
  const [a, b] = [pedir('a'), pedir('b')];
  lotes[0]?.falhar(new Error('caiu'));
  await expect(a).rejects.toThrow('caiu');
  await aVez();
  lotes[1]?.soltar();
  expect(await b).toBe('B');
});

test('o que não foi achado vem indefinido', async () => {
  expect(await emLotes(async () => new Map<string, string>())('x')).toBeUndefined();
});
