import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendario, diaEm, noRecesso, somarDias } from './calendario.ts';
import { proximaVirada, situacaoDaLotacao, vigoraNoDia } from './lotacao.ts';
import { seCruzam } from './recusas.ts';

const FUSOS = [
  'America/Noronha',
  'America/Sao_Paulo',
  'America/Cuiaba',
  'America/Manaus',
  'America/Rio_Branco',
] as const;

const numeroDoDia = fc.integer({ min: 0, max: 800 });
const dia = numeroDoDia.map((n) => somarDias('2026-01-01', n));
const uf = fc.constantFrom(undefined, 'MS', 'AC');
const municipio = fc.constantFrom(undefined, 'Campo Grande', 'Dourados');
const caminho = fc.constantFrom(undefined, '/a/', '/a/b/', '/c/');
const feriado = fc.record({ dia, uf, municipio, caminho });
const recesso = fc
  .record({ inicio: dia, dura: fc.integer({ min: 0, max: 40 }), uf, caminho })
  .map(({ inicio, dura, ...onde }) => ({ inicio, fim: somarDias(inicio, dura), ...onde }));
const calendario: fc.Arbitrary<Calendario> = fc.record({
  feriados: fc.array(feriado, { maxLength: 20 }),
  recessos: fc.array(recesso, { maxLength: 4 }),
});
const lugar = fc.record({ uf, municipio, caminho, fuso: fc.constantFrom(...FUSOS) });

describe('os plantões', () => {
  it('por região e por circunscrição nunca estão abertos no mesmo dia e lugar', () => {
    fc.assert(
      fc.property(calendario, lugar, dia, (c, l, d) => {
        const [regiao, circunscricao] = [
          vigoraNoDia('plantao-de-regiao', l, c, d),
          vigoraNoDia('plantao-de-circunscricao', l, c, d),
        ];
        expect(regiao && circunscricao).toBe(false);
        expect(circunscricao).toBe(noRecesso(c, l, d));
      }),
    );
  });

  it('a virada é o primeiro dia em que muda: até a véspera, fica como está', () => {
    fc.assert(
      fc.property(calendario, lugar, dia, (c, l, hoje) => {
        const virada = proximaVirada('plantao-de-regiao', l, c, hoje);
        if (virada === undefined) return;
        const agora = vigoraNoDia('plantao-de-regiao', l, c, hoje);
        expect(vigoraNoDia('plantao-de-regiao', l, c, virada)).toBe(!agora);
        for (let d = hoje; d < virada; d = somarDias(d, 1))
          expect(vigoraNoDia('plantao-de-regiao', l, c, d)).toBe(agora);
      }),
    );
  });

  it('a situação não muda dentro do dia local: só à meia-noite do fuso da estrutura', () => {
    const plantao = { especie: 'plantao-de-regiao', inicio: '2026-01-01' } as const;
    fc.assert(
      fc.property(calendario, lugar, dia, fc.integer({ min: 0, max: 24 * 3600 }), (c, l, d, segundos) => {
        const antes = new Date(`${d}T12:00:00Z`);
        const depois = new Date(antes.getTime() + segundos * 1000);
        fc.pre(diaEm(l.fuso, antes) === diaEm(l.fuso, depois));
        expect(situacaoDaLotacao(plantao, l, c, depois)).toBe(situacaoDaLotacao(plantao, l, c, antes));
      }),
    );
  });

  it('a norma de um lugar não vale em outro', () => {
    const c: Calendario = {
      feriados: [
        { dia: '2026-10-11', uf: 'MS' },
        { dia: '2026-08-26', uf: 'MS', municipio: 'Campo Grande' },
        { dia: '2026-08-11', caminho: '/tj/' },
      ],
      recessos: [],
    };
    const aberto = (l: object, d: string) => vigoraNoDia('plantao-de-regiao', l, c, d);
    expect(aberto({ uf: 'MS', municipio: 'Campo Grande' }, '2026-08-26')).toBe(true);
    expect(aberto({ uf: 'MS', municipio: 'Dourados' }, '2026-08-26')).toBe(false);
    expect(aberto({ uf: 'AC' }, '2026-08-26')).toBe(false);
    expect(aberto({ caminho: '/tj/vara/' }, '2026-08-11')).toBe(true);
    expect(aberto({ caminho: '/dp/' }, '2026-08-11')).toBe(false);
  });
});

/** O mesmo instante é sábado num lugar e ainda sexta em outro. */
describe.each([
  ['America/Noronha', '2026-11-21T02:00:00Z'],
  ['America/Sao_Paulo', '2026-11-21T03:00:00Z'],
  ['America/Cuiaba', '2026-11-21T04:00:00Z'],
  ['America/Manaus', '2026-11-21T04:00:00Z'],
  ['America/Rio_Branco', '2026-11-21T05:00:00Z'],
])('em %s', (fuso, meiaNoiteDeSabado) => {
  const plantao = { especie: 'plantao-de-regiao', inicio: '2026-01-01' } as const;
  const situacao = (ms: number) =>
    situacaoDaLotacao(plantao, { fuso }, { feriados: [], recessos: [] }, new Date(Date.parse(meiaNoiteDeSabado) + ms));

  it('o plantão de fim de semana abre à meia-noite de sábado e fecha à de segunda', () => {
    expect(situacao(-1)).toBe('fora-do-plantao');
    expect(situacao(0)).toBe('aberta');
    expect(situacao(48 * 3_600_000 - 1)).toBe('aberta');
    expect(situacao(48 * 3_600_000)).toBe('fora-do-plantao');
  });
});

it('dois períodos se cruzam se, e só se, há um dia nos dois', () => {
  const periodo = fc
    .record({ inicio: numeroDoDia, dura: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }) })
    .map(({ inicio, dura }) => ({
      inicio: somarDias('2026-01-01', inicio),
      fim: dura === undefined ? undefined : somarDias('2026-01-01', inicio + dura),
    }));
  const dentro = (p: { inicio: string; fim?: string | undefined }, d: string) =>
    p.inicio <= d && d <= (p.fim ?? '9999');
  fc.assert(
    fc.property(periodo, periodo, (a, b) => {
      const dias = Array.from({ length: 900 }, (_, n) => somarDias('2026-01-01', n));
      expect(seCruzam(a, b)).toBe(dias.some((d) => dentro(a, d) && dentro(b, d)));
    }),
  );
});
