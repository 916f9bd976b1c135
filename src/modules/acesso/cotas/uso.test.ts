import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitesDe, LIMITES_DO_SISTEMA } from './limites.ts';
import { atrasoDe, avaliarUso, type Contagem, GRAUS, horaHabitual, type Limites, quantasCabem } from './uso.ts';

const LIMITES: Limites = {
  dia: { aviso: 10, lento: 20, parado: 40 },
  hora: { aviso: 10, lento: 20, parado: 40 },
  'hora-incomum': { aviso: 2, lento: 4, parado: 8 },
  alvos: { aviso: 5, lento: 10, parado: 15 },
};
const uso = (dia: number, hora = 0, alvos = 0): Contagem => ({ dia, hora, alvos });
const grauDoDia = (dia: number) => avaliarUso(uso(dia), LIMITES, true)[0]?.grau;

describe('avaliarUso', () => {
  it.each([
    [10, undefined],
    [11, 'aviso'],
    [20, 'aviso'],
    [21, 'lento'],
    [40, 'lento'],
    [41, 'parado'],
  ])('%i leituras no dia: %s', (n, grau) => expect(grauDoDia(n)).toBe(grau));

  it('4.122 consultas em um dia param muito antes, com os limites do sistema', () => {
    expect(avaliarUso(uso(4122), LIMITES_DO_SISTEMA, true)[0]).toMatchObject({ especie: 'volume', grau: 'parado' });
    expect(LIMITES_DO_SISTEMA.dia.parado).toBeLessThan(4122);
  });

  it('na hora incomum bastam poucas; na habitual, não', () => {
    expect(avaliarUso(uso(3, 3), LIMITES, false)).toMatchObject([{ especie: 'hora', grau: 'aviso' }]);
    expect(avaliarUso(uso(3, 3), LIMITES, true)).toEqual([]);
  });

  it('ler mais nunca diminui o grau nem o atraso', () => {
    const n = fc.nat(100);
    fc.assert(
      fc.property(n, n, n, n, fc.boolean(), (dia, hora, alvos, mais, habitual) => {
        const grau = (c: Contagem) =>
          Math.max(-1, ...avaliarUso(c, LIMITES, habitual).map((e) => GRAUS.indexOf(e.grau)));
        const [antes, depois] = [uso(dia, hora, alvos), uso(dia + mais, hora + mais, alvos)];
        expect(grau(depois)).toBeGreaterThanOrEqual(grau(antes));
        expect(atrasoDe(avaliarUso(depois, LIMITES, habitual))).toBeGreaterThanOrEqual(
          atrasoDe(avaliarUso(antes, LIMITES, habitual)),
        );
      }),
    );
  });

  it('lendo só as que cabem, o dia e a hora nunca chegam a parado; mais uma, chegam', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.boolean(), (dia, hora, habitual) => {
        const cabem = quantasCabem(uso(dia, hora), LIMITES, habitual);
        fc.pre(cabem >= 0);
        const parado = (n: number) =>
          avaliarUso(uso(dia + n, hora + n), LIMITES, habitual).some((e) => e.grau === 'parado');
        expect(parado(cabem)).toBe(false);
        expect(parado(cabem + 1)).toBe(true);
      }),
    );
  });
});

describe('o atraso', () => {
  const atraso = (n: number) => atrasoDe(avaliarUso(uso(n), LIMITES, true));
  it('não há no aviso; começa perto de um segundo e chega a dez', () => {
    expect(atraso(20)).toBe(0);
    expect(atraso(21)).toBe(1450);
    expect(atraso(40)).toBe(10_000);
  });
});

describe('horaHabitual', () => {
  const de = (diasDeUso: number, diasPorHora: Record<number, number>) => ({ diasDeUso, diasPorHora });
  it('quem leu às 9h em dois dias tem as 8h, 9h e 10h por comuns, e as 3h não', () => {
    const h = de(5, { 9: 2, 14: 1 });
    expect([7, 8, 9, 10, 11, 14, 3].map((x) => horaHabitual(h, x))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it('as 23h e a zero hora são vizinhas', () => expect(horaHabitual(de(5, { 23: 3 }), 0)).toBe(true));
  it('quem usa há menos de cinco dias não tem hora incomum', () => expect(horaHabitual(de(4, { 9: 4 }), 3)).toBe(true));
});

describe('limitesDe', () => {
  const proprio = { papel: 'auditor', medida: 'dia', aviso: 1000, lento: 2000, parado: 3000 };
  it('vale o mais folgado dos papéis; sem limite próprio, o do sistema', () => {
    expect(limitesDe(['suporte', 'auditor'], [proprio]).dia.parado).toBe(3000);
    expect(limitesDe(['suporte'], [proprio]).dia).toEqual(LIMITES_DO_SISTEMA.dia);
    expect(limitesDe([], [proprio])).toEqual(LIMITES_DO_SISTEMA);
  });
  it('o papel pode ter limite menor que o do sistema', () => {
    const menor = { ...proprio, aviso: 1, lento: 2, parado: 3 };
    expect(limitesDe(['auditor'], [menor]).dia.parado).toBe(3);
  });
});
