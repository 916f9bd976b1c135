import { describe, expect, it } from 'vitest';
import { dia } from '../tempo/dia.ts';
import { fracao } from '../tempo/fracao.ts';
import { pena } from '../tempo/pena.ts';
import {
  alternativa,
  COMUM,
  falta,
  fuga,
  HEDIONDO,
  marco,
  prisao,
  recaptura,
  remicao,
  resultadoDe,
  ROUBO,
  soltura,
} from './apoio-de-teste.ts';

const progressao = (c: Parameters<typeof resultadoDe>[0]) => marco(resultadoDe(c), 'progressao');

describe('progressão: o caso impresso pelo SEEU', () => {
  const caso = {
    condenacoes: [{ dataDoFato: dia('2020-12-28'), pena: pena(17, 2, 7), caracteristicas: HEDIONDO }],
    eventos: [prisao('2020-12-28'), remicao('2025-06-10', 86)],
  };

  it('dá 16/08/2027, como o SEEU (prog-tjrn-seeu-2025)', () => {
    const m = progressao(caso);
    expect(m).toMatchObject({
      data: '2027-08-16',
      prazoDias: 2508,
      base: '2020-12-28',
      situacao: 'futuro',
      regime: 'semiaberto',
    });
    expect(m.fracoes).toEqual([{ condenacao: 'A', fracao: '40%', norma: 'LEP art. 112, V (Lei 13.964/2019)' }]);
  });

  it('traz as outras contagens com nome (our_check da coleta: 17/08 em base 360, 19/08 em calendário)', () => {
    const m = progressao(caso);
    expect(alternativa(m, 'aritmetica-360')).toBe('2027-08-17');
    expect(alternativa(m, 'calendario')).toBe('2027-08-19');
    expect(alternativa(m, 'diaDoInicioConta')).toBe('2027-08-15');
    expect(m.dataMaisCedo).toBe('2027-08-15');
  });
});

describe('progressão: convenções (catálogo de regras, §1, tabela T − 1)', () => {
  const linhas: [string, string, string, string, string][] = [
    ['5a4m0d', '16%', '2021-01-19', '2021-01-21', '2021-01-19'],
    ['5a4m0d', '1/6', '2021-02-01', '2021-02-03', '2021-02-01'],
    ['5a4m0d', '25%', '2021-07-14', '2021-07-14', '2021-07-13'],
    ['5a4m0d', '40%', '2022-05-02', '2022-05-02', '2022-05-01'],
    ['5a4m0d', '1/3', '2021-12-23', '2021-12-24', '2021-12-22'],
    ['6a0m0d', '16%', '2021-02-27', '2021-03-01', '2021-02-27'],
    ['8a0m0d', '25%', '2022-03-14', '2022-03-14', '2022-03-14'],
    ['10a6m20d', '16%', '2021-11-20', '2021-11-22', '2021-11-20'],
  ];
  it.each(linhas)('%s × %s', (texto, f, calendario, amd, seeu) => {
    const [a, m, d] = texto.split(/[amd]/).map(Number) as [number, number, number];
    const dataDe = (convencao: 'seeu' | 'aritmetica-360' | 'calendario') =>
      progressao({
        parametros: { convencao, diaDoInicioConta: true },
        condenacoes: [{ pena: pena(a, m, d), fracaoFixada: { progressao: fracao(f) } }],
        eventos: [prisao('2020-03-15')],
      }).data;
    expect([dataDe('calendario'), dataDe('aritmetica-360'), dataDe('seeu')]).toEqual([calendario, amd, seeu]);
  });
});

