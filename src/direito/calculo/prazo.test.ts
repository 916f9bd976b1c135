import { describe, expect, test } from 'vitest';
import { dia } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';
import { calcularPrazo, type PedidoDePrazo } from './prazo.ts';

const pedir = (inicio: string, mais: Partial<PedidoDePrazo> = {}) =>
  calcularPrazo({
    regime: 'cpp',
    inicio: dia(inicio),
    duracao: { dias: 5 },
    feriados: [],
    preso: false,
    sabadoUtil: false,
    ...mais,
  });

describe('CPP 798: cinco dias', () => {
  test.each([
    ['OAB 41', '2024-09-06', [], '2024-09-09', '2024-09-13'],
    ['OAB 40', '2024-05-10', [], '2024-05-13', '2024-05-17'],
    ['OAB 39, feriado em 08/12', '2023-12-07', ['2023-12-08'], '2023-12-11', '2023-12-15'],
    ['FCC DPE-MA 2015', '2015-07-21', [], '2015-07-22', '2015-07-27'],
    ['SóProvas 3123022', '2018-06-05', [], '2018-06-06', '2018-06-11'],
    ['STJ 2019', '2019-08-14', [], '2019-08-15', '2019-08-19'],
    ['STJ 2024, feriado em 01/05', '2024-04-30', ['2024-05-01'], '2024-05-02', '2024-05-06'],
    ['STJ 2025-06', '2025-06-04', [], '2025-06-05', '2025-06-09'],
    ['STJ 2025-09', '2025-09-17', [], '2025-09-18', '2025-09-22'],
    // sexta-feira 03/02 (2017 e 2023): começa em 06/02
    ['SóProvas 694483', '2023-02-03', [], '2023-02-06', '2023-02-10'],
  ])('%s', (_fonte, inicio, feriados, primeiroDia, ultimoDia) => {
    expect(pedir(inicio, { feriados: feriados.map(dia) })).toMatchObject({
      primeiroDia,
      ultimoDia,
    });
  });

  test('OAB 41 com o sábado útil, a outra resposta que a banca aceitou', () => {
    expect(pedir('2024-09-06', { sabadoUtil: true })).toMatchObject({
      primeiroDia: '2024-09-07',
      ultimoDia: '2024-09-11',
    });
  });

  test('CEBRASPE: intimação na quarta, cinco dias acabam na segunda', () => {
    expect(pedir('2025-06-04').ultimoDia).toBe('2025-06-09');
  });
});

describe('CPP 798-A: de 20/12 a 20/01', () => {
  test('para e retoma em 21/01; com preso, não para', () => {
    // 17/12/2025 (quarta): contam 18 e 19/12, depois 21, 22 e 23/01/2026
    expect(pedir('2025-12-17').ultimoDia).toBe('2026-01-23');
    expect(pedir('2025-12-17', { preso: true }).ultimoDia).toBe('2025-12-22');
  });

  test('intimação no recesso só começa a contar no primeiro dia útil desde 21/01', () => {
    // 21/01/2026 é quarta; o quinto dia, 25/01, é domingo
    expect(pedir('2025-12-26')).toMatchObject({
      primeiroDia: '2026-01-21',
      ultimoDia: '2026-01-26',
    });
  });

  test('prazo que acabaria no sábado 19/12/2026 vai para 21/01/2027', () => {
    expect(pedir('2026-12-14').ultimoDia).toBe('2027-01-21');
  });

  test('não existia em dezembro de 2021', () => {
    // 17/12/2021 é sexta: de 20/12 (segunda) a 24/12
    expect(pedir('2021-12-17')).toMatchObject({
      primeiroDia: '2021-12-20',
      ultimoDia: '2021-12-24',
    });
  });

  test('prazo longo em curso quando a lei entrou em vigor segue a lei nova', () => {
    // 200 dias desde quinta 02/06/2022: acabariam em 19/12/2022 (segunda); 201 dias caem no recesso
    expect(pedir('2022-06-02', { duracao: { dias: 200 } }).ultimoDia).toBe('2022-12-19');
    // o 201º dia é 21/01/2023, sábado: vai para segunda, 23/01
    expect(pedir('2022-06-02', { duracao: { dias: 201 } }).ultimoDia).toBe('2023-01-23');
  });
});

test('CPP em meses: pelo calendário, sem o dia do começo', () => {
  // 10/03/2026 (terça) + 2 meses = 10/05/2026, domingo: segunda, 11/05
  expect(pedir('2026-03-10', { duracao: { pena: pena(0, 2) } })).toMatchObject({
    primeiroDia: '2026-03-11',
    ultimoDia: '2026-05-11',
  });
});

describe('prazo penal (CP 10)', () => {
  const penal = (inicio: string, duracao: PedidoDePrazo['duracao']) => pedir(inicio, { regime: 'penal', duracao });
  test.each([
    // decadência: 18/08/2018 é sábado e não se prorroga; OAB 2011; TJRJ 0001381-37.2025.8.19.0204
    ['2018-02-19', '2018-08-18'],
    ['2010-02-07', '2010-08-06'],
    ['2025-01-09', '2025-07-08'],
  ])('seis meses desde %s', (inicio, ultimoDia) => {
    expect(penal(inicio, { pena: pena(0, 6) })).toMatchObject({ primeiroDia: inicio, ultimoDia });
  });

  test('20 dias desde 10/01 acabam em 29/01', () => {
    expect(penal('2023-01-10', { dias: 20 }).ultimoDia).toBe('2023-01-29');
  });

  test('vale também antes de 1985', () => {
    expect(penal('1980-01-10', { dias: 20 }).ultimoDia).toBe('1980-01-29');
  });
});

describe('dias úteis', () => {
  test.each(['2017', '2019'])('manual das varas em %s: leitura em 10/09, feriado em 13/09', (ano) => {
    expect(pedir(`${ano}-09-10`, { regime: 'dias-uteis', feriados: [dia(`${ano}-09-13`)] })).toMatchObject({
      primeiroDia: `${ano}-09-11`,
      ultimoDia: `${ano}-09-18`,
    });
  });

  test('em meses vai pelo calendário até dia útil', () => {
    // 10/03/2026 + 2 meses = domingo 10/05: segunda 11/05
    expect(pedir('2026-03-10', { regime: 'dias-uteis', duracao: { pena: pena(0, 2) } }).ultimoDia).toBe('2026-05-11');
  });
});

test('a trilha diz que feriado não se presume', () => {
  expect(JSON.stringify(pedir('2024-05-10').trilha)).toMatch(/nenhum é presumido/);
  expect(JSON.stringify(pedir('2024-04-30', { feriados: [dia('2024-05-01')] }).trilha)).toMatch(/01\/05\/2024/);
});
