/** Hediondez, violência, morte e livramento, da coluna correspondente da tabela do catálogo de regras (§11). */
import { expect, test } from 'vitest';
import { dia } from '../tempo/dia.ts';
import { type TipoPenal, TIPOS_PENAIS, buscarTipoPenal, caracteristicasEm } from './index.ts';

const achado = (id: string): TipoPenal => {
  const t = buscarTipoPenal(id);
  if (t === undefined) throw new Error(`fora do catálogo: ${id}`);
  return t;
};
const hediondo = (id: string, fato: string): boolean | undefined =>
  caracteristicasEm(achado(id), dia(fato)).caracteristicas.hediondo;

/** Primeiro dia em que é hediondo; o dia anterior, não (linha da tabela, id, dia). */
const DESDE: [number, string, string][] = [
  [2, 'cp/art-121/par-2/inc-iv', '1994-09-07'],
  [3, 'cp/art-121/par-2/inc-vi', '2015-03-10'],
  [4, 'cp/art-121/par-2/inc-vii', '2015-07-07'],
  [5, 'cp/art-121/par-2/inc-ix', '2022-07-09'],
  [6, 'cp/art-121/par-2-d', '2026-03-25'],
  [8, 'cp/art-121-a/caput', '2024-10-10'],
  [9, 'cp/art-121-b/caput', '2026-04-10'],
  [21, 'cp/art-148/par-1/inc-iv', '2024-01-15'],
  [27, 'cp/art-155/par-4-a', '2020-01-23'],
  [31, 'cp/art-157/par-2/inc-v', '2020-01-23'],
  [32, 'cp/art-157/par-2-a/inc-i', '2020-01-23'],
  [32, 'cp/art-157/par-2-b', '2020-01-23'],
  [33, 'cp/art-157/par-3/inc-i', '2020-01-23'],
  [34, 'cp/art-157/par-3/inc-ii', '1990-07-26'],
  [35, 'cp/art-158/par-2/com-morte', '1990-07-26'],
  [36, 'cp/art-158/par-3', '2020-01-23'],
  [37, 'cp/art-159/caput', '1990-07-26'],
  [42, 'cp/art-213/caput', '1990-07-26'],
  [42, 'cp/art-214/caput', '1990-07-26'],
  [45, 'cp/art-217-a/caput', '2009-08-10'],
  [47, 'cp/art-218-b/caput', '2014-05-22'],
  [50, 'cp/art-273/caput', '1998-08-21'],
  [61, 'lei-11343-2006/art-33/caput', '1990-07-26'],
  [63, 'lei-11343-2006/art-36/caput', '2006-10-08'],
  [66, 'lei-10826-2003/art-16/caput', '2017-10-27'],
  [66, 'lei-10826-2003/art-16/par-2', '2020-01-23'],
  [67, 'lei-10826-2003/art-17/caput', '2020-01-23'],
  [67, 'lei-10826-2003/art-18/caput', '2020-01-23'],
  [69, 'lei-9455-1997/art-1/caput', '1997-04-08'],
  [70, 'lei-13260-2016/art-2/caput', '2016-03-17'],
  [71, 'lei-15358-2026/art-3/caput', '2026-03-25'],
  [75, 'lei-8069-1990/art-240/par-1', '2024-01-15'],
  [75, 'lei-8069-1990/art-240/caput', '2026-08-07'],
  [75, 'lei-8069-1990/art-241-a/caput', '2026-08-07'],
  [76, 'lei-8069-1990/art-241-b/caput', '2024-01-15'],
  [85, 'cp/art-157/par-5', '2026-03-25'],
  [86, 'cp/art-270/caput/com-morte', '1990-07-26'],
];

test.each(DESDE)('linha %i: %s é hediondo desde %s', (_, id, desde) => {
  const vespera = new Date(Date.parse(desde) - 86_400_000).toISOString().slice(0, 10);
  expect(hediondo(id, desde)).toBe(true);
  expect(hediondo(id, vespera)).toBe(false);
});

