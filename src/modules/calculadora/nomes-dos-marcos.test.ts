import { expect, test } from 'vitest';
import { nomeDoMarco } from './nomes-dos-marcos.ts';

test('nome do marco: palavra do dia a dia e termo legal', () => {
  expect(nomeDoMarco({ tipo: 'progressao', regime: 'semiaberto' })).toBe('Regime semiaberto (progressão)');
  expect(nomeDoMarco({ tipo: 'termino' })).toBe('Fim da pena (término)');
  expect(nomeDoMarco({ tipo: 'indulto', decreto: '12.338/2024' })).toContain('Decreto 12.338/2024');
});
