/** Livramento, saída temporária, término, teto e remição: contas à mão sobre casos pequenos. */
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

type Caso = Parameters<typeof resultadoDe>[0];
const livramento = (c: Caso) => marco(resultadoDe(c), 'livramento');
const termino = (c: Caso) => marco(resultadoDe(c), 'termino');

describe('livramento', () => {
  it('primário: 1/3 da pena total, do início, sem outro dia', () => {
    // 1/3 de 2920 = 973,3 → 973 dias desde 10/05/2021 = 08/01/2024.
    expect(livramento({ eventos: [prisao('2021-05-10')] })).toMatchObject({ prazoDias: 973, data: '2024-01-08' });
  });

  it('o dia do início não o muda ("mais de")', () => {
    const m = livramento({ eventos: [prisao('2021-05-10')], parametros: { diaDoInicioConta: true } });
    expect(m.data).toBe('2024-01-08');
    expect(alternativa(m, 'diaDoInicioNaoConta')).toBeUndefined();
  });

  it('soma as frações com um só piso, e detração e remição contam como cumpridas (decisão 3)', () => {
    // 1/2 de 1825 + 2/3 de 2920 = 912,5 + 1946,67 = 2859,17 → 2859; − 10 de detração − 20 remidos = 2829.
    const m = livramento({
      condenacoes: [
        { pena: pena(5), reincidencia: 'reincidente', caracteristicas: ROUBO },
        { pena: pena(8), caracteristicas: HEDIONDO },
      ],
      eventos: [prisao('2021-05-10'), soltura('2021-05-19'), prisao('2022-01-10'), remicao('2023-01-01', 20)],
    });
    expect(m).toMatchObject({ prazoDias: 2859, data: '2029-10-09' });
  });

  it('pena total abaixo de 2 anos: vedado; dois crimes que somam 2 anos, não (decisão 12)', () => {
    expect(livramento({ condenacoes: [{ pena: pena(1, 11) }], eventos: [prisao('2021-05-10')] }).situacao).toBe(
      'vedado',
    );
    const soma = [{ pena: pena(1, 6) }, { pena: pena(0, 6) }];
    expect(livramento({ condenacoes: soma, eventos: [prisao('2021-05-10')] }).situacao).toBe('alcancado');
  });

  it('reincidente específico: vedado; vedada uma, as outras contam depois de cumpri-la por inteiro', () => {
    const especifico = { pena: pena(2), caracteristicas: HEDIONDO, reincidencia: 'reincidente-especifico' as const };
    expect(livramento({ condenacoes: [especifico], eventos: [prisao('2021-05-10')] }).situacao).toBe('vedado');
    // 730 por inteiro + 1/3 de 1095 = 365 → 1095 dias desde 10/05/2021 = 09/05/2024.
    const m = livramento({ condenacoes: [especifico, { pena: pena(3) }], eventos: [prisao('2021-05-10')] });
    expect(m).toMatchObject({ prazoDias: 1095, data: '2024-05-09' });
  });

  it('hediondo com morte: vedado só para fato desde 23/01/2020', () => {
    const morte = { caracteristicas: { ...HEDIONDO, resultadoMorte: true } };
    const em = (fato: string) =>
      livramento({ condenacoes: [{ ...morte, dataDoFato: dia(fato) }], eventos: [prisao('2021-05-10')] }).situacao;
    expect(em('2020-01-22')).not.toBe('vedado');
    expect(em('2020-01-23')).toBe('vedado');
  });

  it('falta homologada adia para 12 meses depois dela, só com fato desde 23/01/2020; na fuga, da recaptura', () => {
    const eventos = [prisao('2021-05-10'), falta('2023-12-01')];
    expect(livramento({ eventos }).data).toBe('2024-12-01');
    expect(livramento({ condenacoes: [{ dataDoFato: dia('2020-01-22') }], eventos }).data).toBe('2024-01-08');
    const fugas = [prisao('2021-05-10'), fuga('2023-11-01'), falta('2023-11-01'), recaptura('2023-12-01')];
    expect(livramento({ eventos: fugas }).data).toBe('2024-12-01');
  });

  it('concedido: sem atraso, com a data da concessão; revogado por crime durante, não há outro', () => {
    const concedido = [prisao('2021-05-10'), { tipo: 'livramento' as const, data: dia('2024-03-01') }];
    expect(livramento({ eventos: concedido })).toMatchObject({ concedidoEm: '2024-03-01', diasDeAtraso: 0 });
    const revogado = [
      ...concedido,
      { tipo: 'livramento-revogado' as const, data: dia('2025-01-01'), causa: 'crime-durante' as const },
    ];
    expect(livramento({ eventos: revogado }).situacao).toBe('vedado');
  });

  it('primário com maus antecedentes: 1/3, e 1/2 como alternativa', () => {
    const m = livramento({ condenacoes: [{ mausAntecedentes: true }], eventos: [prisao('2021-05-10')] });
    expect(m.data).toBe('2024-01-08');
    // 1/2 de 2920 = 1460 dias = 09/05/2025.
    expect(alternativa(m, 'maus-antecedentes')).toBe('2025-05-09');
  });

  it('sem reincidência informada, fica entre 1/3 e 1/2', () => {
    const m = livramento({ condenacoes: [{ reincidencia: undefined }], eventos: [prisao('2021-05-10')] });
    expect(m).toMatchObject({ situacao: 'indeterminado', intervalo: { de: '2024-01-08', ate: '2025-05-09' } });
  });
});

