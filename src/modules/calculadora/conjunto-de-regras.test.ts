import { expect, test } from 'vitest';
import { conjuntoDeRegras } from './conjunto-de-regras.ts';

test('são 16 hexadecimais, sempre os mesmos', () => {
  expect(conjuntoDeRegras()).toMatch(/^[\da-f]{16}$/);
  expect(conjuntoDeRegras()).toBe(conjuntoDeRegras());
});