/** Último dia em que foi hediondo. */
test.each([
  [35, 'cp/art-158/par-2/com-morte', '2020-01-22', '2020-01-23'],
  [66, 'lei-10826-2003/art-16/caput', '2020-01-22', '2020-01-23'],
  [86, 'cp/art-270/caput/com-morte', '1994-09-06', '1994-09-07'],
])('linha %i: %s foi hediondo até %s', (_, id, ultimo, depois) => {
  expect(hediondo(id, ultimo)).toBe(true);
  expect(hediondo(id, depois)).toBe(false);
  expect(caracteristicasEm(achado(id), dia(ultimo)).duvidas.join()).toContain('pode retroagir');
});

test.each([
  'cp/art-155/caput',
  'cp/art-155/par-7',
  'cp/art-155/par-9',
  'cp/art-157/caput',
  'cp/art-157/par-2/inc-vi',
  'cp/art-157/par-2/inc-vii',
  'cp/art-157/par-2-a/inc-ii',
  'cp/art-157/par-2-a/inc-iii',
  'cp/art-158/caput',
  'cp/art-288-a/caput',
  'lei-11343-2006/art-33/par-4',
  'lei-11343-2006/art-35/caput',
  'lei-7716-1989/art-2-a/caput',
])('%s não é hediondo', (id) => {
  expect(hediondo(id, '2026-11-21')).toBe(false);
  expect(achado(id).hediondo).toEqual([]);
});

test.each([
  ['cp/art-121/caput', 'grupo de extermínio'],
  ['cp/art-122/caput', 'rede de computadores'],
  ['cp/art-129/par-3', 'instituição de ensino'],
  ['cp/art-149-a/caput', 'criança ou adolescente'],
  ['lei-12850-2013/art-2/caput', 'hediondo ou equiparado'],
  ['lei-11343-2006/art-34/caput', 'jurisprudência diverge'],
  ['lei-11343-2006/art-37/caput', 'jurisprudência diverge'],
  ['lei-9455-1997/art-1/par-2', 'controvertida'],
])('%s só é hediondo em certas condições: falso, com dúvida', (id, trecho) => {
  const { caracteristicas, duvidas } = caracteristicasEm(achado(id), dia('2026-11-21'));
  expect(caracteristicas.hediondo).toBe(false);
  expect(duvidas.join()).toContain(trecho);
});

test('sem data do fato, só decide o que não mudou no tempo', () => {
  expect(caracteristicasEm(achado('cp/art-157/par-2-a/inc-i'), undefined)).toMatchObject({
    caracteristicas: { hediondo: undefined, violenciaOuGraveAmeaca: true },
    duvidas: [expect.stringContaining('data do fato')],
  });
  expect(caracteristicasEm(achado('cp/art-155/caput'), undefined).caracteristicas.hediondo).toBe(false);
  expect(caracteristicasEm(achado('cp/art-121-a/caput'), undefined).caracteristicas.hediondo).toBe(true);
  const simples = caracteristicasEm(achado('cp/art-121/caput'), undefined);
  expect(simples.caracteristicas.hediondo).toBe(false);
  expect(simples.duvidas.join()).toContain('grupo de extermínio');
});

test('fato fora da vigência do tipo: dúvida', () => {
  expect(caracteristicasEm(achado('cp/art-121-a/caput'), dia('2024-10-09')).duvidas).toHaveLength(1);
  expect(caracteristicasEm(achado('cp/art-121-a/caput'), dia('2024-10-10')).duvidas).toHaveLength(0);
});

test('a mesma resposta é o mesmo objeto, congelado', () => {
  const t = achado('cp/art-157/par-3/inc-ii');
  const a = caracteristicasEm(t, dia('2010-01-01'));
  expect(caracteristicasEm(t, dia('2015-06-30'))).toBe(a);
  expect(Object.isFrozen(a) && Object.isFrozen(a.caracteristicas) && Object.isFrozen(a.duvidas)).toBe(true);
});

const comCaracteristica = (nome: keyof TipoPenal['caracteristicas']): string[] =>
  TIPOS_PENAIS.filter((t) => t.caracteristicas[nome] === true).map((t) => t.id);