describe('progressão: lei no tempo, por condenação', () => {
  const fracaoDe = (fato: string, c: object = {}, parametros = {}) =>
    progressao({ parametros, condenacoes: [{ dataDoFato: dia(fato), ...c }], eventos: [prisao('2026-06-01')] })
      .fracoes![0]!.fracao;

  it('16% retroage ao primário sem violência de fato antigo; 25% não retroage contra 1/6', () => {
    expect(fracaoDe('2019-05-10')).toBe('16%');
    expect(fracaoDe('2019-05-10', { caracteristicas: ROUBO })).toBe('1/6');
  });

  it('40% retroage ao hediondo reincidente genérico (3/5); ao primário 2/5 fica', () => {
    expect(fracaoDe('2015-05-10', { caracteristicas: HEDIONDO, reincidencia: 'reincidente' })).toBe('40%');
    expect(fracaoDe('2015-05-10', { caracteristicas: HEDIONDO })).toBe('2/5');
    expect(fracaoDe('2006-05-10', { caracteristicas: HEDIONDO })).toBe('1/6');
  });

  it('70% (2026) não retroage, e 1/6 da Lei 15.402 só alcança o Título XII', () => {
    expect(fracaoDe('2026-03-24', { caracteristicas: HEDIONDO })).toBe('40%');
    expect(fracaoDe('2026-03-25', { caracteristicas: HEDIONDO })).toBe('70%');
    expect(fracaoDe('2023-01-08', { caracteristicas: { ...ROUBO, tituloXII: true } })).toBe('1/6');
    expect(fracaoDe('2023-01-08', { caracteristicas: { ...ROUBO, tituloXII: true } }, { lei15402: 'afastada' })).toBe(
      '25%',
    );
    expect(fracaoDe('2026-05-08')).toBe('1/6');
    expect(fracaoDe('2026-05-08', {}, { lei15402: 'afastada' })).toBe('16%');
  });

  it('comando não ultraviolento volta à linha comum em 2026, e isso retroage (decisão 13)', () => {
    const comando = { ...COMUM, comandoDeOrganizacaoCriminosa: true };
    expect(fracaoDe('2022-05-10', { caracteristicas: comando })).toBe('16%');
    expect(fracaoDe('2022-05-10', { caracteristicas: { ...comando, organizacaoUltraviolenta: true } })).toBe('50%');
    expect(fracaoDe('2026-04-01', { caracteristicas: { ...comando, organizacaoUltraviolenta: true } })).toBe('75%');
  });

  it('reincidente da redação de 2019: decisão 5', () => {
    const roubo = { caracteristicas: ROUBO, reincidencia: 'reincidente' as const };
    expect(fracaoDe('2021-05-10', { ...roubo, condenacaoAnteriorComViolencia: true })).toBe('30%');
    expect(fracaoDe('2021-05-10', { ...roubo, condenacaoAnteriorComViolencia: false })).toBe('25%');
    const m = progressao({ condenacoes: [{ ...roubo, pena: pena(10) }], eventos: [prisao('2021-05-10')] });
    // 30 % de 3650 = 1095 → 09/05/2024; 25 % = 912 → 08/11/2023.
    expect(m.data).toBe('2024-05-09');
    expect(alternativa(m, 'reincidencia-sem-violencia-anterior')).toBe('2023-11-08');
    expect(m.dataMaisCedo! <= '2023-11-07').toBe(true);
    expect(m.duvidas!.join(' ')).toMatch(/condenação anterior/);
  });

  it('fração fixada em decisão prevalece, com nota', () => {
    const m = progressao({
      condenacoes: [{ fracaoFixada: { progressao: fracao('1/6') }, caracteristicas: HEDIONDO }],
      eventos: [prisao('2021-05-10')],
    });
    expect(m.fracoes![0]!.fracao).toBe('1/6');
    expect(m.duvidas!.join(' ')).toMatch(/transitou/);
  });
});

describe('progressão: várias condenações', () => {
  // 7 anos hediondo (2/5) + 1 ano comum (1/6), data-base 24/10/2018 (prog-tjrn-mista-aberto).
  const caso = {
    condenacoes: [
      { dataDoFato: dia('2018-10-24'), pena: pena(7), caracteristicas: HEDIONDO },
      { dataDoFato: dia('2018-10-24'), pena: pena(1), caracteristicas: ROUBO },
    ],
    eventos: [prisao('2018-10-24')],
  };

  it('soma as frações de cada uma (STJ 1354): 360/30 com o dia do início dá 11/10/2021', () => {
    expect(progressao({ ...caso, parametros: { convencao: 'aritmetica-360', diaDoInicioConta: true } }).data).toBe(
      '2021-10-11',
    );
    // Em dias 365/30, sem −1 (notas da coleta de casos, §2).
    expect(progressao(caso).data).toBe('2021-10-10');
  });

  it('mostra a mais gravosa sobre o todo (STF EP 102): 2/5 de 2920 = 1168 → 04/01/2022', () => {
    expect(alternativa(progressao(caso), 'mais-gravosa')).toBe('2022-01-04');
  });
});

