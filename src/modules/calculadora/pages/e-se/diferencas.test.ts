import { describe, expect, it } from 'vitest';
import { dia } from '../../../../direito/tempo/dia.ts';
import { type CasoEscrito, lerCaso } from '../../contrato/index.ts';
import { type CasoLido, diferencasDosCasos } from './diferencas.ts';

function ler(escrito: CasoEscrito): CasoLido {
  const leitura = lerCaso(escrito, { hoje: dia('2026-11-21') });
  if (!leitura.ok) throw new Error(leitura.erros[0]?.mensagem);
  return { escrito, caso: leitura.caso };
}

describe('o que o caso B tem de diferente', () => {
  const A = ler({
    pessoa: { gestante: false },
    condenacoes: [{ id: 'A', pena: { anos: 5, meses: 4 }, dataDoFato: '2020-01-10' }, { id: 'B' }],
    eventos: [
      { tipo: 'prisao', data: '2021-01-01' },
      { tipo: 'leitura', data: '2022-01-01', obras: 1 },
    ],
  });

  it('diz cada mudança em palavras', () => {
    const B = ler({
      emData: '2027-02-01',
      pessoa: { gestante: true },
      parametros: { lei15402: 'afastada' },
      condenacoes: [{ id: 'A', pena: '8a', dataDoFato: '2020-01-10', regimeInicial: 'fechado' }, { id: 'C' }],
      eventos: [
        { tipo: 'prisao', data: '2021-01-01' },
        { tipo: 'trabalho', inicio: '2022-01-01', fim: '2022-02-01', dias: 20 },
      ],
    });
    expect(diferencasDosCasos(A, B)).toEqual([
      'Está grávida: sim (era não).',
      'Calcular como se fosse o dia: 01/02/2027.',
      'Lei 15.402/2026: A Lei 15.402/2026 é afastada.',
      'Sem a condenação B.',
      'Condenação A: pena: 8 anos (era 5 anos e 4 meses).',
      'Condenação A: regime inicial: Fechado.',
      'Com mais a condenação C.',
      'Sem: leitura em 01/01/2022 (1 obra).',
      'Com mais: trabalho de 01/01/2022 a 01/02/2022 (20 dias trabalhados).',
    ]);
  });

  it('o mesmo caso com a pena escrita de outro modo e os eventos em outra ordem é igual', () => {
    const { escrito } = A;
    const condenacoes = escrito.condenacoes!.map((c) => (c.pena ? { ...c, pena: '5a4m' } : c));
    expect(diferencasDosCasos(A, ler({ ...escrito, condenacoes, eventos: escrito.eventos!.toReversed() }))).toEqual([]);
  });
});
