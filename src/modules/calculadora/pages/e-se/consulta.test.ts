import { describe, expect, it } from 'vitest';
import { enderecoDe, lerConsulta } from './consulta.ts';

describe('endereço da comparação', () => {
  it('guarda só as mudanças preenchidas', () => {
    const q = lerConsulta({ c: 'abc', emData: '', 'remicao.dias': ' 30 ', qual: '0', alheio: 'x' });
    expect([...q.mudancas]).toEqual([['remicao.dias', '30']]);
    expect(q.temVazios).toBe(true);
    expect(enderecoDe(q)).toBe('/e-se?remicao.dias=30&c=abc');
  });

  it('a condenação escolhida só conta se algo nela muda', () => {
    expect([...lerConsulta({ qual: '1', 'condenacao.pena.anos': '3' }).mudancas.keys()]).toEqual([
      'qual',
      'condenacao.pena.anos',
    ]);
  });

  it('ignora nome que não é mudança', () => {
    expect(lerConsulta({ '__proto__.x': '1', 'condenacoes.0.id': 'Z', 'tirar.tudo': '1' }).mudancas.size).toBe(0);
  });
});