describe('progressão: data-base, falta e segunda progressão', () => {
  it('depois de falta homologada, a fração incide sobre o que resta desde a falta', () => {
    // Pena 2920; 16 %; início 10/05/2021; falta em 10/05/2022: cumpridos 365; resta 2555; 16 % = 408,8 → 408.
    const m = progressao({ eventos: [prisao('2021-05-10'), falta('2022-05-10')] });
    expect(m).toMatchObject({ base: '2022-05-10', prazoDias: 408, data: '2023-06-22' });
    // Sobre o total: 467 dias → 20/08/2023.
    expect(alternativa(m, 'base-pena-total')).toBe('2023-08-20');
  });

  it('falta não homologada não muda a data, mas deixa dúvida', () => {
    const m = progressao({ eventos: [prisao('2021-05-10'), falta('2022-05-10', false)] });
    expect(m.base).toBe('2021-05-10');
    expect(m.duvidas!.join(' ')).toMatch(/não homologada/);
  });

  it('fuga com falta homologada: nova base é a recaptura (decisão 6); sem falta, só interrompe', () => {
    const fugas = [prisao('2021-05-10'), fuga('2021-07-10'), recaptura('2021-08-10')];
    expect(progressao({ eventos: [...fugas, falta('2021-07-10')] }).base).toBe('2021-08-10');
    const sem = progressao({ eventos: fugas });
    // 16 % de 2920 = 467 dias desde 10/05/2021 = 20/08/2022; + 30 dias (31 − 1) = 19/09/2022.
    expect(sem).toMatchObject({ base: '2021-05-10', data: '2022-09-19' });
    expect(alternativa(sem, 'dia-da-fuga-nao-conta')).toBe('2022-09-20');
  });

  it('fuga posterior ao requisito completo não o adia', () => {
    const m = progressao({ eventos: [prisao('2021-05-10'), fuga('2023-01-10'), recaptura('2023-02-10')] });
    expect(m.data).toBe('2022-08-20');
  });

  it('segunda progressão conta do requisito da primeira (STJ 1165), e a remição anterior já foi consumida', () => {
    const eventos = [
      prisao('2021-05-10'),
      remicao('2022-06-01', 30),
      {
        tipo: 'progressao' as const,
        data: dia('2022-10-01'),
        regime: 'semiaberto' as const,
        requisitoEm: dia('2022-07-21'),
      },
      remicao('2022-07-21', 5),
      remicao('2023-01-01', 10),
    ];
    // Base 21/07/2022: cumpridos 437 + 35 (a remição igual à base é anterior) = 472; resta 2448; 16 % = 391,68 → 391.
    // 21/07/2022 + 391 − 10 = 06/08/2023.
    expect(progressao({ eventos })).toMatchObject({
      regime: 'aberto',
      base: '2022-07-21',
      prazoDias: 391,
      data: '2023-08-06',
    });
  });

  it('progressão sem requisitoEm usa a data da decisão, com dúvida (decisão 15)', () => {
    const m = progressao({
      eventos: [prisao('2021-05-10'), { tipo: 'progressao', data: dia('2022-10-01'), regime: 'semiaberto' }],
    });
    expect(m.base).toBe('2022-10-01');
    expect(m.duvidas!.join(' ')).toMatch(/1165/);
  });

  it('na segunda progressão, art. 76 abate primeiro a fração maior; proporcional é alternativa', () => {
    // Hediondo 40 % de 3650 e comum 16 % de 1825; falta em 10/05/2023: cumpridos 730.
    // Art. 76: 40 % × (3650 − 730) + 16 % × 1825 = 1168 + 292 = 1460. Proporcional: (1460 + 292) × 4745/5475 = 1518,4.
    const m = progressao({
      condenacoes: [
        { pena: pena(10), caracteristicas: HEDIONDO },
        { pena: pena(5), caracteristicas: COMUM },
      ],
      eventos: [prisao('2021-05-10'), falta('2023-05-10')],
    });
    expect(m.prazoDias).toBe(1460);
    expect(m.data).toBe('2027-05-09');
    expect(alternativa(m, 'proporcional')).toBe('2027-07-06');
  });

  it('detração entra só na primeira progressão, e os dois extremos do período contam', () => {
    const eventos = [prisao('2021-05-10'), soltura('2021-05-19'), prisao('2022-01-10')];
    const r = resultadoDe({ eventos });
    expect(r.detracao.dias).toBe(10);
    // 467 dias desde 10/01/2022 = 22/04/2023; − 10 = 12/04/2023.
    expect(marco(r, 'progressao').data).toBe('2023-04-12');
  });

  it('prisão anterior a todos os fatos não detrai', () => {
    const r = resultadoDe({ eventos: [prisao('2020-01-10'), soltura('2020-02-10'), prisao('2022-01-10')] });
    expect(r.detracao.dias).toBe(0);
  });
});

