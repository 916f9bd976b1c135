import { describe, expect, test } from 'vitest';
import { DadoRuim, fazerContas, type NomeDaConta } from './contas.ts';

describe('contas com durações', () => {
  test('uma conta usa o resultado da anterior', () => {
    // VEP Natal/TJRN: 44a4m15d − 8a1m9d = 36a3m6d; 1/6 = 6a0m16d.
    const feitas = fazerContas({
      remanescente: { conta: 'subtracao', dados: ['44a4m15d', '8a1m9d'] },
      lapso: { conta: 'fracao-360', dados: ['1/6', '@remanescente'] },
    });
    expect(feitas).toEqual({ remanescente: '36a3m6d', lapso: '6a0m16d' });
  });

  test('cada conta, com valor publicado ou do catálogo de regras', () => {
    const uma = (conta: NomeDaConta, ...dados: (string | number)[]) => fazerContas({ x: { conta, dados } })['x'];
    expect(uma('soma', '3a10m17d', '5a7m23d')).toBe('9a6m10d');
    expect(uma('fracao-365', '40%', '17a2m7d')).toBe(2508);
    expect(uma('aumento-360', '1/3', '10d')).toBe('0a0m13d');
    expect(uma('em-dias-365', '17a2m7d')).toBe(6272);
    expect(uma('de-dias-365', 698)).toBe('1a11m3d');
    expect(uma('calendario', '2008-06-09', '22a8m14d')).toBe('2031-02-23');
    expect(uma('ultimo-dia', '2020-03-15', '5a4m')).toBe('2025-07-14');
    expect(uma('dias-inclusivos', '2020-01-01', '2020-01-10')).toBe(10);
    expect(uma('diferenca', '1989-11-06', '1989-12-25')).toBe(49);
  });

  test('dado que não serve é recusado com o nome da conta', () => {
    const ruim = (dados: (string | number)[]) => () => fazerContas({ lapso: { conta: 'fracao-360', dados } });
    expect(ruim(['1/6'])).toThrow(DadoRuim);
    expect(ruim(['1/6', '@nada'])).toThrow('A conta "lapso" espera uma duração como 5a4m0d no 2º dado.');
    expect(ruim(['7/6', '1a'])).toThrow('uma fração');
  });
});
