import { describe, expect, it } from 'vitest';
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import { compararResultados } from './comparar.ts';
import { diferencaEmPalavras, sentido } from './palavras.ts';

const marco = (m: Partial<Marco>): Marco => ({ tipo: 'termino', situacao: 'futuro', trilha: [], ...m });
const resultado = (marcos: Marco[]): Resultado => ({
  versao: 1,
  regras: { conjunto: 'x', em: '2026-11-21' },
  penaTotal: { anos: 5, meses: 0, dias: 0 },
  penaTotalDias: 1825,
  cumprimento: {
    cumpridoDias: 0,
    cumprido: { anos: 0, meses: 0, dias: 0 },
    interrupcaoDias: 0,
    remanescenteDias: 0,
    remanescente: { anos: 0, meses: 0, dias: 0 },
  },
  detracao: { dias: 0, periodos: [] },
  remicao: {
    homologadaDias: 0,
    aHomologarDias: 0,
    perdidaDias: 0,
    trabalho: { dias: 0, remidos: 0, resto: 0 },
    estudo: { horas: 0, remidos: 0, resto: 0, remidosComLimiteDiario: 0 },
    leitura: { obras: 0, remidos: 0 },
    exame: { remidos: 0 },
  },
  marcos,
  avisos: [],
});
const comparar = (a: Marco[], b: Marco[]) => compararResultados(resultado(a), resultado(b));

describe('comparação marco a marco', () => {
  it('diz quantos dias antes ou depois', () => {
    // 16/08/2027 a 10/11/2027: 15 dias de agosto, 30 de setembro, 31 de outubro e 10 de novembro = 86.
    const [linha] = comparar([marco({ data: '2027-11-10' })], [marco({ data: '2027-08-16' })]);
    expect(linha?.dias).toBe(-86);
    expect(diferencaEmPalavras(linha!)).toBe('86 dias antes');
    expect(sentido(linha!)).toBe('antes');
    const [volta] = comparar([marco({ data: '2027-08-16' })], [marco({ data: '2027-08-17' })]);
    expect(diferencaEmPalavras(volta!)).toBe('1 dia depois');
  });

  it('marco igual não muda; o que só um tem aparece', () => {
    const linhas = comparar(
      [marco({ data: '2027-01-01' }), marco({ tipo: 'livramento', data: '2026-01-01' })],
      [marco({ data: '2027-01-01' }), marco({ tipo: 'indulto', decreto: '12.338/2024' })],
    );
    expect(linhas.map((l) => [l.chave, l.mudou, diferencaEmPalavras(l)])).toEqual([
      ['termino', false, 'não muda'],
      ['livramento', true, 'deixa de existir'],
      ['indulto/12.338/2024', true, 'só existe no caso B'],
    ]);
  });

  it('mudança de situação e de leitura mais cedo, em palavras', () => {
    const [veda] = comparar([marco({ data: '2027-01-01' })], [marco({ situacao: 'vedado' })]);
    expect(diferencaEmPalavras(veda!)).toBe('passa a ser vedado');
    const [maisCedo] = comparar(
      [marco({ data: '2027-01-01', dataMaisCedo: '2027-01-01' })],
      [marco({ data: '2027-01-01', dataMaisCedo: '2026-12-22' })],
    );
    expect(diferencaEmPalavras(maisCedo!)).toBe('10 dias antes, na leitura mais cedo');
  });

  it('distingue marcos repetidos da mesma condenação', () => {
    const dois = [marco({ data: '2027-01-01' }), marco({ data: '2028-01-01' })];
    expect(comparar(dois, dois).map((l) => l.chave)).toEqual(['termino', 'termino#2']);
  });

  it('o porquê: fração, começo da conta e passos diferentes, sem repetir a data', () => {
    const a = marco({
      data: '2027-01-01',
      base: '2021-01-01',
      fracoes: [{ condenacao: 'A', fracao: '40%', norma: 'LEP art. 112, V' }],
      trilha: [
        { passo: 'Tempo exigido', conta: 'floor(40% × 1000) = 400', valor: '400 dias', norma: 'X' },
        { passo: 'Data', valor: '01/01/2027' },
      ],
    });
    const b = marco({
      data: '2027-02-01',
      base: '2022-01-01',
      fracoes: [{ condenacao: 'A', fracao: '60%', norma: 'LEP art. 112, VII' }],
      trilha: [
        { passo: 'Tempo exigido', conta: 'floor(60% × 1000) = 600', valor: '600 dias', norma: 'X' },
        { passo: 'Desconta a remição', valor: '− 30 dias', norma: 'LEP art. 128' },
        { passo: 'Data', valor: '01/02/2027' },
      ],
    });
    expect(comparar([a], [b])[0]?.porQue).toEqual([
      'Condenação A: 60% (LEP art. 112, VII), em vez de 40% (LEP art. 112, V).',
      'A conta começa em 01/01/2022, em vez de 01/01/2021.',
      'Tempo exigido: parte inteira de (60% × 1000) = 600; no caso A, parte inteira de (40% × 1000) = 400.',
      'Só no caso B: Desconta a remição, − 30 dias (LEP art. 128).',
    ]);
  });
});
