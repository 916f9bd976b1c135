import { afterEach, expect, test, vi } from 'vitest';
import { iso } from '../direito/tempo/dia.ts';
import { relogioDoSistema, relogioParado } from './relogio.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  // Brasília é UTC−3: até as 3h de UTC ainda é a véspera.
  ['2026-11-21T02:59:59Z', '2026-11-20'],
  ['2026-11-21T03:00:00Z', '2026-11-21'],
])('em %s é %s em Brasília', (instante, dia) => {
  vi.useFakeTimers({ now: new Date(instante) });
  expect(iso(relogioDoSistema.hoje())).toBe(dia);
});

test('o relógio parado fica no dia pedido', () => {
  expect(iso(relogioParado('2024-02-29').hoje())).toBe('2024-02-29');
});
