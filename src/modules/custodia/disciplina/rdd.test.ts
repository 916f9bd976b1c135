import { expect, it, test } from 'vitest';
import { rdd, rddEncerrado } from '../fatos/rdd.ts';
import { vale } from '../para-testes.ts';
import { rddEmCurso } from './rdd.ts';

const DECISAO = vale('rdd', '2026-01-10', { prazo: '2026-07-09', motivo: 'Fato grave' });
const prazo = (...fatos: Parameters<typeof rddEmCurso>[0]) => rddEmCurso(fatos)?.dados.prazo;

test('vale o prazo da última decisão', () => {
  expect(prazo(DECISAO)).toBe('2026-07-09');
  expect(prazo(DECISAO, vale('rdd', '2026-07-01', { prazo: '2027-06-30' }))).toBe('2027-06-30');
});

test.each(['rdd-encerrado', 'soltura', 'obito'])('acaba com %s, e outra decisão o recomeça', (fim) => {
  const acabou = vale(fim, '2026-03-01');
  expect(prazo(DECISAO, acabou)).toBeUndefined();
  expect(prazo(DECISAO, acabou, vale('rdd', '2026-04-01', { prazo: '2026-05-01' }))).toBe('2026-05-01');
});

const codigos = (dia: string, ate: string) =>
  rdd.conferir?.({ dia, dados: { prazo: ate, motivo: 'Fato grave' } }, []).map((r) => r.codigo);

// LEP, art. 52: até dois anos por decisão.
test.each([
  ['2026-01-09', ['prazo-vencido']],
  ['2026-01-10', []],
  ['2028-01-10', []],
  ['2028-01-11', ['prazo-longo']],
])('de 10/01/2026 até %s', (ate, esperado) => {
  expect(codigos('2026-01-10', ate)).toEqual(esperado);
});

it('só acaba o que corre no dia', () => {
  const fim = (dia: string) => rddEncerrado.conferir?.({ dia, dados: { motivo: 'revogacao' } }, [DECISAO]);
  expect(fim('2026-02-01')).toEqual([]);
  expect(fim('2026-01-09')).toMatchObject([{ codigo: 'nao-cabe' }]);
});
