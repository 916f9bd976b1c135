/** Sequências quaisquer de fatos, mesmo absurdas, nunca deixam uma situação impossível. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FatoVigente } from '../../pessoas/index.ts';
import { UNIDADE_A, UNIDADE_B, vale } from '../para-testes.ts';
import { emAndamento } from '../transferencias/transferencia.ts';
import { conferirMovimento } from './conferir.ts';
import { dobrar } from './dobrar.ts';
import { custodiaDe } from './situacao-de.ts';

const unidade = fc.constantFrom(UNIDADE_A, UNIDADE_B);
const transferenciaId = fc.constantFrom('t1', 't2');
const DADOS: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  prisao: fc.record({
    especie: fc.constantFrom('flagrante', 'preventiva'),
    processo: fc.constantFrom('1', '2', undefined),
  }),
  titulo: fc.record({ especie: fc.constant('condenacao'), processo: fc.constantFrom('1', '2', undefined) }),
  'titulo-encerrado': fc.record({ tituloId: fc.constantFrom('x1', 'x2') }),
  entrada: fc.record({ estruturaId: unidade, motivo: fc.constantFrom('prisao', 'transferencia', 'recaptura') }),
  alojamento: fc.record({ lugarId: fc.constantFrom('c1', 'c2') }),
  'transferencia-pedida': fc.record({ destinoId: unidade, motivo: fc.constant('m') }),
  'transferencia-autorizada': fc.record({ transferenciaId }),
  'transferencia-negada': fc.record({ transferenciaId }),
  'transferencia-escolta': fc.record({ transferenciaId, responsavel: fc.constant('e') }),
  'transferencia-em-transito': fc.record({ transferenciaId }),
  'transferencia-recebida': fc.record({ transferenciaId }),
  'transferencia-cancelada': fc.record({ transferenciaId }),
  'saida-breve': fc.record({ motivo: fc.constant('hospital') }),
  retorno: fc.constant({}),
  fuga: fc.constant({}),
  recaptura: fc.constant({}),
  soltura: fc.record({ motivo: fc.constantFrom('absolvicao', 'livramento') }),
  obito: fc.constant({}),
};

const fato = fc.constantFrom(...Object.keys(DADOS)).chain((tipo) =>
  fc
    .record({
      dados: DADOS[tipo] ?? fc.constant({}),
      dia: fc.integer({ min: 1, max: 9 }),
      hora: fc.constantFrom('08:00', '20:00', undefined),
      n: fc.integer({ min: 1, max: 2 }),
      soube: fc.integer({ min: 0, max: 1e9 }),
    })
    .map(({ dados, dia, hora, n, soube }) => {
      const raiz = tipo === 'transferencia-pedida' ? { raiz: `t${n}` } : {};
      return vale(tipo, `2026-01-0${dia}`, dados, { ...(hora ? { hora } : {}), ...raiz, soubeEm: new Date(soube) });
    }),
);

const sequencia = fc.uniqueArray(fato, { maxLength: 25, selector: (f) => f.raiz });

function exigirPossivel(fatos: readonly FatoVigente[]): void {
  const { situacao: s, transferencias } = custodiaDe(fatos);
  const abertas = transferencias.filter((t) => emAndamento(t.estado));
  expect(abertas.length).toBeLessThanOrEqual(1);
  expect(s.estado === 'em-transito').toBe(abertas.some((t) => t.estado === 'em-transito'));
  if (s.lugarId) expect(s.estruturaId).toBeDefined();
  if (s.fora) expect([s.estado, s.estruturaId !== undefined]).toEqual(['presa', true]);
  if (abertas.length > 0) expect(['presa', 'em-transito']).toContain(s.estado);
  const presa = s.estado === 'presa' || s.estado === 'em-transito';
  expect(s.presaDesde !== undefined).toBe(presa);
  expect(s.aquiDesde !== undefined).toBe(presa && s.estruturaId !== undefined);
  if (s.estado === 'solta' || s.estado === 'falecida' || s.estado === 'nunca-presa')
    expect(s.estruturaId).toBeUndefined();
  if (s.estado === 'falecida') expect(s.titulos).toEqual([]);
  expect(new Set(s.titulos.map((t) => t.processo)).size).toBe(s.titulos.length);
}

it('a situação é sempre possível', () => {
  fc.assert(fc.property(sequencia, exigirPossivel), { numRuns: 500 });
});

it('não depende da ordem em que os fatos vêm', () => {
  fc.assert(
    fc.property(sequencia, fc.nat(), (fatos, n) => {
      const girados = [...fatos.slice(n % (fatos.length || 1)), ...fatos.slice(0, n % (fatos.length || 1))];
      expect(custodiaDe(girados)).toEqual(custodiaDe(fatos));
    }),
  );
});

it('o que passa na conferência, um a um e em ordem qualquer, não deixa contradição', () => {
  fc.assert(
    fc.property(sequencia, (fatos) => {
      const aceitos: FatoVigente[] = [];
      for (const f of fatos.map((x, i) => ({ ...x, soubeEm: new Date(i) }))) {
        if (conferirMovimento(f.tipo)(f, aceitos).length === 0) aceitos.push(f);
      }
      expect(dobrar(aceitos).contradicoes).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
