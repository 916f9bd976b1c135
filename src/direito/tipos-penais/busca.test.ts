import { expect, test } from 'vitest';
import { TIPOS_PENAIS, buscarTipoPenal, pesquisarTipos, tipoPenalMaisProximo } from './index.ts';

test.each([
  ['CP/ART-157/PAR-2-A/INC-I', 'cp/art-157/par-2-a/inc-i'],
  ['decreto-lei-2848-1940/art-155/caput', 'cp/art-155/caput'],
  ['dl-2848-1940/art-155', 'cp/art-155/caput'],
  ['Código Penal/artigo 121/§2º/inciso IV', 'cp/art-121/par-2/inc-iv'],
  ['codigo-penal/art-121/paragrafo-2/inciso-iv', 'cp/art-121/par-2/inc-iv'],
  ['cp/art-121/par-2o/iv', 'cp/art-121/par-2/inc-iv'],
  ['cp/art-157/p2a/inc-i', 'cp/art-157/par-2-a/inc-i'],
  ['cp/art-157/§2º-A/I', 'cp/art-157/par-2-a/inc-i'],
  ['cp/art-217a', 'cp/art-217-a/caput'],
  ['cp/art-121/par-2/inc-vii/alinea-b', 'cp/art-121/par-2/inc-vii/al-b'],
  ['cp/art-121/par-2/inc-vii/al-a', 'cp/art-121/par-2/inc-vii'],
  ['cp/art-163/paragrafo-unico', 'cp/art-163/par-unico'],
  ['cp/art-288/par-unico', 'cp/art-288/par-1'],
  ['eca/art-241-b', 'lei-8069-1990/art-241-b/caput'],
  ['ctb/art-302/par-3', 'lei-9503-1997/art-302/par-3'],
  ['LCP/art-21', 'dl-3688-1941/art-21/caput'],
  ['lei-11343/art-33', 'lei-11343-2006/art-33/caput'],
  ['Lei 11.343/2006/art. 33', 'lei-11343-2006/art-33/caput'],
  ['lei-11343-2006/art-33/par-4º', 'lei-11343-2006/art-33/par-4'],
  ['lei-9455-1997/art-1º/inc-iii', 'lei-9455-1997/art-1/caput/inc-iii'],
  ['lei-7716-1989/art-2o-a', 'lei-7716-1989/art-2-a/caput'],
])('%s é %s', (escrito, id) => {
  expect(buscarTipoPenal(escrito)?.id).toBe(id);
});

test('todo id do catálogo acha o próprio tipo, também em maiúsculas', () => {
  for (const t of TIPOS_PENAIS) {
    expect(buscarTipoPenal(t.id)).toBe(t);
    expect(buscarTipoPenal(t.id.toUpperCase())).toBe(t);
  }
});

test.each(['', '/', 'cp', 'cp/art-999/caput', 'lep/art-52', 'qualquer coisa', '💥/art-1', 'cp/art-157/par-3'])(
  'fora do catálogo: %j',
  (escrito) => {
    expect(buscarTipoPenal(escrito)).toBeUndefined();
  },
);

test('sugere os ids próximos de um erro de digitação', () => {
  expect(tipoPenalMaisProximo('cp/art-157/par-2-a/inc-v', 3)).toContain('cp/art-157/par-2-a/inc-i');
  expect(tipoPenalMaisProximo('lei-11343-2006/art-33/caputt')[0]).toBe('lei-11343-2006/art-33/caput');
  expect(tipoPenalMaisProximo('cp/art-157/par-3', 2)).toEqual(['cp/art-157/par-3/inc-i', 'cp/art-157/par-3/inc-ii']);
  expect(tipoPenalMaisProximo('x'.repeat(100_000), 2)).toHaveLength(2);
});

test('pesquisa por nome, dispositivo ou id, sem acento', () => {
  expect(pesquisarTipos('latrocinio').map((t) => t.id)).toEqual(['cp/art-157/par-3/inc-ii', 'cp/art-157/par-5']);
  expect(pesquisarTipos('TRÁFICO privilegiado').map((t) => t.id)).toEqual(['lei-11343-2006/art-33/par-4']);
  expect(pesquisarTipos('art. 155, §4º-B').map((t) => t.id)).toEqual(['cp/art-155/par-4-b']);
  expect(pesquisarTipos('   ')).toEqual([]);
});
