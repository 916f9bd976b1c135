import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CICLO_EM_DIAS, sortear, tamanhoDaAmostra } from './sorteio.ts';

const NO_DIA = { estruturaId: 'u', dia: '2026-11-18' };
const pessoas = fc.uniqueArray(fc.uuid(), { maxLength: 60 }).map((ids) => ids.map((id) => ({ id })));
const ids = (todas: readonly { id: string }[]) => todas.map((p) => p.id);

test('dá o mesmo para quem o refizer, venha a lista na ordem que vier', () => {
  fc.assert(
    fc.property(pessoas, (todas) => {
      expect(ids(sortear(todas.toReversed(), NO_DIA))).toEqual(ids(sortear(todas, NO_DIA)));
    }),
  );
});

test('quem sai da unidade não muda quem mais foi sorteado', () => {
  const todas = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}` }));
  const [primeira, ...outras] = sortear(todas, NO_DIA);
  const sem = sortear(
    todas.filter((p) => p !== primeira),
    NO_DIA,
  );
  expect(ids(sem)).toEqual(expect.arrayContaining(ids(outras)));
});

test('outro dia, outras pessoas', () => {
  const todas = Array.from({ length: 500 }, (_, i) => ({ id: `p${i}` }));
  expect(ids(sortear(todas, { ...NO_DIA, dia: '2026-11-19' }))).not.toEqual(ids(sortear(todas, NO_DIA)));
});

test('num ciclo, todas passam: quem já foi conferida espera as outras', () => {
  const quando = new Map<string, string>();
  const todas = Array.from({ length: 400 }, (_, i) => `p${i}`);
  let dia = Temporal.PlainDate.from('2026-01-01');
  for (let i = 0; i < CICLO_EM_DIAS; i++, dia = dia.add({ days: 1 })) {
    const lista = todas.map((id) => ({ id, conferidaEm: quando.get(id) }));
    for (const { id } of sortear(lista, { estruturaId: 'u', dia: dia.toString() })) quando.set(id, dia.toString());
  }
  expect(quando.size).toBe(400);
});

test.each([
  [0, 0],
  [3, 3],
  [100, 5],
  [900, 5],
  [901, 6],
  [1800, 10],
])('de %i pessoas, %i por dia', (n, amostra) => {
  expect(tamanhoDaAmostra(n)).toBe(amostra);
});