test('milícia, Título XII, privilegiado e feminicídio são só os da tabela', () => {
  expect(comCaracteristica('milicia')).toEqual(['cp/art-288-a/caput']);
  expect(comCaracteristica('tituloXII')).toEqual(['cp/art-359-l/caput', 'cp/art-359-m/caput']);
  expect(comCaracteristica('traficoPrivilegiado')).toEqual(['lei-11343-2006/art-33/par-4']);
  expect(comCaracteristica('feminicidio')).toEqual(['cp/art-121/par-2/inc-vi', 'cp/art-121-a/caput']);
});

test('livramento: 2/3 na Lei 11.343 (salvo o §4º) e no tráfico de pessoas; vedado na Lei 15.358', () => {
  const doisTercos = TIPOS_PENAIS.filter(
    (t) => t.livramentoDoisTercosDesde !== undefined && !t.id.endsWith('/art-40-a'),
  );
  expect(doisTercos.map((t) => `${t.id} ${t.livramentoDoisTercosDesde}`)).toEqual([
    'cp/art-149-a/caput 2016-11-21',
    'lei-11343-2006/art-33/caput 2006-10-08',
    'lei-11343-2006/art-33/par-1 2006-10-08',
    'lei-11343-2006/art-34/caput 2006-10-08',
    'lei-11343-2006/art-35/caput 2006-10-08',
    'lei-11343-2006/art-36/caput 2006-10-08',
    'lei-11343-2006/art-37/caput 2006-10-08',
  ]);
  expect(TIPOS_PENAIS.filter((t) => t.vedaLivramentoDesde === '2026-03-25').map((t) => t.id)).toEqual([
    'lei-15358-2026/art-2/caput',
    'lei-15358-2026/art-3/caput',
  ]);
});

test('imprescritíveis: racismo e injúria racial', () => {
  expect(TIPOS_PENAIS.filter((t) => t.imprescritivel).map((t) => t.id)).toEqual([
    'cp/art-140/par-3',
    'lei-7716-1989/art-2-a/caput',
    'lei-7716-1989/art-20/caput',
  ]);
});

test('culposos não são dolosos; onde a fonte não decide a violência, o catálogo não a diz', () => {
  expect(TIPOS_PENAIS.filter((t) => t.caracteristicas.doloso === false).map((t) => t.id)).toEqual([
    'cp/art-121/par-3',
    'cp/art-180/par-3',
    'lei-9503-1997/art-302/caput',
    'lei-9503-1997/art-302/par-3',
    'lei-9503-1997/art-303/caput',
    'lei-9503-1997/art-303/par-2',
  ]);
  for (const t of TIPOS_PENAIS.filter((x) => x.caracteristicas.violenciaOuGraveAmeaca === undefined)) {
    expect(t.duvidas.length, t.id).toBeGreaterThan(0);
  }
  expect(achado('cp/art-163/par-unico').caracteristicas.violenciaOuGraveAmeaca).toBeUndefined();
  expect(achado('cp/art-133/caput').caracteristicas.violenciaOuGraveAmeaca).toBeUndefined();
});

/** Colunas VGA e morte da tabela, nas linhas em que ela decide. */
test.each([
  ['cp/art-121/caput', true, true],
  ['cp/art-121/par-3', false, true],
  ['cp/art-129/par-3', true, true],
  ['cp/art-147/caput', true, false],
  ['cp/art-155/caput', false, false],
  ['cp/art-157/caput', true, false],
  ['cp/art-157/par-3/inc-ii', true, true],
  ['cp/art-159/par-3', true, true],
  ['cp/art-215-a/caput', false, false],
  ['cp/art-217-a/par-4', true, true],
  ['cp/art-288-a/caput', true, false],
  ['cp/art-329/caput', true, false],
  ['cp/art-344/caput', true, false],
  ['cp/art-352/caput', true, false],
  ['lei-11343-2006/art-33/caput', false, false],
  ['lei-10826-2003/art-16/caput', false, false],
  ['lei-15358-2026/art-2/caput', true, false],
  ['lei-15358-2026/art-3/caput', false, false],
  ['lei-9503-1997/art-302/caput', false, true],
  ['dl-3688-1941/art-21/caput', true, false],
  ['cp/art-270/caput/com-morte', false, true],
])('%s: violência %s, morte %s', (id, violencia, morte) => {
  expect(achado(id).caracteristicas).toMatchObject({ violenciaOuGraveAmeaca: violencia, resultadoMorte: morte });
});
