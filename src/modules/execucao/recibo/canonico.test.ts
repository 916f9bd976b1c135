import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonico, resumoDe } from './canonico.ts';

/** As chaves na ordem contrária, em todo nível. */
function aoContrario(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(aoContrario);
  if (typeof v !== 'object' || v === null) return v;
  return Object.fromEntries(
    Object.entries(v)
      .toReversed()
      .map(([k, x]) => [k, aoContrario(x)]),
  );
}

it('a ordem das chaves não muda os bytes, e a ida e volta por JSON também não', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (v) => {
      expect(canonico(aoContrario(v))).toBe(canonico(v));
      expect(canonico(JSON.parse(JSON.stringify(v)))).toBe(canonico(v));
    }),
  );
});

it('campo ausente e campo sem valor são o mesmo; a ordem de uma lista não é a mesma', () => {
  expect(canonico({ a: 1, b: undefined })).toBe('{"a":1}');
  expect(resumoDe([1, 2]).equals(resumoDe([2, 1]))).toBe(false);
});
