import { expect, test } from 'vitest';
import { type Fato, vigentes } from '../../pessoas/index.ts';
import { porCumprir } from './por-cumprir.ts';

type Escrito = [tipo: string, dia: string, resto?: Partial<Fato>];

const abertos = (especie: 'alvara' | 'fianca', ...fatos: Escrito[]) =>
  porCumprir(
    vigentes(
      fatos.map(([tipo, dia, resto], i): Fato => ({
        pessoaId: 'p',
        id: `f${i}`,
        tipo,
        dados: {},
        dia,
        soubeEm: new Date('2026-01-01T12:00:00Z'),
        fonte: 'teste',
        efeito: 'registra',
        sigilo: 'publico',
        ...resto,
      })),
    ),
    especie,
  ).map((f) => f.raiz);

const ALVARA: Escrito = ['processos.alvara', '2026-03-10', { hora: '15:00' }];
const FIANCA: Escrito = ['processos.fianca', '2026-03-10'];

test.each<[string, Escrito[], string[]]>([
  ['sem nada depois', [], ['f0']],
  ['com a baixa dele', [['processos.alvara-encerrado', '2026-03-11', { dados: { alvaraId: 'f0' } }]], []],
  ['com a baixa de outro', [['processos.alvara-encerrado', '2026-03-11', { dados: { alvaraId: 'x' } }]], ['f0']],
  [
    'com a soltura, ainda que de outro processo',
    [['custodia.soltura', '2026-03-11', { dados: { processo: '2' } }]],
    [],
  ],
  ['com a soltura do mesmo dia, sem hora', [['custodia.soltura', '2026-03-10']], []],
  ['com a soltura de antes, no mesmo dia', [['custodia.soltura', '2026-03-10', { hora: '08:00' }]], ['f0']],
  ['com a morte', [['custodia.obito', '2026-04-01']], []],
])('alvará %s', (_, depois, esperado) => {
  expect(abertos('alvara', ALVARA, ...depois)).toEqual(esperado);
});

test('o recolhimento fecha a fiança, e não o alvará', () => {
  const recolhida: Escrito = ['processos.fianca-encerrada', '2026-03-12', { dados: { fiancaId: 'f0' } }];
  expect(abertos('fianca', FIANCA)).toEqual(['f0']);
  expect(abertos('fianca', FIANCA, recolhida)).toEqual([]);
  expect(abertos('alvara', ALVARA, recolhida)).toEqual(['f0']);
});

test('a baixa anulada reabre', () => {
  const baixa: Escrito = ['processos.alvara-encerrado', '2026-03-11', { dados: { alvaraId: 'f0' } }];
  const anulada: Escrito = ['processos.alvara-encerrado', '2026-03-11', { efeito: 'anula', corrigeId: 'f1' }];
  expect(abertos('alvara', ALVARA, baixa, anulada)).toEqual(['f0']);
});
