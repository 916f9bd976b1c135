/** O que não muda entre um dia que importa e o seguinte, e o que vai para as datas em vigor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marco } from '../../../direito/resultado.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import { casoDaTrajetoria, gerarTrajetoria, pessoaFicticia, sorteDaVida } from '../../pessoas/ficticias/index.ts';
import { calcularMontado } from '../caso/calcular.ts';
import { datasEmVigor } from './data-em-vigor.ts';
import { mudaEm } from './muda-em.ts';

const EM = '2026-11-18';
const opcoes = { letras: new Map<string, string>(), fixadas: {}, porQue: {}, sigilo: 'publico', em: EM } as const;
const somar = (dia: string, days: number): string => Temporal.PlainDate.from(dia).add({ days }).toString();

function casoFicticio(indice: number): CasoEscrito {
  const pessoa = pessoaFicticia(5, indice);
  return casoDaTrajetoria(pessoa, gerarTrajetoria(pessoa, sorteDaVida(5, indice), EM), EM);
}

function contar(caso: CasoEscrito, em: string) {
  const letras = new Map((caso.condenacoes ?? []).map((c) => [c.id ?? '', c.id ?? '']));
  const montado = { caso: { ...caso, emData: em }, faltas: [], porQue: {}, letras };
  const marcos = calcularMontado(montado).calculo?.resultado.marcos ?? [];
  // A mais cedo fica de fora: o arredondamento de uma leitura a move um ou dois dias, e por isso se confere todo mês.
  const datas = datasEmVigor(marcos, { ...opcoes, letras, em }).map(({ marco, situacao, data }) => [
    marco,
    situacao,
    data,
  ]);
  return { marcos, datas };
}

describe('o dia que importa', () => {
  it('até a véspera dele, a conta dá as mesmas datas, na mesma situação', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(29), (indice, dias) => {
        const caso = casoFicticio(indice);
        const { marcos, datas } = contar(caso, EM);
        const muda = mudaEm(EM, marcos, caso, []);
        const dia = somar(EM, dias);
        fc.pre(muda === undefined || dia < muda);
        expect(contar(caso, dia).datas).toEqual(datas);
      }),
      { numRuns: 300 },
    );
  });

  it('é sempre depois de hoje', () => {
    fc.assert(
      fc.property(fc.nat(5000), (indice) => {
        const caso = casoFicticio(indice);
        const muda = mudaEm(EM, contar(caso, EM).marcos, caso, []);
        expect(muda === undefined || muda > EM).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('as datas em vigor', () => {
  const marco = (m: Partial<Marco>): Marco => ({ tipo: 'termino', situacao: 'futuro', trilha: [], ...m });

  it('o vedado, o não alcançado e o concedido ficam de fora; o vedado em que o juiz fixou data, não', () => {
    const fora = [
      marco({ situacao: 'vedado' }),
      marco({ tipo: 'indulto', decreto: '12.338/2024', situacao: 'nao-alcancado' }),
      marco({ tipo: 'livramento', situacao: 'alcancado', data: '2026-01-01', concedidoEm: '2026-02-01' }),
    ];
    expect(datasEmVigor(fora, opcoes)).toEqual([]);
    expect(datasEmVigor(fora, { ...opcoes, fixadas: { termino: '2027-01-01' } })).toMatchObject([
      { marco: 'termino', situacao: 'futuro', data: '2027-01-01', fixada: true },
    ]);
  });

  it('sem data certa, avisa-se pela menor possível; com a pena interrompida, não há de que avisar', () => {
    const incerto = { situacao: 'indeterminado', intervalo: { de: '2027-03-01', ate: '2028-03-01' } } as const;
    const [sem] = datasEmVigor([marco({ ...incerto, faltam: ['condenacoes[0].reincidencia'] })], opcoes);
    expect(sem).toMatchObject({ data: null, maisCedo: '2027-03-01', faltam: ['condenacoes[0].reincidencia'] });
    const [fugida] = datasEmVigor([marco({ ...incerto, faltam: ['eventos.recaptura'] })], opcoes);
    expect(fugida).toMatchObject({ data: null, maisCedo: null });
  });

  it('duas contas do mesmo marco são uma data: a que vence antes', () => {
    const dupla = ['2030-01-01', '2029-01-01'].map((data) => marco({ data, dataMaisCedo: data }));
    expect(datasEmVigor(dupla, opcoes).map((d) => d.data)).toEqual(['2029-01-01']);
  });
});