describe('término', () => {
  it('início + pena pelo calendário, sem −1 (termino-rspe-2); a véspera é alternativa', () => {
    const m = termino({ condenacoes: [{ pena: pena(0, 1, 26) }], eventos: [prisao('2025-04-29')] });
    expect(m.data).toBe('2025-06-24');
    expect(alternativa(m, 'diaDoInicioConta')).toBe('2025-06-23');
  });

  it.each([
    // Doutrina do CP 10: o último dia é a véspera (termino-estefam, -mazza, -vlex).
    ['2012-03-05', pena(2), '2014-03-04'],
    ['2014-04-08', pena(1), '2015-04-07'],
    ['1980-01-10', pena(0, 0, 20), '1980-01-29'],
  ])('%s: %o → %s', (inicio, p, fim) => {
    const m = termino({
      condenacoes: [{ pena: p }],
      eventos: [prisao(inicio)],
      parametros: { diaDoInicioConta: true },
    });
    expect(m.data).toBe(fim);
  });

  it('soma as interrupções e abate detração e remição líquida', () => {
    // 8 anos desde 10/01/2022 = 10/01/2030; + 30 (fuga) − 10 (detração) − 20 (remição) = 10/01/2030.
    const eventos = [
      prisao('2021-05-10'),
      soltura('2021-05-19'),
      prisao('2022-01-10'),
      fuga('2023-07-10'),
      recaptura('2023-08-10'),
      remicao('2024-01-01', 20),
    ];
    expect(termino({ eventos }).data).toBe('2030-01-10');
  });

  it('o remanescente somado à data de referência é alternativa com nome', () => {
    const m = termino({ eventos: [prisao('2021-05-10')], emData: '2026-01-10' });
    // Cumpridos 1706 de 2920; restam 1214 = 3a3m29d; 10/01/2026 + 3a3m29d = 09/05/2029.
    expect(alternativa(m, 'remanescente-em-emData')).toBe('2029-05-09');
  });

  it('não depende da data-base nem da data de referência', () => {
    const eventos = [prisao('2021-05-10'), falta('2022-05-10')];
    expect(termino({ eventos, emData: '2023-01-01' }).data).toBe('2029-05-10');
    expect(termino({ eventos, emData: '2026-01-01' }).data).toBe('2029-05-10');
  });

  it('livramento revogado por crime durante: o tempo solto não conta; por crime anterior, conta', () => {
    const ate = (causa: 'crime-durante' | 'crime-anterior') =>
      termino({
        eventos: [
          prisao('2021-05-10'),
          { tipo: 'livramento', data: dia('2024-03-01') },
          { tipo: 'livramento-revogado', data: dia('2024-04-01'), causa },
        ],
      }).data;
    // 31 dias entre 01/03 e 01/04; os dois parciais contam: 30 interrompidos.
    expect(ate('crime-durante')).toBe('2029-06-09');
    expect(ate('crime-anterior')).toBe('2029-05-10');
  });
});

