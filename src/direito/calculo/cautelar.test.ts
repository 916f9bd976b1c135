import { describe, expect, test } from 'vitest';
import { type Caso, type Investigacao, PARAMETROS_PADRAO, type PrisaoCautelar } from '../caso.ts';
import type { TipoDeMarco } from '../resultado.ts';
import { dia } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';
import { marcosCautelares } from './cautelar.ts';

interface Entrada {
  emData?: string;
  investigacao?: Investigacao;
  prisaoCautelar?: PrisaoCautelar;
}

function caso({ emData = '2026-11-21', ...resto }: Entrada): Caso {
  return {
    versao: 1,
    emData: dia(emData),
    pessoa: {},
    parametros: PARAMETROS_PADRAO,
    condenacoes: [],
    eventos: [],
    ...resto,
  };
}

const marco = (entrada: Entrada, tipo: TipoDeMarco) => marcosCautelares(caso(entrada)).find((m) => m.tipo === tipo);

const preso = (prisao: string, mais: Partial<Investigacao> = {}): Investigacao => ({
  rito: 'comum',
  preso: true,
  prisao: dia(prisao),
  prorrogacoes: 0,
  ...mais,
});

const solto = (instauracao: string, mais: Partial<Investigacao> = {}): Investigacao => ({
  rito: 'comum',
  preso: false,
  instauracao: dia(instauracao),
  prorrogacoes: 0,
  ...mais,
});

describe('inquérito com preso: o dia da prisão conta', () => {
  // Base 05/01/2026 (segunda); último dia = base + N − 1. Números da tabela de prazos de inquérito (soprovas 2438338).
  test.each([
    ['comum', 0, 10, '2026-01-14'],
    ['comum', 1, 25, '2026-01-29'],
    ['federal', 0, 15, '2026-01-19'],
    ['federal', 1, 30, '2026-02-03'],
    ['drogas', 0, 30, '2026-02-03'],
    ['drogas', 1, 60, '2026-03-05'],
    ['economia-popular', 0, 10, '2026-01-14'],
    ['economia-popular', 1, 10, '2026-01-14'],
    ['militar', 0, 20, '2026-01-24'],
    ['militar', 1, 20, '2026-01-24'],
  ] as const)('%s, %i prorrogação', (rito, prorrogacoes, prazoDias, data) => {
    const m = marco({ investigacao: preso('2026-01-05', { rito, prorrogacoes }) }, 'inquerito');
    expect(m).toMatchObject({ situacao: 'alcancado', base: '2026-01-05', prazoDias, data, dataMaisCedo: data });
    expect(m?.diasDeAtraso).toBe(dia('2026-11-21') - dia(data));
  });

  test('o 11º dia, que a doutrina admite, é alternativa', () => {
    const m = marco({ investigacao: preso('2026-01-05') }, 'inquerito');
    expect(m?.alternativas).toEqual([{ leitura: 'diaDoInicioNaoConta', data: '2026-01-15' }]);
  });

  test('facção só desde 25/03/2026; antes, a regra comum com dúvida', () => {
    // 25/03/2026 + 90 − 1 = 22/06/2026; 24/03/2026 + 10 − 1 = 02/04/2026
    expect(marco({ investigacao: preso('2026-03-25', { rito: 'faccao' }) }, 'inquerito')?.data).toBe('2026-06-22');
    const antes = marco({ investigacao: preso('2026-03-24', { rito: 'faccao' }) }, 'inquerito');
    expect(antes?.data).toBe('2026-04-02');
    expect(antes?.duvidas?.join()).toMatch(/ainda não vigorava/);
    const dobrado = preso('2026-03-25', { rito: 'faccao', prorrogacoes: 1 });
    expect(marco({ investigacao: dobrado }, 'inquerito')?.prazoDias).toBe(180);
  });

  test('duas prorrogações: conta as duas, duvida, e o aviso sai pela leitura de uma só', () => {
    // 10 + 15 + 15 = 40 dias: 13/02/2026; com uma só, 25 dias: 29/01/2026
    const m = marco({ investigacao: preso('2026-01-05', { prorrogacoes: 2 }) }, 'inquerito');
    expect(m).toMatchObject({ data: '2026-02-13', dataMaisCedo: '2026-01-29' });
    expect(m?.duvidas?.join()).toMatch(/ADI 6298/);
  });

  test('drogas duplica uma vez só', () => {
    const m = marco({ investigacao: preso('2026-01-05', { rito: 'drogas', prorrogacoes: 2 }) }, 'inquerito');
    expect(m?.prazoDias).toBe(60);
    expect(m?.duvidas?.join()).toMatch(/só uma foi contada/);
  });

  test('prisão de antes da Lei 13.964 não tem prorrogação', () => {
    expect(marco({ investigacao: preso('2019-05-01', { prorrogacoes: 1 }) }, 'inquerito')?.prazoDias).toBe(10);
  });

  test('falta a data da prisão', () => {
    const sem: Investigacao = { rito: 'comum', preso: true, instauracao: dia('2026-01-05'), prorrogacoes: 0 };
    expect(marco({ investigacao: sem }, 'inquerito')).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['investigacao.prisao'],
    });
    expect(marco({ investigacao: sem }, 'audiencia-de-custodia')?.faltam).toEqual(['investigacao.prisao']);
  });

  test('já recebido pelo Ministério Público: cumprido, sem atraso', () => {
    const m = marco({ investigacao: preso('2026-01-05', { inqueritoRecebidoPeloMP: dia('2026-01-13') }) }, 'inquerito');
    expect(m).toMatchObject({ situacao: 'alcancado', concedidoEm: '2026-01-13' });
    expect(m?.diasDeAtraso).toBeUndefined();
  });
});

