import { describe, expect, it } from 'vitest';
import { acrescentar, idLivre, remover, semLinhasVazias } from './acoes.ts';
import { type Campos, camposDe } from './campos.ts';

const campos = (objeto: Record<string, string>): Campos => camposDe(objeto)!;
const DOIS = campos({
  'condenacoes.0.id': 'A',
  'condenacoes.0.pena.anos': '5',
  'condenacoes.1.id': 'B',
  'condenacoes.1.marcosProcessuais.suspensoes.0.inicio': '2020-01-01',
});

describe('linhas do formulário', () => {
  it('acrescenta condenação com o primeiro nome livre e põe o foco no crime', () => {
    const m = acrescentar(DOIS, 'condenacoes');
    expect(m.campos.get('condenacoes.2.id')).toBe('C');
    expect(m.foco).toBe('condenacoes.2.tipoPenal');
    expect(m.aviso).toBe('Condenação C acrescentada.');
    expect(m.campos.get('condenacoes.0.pena.anos')).toBe('5');
  });

  it('acrescenta evento do tipo pedido, com o foco no primeiro campo dele', () => {
    const m = acrescentar(DOIS, 'eventos', 'trabalho');
    expect(m.campos.get('eventos.0.tipo')).toBe('trabalho');
    expect(m.foco).toBe('eventos.0.inicio');
  });

  it('acrescenta linha na lista de dentro de uma condenação', () => {
    const m = acrescentar(DOIS, 'condenacoes.1.marcosProcessuais.suspensoes');
    expect(m.campos.has('condenacoes.1.marcosProcessuais.suspensoes.1.inicio')).toBe(true);
  });

  it('remove a linha certa e fecha o buraco', () => {
    const m = remover(DOIS, 'condenacoes.0');
    expect(m.campos.get('condenacoes.0.id')).toBe('B');
    expect(m.campos.get('condenacoes.0.marcosProcessuais.suspensoes.0.inicio')).toBe('2020-01-01');
    expect(m.campos.has('condenacoes.1.id')).toBe(false);
  });

  it('não confunde condenacoes.1 com condenacoes.10', () => {
    const muitas = campos(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`condenacoes.${i}.id`, `c${i}`])));
    expect([...remover(muitas, 'condenacoes.1').campos.values()]).not.toContain('c1');
    expect([...remover(muitas, 'condenacoes.1').campos.values()]).toContain('c10');
  });

  it('ignora pedido de mexer em lista que não existe', () => {
    for (const alvo of ['', 'pessoa', '__proto__', 'eventos.0.tipo', 'condenacoes.x']) {
      expect(acrescentar(DOIS, alvo).campos).toBe(DOIS);
      expect(remover(DOIS, alvo).campos).toBe(DOIS);
    }
  });

  it('dá nomes livres depois de Z', () => {
    const letras = Array.from({ length: 26 }, (_, i) => [`condenacoes.${i}.id`, String.fromCharCode(65 + i)]);
    expect(idLivre(campos(Object.fromEntries(letras)))).toBe('A2');
  });

  it('deixa de fora linha em branco, mas não a falta sem data, que é esquecimento', () => {
    const sobra = semLinhasVazias(
      campos({
        'condenacoes.0.id': 'A',
        'condenacoes.0.pena.anos': '',
        'eventos.0.tipo': 'prisao',
        'eventos.0.data': ' ',
        'eventos.1.tipo': 'falta-grave',
        'eventos.1.data': '',
        'condenacoes.1.id': 'B',
        'condenacoes.1.pena.anos': '3',
        'condenacoes.1.marcosProcessuais.suspensoes.0.inicio': '',
        'condenacoes.1.marcosProcessuais.suspensoes.1.inicio': '2020-01-01',
      }),
    );
    expect(Object.fromEntries(sobra)).toEqual({
      'condenacoes.0.id': 'B',
      'condenacoes.0.pena.anos': '3',
      'condenacoes.0.marcosProcessuais.suspensoes.0.inicio': '2020-01-01',
      'eventos.0.tipo': 'falta-grave',
      'eventos.0.data': '',
    });
  });
});
