import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lerCaso } from '../../contrato/index.ts';
import { dia } from '../../../../direito/tempo/dia.ts';
import { type Campos, camposDe, renumerar } from './campos.ts';
import { FORMA_DO_CASO, type Forma } from './forma.ts';
import { camposParaCaso, casoParaCampos } from './formulario.ts';

const campos = (objeto: Record<string, string>): Campos => camposDe(objeto)!;

/** Um valor qualquer de cada forma do contrato, com qualquer subconjunto dos campos. */
function qualquer(forma: Forma): fc.Arbitrary<unknown> {
  switch (forma.tipo) {
    case 'texto':
      return fc.string({ minLength: 1, maxLength: 20 }).filter((t) => t.trim() === t && t !== '');
    case 'data':
      return fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    case 'opcao':
      return fc.constantFrom(...forma.valores);
    case 'inteiro':
      return fc.integer({ min: -999, max: 999_999 });
    case 'simNao':
      return fc.boolean();
    case 'duracao':
      return fc.record({ anos: fc.nat(99), meses: fc.nat(11), dias: fc.nat(29) }, { requiredKeys: ['anos'] });
    case 'constante':
      return fc.constant(undefined);
    case 'lista':
      return fc.array(qualquer(forma.item), { minLength: 1, maxLength: 4 });
    case 'variantes':
      return fc.oneof(
        ...Object.entries(forma.porValor).map(([qual, f]) =>
          objeto(f).map((o) => ({ ...(o as object), [forma.discriminador]: qual })),
        ),
      );
    case 'objeto':
      return objeto(forma);
  }
}

function objeto(forma: Extract<Forma, { tipo: 'objeto' }>): fc.Arbitrary<unknown> {
  const modelo: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [nome, f] of Object.entries(forma.campos)) if (f.tipo !== 'constante') modelo[nome] = qualquer(f);
  // Objeto vazio é o mesmo que ausente para o formulário.
  return fc.record(modelo, { requiredKeys: [] }).filter((o) => Object.keys(o).length > 0);
}

describe('campos ↔ caso', () => {
  it('ida e volta: o caso escrito em campos volta igual', () => {
    fc.assert(
      fc.property(objeto(FORMA_DO_CASO), (caso) => {
        expect(camposParaCaso(casoParaCampos(caso))).toEqual({ versao: 1, ...(caso as object) });
      }),
      { numRuns: 300 },
    );
  });

  it('duração em texto aparece em anos, meses e dias', () => {
    const lidos = casoParaCampos({ condenacoes: [{ id: 'A', pena: '5a4m' }] });
    expect(lidos.get('condenacoes.0.pena.anos')).toBe('5');
    expect(lidos.get('condenacoes.0.pena.meses')).toBe('4');
    expect(lidos.get('condenacoes.0.pena.dias')).toBe('0');
  });

  it('vazio é ausente: nada é presumido', () => {
    const vazio = campos({
      emData: ' ',
      'condenacoes.0.id': 'A',
      'condenacoes.0.pena.anos': '',
      'pessoa.gestante': '',
    });
    expect(camposParaCaso(vazio)).toEqual({ versao: 1, condenacoes: [{ id: 'A' }] });
  });

  it('distingue "não" de "não informado"', () => {
    expect(camposParaCaso(campos({ 'pessoa.gestante': 'nao' }))).toEqual({ versao: 1, pessoa: { gestante: false } });
  });

  it('aceita data digitada como 16/08/2027', () => {
    expect(camposParaCaso(campos({ emData: '6/8/2027' })).emData).toBe('2027-08-06');
  });

  it('lê de cada evento só os campos do tipo dele', () => {
    const caso = camposParaCaso(
      campos({ 'eventos.0.tipo': 'fuga', 'eventos.0.data': '2024-01-02', 'eventos.0.horas': '12' }),
    );
    expect(caso.eventos).toEqual([{ tipo: 'fuga', data: '2024-01-02' }]);
  });

  it('o que não se lê chega ao contrato e volta como erro com o caminho do campo', () => {
    const caso = camposParaCaso(campos({ 'condenacoes.0.id': 'A', 'condenacoes.0.pena.meses': 'quatro' }));
    const lido = lerCaso(caso, { hoje: dia('2026-11-21') });
    expect(lido.ok ? [] : lido.erros.map((e) => e.caminho)).toEqual(['condenacoes[0].pena.meses']);
  });

  it('nunca lança, quaisquer que sejam os nomes e os textos', () => {
    const nomes = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__.x', 'condenacoes.0', 'condenacoes.0.id', 'eventos.7.tipo', 'eventos.x.tipo', '....'),
    );
    const leCampos = (corpo: Record<string, string>): void => {
      lerCaso(camposParaCaso(renumerar(camposDe(corpo)!)), { hoje: dia('2026-11-21') });
    };
    expect(() => fc.assert(fc.property(fc.dictionary(nomes, fc.string()), leCampos))).not.toThrow();
    const leTorto = (torto: unknown): boolean => casoParaCampos(torto) instanceof Map;
    expect(() => fc.assert(fc.property(fc.anything(), leTorto))).not.toThrow();
  });
});

describe('campos planos', () => {
  it('renumera as listas, também as de dentro, e fecha os buracos', () => {
    const antes = campos({
      'eventos.3.tipo': 'fuga',
      'eventos.10.tipo': 'soltura',
      'condenacoes.1.marcosProcessuais.suspensoes.2.inicio': '2020-01-01',
    });
    expect([...renumerar(antes)]).toEqual([
      ['eventos.0.tipo', 'fuga'],
      ['eventos.1.tipo', 'soltura'],
      ['condenacoes.0.marcosProcessuais.suspensoes.0.inicio', '2020-01-01'],
    ]);
  });

  it('recusa formulário com campos demais', () => {
    const corpo = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`c${i}`, '1']));
    expect(camposDe(corpo)).toBeUndefined();
  });
});