describe('inquérito solto: exclui o dia do começo e vai ao dia útil', () => {
  test.each([
    // 05/01/2026 + 30 = 04/02 (quarta); + 60 = 06/03 (sexta); + 90 = 05/04 (domingo) → 06/04
    ['comum', 0, 30, '2026-02-04', '2026-02-03'],
    ['comum', 1, 60, '2026-03-06', '2026-03-05'],
    ['comum', 2, 90, '2026-04-06', '2026-04-04'],
    ['federal', 0, 30, '2026-02-04', '2026-02-03'],
    ['drogas', 0, 90, '2026-04-06', '2026-04-04'],
    // + 180 = 04/07 (sábado) → 06/07
    ['drogas', 1, 180, '2026-07-06', '2026-07-03'],
    ['economia-popular', 0, 10, '2026-01-15', '2026-01-14'],
    // + 40 = 14/02 (sábado) → 16/02; + 60 = 06/03
    ['militar', 0, 40, '2026-02-16', '2026-02-13'],
    ['militar', 1, 60, '2026-03-06', '2026-03-05'],
  ] as const)('%s, %i prorrogação', (rito, prorrogacoes, prazoDias, data, dataMaisCedo) => {
    const m = marco({ investigacao: solto('2026-01-05', { rito, prorrogacoes }) }, 'inquerito');
    expect(m).toMatchObject({ prazoDias, data, dataMaisCedo });
    expect(m?.alternativas).toEqual([{ leitura: 'diaDoInicioConta', data: dataMaisCedo }]);
  });

  test('falta a instauração', () => {
    const sem: Investigacao = { rito: 'drogas', preso: false, prorrogacoes: 0 };
    expect(marco({ investigacao: sem }, 'inquerito')?.faltam).toEqual(['investigacao.instauracao']);
    expect(marco({ investigacao: sem }, 'audiencia-de-custodia')).toBeUndefined();
  });
});

describe('denúncia', () => {
  const recebido = (em: string, mais: Partial<Investigacao>) => ({
    investigacao: { rito: 'comum', preso: true, prorrogacoes: 0, inqueritoRecebidoPeloMP: dia(em), ...mais } as const,
  });
  test.each([
    // recebido na segunda 02/03/2026
    ['comum', true, 5, '2026-03-09'], // 07/03 é sábado
    ['comum', false, 15, '2026-03-17'],
    ['federal', false, 15, '2026-03-17'],
    ['faccao', true, 5, '2026-03-09'],
    ['drogas', true, 10, '2026-03-12'],
    ['drogas', false, 10, '2026-03-12'],
    ['militar', false, 15, '2026-03-17'],
    ['economia-popular', true, 2, '2026-03-04'],
  ] as const)('%s, preso %s', (rito, estaPreso, prazoDias, data) => {
    const m = marco(recebido('2026-03-02', { rito, preso: estaPreso }), 'denuncia');
    expect(m).toMatchObject({ prazoDias, data, base: '2026-03-02' });
    // o aviso conta o dia do recebimento
    expect(m?.dataMaisCedo).toBe(m?.alternativas?.[0]?.data);
  });

  test('recebida na sexta: quem só começa em dia útil acaba dias depois', () => {
    // sexta 06/03/2026 + 5 = quarta 11/03; começando na segunda 09/03, sexta 13/03
    const m = marco(recebido('2026-03-06', {}), 'denuncia');
    expect(m).toMatchObject({ data: '2026-03-11', dataMaisCedo: '2026-03-10' });
    expect(m?.alternativas).toContainEqual({ leitura: 'contagemDoArt798', data: '2026-03-13' });
  });

  test('falta o recebimento', () => {
    expect(marco({ investigacao: preso('2026-01-05') }, 'denuncia')).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['investigacao.inqueritoRecebidoPeloMP'],
    });
  });
});

describe('prisão temporária', () => {
  const temporaria = (mais: Partial<PrisaoCautelar> = {}) => ({
    emData: '2026-05-03',
    prisaoCautelar: { especie: 'temporaria', inicio: dia('2026-05-01'), ...mais } as const,
  });

  test('presa às 22h de 01/05: o dia conta, e o quinto é 05/05', () => {
    expect(marco(temporaria(), 'temporaria-fim')).toMatchObject({
      situacao: 'futuro',
      data: '2026-05-05',
      prazo: { anos: 0, meses: 0, dias: 5 },
      alternativas: [{ leitura: 'diaDoInicioNaoConta', data: '2026-05-06' }],
    });
  });

  test.each([
    [{ prorrogada: true }, '2026-05-10'],
    [{ hediondo: true }, '2026-05-30'],
    [{ hediondo: true, prorrogada: true }, '2026-06-29'],
    [{ hediondo: true, prazo: pena(0, 0, 15) }, '2026-05-15'],
    [{ hediondo: false, prazo: pena(0, 0, 15) }, '2026-05-05'],
  ])('%o', (mais, data) => {
    expect(marco(temporaria(mais), 'temporaria-fim')?.data).toBe(data);
  });
});

