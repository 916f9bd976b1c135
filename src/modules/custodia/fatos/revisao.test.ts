import { expect, test } from 'vitest';
import { vale } from '../para-testes.ts';
import { revisaoDaPreventiva, temporariaProrrogada } from './revisao.ts';

const FLAGRANTE = vale('prisao', '2026-01-10', { especie: 'flagrante' });
const CONVERTIDO = vale('titulo', '2026-01-11', { especie: 'preventiva' });
const TEMPORARIA = vale('prisao', '2026-01-10', { especie: 'temporaria' });

test.each([
  ['sem preventiva', [FLAGRANTE], '2026-04-01', ['sem-preventiva']],
  ['antes da conversão', [FLAGRANTE, CONVERTIDO], '2026-01-10', ['sem-preventiva']],
  ['no dia da conversão', [FLAGRANTE, CONVERTIDO], '2026-01-11', []],
  [
    'depois que a condenação tomou o lugar',
    [CONVERTIDO, vale('titulo', '2026-03-01', { especie: 'condenacao' })],
    '2026-04-01',
    [],
  ],
])('revisão %s', (_, fatos, dia, esperado) => {
  const recusas = revisaoDaPreventiva.conferir?.({ dia, dados: { resultado: 'mantida' } }, fatos);
  expect(recusas?.map((r) => r.codigo)).toEqual(esperado);
});

test('só se prorroga temporária que há', () => {
  const codigos = (fatos: (typeof TEMPORARIA)[]) =>
    temporariaProrrogada.conferir?.({ dia: '2026-01-14', dados: {} }, fatos).map((r) => r.codigo);
  expect(codigos([TEMPORARIA])).toEqual([]);
  expect(codigos([FLAGRANTE])).toEqual(['sem-temporaria']);
});
