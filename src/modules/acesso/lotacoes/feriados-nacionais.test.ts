import { expect, it } from 'vitest';
import { feriadosNacionaisDe, FERIADOS_NACIONAIS, recessoForenseDe } from './feriados-nacionais.ts';

it('são nove, cada um com a sua norma, em ordem', () => {
  expect(FERIADOS_NACIONAIS.map((f) => f.em)).toEqual(FERIADOS_NACIONAIS.map((f) => f.em).toSorted());
  expect(FERIADOS_NACIONAIS).toHaveLength(9);
  for (const f of FERIADOS_NACIONAIS) expect(f.norma).toMatch(/^Lei \d/);
});

it('o 20 de novembro só é feriado nacional desde 2024 (Lei 14.759, de 21/12/2023)', () => {
  const dias = (ano: number) => feriadosNacionaisDe(ano).map((f) => f.dia);
  expect(dias(2023)).not.toContain('2023-11-20');
  expect(dias(2024)).toContain('2024-11-20');
});

it('o recesso vai de 20 de dezembro a 6 de janeiro, inclusive', () => {
  expect(recessoForenseDe(2026)).toMatchObject({ inicio: '2026-12-20', fim: '2027-01-06' });
});