describe('revisão da preventiva', () => {
  const preventiva = (inicio: string, ultimaRevisao?: string, emData = '2026-11-21') =>
    marco(
      {
        emData,
        prisaoCautelar: {
          especie: 'preventiva',
          inicio: dia(inicio),
          ultimaRevisao: ultimaRevisao && dia(ultimaRevisao),
        } as PrisaoCautelar,
      },
      'revisao-da-preventiva',
    );

  test('90 dias, contando o da decisão', () => {
    // 01/06/2026 + 90 − 1 = 29/08/2026
    expect(preventiva('2026-06-01')).toMatchObject({ situacao: 'alcancado', data: '2026-08-29', diasDeAtraso: 84 });
    // 01/09/2026 + 90 − 1 = 29/11/2026
    expect(preventiva('2026-06-01', '2026-09-01')).toMatchObject({ situacao: 'futuro', data: '2026-11-29' });
  });

  test('no próprio dia já está alcançada', () => {
    expect(preventiva('2026-06-01', undefined, '2026-08-29')).toMatchObject({ situacao: 'alcancado', diasDeAtraso: 0 });
    expect(preventiva('2026-06-01', undefined, '2026-08-28')).toMatchObject({ situacao: 'futuro' });
  });

  test('revisão posterior à data de referência não entra', () => {
    // 01/01/2026 + 90 − 1 = 31/03/2026
    expect(preventiva('2026-01-01', '2027-01-01')).toMatchObject({
      situacao: 'alcancado',
      base: '2026-01-01',
      data: '2026-03-31',
    });
  });

  test('não existia antes de 23/01/2020', () => {
    expect(preventiva('2019-06-01', undefined, '2020-01-22')).toBeUndefined();
    // 23/01/2020 + 90 − 1 = 21/04/2020
    expect(preventiva('2019-06-01', undefined, '2020-05-01')?.alternativas).toContainEqual({
      leitura: 'desdeAVigenciaDaLei',
      data: '2020-04-21',
    });
  });
});

describe('prisão civil', () => {
  const civil = (prazo?: PrisaoCautelar['prazo']) =>
    marco({ prisaoCautelar: { especie: 'civil', inicio: dia('2026-11-10'), prazo } }, 'prisao-civil-fim');

  test('com prazo', () => {
    expect(civil(pena(0, 3))).toMatchObject({
      situacao: 'futuro',
      data: '2027-02-09',
      prazo: { anos: 0, meses: 3, dias: 0 },
      alternativas: [{ leitura: 'diaDoInicioNaoConta', data: '2027-02-10' }],
    });
  });

  test('sem prazo: entre 1 e 3 meses', () => {
    expect(civil()).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['prisaoCautelar.prazo'],
      intervalo: { de: '2026-12-09', ate: '2027-02-09' },
    });
  });

  test('prazo fora da lei vira dúvida', () => {
    expect(civil(pena(0, 6))?.duvidas?.[0]).toMatch(/fora do que a lei permite/);
  });
});

describe('audiência de custódia', () => {
  test.each(['temporaria', 'preventiva', 'civil', 'flagrante'] as const)('prisão %s: no dia seguinte', (especie) => {
    const m = marco({ prisaoCautelar: { especie, inicio: dia('2026-11-20') } }, 'audiencia-de-custodia');
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2026-11-21', diasDeAtraso: 0, base: '2026-11-20' });
  });

  test('uma só, mesmo com investigação e prisão', () => {
    const marcos = marcosCautelares(
      caso({ investigacao: preso('2026-11-18'), prisaoCautelar: { especie: 'preventiva', inicio: dia('2026-11-20') } }),
    ).filter((m) => m.tipo === 'audiencia-de-custodia');
    expect(marcos).toHaveLength(1);
    expect(marcos[0]).toMatchObject({ data: '2026-11-21', dataMaisCedo: '2026-11-19' });
  });
});

test('sem investigação nem prisão cautelar, nada', () => {
  expect(marcosCautelares(caso({}))).toEqual([]);
});

test('a dúvida do investigado solto não vem com ele preso', () => {
  const doSolto = (investigacao: Investigacao, tipo: TipoDeMarco) =>
    marco({ investigacao }, tipo)?.duvidas?.some((d) => d.startsWith('Solto:'));
  const recebido = { inqueritoRecebidoPeloMP: dia('2026-02-02') };
  for (const tipo of ['inquerito', 'denuncia'] as const) {
    expect(doSolto(preso('2026-01-05', recebido), tipo), tipo).toBe(false);
    expect(doSolto(solto('2026-01-05', recebido), tipo), tipo).toBe(true);
  }
});
