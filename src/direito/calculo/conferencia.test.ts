/** Casos de uma conferência independente, com a conta feita à mão antes de rodar o programa. */
import { describe, expect, it } from 'vitest';
import { dia } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';
import { alternativa, COMUM, falta, HEDIONDO, marco, prisao, resultadoDe, ROUBO, soltura } from './apoio-de-teste.ts';

const EM = '2023-06-01';
const SEIS_ANOS = { pena: pena(6), dataDoFato: dia('2018-01-01') };

describe('a segunda progressão é a segunda, ainda que a data-base coincida com o início', () => {
  const ateABase = [prisao('2019-01-01'), soltura('2020-02-04'), prisao('2021-03-15')];
  const progressao = (data: string, requisitoEm: string) => ({
    tipo: 'progressao' as const,
    data: dia(data),
    regime: 'semiaberto' as const,
    requisitoEm: dia(requisitoEm),
  });

  it('requisito no dia do início: a detração não entra de novo', () => {
    // Detração 400; resta 2190 − 400 = 1790; piso(16 %) = 286; 15/03/2021 + 286 = 26/12/2021.
    const eventos = [...ateABase, progressao('2021-04-20', '2021-03-15')];
    const m = marco(resultadoDe({ emData: EM, condenacoes: [SEIS_ANOS], eventos }), 'progressao');
    expect(m).toMatchObject({ regime: 'aberto', prazoDias: 286, data: '2021-12-26' });
  });

  it('falta homologada no dia do início: idem', () => {
    const eventos = [...ateABase, falta('2021-03-15')];
    expect(marco(resultadoDe({ emData: EM, condenacoes: [SEIS_ANOS], eventos }), 'progressao').data).toBe('2021-12-26');
  });
});

describe('saída temporária: só falta o que importa', () => {
  const fato2020 = { dataDoFato: dia('2020-06-10'), pena: pena(6) };

  it('fato de 2020, não hediondo: a violência não veda, e a data é certa', () => {
    const condenacoes = [{ ...fato2020, regimeInicial: 'semiaberto' as const, caracteristicas: { hediondo: false } }];
    const m = marco(resultadoDe({ emData: EM, condenacoes, eventos: [prisao('2021-03-15')] }), 'saida-temporaria');
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2022-03-15' });
  });

  it('no fechado, falta só a violência, que muda a progressão', () => {
    const condenacoes = [{ ...fato2020, caracteristicas: { hediondo: false } }];
    const m = marco(resultadoDe({ emData: EM, condenacoes, eventos: [prisao('2021-03-15')] }), 'saida-temporaria');
    expect(m.faltam).toEqual(['condenacoes[0].caracteristicas.violenciaOuGraveAmeaca']);
    expect(m.intervalo).toEqual({ de: '2022-03-15', ate: '2022-09-13' });
  });

  it('traz a leitura do concurso que muda a entrada prevista', () => {
    // 3a10m17d a 16 % e 5a7m23d a 25 %: 25 % sobre a soma normalizada (3475) = 868 dias = 31/07/2023.
    const condenacoes = [
      { dataDoFato: dia('2020-06-10'), pena: pena(3, 10, 17), caracteristicas: COMUM },
      { dataDoFato: dia('2020-06-10'), pena: pena(5, 7, 23), caracteristicas: ROUBO },
    ];
    const m = marco(resultadoDe({ emData: EM, condenacoes, eventos: [prisao('2021-03-15')] }), 'saida-temporaria');
    expect(m.data).toBe('2023-03-25');
    expect(alternativa(m, 'mais-gravosa')).toBe('2023-07-31');
  });
});

describe('faltando a data do fato', () => {
  const progressao = (caracteristicas: object, anos: number) =>
    marco(
      resultadoDe({
        emData: EM,
        condenacoes: [{ dataDoFato: undefined, pena: pena(anos), caracteristicas }],
        eventos: [prisao('2021-03-15')],
      }),
      'progressao',
    );

  it('só concorrem as redações que já existiam na data de referência', () => {
    // 10 anos, hediondo: de 1/6 (608 dias) a 40 % (1460 dias); os 70 % são de 2026.
    expect(progressao({ ...HEDIONDO, resultadoMorte: false }, 10).intervalo).toEqual({
      de: '2022-11-13',
      ate: '2025-03-14',
    });
  });

  it('se todas as redações possíveis dão o mesmo, a data é certa', () => {
    // Comum sem violência, até 2023: 16 % em qualquer data do fato; 16 % de 3650 = 584 dias.
    expect(progressao(COMUM, 10)).toMatchObject({ situacao: 'alcancado', data: '2022-10-20' });
  });
});