describe('progressão especial da mulher (1/8)', () => {
  const mae = { sexo: 'feminino' as const, responsavelPorCriancaOuPessoaComDeficiencia: true };

  it('é oficial quando os campos permitem, também em hediondo sem violência', () => {
    const m = progressao({
      pessoa: mae,
      condenacoes: [{ caracteristicas: { hediondo: true, violenciaOuGraveAmeaca: false } }],
      eventos: [prisao('2021-05-10')],
    });
    // 1/8 de 2920 = 365 dias.
    expect(m).toMatchObject({ prazoDias: 365, data: '2022-05-10' });
    expect(m.requisitos).toContainEqual(
      expect.objectContaining({ nome: 'nao-contra-filho-ou-dependente', estado: 'desconhecido' }),
    );
  });

  it.each([
    ['violência em qualquer condenação', { condenacoes: [{}, { caracteristicas: ROUBO }] }],
    ['reincidência', { condenacoes: [{ reincidencia: 'reincidente' as const }] }],
    ['organização criminosa', { pessoa: { ...mae, integrouOrganizacaoCriminosa: true } }],
    ['falta homologada', { eventos: [prisao('2021-05-10'), falta('2021-06-10')] }],
  ])('%s afasta', (_nome, parte) => {
    const m = progressao({ pessoa: mae, eventos: [prisao('2021-05-10')], ...parte });
    expect(m.fracoes!.every((f) => f.fracao !== '1/8')).toBe(true);
  });
});

describe('progressão: o que falta', () => {
  it('sem data do fato: intervalo entre a melhor e a pior lei, sem data', () => {
    const m = progressao({
      condenacoes: [{ dataDoFato: undefined, caracteristicas: HEDIONDO }],
      eventos: [prisao('2026-06-01')],
    });
    // Melhor: 1/6 de 2920 = 486 dias → 30/09/2027; pior: 70 % = 2044 → 05/01/2032.
    expect(m).toMatchObject({ situacao: 'indeterminado', faltam: ['condenacoes[0].dataDoFato'] });
    expect(m.intervalo).toEqual({ de: '2027-09-30', ate: '2032-01-05' });
    expect(m.data).toBeUndefined();
  });

  it('sem data do fato, mas com fração fixada: a data não depende dela', () => {
    const m = progressao({
      condenacoes: [{ dataDoFato: undefined, fracaoFixada: { progressao: fracao('1/6') } }],
      eventos: [prisao('2021-05-10')],
    });
    expect(m.situacao).toBe('alcancado');
  });

  it('sem prisão: indeterminado, pedindo o evento', () => {
    expect(progressao({}).faltam).toContain('eventos.prisao');
  });

  it('foragida: a data anda com o tempo; o intervalo começa na volta hoje', () => {
    const m = progressao({ eventos: [prisao('2021-05-10'), fuga('2021-07-10')], emData: '2021-08-10' });
    expect(m).toMatchObject({ situacao: 'indeterminado', faltam: ['eventos.recaptura'] });
  });

  it('no regime aberto não há próxima progressão', () => {
    const r = resultadoDe({ condenacoes: [{ regimeInicial: 'aberto' }], eventos: [prisao('2021-05-10')] });
    expect(r.marcos.some((x) => x.tipo === 'progressao')).toBe(false);
  });
});
