import { describe, expect, test } from 'vitest';
import { type MedidaDeSeguranca, PARAMETROS_PADRAO } from '../caso.ts';
import { dia } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';
import { marcosDaMedida } from './medida-de-seguranca.ts';

function marcos(mais: Partial<MedidaDeSeguranca>, emData = '2026-11-21', diaDoInicioConta = false) {
  const [exame, maximo] = marcosDaMedida({
    versao: 1,
    emData: dia(emData),
    pessoa: {},
    parametros: { ...PARAMETROS_PADRAO, diaDoInicioConta },
    condenacoes: [],
    eventos: [],
    medidaDeSeguranca: { especie: 'internacao', inicio: dia('2025-03-10'), detracaoDias: 0, exames: [], ...mais },
  });
  return { exame: exame!, maximo: maximo! };
}

const exame = (data: string, cessou = false) => ({ data: dia(data), cessou });

describe('exame de cessação', () => {
  test('no fim do mínimo, sem −1; a véspera é alternativa e aviso', () => {
    expect(marcos({ prazoMinimo: pena(1) }).exame).toMatchObject({
      situacao: 'alcancado',
      data: '2026-03-10',
      dataMaisCedo: '2026-03-09',
      // de 10/03 a 21/11/2026
      diasDeAtraso: 256,
      alternativas: [{ leitura: 'diaDoInicioConta', data: '2026-03-09' }],
    });
  });

  test('com diaDoInicioConta a oficial é a véspera', () => {
    expect(marcos({ prazoMinimo: pena(1) }, '2026-01-01', true).exame).toMatchObject({
      situacao: 'futuro',
      data: '2026-03-09',
      dataMaisCedo: '2026-03-09',
      alternativas: [{ leitura: 'diaDoInicioNaoConta', data: '2026-03-10' }],
    });
  });

  test('a detração abate do mínimo', () => {
    expect(marcos({ prazoMinimo: pena(1), detracaoDias: 10 }).exame.data).toBe('2026-02-28');
  });

  test('exame antes do mínimo não dispensa o do mínimo', () => {
    expect(marcos({ prazoMinimo: pena(1), exames: [exame('2026-03-09')] }).exame.data).toBe('2026-03-10');
  });

  test('exame no fim do mínimo ou depois: o próximo é em um ano do último', () => {
    expect(marcos({ prazoMinimo: pena(1), exames: [exame('2026-03-10')] }).exame.data).toBe('2027-03-10');
    expect(marcos({ prazoMinimo: pena(1), exames: [exame('2026-10-01'), exame('2026-04-02')] }).exame).toMatchObject({
      situacao: 'futuro',
      data: '2027-10-01',
      base: '2026-10-01',
    });
  });

  test('exame posterior à data de referência não entra', () => {
    expect(marcos({ prazoMinimo: pena(1), exames: [exame('2026-12-01', true)] }).exame.data).toBe('2026-03-10');
  });

  test('cessou: sem próximo exame, com a desinternação na trilha', () => {
    const m = marcos({ prazoMinimo: pena(1), exames: [exame('2026-03-20', true)] }).exame;
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2026-03-10', concedidoEm: '2026-03-20' });
    expect(m.diasDeAtraso).toBeUndefined();
    expect(JSON.stringify(m.trilha)).toMatch(/por 1 ano/);
  });

  test('cessou antes do mínimo', () => {
    const m = marcos({ prazoMinimo: pena(3), exames: [exame('2026-03-20', true)] }).exame;
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2026-03-20', concedidoEm: '2026-03-20' });
  });

  test('sem o mínimo: entre 1 e 3 anos; depois de 3 anos e de um exame, é anual', () => {
    expect(marcos({}).exame).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['medidaDeSeguranca.prazoMinimo'],
      intervalo: { de: '2026-03-10', ate: '2028-03-10' },
    });
    expect(marcos({ exames: [exame('2028-03-10')] }, '2028-06-01').exame.data).toBe('2029-03-10');
    expect(marcos({ exames: [exame('2028-03-09')] }, '2028-06-01').exame.situacao).toBe('indeterminado');
  });
});

describe('duração máxima (Súmula 527; art. 75)', () => {
  test('a pena máxima do crime', () => {
    expect(marcos({ penaMaximaAbstrata: pena(8), detracaoDias: 100 }).maximo).toMatchObject({
      situacao: 'futuro',
      // 10/03/2033 menos 100 dias = 30/11/2032
      data: '2032-11-30',
      dataMaisCedo: '2032-11-29',
      prazo: { anos: 8, meses: 0, dias: 0 },
    });
  });

  test.each([
    ['2020-01-22', '2055-03-10'],
    ['2020-01-23', '2065-03-10'],
  ])('máxima de 40 anos, fato em %s', (fato, data) => {
    expect(marcos({ penaMaximaAbstrata: pena(40), dataDoFato: dia(fato) }).maximo.data).toBe(data);
  });

  test('sem a data do fato só importa se a máxima passa de 30 anos', () => {
    expect(marcos({ penaMaximaAbstrata: pena(30) }).maximo.data).toBe('2055-03-10');
    expect(marcos({ penaMaximaAbstrata: pena(35) }).maximo).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['medidaDeSeguranca.dataDoFato'],
      intervalo: { de: '2055-03-10', ate: '2060-03-10' },
    });
  });

  test('sem a máxima: até o teto', () => {
    expect(marcos({ dataDoFato: dia('2019-05-01') }).maximo).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['medidaDeSeguranca.penaMaximaAbstrata'],
      intervalo: { de: '2025-03-10', ate: '2055-03-10' },
    });
    expect(marcos({}).maximo.intervalo).toEqual({ de: '2025-03-10', ate: '2065-03-10' });
  });
});

test('sem medida de segurança, nada', () => {
  const caso = {
    versao: 1 as const,
    emData: dia('2026-11-21'),
    pessoa: {},
    parametros: PARAMETROS_PADRAO,
    condenacoes: [],
    eventos: [],
  };
  expect(marcosDaMedida(caso)).toEqual([]);
});