describe('teto do art. 75', () => {
  const grande = (fatos: string[], anos: number[]) =>
    resultadoDe({
      condenacoes: fatos.map((f, i) => ({ dataDoFato: dia(f), pena: pena(anos[i]!) })),
      eventos: [prisao('2021-05-10')],
    }).marcos.find((m) => m.tipo === 'termino-teto');

  it('30 anos para fatos antigos, 40 para novos, e só quando a pena excede', () => {
    expect(grande(['2019-01-01'], [35])?.data).toBe('2051-05-10');
    expect(grande(['2019-01-01'], [30])).toBeUndefined();
    expect(grande(['2020-01-23'], [45])?.data).toBe('2061-05-10');
    expect(grande(['2020-01-23'], [35])).toBeUndefined();
  });

  it('fatos mistos: a menor entre 40 anos e a própria pena, com 30 como alternativa (decisão 17)', () => {
    const m = grande(['2019-01-01', '2021-01-01'], [20, 15])!;
    expect(m.data).toBe('2056-05-10');
    expect(alternativa(m, 'teto-de-30-anos')).toBe('2051-05-10');
  });

  it('novo crime durante o cumprimento: despreza-se o cumprido (termino-tjrn-trintenario: 23/02/2031)', () => {
    // De 30/10/1992 a 09/06/2008 são 5701 dias = 15a7m16d; faltavam 14a4m14d dos 30 anos; + 8a4m = 22a8m14d do fato.
    const r = resultadoDe({
      condenacoes: [
        { dataDoFato: dia('1990-01-01'), pena: pena(35) },
        { dataDoFato: dia('2008-06-09'), pena: pena(8, 4) },
      ],
      eventos: [prisao('1992-10-30')],
    });
    expect(marco(r, 'termino-teto')).toMatchObject({ data: '2031-02-23', prazo: pena(22, 8, 14) });
    expect(marco(r, 'termino-teto').trilha[0]!.norma).toBe('CP art. 75, §2º');
  });
});

describe('saída temporária', () => {
  const saida = (c: Caso) => marco(resultadoDe(c), 'saida-temporaria');

  it('no fechado, é o maior entre o lapso e a progressão prevista', () => {
    // 1/6 de 2920 = 486 → 08/09/2022; progressão 16 % = 467 → 20/08/2022.
    expect(saida({ eventos: [prisao('2021-05-10')] })).toMatchObject({ prazoDias: 486, data: '2022-09-08' });
  });

  it('1/4 só nas condenações de reincidente; falta não reinicia', () => {
    const condenacoes = [
      { pena: pena(4) },
      { pena: pena(4), reincidencia: 'reincidente' as const, regimeInicial: 'semiaberto' as const },
    ];
    const m = saida({
      condenacoes: condenacoes.map((c) => ({ ...c, regimeInicial: 'semiaberto' as const })),
      eventos: [prisao('2021-05-10'), falta('2021-06-10')],
    });
    // 1460/6 + 1460/4 = 243,3 + 365 = 608 dias = 08/01/2023.
    expect(m).toMatchObject({ prazoDias: 608, data: '2023-01-08' });
  });

  it('vedação pela data do fato', () => {
    const em = (fato: string, caracteristicas: object) =>
      saida({ condenacoes: [{ dataDoFato: dia(fato), caracteristicas }], eventos: [prisao('2025-05-10')] }).situacao;
    expect(em('2024-04-10', HEDIONDO)).not.toBe('vedado');
    expect(em('2024-04-11', ROUBO)).toBe('vedado');
    expect(em('2024-04-11', COMUM)).not.toBe('vedado');
    expect(em('2020-01-23', { ...HEDIONDO, resultadoMorte: true })).toBe('vedado');
  });
});