it('sem característica nenhuma, o pior caso é o hediondo com morte', () => {
  const condenacoes = [{ dataDoFato: dia('2020-06-10'), pena: pena(6), caracteristicas: {} }];
  const m = marco(resultadoDe({ emData: EM, condenacoes, eventos: [prisao('2021-03-15')] }), 'progressao');
  // 50 % de 2190 = 1095 dias.
  expect(m.intervalo!.ate).toBe('2024-03-14');
});

describe('livramentos sucessivos', () => {
  const nove = { dataDoFato: dia('2018-01-01'), pena: pena(9), caracteristicas: COMUM };
  const livramento = (data: string) => ({ tipo: 'livramento' as const, data: dia(data) });
  const revogado = (data: string, causa: 'crime-durante' | 'crime-anterior') => ({
    tipo: 'livramento-revogado' as const,
    data: dia(data),
    causa,
  });

  it('o segundo não apaga a vedação do CP 88 sobre a pena do primeiro', () => {
    const condenacoes = [nove, { dataDoFato: dia('2022-05-10'), pena: pena(6), caracteristicas: COMUM }];
    const eventos = [
      prisao('2019-01-15'),
      livramento('2022-02-10'),
      revogado('2022-08-10', 'crime-durante'),
      prisao('2022-08-10'),
      livramento('2031-01-10'),
      revogado('2031-03-10', 'crime-anterior'),
      prisao('2031-03-10'),
    ];
    // 3285 por inteiro + 1/3 de 2190 = 4015.
    expect(marco(resultadoDe({ emData: '2031-06-01', condenacoes, eventos }), 'livramento').prazoDias).toBe(4015);
  });

  it('revogado por crime anterior, conta só até a revogação', () => {
    const eventos = [
      prisao('2019-01-15'),
      livramento('2022-02-10'),
      revogado('2022-08-10', 'crime-anterior'),
      prisao('2022-10-01'),
    ];
    // De 10/08 a 01/10/2022: 52 − 1 = 51 dias fora; 15/01/2028 + 51 = 06/03/2028.
    expect(marco(resultadoDe({ emData: EM, condenacoes: [nove], eventos }), 'termino').data).toBe('2028-03-06');
  });

  it('o alvará do livramento não encerra a execução', () => {
    const eventos = [prisao('2019-01-15'), livramento('2022-02-10'), soltura('2022-02-10')];
    expect(marco(resultadoDe({ emData: EM, condenacoes: [nove], eventos }), 'termino').data).toBe('2028-01-15');
  });
});

it('a quem foi solto falta a prisão, não a recaptura', () => {
  const r = resultadoDe({ emData: EM, eventos: [prisao('2021-03-15'), soltura('2022-01-10')] });
  expect(marco(r, 'termino').faltam).toEqual(['eventos.prisao']);
});

it('comando de organização sem dizer se ultraviolenta: dúvida e a outra leitura', () => {
  const condenacoes = [{ caracteristicas: { ...COMUM, comandoDeOrganizacaoCriminosa: true } }];
  const m = marco(resultadoDe({ condenacoes, eventos: [prisao('2021-05-10')] }), 'progressao');
  expect(m.fracoes![0]!.fracao).toBe('16%');
  // 50 % de 2920 = 1460 dias = 09/05/2025.
  expect(alternativa(m, 'organizacao-ultraviolenta')).toBe('2025-05-09');
  expect(m.duvidas!.join(' ')).toMatch(/ultraviolenta/);
});

it('a conta impressa fecha: comutação e interrupções aparecem', () => {
  const eventos = [prisao('2021-03-15'), { tipo: 'comutacao' as const, data: dia('2022-12-25'), dias: 300 }];
  const r = resultadoDe({ emData: EM, condenacoes: [{ ...SEIS_ANOS, caracteristicas: COMUM }], eventos });
  // 1/3 de (2190 − 300) = 630.
  expect(marco(r, 'livramento').trilha[1]!.conta).toBe('floor(1/3 × 1890) = 630');
});
