/** A forma do catálogo: ids, molduras, pena máxima. A conferência com a tabela: tabela.test.ts e hediondez.test.ts. */
import { expect, test } from 'vitest';
import { dia, lerDia } from '../tempo/dia.ts';
import { compararPenas, dias360, penaCurta } from '../tempo/pena.ts';
import { TIPOS_PENAIS, buscarTipoPenal, penaMaximaEm } from './index.ts';
import { lerPena } from './declarar.ts';
import { escreverDispositivo } from './dispositivo.ts';

const DIPLOMA = '(cp|dl-\\d+-\\d{4}|lei-\\d+-\\d{4})';
const DISPOSITIVO = '(caput|par-unico|par-\\d+(-[a-z])?)(/inc-[ivxl]+)?(/al-[a-z])?';
const VARIANTE = '(/com-morte|/com-lesao-grave|/documento-particular|/art-\\d+(-[a-z])?)*';
const FORMATO = new RegExp(`^${DIPLOMA}/art-\\d+(-[a-z])?/${DISPOSITIVO}${VARIANTE}$`);

test('ids únicos e no formato', () => {
  expect(new Set(TIPOS_PENAIS.map((t) => t.id)).size).toBe(TIPOS_PENAIS.length);
  for (const t of TIPOS_PENAIS) expect(t.id).toMatch(FORMATO);
});

test('nomes e dispositivos também são únicos: a lista de escolha não pode confundir', () => {
  expect(new Set(TIPOS_PENAIS.map((t) => t.nome)).size).toBe(TIPOS_PENAIS.length);
  expect(new Set(TIPOS_PENAIS.map((t) => t.dispositivo)).size).toBe(TIPOS_PENAIS.length);
});

test.each(TIPOS_PENAIS.map((t) => [t.id, t] as const))(
  '%s: molduras contíguas, datas que existem, mínima ≤ máxima',
  (_, t) => {
    for (const [i, m] of t.molduras.entries()) {
      expect(lerDia(m.de), m.de).toBeDefined();
      if (m.ate !== undefined) expect(dia(m.ate)).toBeGreaterThanOrEqual(dia(m.de));
      expect(compararPenas(m.minima, m.maxima)).toBeLessThanOrEqual(0);
      expect(dias360(m.minima)).toBeGreaterThan(0);
      expect(m.norma).not.toBe('');
      const anterior = t.molduras[i - 1];
      if (anterior) expect(dia(m.de)).toBe(dia(anterior.ate!) + 1);
    }
  },
);

test.each(TIPOS_PENAIS.filter((t) => t.hediondo.length > 0).map((t) => [t.id, t] as const))(
  '%s: períodos de hediondez em ordem, sem sobreposição e dentro da vigência',
  (_, t) => {
    for (const [i, p] of t.hediondo.entries()) {
      if (p.ate !== undefined) expect(dia(p.ate)).toBeGreaterThanOrEqual(dia(p.de));
      const anterior = t.hediondo[i - 1];
      if (anterior) expect(dia(p.de)).toBeGreaterThan(dia(anterior.ate!));
      expect(p.de >= t.molduras[0]!.de).toBe(true);
    }
  },
);

test.each([
  // A lei posterior mais grave não alcança o fato anterior; a mais branda, sim (CP 2º, parágrafo único).
  ['cp/art-155/caput', '2026-05-03', '4a'],
  ['cp/art-155/caput', '2026-05-04', '6a'],
  ['cp/art-157/par-2-a/inc-i', '2018-04-24', '16a8m'],
  ['cp/art-217-a/caput', '2025-12-07', '15a'],
  ['cp/art-217-a/caput', '2025-12-08', '18a'],
  ['cp/art-333/caput', '2003-11-12', '8a'],
  ['cp/art-213/par-2', '2009-08-09', '25a'],
  ['lei-11343-2006/art-33/par-4', '2020-01-01', '12a6m'],
  // Quadrilha armada: até 6 anos no fato; a lei de 2013 baixou para 4a6m.
  ['cp/art-288/par-1', '2010-01-01', '4a6m'],
])('pena máxima de %s para fato de %s: %s', (id, fato, maxima) => {
  expect(penaCurta(penaMaximaEm(buscarTipoPenal(id)!, dia(fato))!)).toBe(penaCurta(lerPena(maxima)));
});

test('fora da vigência não há pena máxima', () => {
  expect(penaMaximaEm(buscarTipoPenal('cp/art-121-a/caput')!, dia('2024-10-09'))).toBeUndefined();
  expect(penaMaximaEm(buscarTipoPenal('cp/art-214/caput')!, dia('2009-08-10'))).toBeUndefined();
  expect(penaMaximaEm(buscarTipoPenal('cp/art-304/caput')!, dia('2020-01-01'))).toBeUndefined();
});

test.each([
  ['cp/art-157/par-2-a/inc-i', 'CP art. 157, §2º-A, I'],
  ['cp/art-163/par-unico', 'CP art. 163, parágrafo único'],
  ['cp/art-155/par-10', 'CP art. 155, §10'],
  ['cp/art-121/par-2/inc-vii/al-b', 'CP art. 121, §2º, VII, alínea b'],
  ['lei-11343-2006/art-33/caput', 'Lei 11.343/2006 art. 33, caput'],
  ['lei-7716-1989/art-2-a/caput', 'Lei 7.716/1989 art. 2º-A, caput'],
  ['lei-11343-2006/art-33/caput/art-40-a', 'Lei 11.343/2006 art. 33, caput c/c art. 40-A'],
  ['lei-9455-1997/art-1/par-3/com-morte', 'Lei 9.455/1997 art. 1º, §3º (com resultado morte)'],
])('%s cita-se %s', (id, dispositivo) => {
  expect(escreverDispositivo(id)).toBe(dispositivo);
});

test('início não conferido vira dúvida; o conferido, não', () => {
  const duvidasDe = (id: string) => buscarTipoPenal(id)!.duvidas.filter((d) => d.includes('Diário Oficial'));
  expect(duvidasDe('cp/art-155/par-5')).toEqual([expect.stringContaining('26/12/1996')]);
  expect(duvidasDe('lei-12850-2013/art-2/caput')).toEqual([]);
  expect(duvidasDe('cp/art-155/caput')).toEqual([]);
});

test.each(['', 'a', '5', '5x', '5m4a'])('pena ilegível no catálogo é erro: %j', (texto) => {
  expect(() => lerPena(texto)).toThrow('Pena impossível');
});
