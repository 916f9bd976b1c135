import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unidade } from '../estabelecimentos/estabelecimento.ts';
import { desenharMapa } from './mapa.ts';
import { excessoDe, grauDe, porcento, somar, taxaDe, VAZIA } from './ocupacao.ts';
import { agrupar, MENOR_GRUPO, OUTRAS, porDimensao } from './recorte.ts';

describe('ocupação', () => {
  test.each([
    [{ presas: 0, vagas: 0 }, 'com-vagas', '0%'],
    [{ presas: 10, vagas: 10 }, 'com-vagas', '100%'],
    [{ presas: 11, vagas: 10 }, 'acima', '110%'],
    [{ presas: 15, vagas: 10 }, 'muito-acima', '150%'],
    [{ presas: 1, vagas: 0 }, 'muito-acima', 'sem vagas'],
    [{ presas: 5 }, 'nao-se-sabe', '—'],
  ] as const)('%o é %s', (o, grau, taxa) => {
    expect(grauDe(o)).toBe(grau);
    expect(porcento(taxaDe(o))).toBe(taxa);
  });

  test('vaga livre numa unidade não abriga quem sobra em outra', () => {
    const total = somar([
      { ...VAZIA, presas: 30, vagas: 10 },
      { ...VAZIA, presas: 5, vagas: 50 },
      { ...VAZIA, presas: 7 },
    ]);
    expect(total).toMatchObject({ presas: 42, vagas: 60, deficit: 20, acima: 1, semVagas: 1 });
    expect(excessoDe({ presas: 7 })).toBeUndefined();
  });
});

describe('recortes', () => {
  const fatias = fc
    .array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 })
    .map((ns) => ns.map((quantas, i) => ({ rotulo: `Grupo ${i}`, quantas })));

  test('nenhum grupo nomeado é pequeno, nenhum se deduz por diferença, e ninguém some', () => {
    fc.assert(
      fc.property(fatias, (todas) => {
        const saida = agrupar(todas);
        const total = todas.reduce((n, f) => n + f.quantas, 0);
        expect(saida.reduce((n, f) => n + f.quantas, 0)).toBe(total);
        for (const f of saida.filter((s) => s.rotulo !== OUTRAS)) expect(f.quantas).toBeGreaterThanOrEqual(MENOR_GRUPO);
        const outras = saida.find((s) => s.rotulo === OUTRAS);
        // Pequeno de todo só se a unidade inteira é pequena: o total já diz o mesmo.
        if (outras && saida.length > 1) expect(outras.quantas).toBeGreaterThanOrEqual(MENOR_GRUPO);
      }),
    );
  });

  test('o que não se informou também conta', () => {
    const combinacoes = [
      { regime: 'fechado', titulo: null, sexo: 'masculino', quantas: 3 },
      { regime: 'fechado', titulo: 'preventiva', sexo: 'feminino', quantas: 2 },
    ];
    expect(porDimensao(combinacoes, 'regime', { fechado: 'Fechado' })).toEqual([{ rotulo: 'Fechado', quantas: 5 }]);
    expect(porDimensao(combinacoes, 'titulo', {})).toContainEqual({ rotulo: 'Não informado', quantas: 3 });
  });
});

describe('o mapa', () => {
  const unidade = (id: string, latitude?: number, longitude?: number, presas = 100) => ({
    unidade: { id, nome: id, cadastro: { latitude, longitude } } as Unidade,
    ocupacao: { ...VAZIA, presas, vagas: 50 },
  });

  test('norte em cima, leste à direita; quem não tem coordenada fica de fora, dito', () => {
    const { marcadores, fora } = desenharMapa([unidade('se', -20, -43), unidade('no', -18, -46), unidade('sem')]);
    const [se, no] = marcadores;
    expect(no!.y).toBeLessThan(se!.y);
    expect(no!.x).toBeLessThan(se!.x);
    expect(fora.map((u) => u.id)).toEqual(['sem']);
  });

  test('marcadores não se cobrem nem saem do desenho, ainda que estejam no mesmo ponto', () => {
    const varias = Array.from({ length: 12 }, (_, i) => unidade(`u${i}`, -19.9, -43.9, 50 + i * 10));
    const { marcadores, largura, altura } = desenharMapa([...varias, unidade('longe', -16, -41)]);
    for (const [i, a] of marcadores.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(a.raio - 0.1);
      expect(a.x).toBeLessThanOrEqual(largura - a.raio + 0.1);
      expect(a.y).toBeLessThanOrEqual(altura - a.raio + 0.1);
      for (const b of marcadores.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.raio + b.raio - 1);
    }
  });

  test('a área é proporcional ao número de pessoas', () => {
    const [pequena, grande] = desenharMapa([unidade('a', -20, -43, 0), unidade('b', -18, -41, 400)]).marcadores;
    expect(grande!.raio).toBe(34);
    expect(pequena!.raio).toBe(7);
  });
});
