import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anosCompletos, maisMeses, somarPena, ultimoDia } from './contagem.ts';
import { dia, diaDaSemana, diaDe, iso, lerDia, partesDe } from './dia.ts';
import { fracao, lerFracao, pisoDaSoma } from './fracao.ts';
import { deDias365, dias360, dias365, pena, penaCurta, penaPorExtenso, somarPenas, subtrairPena } from './pena.ts';

const soma = (inicio: string, a: number, m: number, d: number): string => iso(ultimoDia(dia(inicio), pena(a, m, d)));

describe('contagem penal (CP 10): último dia', () => {
  // Catálogo de regras, contagem-penal-art10.
  it.each([
    ['2020-03-15', 5, 4, 0, '2025-07-14'],
    ['2020-03-20', 0, 2, 0, '2020-05-19'],
    ['2023-02-10', 0, 1, 0, '2023-03-09'],
    ['2024-01-31', 0, 1, 0, '2024-02-29'],
    ['2023-01-31', 0, 1, 0, '2023-02-28'],
    ['2024-02-29', 1, 0, 0, '2025-02-28'],
    ['2021-08-31', 0, 6, 0, '2022-02-28'],
  ])('%s + %ia%im%id = %s', (inicio, a, m, d, fim) => {
    expect(soma(inicio, a, m, d)).toBe(fim);
  });

  it('soma anos e meses antes dos dias', () => {
    // 31/01/2023 + 1 mês = 01/03/2023 (não há 31/02); + 1 dia = 02/03/2023.
    expect(iso(somarPena(dia('2023-01-31'), pena(0, 1, 1)))).toBe('2023-03-02');
  });

  it('o dezembro que não tem o dia passa ao ano seguinte', () => {
    expect(iso(maisMeses(dia('2023-10-31'), 1))).toBe('2023-12-01');
  });

  it('quem nasceu em 29/02 completa anos em 01/03 nos anos comuns', () => {
    expect(anosCompletos(dia('2000-02-29'), dia('2021-02-28'))).toBe(20);
    expect(anosCompletos(dia('2000-02-29'), dia('2021-03-01'))).toBe(21);
  });
});

describe('dia', () => {
  it('vai e volta em todo o calendário', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 90_000 }), (n) => {
        const p = partesDe(n as never);
        expect(diaDe(p.ano, p.mes, p.dia)).toBe(n);
        expect(lerDia(iso(n as never))).toBe(n);
        const js = new Date(n * 86_400_000);
        expect(iso(n as never)).toBe(js.toISOString().slice(0, 10));
        expect(diaDaSemana(n as never)).toBe(js.getUTCDay());
      }),
    );
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00',
    '',
    '２０２６-01-01',
  ])('recusa %j', (texto) => {
    expect(lerDia(texto)).toBeUndefined();
  });
});

describe('pena', () => {
  it('soma e subtrai com mês de 30 dias e ano de 12 meses', () => {
    // Exemplo de soma de penas (termino-soma-blog) e VEP Natal (prog-tjrn-formula-sexto).
    expect(penaCurta(somarPenas([pena(3, 10, 17), pena(5, 7, 23)]))).toBe('9a6m10d');
    expect(penaCurta(subtrairPena(pena(44, 4, 15), pena(8, 1, 9)))).toBe('36a3m6d');
  });

  it('converte como o SEEU: 365/30, e de volta sem nunca dar 12 meses', () => {
    expect(dias365(pena(17, 2, 7))).toBe(6272);
    expect(dias360(pena(17, 2, 7))).toBe(6187);
    // rspe-base (termino-rspe-soma-penas, ind-rspe-tl-1, ind-rspe-quarto).
    expect(penaCurta(deDias365(2426))).toBe('6a7m26d');
    expect(penaCurta(deDias365(997))).toBe('2a8m27d');
    expect(penaCurta(deDias365(698))).toBe('1a11m3d');
    expect(penaCurta(deDias365(364))).toBe('0a11m34d');
  });

  it('escreve por extenso', () => {
    expect(penaPorExtenso(pena(6, 10, 18))).toBe('6 anos, 10 meses e 18 dias');
    expect(penaPorExtenso(pena(1, 0, 1))).toBe('1 ano e 1 dia');
    expect(penaPorExtenso(pena(0))).toBe('0 dias');
  });
});

describe('fração', () => {
  it('trunca uma só vez, no fim', () => {
    // 2/5 de 7 anos + 1/6 de 1 ano, em 360/30 (prog-tjrn-mista-aberto): 2a9m18d + 2m = 2a11m18d = 1068 dias.
    expect(
      pisoDaSoma([
        { fracao: fracao('2/5'), dias: 2520 },
        { fracao: fracao('1/6'), dias: 360 },
      ]),
    ).toBe(1068);
    expect(
      pisoDaSoma([
        { fracao: fracao('1/3'), dias: 1 },
        { fracao: fracao('2/3'), dias: 1 },
      ]),
    ).toBe(1);
    expect(pisoDaSoma([{ fracao: fracao('40%'), dias: 6272 }])).toBe(2508);
  });

  it.each(['0/3', '3/0', '4/3', '120%', '1/', '-1/3', '0%', 'um terço', '1e3%'])('recusa %j', (texto) => {
    expect(lerFracao(texto)).toBeUndefined();
  });
});
