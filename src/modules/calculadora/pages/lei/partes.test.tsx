import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { regra } from '../../../../direito/motor/regra.ts';
import { FaixasNoTempo } from './faixas-no-tempo.tsx';
import { tabelaPronta } from './progressao/linhas.ts';
import { nomesDosDados, reconferir } from './regra/exemplos.ts';
import { dadosEmPalavras, respostaEmPalavras, valorEmPalavras } from './regra/valor.ts';
import { vigenciaEmPalavras } from './vigencia.ts';

const dobro = regra<(horas: number) => number>({
  id: 'lep/dobro',
  titulo: 'Dobro',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [{ de: '2020-01-01', norma: 'norma', resumo: 'resumo', aplicar: (horas) => horas * 2 }],
  duvidas: [],
  exemplos: [
    { em: '2020-01-01', dados: [2], espera: 4, fonte: 'à mão' },
    { em: '2020-01-01', dados: [2], espera: 5, fonte: 'errada de propósito' },
    { em: '2019-12-31', dados: [2], espera: 4, fonte: 'antes da vigência' },
  ],
});

describe('exemplos reconferidos', () => {
  it('acusa a resposta diferente e a data sem redação', () => {
    expect(reconferir(dobro).map((e) => e.confere)).toEqual([true, false, false]);
  });

  it('tira da função o nome de cada dado', () => {
    expect(nomesDosDados(dobro)).toEqual(['horas']);
  });
});

describe('valores em palavras', () => {
  it.each([
    // 18336 dias depois de 01/01/1970 é 15/03/2020 (catálogo de regras, contagem-penal-art10).
    [18336, 'inicio', '15/03/2020'],
    [6272, 'dias', '6.272'],
    [1600, 'horas', '1.600'],
    [true, '', 'sim'],
    [undefined, '', 'não informado'],
    ['reincidente-especifico', '', 'reincidente específico'],
    [{ anos: 5, meses: 4, dias: 0 }, '', '5 anos e 4 meses'],
    [{ n: 1, d: 6, texto: '1/6' }, '', '1/6'],
    [[], '', 'nenhum'],
  ])('%j (%s)', (valor, nome, texto) => {
    expect(valorEmPalavras(valor, nome)).toBe(texto);
  });

  it('diz só as circunstâncias presentes', () => {
    const dados = [{ hediondo: true, tentado: false, reincidencia: 'primario' }];
    expect(dadosEmPalavras(dados, ['x'])).toEqual(['hediondo ou equiparado; reincidência: primário']);
  });

  it('na resposta, o não também é dito', () => {
    expect(respostaEmPalavras({ vedada: false })).toEqual(['vedada: não']);
  });
});

it('vigência: antes do Código Penal é "sempre"', () => {
  expect(vigenciaEmPalavras({ de: '1940-01-01' })).toBe('sempre');
  expect(vigenciaEmPalavras({ de: '1940-01-01', ate: '2018-04-23' })).toBe('até 23/04/2018');
  expect(vigenciaEmPalavras({ de: '2018-04-24', ate: '2020-01-22' })).toBe('de 24/04/2018 a 22/01/2020');
});

describe('barra de tempo', () => {
  const desenho = (faixas: { de: string; ate?: string; rotulo: string; tom: 'a' }[]) =>
    renderToString(<FaixasNoTempo titulo="T" hoje="2026-11-21" linhas={[{ nome: 'Pena', faixas }]} />);

  it('não desenha o que nunca mudou', () => {
    expect(desenho([{ de: '1940-01-01', rotulo: '1', tom: 'a' }])).toBe('');
  });

  it('começa perto da primeira mudança e não passa da largura', () => {
    const svg = desenho([
      { de: '1940-01-01', ate: '2018-04-23', rotulo: '1', tom: 'a' },
      { de: '2018-04-24', rotulo: '2', tom: 'a' },
    ]);
    const barras = [...svg.matchAll(/class="lei-faixa lei-faixa-a" x="([\d.]+)" y="0" width="([\d.]+)"/g)];
    expect(barras).toHaveLength(2);
    for (const [, x, largura] of barras) expect(Number(x) + Number(largura)).toBeLessThanOrEqual(760.2);
    expect(svg).not.toContain('NaN');
  });
});

describe('tabela da progressão', () => {
  it('fato de 2010, comum sem violência do primário: 16% retroage sobre 1/6 (prog-janelas)', () => {
    const { linhas } = tabelaPronta(1);
    expect(linhas[0]!.celulas[1]).toMatchObject({
      fracao: '1/6',
      papel: 'fato',
      superada: { fracao: '16%', redacao: 2 },
    });
    expect(linhas[0]!.celulas[2]!.papel).toBe('retroage');
  });

  it('a menor fração não é superada por outra igual', () => {
    const { linhas } = tabelaPronta(5);
    expect(linhas.every((l) => l.celulas[5]!.superada === undefined)).toBe(true);
  });

  it('a mesma dúvida tem uma só nota', () => {
    const { notas } = tabelaPronta();
    expect(new Set(notas).size).toBe(notas.length);
  });
});