describe('remição', () => {
  it('calcula trabalho, estudo, leitura e exame à parte da homologada; só a homologada entra na data oficial', () => {
    const eventos = [
      prisao('2021-05-10'),
      { tipo: 'trabalho' as const, inicio: dia('2021-06-01'), fim: dia('2021-12-31'), dias: 167 },
      { tipo: 'estudo' as const, inicio: dia('2021-06-01'), fim: dia('2021-06-30'), horas: 160 },
      { tipo: 'leitura' as const, data: dia('2021-12-01'), obras: 6 },
      {
        tipo: 'exame' as const,
        data: dia('2021-12-15'),
        nivel: 'medio' as const,
        areas: 5,
        certificado: true,
        diasJaRemidosNoNivel: 41,
      },
    ];
    const r = resultadoDe({ eventos });
    expect(r.remicao).toEqual({
      homologadaDias: 0,
      aHomologarDias: 55 + 13 + 24 + 92,
      perdidaDias: 0,
      trabalho: { dias: 167, remidos: 55, resto: 2 },
      estudo: { horas: 160, remidos: 13, resto: 4, remidosComLimiteDiario: 10 },
      leitura: { obras: 6, remidos: 24 },
      exame: { remidos: 92 },
    });
    expect(marco(r, 'termino').data).toBe('2029-05-10');
    // 184 dias antes, e a véspera: 07/11/2028 − 1.
    expect(marco(r, 'termino').dataMaisCedo).toBe('2028-11-06');
  });

  it('o resto de um período completa o seguinte: 538 + 617 dias = 385 (rem-ms-residuo-1)', () => {
    const trabalho = (inicio: string, fim: string, dias: number) => ({
      tipo: 'trabalho' as const,
      inicio: dia(inicio),
      fim: dia(fim),
      dias,
    });
    const r = resultadoDe({
      eventos: [
        prisao('2020-03-06'),
        trabalho('2020-03-06', '2021-11-23', 538),
        trabalho('2021-11-24', '2023-11-13', 617),
      ],
    });
    expect(r.remicao.trabalho).toEqual({ dias: 1155, remidos: 385, resto: 0 });
  });

  it('perda até 1/3 do homologado da janela; acima, corta e avisa (decisão 9)', () => {
    const eventos = [
      prisao('2021-05-10'),
      remicao('2022-01-01', 90),
      { tipo: 'falta-grave' as const, data: dia('2022-05-10'), homologada: true, perda: { dias: 50 } },
      remicao('2023-01-01', 10),
    ];
    const r = resultadoDe({ eventos });
    expect(r.remicao).toMatchObject({ homologadaDias: 100, perdidaDias: 30 });
    expect(r.avisos.map((a) => a.codigo)).toContain('perda-acima-de-um-terco');
    // 10/05/2029 − (100 − 30) = 01/03/2029.
    expect(marco(r, 'termino').data).toBe('2029-03-01');
  });

  it('recolhimento noturno: soma as horas e divide por 24', () => {
    const r = resultadoDe({
      eventos: [
        { tipo: 'recolhimento-noturno', inicio: dia('2021-05-20'), fim: dia('2021-12-31'), horas: 1000 },
        prisao('2022-01-10'),
      ],
    });
    expect(r.detracao.dias).toBe(41);
  });
});

describe('data de referência e avisos', () => {
  it('evento posterior não entra e gera aviso (decisão 21)', () => {
    const r = resultadoDe({ eventos: [prisao('2021-05-10'), remicao('2027-01-01', 50)] });
    expect(r.remicao.homologadaDias).toBe(0);
    expect(r.avisos.map((a) => a.codigo)).toContain('evento-futuro');
  });

  it('indulto de uma condenação tira-a da conta; comutação abate do término', () => {
    const dois = [{ pena: pena(8) }, { pena: pena(2) }];
    const indulto = resultadoDe({
      condenacoes: dois,
      eventos: [prisao('2021-05-10'), { tipo: 'indulto', data: dia('2024-01-01'), condenacao: 'B' }],
    });
    expect(indulto.penaTotalDias).toBe(2920);
    const comutada = resultadoDe({
      eventos: [prisao('2021-05-10'), { tipo: 'comutacao', data: dia('2024-01-01'), dias: 300 }],
    });
    expect(marco(comutada, 'termino').data).toBe('2028-07-14');
  });

  it('normaliza a pena antes de converter: 64 meses são 5a4m = 1945 dias', () => {
    expect(
      marco(resultadoDe({ condenacoes: [{ pena: pena(0, 64) }], eventos: [prisao('2021-05-10')] }), 'livramento')
        .prazoDias,
    ).toBe(648);
  });

  it('decisão 7: 6 meses + 6 meses somam 1 ano = 365 dias, mas a fração incide em 180 + 180', () => {
    const r = resultadoDe({
      condenacoes: [{ pena: pena(0, 6) }, { pena: pena(0, 6) }].map((c) => ({
        ...c,
        fracaoFixada: { progressao: fracao('1/6') },
      })),
      eventos: [prisao('2021-05-10')],
    });
    expect(r.penaTotalDias).toBe(365);
    expect(marco(r, 'progressao').prazoDias).toBe(60);
  });
});
