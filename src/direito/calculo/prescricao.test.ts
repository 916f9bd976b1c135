import { describe, expect, test } from 'vitest';
import { type Condenacao, type Evento, type MarcosProcessuais, PARAMETROS_PADRAO } from '../caso.ts';
import type { Marco } from '../resultado.ts';
import { type Dia, dia, maisDias } from '../tempo/dia.ts';
import { type Pena, pena } from '../tempo/pena.ts';
import { marcosDaPrescricao, type SituacaoPrisional } from './prescricao.ts';

const LIVRE: SituacaoPrisional = { presoEm: () => false, diasPreso: () => 0 };

/** Presa de um dia a outro, inclusivos. */
function presa(inicio: string, fim: string): SituacaoPrisional {
  const [a, b] = [dia(inicio), dia(fim)];
  return {
    presoEm: (d) => d >= a && d <= b,
    diasPreso: (de, ate) => Math.max(0, Math.min(ate, b) - Math.max(de, a) + 1),
  };
}

interface Entrada {
  emData?: string;
  nascimento?: string | null;
  condenacao: Omit<Condenacao, 'id'>;
  prisao?: SituacaoPrisional;
  eventos?: Evento[];
}

function marcos({
  emData = '2026-11-21',
  nascimento = '1970-01-01',
  condenacao,
  prisao = LIVRE,
  eventos = [],
}: Entrada) {
  return marcosDaPrescricao(
    {
      versao: 1,
      emData: dia(emData),
      pessoa: nascimento === null ? {} : { nascimento: dia(nascimento) },
      parametros: PARAMETROS_PADRAO,
      condenacoes: [{ id: 'A', ...condenacao }],
      eventos,
    },
    prisao,
  );
}

function unico(entrada: Entrada): Marco {
  const lista = marcos(entrada);
  expect(lista).toHaveLength(1);
  return lista[0]!;
}

const datas = (m: Record<string, string>): MarcosProcessuais =>
  Object.fromEntries(Object.entries(m).map(([k, v]) => [k, dia(v)]));

const alternativa = (m: Marco, leitura: string) => m.alternativas?.find((a) => a.leitura === leitura)?.data;

describe('punitiva: casos publicados', () => {
  test('OAB XXIV (2017), questão 62: prescrito na véspera da denúncia', () => {
    const m = unico({
      nascimento: '1991-08-28',
      condenacao: {
        dataDoFato: dia('2011-08-28'),
        penaMaximaAbstrata: pena(1),
        marcosProcessuais: datas({ denunciaRecebida: '2013-08-28' }),
      },
    });
    expect(m).toMatchObject({
      tipo: 'prescricao-punitiva',
      condenacao: 'A',
      situacao: 'alcancado',
      data: '2013-08-27',
      dataMaisCedo: '2013-08-27',
      base: '2011-08-28',
      prazo: { anos: 2, meses: 0, dias: 0 },
      // de 28/08/2011 a 27/08/2013, com 29/02/2012
      prazoDias: 731,
    });
    expect(JSON.stringify(m.trilha)).toMatch(/já tinha acabado/);
    expect(JSON.stringify(m.trilha)).toMatch(/é o juiz/);
  });

  test('denúncia recebida no último dia interrompe', () => {
    const m = unico({
      nascimento: '1991-08-28',
      condenacao: {
        dataDoFato: dia('2011-08-28'),
        penaMaximaAbstrata: pena(1),
        marcosProcessuais: datas({ denunciaRecebida: '2013-08-27' }),
      },
    });
    expect(m).toMatchObject({ base: '2013-08-27', data: '2015-08-26' });
  });

  test('OAB XX (2016), questão 59', () => {
    const m = unico({
      nascimento: '1990-06-01',
      condenacao: {
        dataDoFato: dia('2011-04-29'),
        penaMaximaAbstrata: pena(1),
        marcosProcessuais: datas({ denunciaRecebida: '2014-04-29' }),
      },
    });
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2013-04-28' });
  });

  test('manual das varas: recebida em 03/03/2017, 8 anos', () => {
    const m = unico({
      condenacao: { penaMaximaAbstrata: pena(4), marcosProcessuais: datas({ denunciaRecebida: '2017-03-03' }) },
    });
    expect(m).toMatchObject({ data: '2025-03-02', prazo: { anos: 8, meses: 0, dias: 0 } });
  });

  test('TJRJ, retroativa: fato de 2009, prescrita entre a denúncia e a sentença', () => {
    const condenacao = {
      dataDoFato: dia('2009-09-03'),
      pena: pena(2, 4),
      penaMaximaAbstrata: pena(10),
      marcosProcessuais: datas({
        denunciaRecebida: '2015-09-09',
        sentenca: '2023-10-28',
        transitoAcusacao: '2023-11-10',
      }),
    };
    const punitiva = marcos({ condenacao }).find((m) => m.tipo === 'prescricao-punitiva');
    expect(punitiva).toMatchObject({ situacao: 'alcancado', data: '2023-09-08', base: '2015-09-09' });
    // transitada também para a defesa, o marco continua a aparecer, porque o prazo já tinha acabado
    condenacao.marcosProcessuais.transitoDefesa = dia('2024-01-10');
    expect(marcos({ condenacao }).map((m) => m.tipo)).toEqual(['prescricao-punitiva', 'prescricao-executoria']);
  });

  test('TJRJ, retroativa de 4 anos excedida em 1 mês e 6 dias', () => {
    const m = marcos({
      condenacao: {
        pena: pena(1, 6),
        marcosProcessuais: datas({
          denunciaRecebida: '2007-09-26',
          sentenca: '2011-11-01',
          transitoAcusacao: '2011-12-01',
        }),
      },
    })[0]!;
    expect(m).toMatchObject({ tipo: 'prescricao-punitiva', data: '2011-09-25', base: '2007-09-26' });
  });

  test('TRF5 ACR 9718: pena de 1 ano, 4 anos', () => {
    const m = marcos({
      condenacao: {
        pena: pena(1),
        marcosProcessuais: datas({
          denunciaRecebida: '2011-06-08',
          sentenca: '2016-06-27',
          transitoAcusacao: '2016-07-10',
        }),
      },
    })[0]!;
    expect(m.data).toBe('2015-06-07');
  });

  test('STJ AREsp 2.949.239: dois anos depois, não prescreveu', () => {
    const m = unico({
      emData: '2024-06-13',
      condenacao: { penaMaximaAbstrata: pena(2), marcosProcessuais: datas({ denunciaRecebida: '2022-06-08' }) },
    });
    expect(m).toMatchObject({ situacao: 'futuro', data: '2026-06-07' });
  });
});

describe('punitiva: a tabela nas fronteiras', () => {
  const comMaxima = (maxima: Pena, fato = '2015-01-10') =>
    unico({ condenacao: { dataDoFato: dia(fato), penaMaximaAbstrata: maxima } }).prazo;
  test.each([
    [pena(0, 11, 29), 3],
    [pena(1), 4],
    [pena(2), 4],
    [pena(2, 0, 1), 8],
    [pena(4), 8],
    [pena(4, 0, 1), 12],
    [pena(8), 12],
    [pena(8, 0, 1), 16],
    [pena(12), 16],
    [pena(12, 0, 1), 20],
  ])('%o → %i anos', (maxima, anos) => {
    expect(comMaxima(maxima)).toEqual({ anos, meses: 0, dias: 0 });
  });

  test('menos de 1 ano: 2 anos até 05/05/2010, 3 anos desde 06/05/2010', () => {
    expect(comMaxima(pena(0, 6), '2010-05-05')?.anos).toBe(2);
    expect(comMaxima(pena(0, 6), '2010-05-06')?.anos).toBe(3);
  });
});

describe('punitiva: interrupções, suspensões e pena concreta', () => {
  const base = { dataDoFato: dia('2015-01-10'), penaMaximaAbstrata: pena(4) };

  test('recomeça inteira em cada interrupção', () => {
    const m = unico({
      condenacao: {
        ...base,
        marcosProcessuais: datas({
          denunciaRecebida: '2016-02-01',
          pronuncia: '2017-03-01',
          sentenca: '2019-04-01',
          acordao: '2021-05-01',
        }),
      },
    });
    expect(m).toMatchObject({ situacao: 'futuro', base: '2021-05-01', data: '2029-04-30' });
    expect(m.trilha.filter((p) => p.passo.startsWith('Desde'))).toHaveLength(5);
  });

  test('os dias de suspensão somam-se; os sobrepostos, uma vez só', () => {
    const suspensoes = [
      { inicio: dia('2017-01-01'), fim: dia('2017-01-31') },
      { inicio: dia('2017-01-20'), fim: dia('2017-02-09') },
    ];
    // 10/01/2023 − 1 = 09/01/2023, mais 40 dias (01/01 a 09/02/2017) = 18/02/2023
    const m = unico({ condenacao: { ...base, marcosProcessuais: { suspensoes } } });
    expect(m).toMatchObject({ data: '2023-02-18', prazoDias: 2922 });
  });

  test('suspensão que começa depois do último dia não conta', () => {
    const suspensoes = [{ inicio: dia('2023-01-10'), fim: dia('2023-12-31') }];
    expect(unico({ condenacao: { ...base, marcosProcessuais: { suspensoes } } }).data).toBe('2023-01-09');
  });

  test('suspensão maior que o prazo: o limite da Súmula 415 é a leitura mais cedo', () => {
    const suspensoes = [{ inicio: dia('2016-01-01'), fim: dia('2025-12-31') }];
    const m = unico({ condenacao: { ...base, marcosProcessuais: { suspensoes } } });
    // 09/01/2023 + 3653 dias (2016 a 2025) = 10/01/2033; com 8 anos de suspensão (2922 dias), 09/01/2031
    expect(m.data).toBe('2033-01-09');
    expect(alternativa(m, 'limiteDaSumula415')).toBe('2031-01-09');
    expect(m.dataMaisCedo).toBe('2031-01-09');
  });

  test('pena concreta, fato de antes de 06/05/2010: volta até o fato', () => {
    const m = marcos({
      condenacao: {
        dataDoFato: dia('2010-05-05'),
        pena: pena(1),
        penaMaximaAbstrata: pena(10),
        marcosProcessuais: datas({
          denunciaRecebida: '2014-05-05',
          sentenca: '2015-01-01',
          transitoAcusacao: '2015-02-01',
        }),
      },
    })[0]!;
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2014-05-04', base: '2010-05-05' });
  });

  test('pena concreta, fato desde 06/05/2010: só da denúncia em diante', () => {
    const m = marcos({
      emData: '2016-01-01',
      condenacao: {
        dataDoFato: dia('2010-05-06'),
        pena: pena(1),
        penaMaximaAbstrata: pena(10),
        marcosProcessuais: datas({
          denunciaRecebida: '2014-05-06',
          sentenca: '2015-01-01',
          transitoAcusacao: '2015-02-01',
        }),
      },
    })[0]!;
    expect(m).toMatchObject({ situacao: 'futuro', data: '2018-12-31', base: '2015-01-01' });
  });

  test('pena concreta sem pena máxima: começa da denúncia e avisa', () => {
    const m = marcos({
      emData: '2016-01-01',
      condenacao: {
        dataDoFato: dia('2010-05-06'),
        pena: pena(1),
        marcosProcessuais: datas({
          denunciaRecebida: '2014-05-06',
          sentenca: '2015-01-01',
          transitoAcusacao: '2015-02-01',
        }),
      },
    })[0]!;
    expect(m).toMatchObject({ data: '2018-12-31' });
    expect(m.duvidas?.join()).toMatch(/não se conferiu o tempo entre o fato e a denúncia/);
  });

  test('condenado sem trânsito para a acusação: a pena aplicada é alternativa', () => {
    const m = unico({
      emData: '2016-01-01',
      condenacao: {
        dataDoFato: dia('2012-01-10'),
        pena: pena(1),
        penaMaximaAbstrata: pena(10),
        marcosProcessuais: datas({ denunciaRecebida: '2013-01-01', sentenca: '2015-01-01' }),
      },
    });
    // 10 anos → 16 anos da sentença; 1 ano → 4 anos
    expect(m.data).toBe('2030-12-31');
    expect(alternativa(m, 'penaAplicada')).toBe('2018-12-31');
  });

  test('prazo próprio prevalece e cai à metade pela idade', () => {
    const c = { dataDoFato: dia('2024-03-01'), prazoPrescricional: pena(2) };
    expect(unico({ condenacao: c }).data).toBe('2026-02-28');
    expect(unico({ nascimento: '2004-01-01', condenacao: c }).data).toBe('2025-02-28');
  });

  test('marco posterior à data de referência não entra', () => {
    const m = unico({
      emData: '2016-01-01',
      condenacao: { ...base, marcosProcessuais: datas({ denunciaRecebida: '2016-02-01' }) },
    });
    expect(m).toMatchObject({ base: '2015-01-10', data: '2023-01-09' });
    expect(m.duvidas?.join()).toMatch(/posteriores à data de referência/);
  });
});

describe('punitiva: o que falta', () => {
  test('nem fato nem denúncia', () => {
    expect(unico({ condenacao: { penaMaximaAbstrata: pena(4) } })).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].dataDoFato', 'condenacoes[0].marcosProcessuais.denunciaRecebida'],
    });
  });

  test('sem pena máxima: entre o menor e o maior prazo da lei', () => {
    expect(unico({ condenacao: { dataDoFato: dia('2015-01-10') } })).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].penaMaximaAbstrata'],
      intervalo: { de: '2018-01-09', ate: '2035-01-09' },
    });
  });

  test('a pena máxima vem do catálogo, na lei mais favorável', () => {
    // Furto: máxima de 4 anos para fato até 03/05/2026, 8 anos de prazo
    const m = unico({ condenacao: { dataDoFato: dia('2015-01-10'), tipoPenal: 'cp/art-155/caput' } });
    expect(m.data).toBe('2023-01-09');
  });

  test('pena menor que 1 ano e fato sem data: 2 ou 3 anos', () => {
    const m = unico({
      condenacao: { penaMaximaAbstrata: pena(0, 6), marcosProcessuais: datas({ denunciaRecebida: '2011-01-10' }) },
    });
    expect(m).toMatchObject({ situacao: 'indeterminado', faltam: ['condenacoes[0].dataDoFato'] });
    expect(m.alternativas?.map((a) => a.data)).toEqual(['2013-01-09', '2014-01-09']);
    // denúncia de antes da lei nova: o fato também é
    const antes = unico({
      condenacao: { penaMaximaAbstrata: pena(0, 6), marcosProcessuais: datas({ denunciaRecebida: '2010-01-10' }) },
    });
    expect(antes).toMatchObject({ situacao: 'alcancado', data: '2012-01-09' });
  });

  test('sentença sem a denúncia: indeterminado se o prazo coube entre o fato e ela', () => {
    const c = { dataDoFato: dia('2005-01-10'), penaMaximaAbstrata: pena(4) };
    expect(unico({ condenacao: { ...c, marcosProcessuais: datas({ sentenca: '2013-01-10' }) } })).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].marcosProcessuais.denunciaRecebida'],
      intervalo: { de: '2013-01-09', ate: '2021-01-09' },
    });
    expect(unico({ condenacao: { ...c, marcosProcessuais: datas({ sentenca: '2013-01-09' }) } }).data).toBe(
      '2021-01-08',
    );
  });

  test('sem nascimento: prazo inteiro, com a falta dita e o intervalo', () => {
    const m = unico({ nascimento: null, condenacao: { dataDoFato: dia('2015-01-10'), penaMaximaAbstrata: pena(4) } });
    expect(m).toMatchObject({
      situacao: 'alcancado',
      data: '2023-01-09',
      faltam: ['pessoa.nascimento'],
      intervalo: { de: '2019-01-09', ate: '2023-01-09' },
    });
  });

  test('imprescritível', () => {
    const m = unico({ condenacao: { dataDoFato: dia('2015-01-10'), tipoPenal: 'lei-7716-1989/art-20/caput' } });
    expect(m).toMatchObject({ situacao: 'vedado' });
    expect(m.data).toBeUndefined();
  });

  test('pena sem marcos processuais: nenhum marco', () => {
    expect(marcos({ condenacao: { dataDoFato: dia('2015-01-10'), pena: pena(4) } })).toEqual([]);
  });
});

describe('idade (CP 115)', () => {
  const prazo = (nascimento: string, mais: Partial<Condenacao> = {}, emData = '2026-11-21') =>
    unico({
      emData,
      nascimento,
      condenacao: { dataDoFato: dia('2015-06-15'), penaMaximaAbstrata: pena(4), ...mais },
    }).prazo?.anos;

  test('21 anos completos no dia do fato já não reduzem', () => {
    expect(prazo('1994-06-15')).toBe(8);
    expect(prazo('1994-06-16')).toBe(4);
  });

  test('70 anos completos no dia da sentença já reduzem', () => {
    const marcosProcessuais = datas({ denunciaRecebida: '2016-01-01', sentenca: '2018-03-20' });
    expect(prazo('1948-03-20', { marcosProcessuais })).toBe(4);
    expect(prazo('1948-03-21', { marcosProcessuais })).toBe(8);
  });

  test('70 anos possíveis sem a data da sentença: dúvida e alternativa', () => {
    const m = unico({
      nascimento: '1950-01-01',
      condenacao: { dataDoFato: dia('2024-06-15'), penaMaximaAbstrata: pena(4) },
    });
    expect(m.data).toBe('2032-06-14');
    expect(alternativa(m, 'setentaAnosNaSentenca')).toBe('2028-06-14');
    expect(m.dataMaisCedo).toBe('2028-06-14');
  });

  test('violência sexual contra a mulher: fato até 03/07/2025 reduz; desde 04/07/2025, não', () => {
    const caracteristicas = { contraDignidadeSexual: true, violenciaContraMulher: true };
    const fato = (d: string) => prazo('2006-01-01', { dataDoFato: dia(d), caracteristicas });
    expect(fato('2025-07-03')).toBe(4);
    expect(fato('2025-07-04')).toBe(8);
  });

  test('não se sabe se foi contra a mulher: reduz, com a dúvida e a alternativa', () => {
    const m = unico({
      nascimento: '2006-01-01',
      condenacao: {
        dataDoFato: dia('2025-07-04'),
        penaMaximaAbstrata: pena(4),
        caracteristicas: { contraDignidadeSexual: true },
      },
    });
    expect(m.data).toBe('2029-07-03');
    expect(alternativa(m, 'semReducaoDaIdade')).toBe('2033-07-03');
  });

  test('sem a data do fato, a idade fica em dúvida, salvo se na denúncia ainda não tinha 21', () => {
    const marcosProcessuais = datas({ denunciaRecebida: '2015-06-15' });
    expect(prazo('1994-06-16', { dataDoFato: undefined, marcosProcessuais })).toBe(4);
    const m = unico({
      nascimento: '1994-06-15',
      condenacao: { penaMaximaAbstrata: pena(4), marcosProcessuais },
    });
    expect(m).toMatchObject({ data: '2023-06-14', faltam: ['condenacoes[0].dataDoFato'] });
    expect(m.intervalo).toEqual({ de: '2019-06-14', ate: '2023-06-14' });
  });
});

describe('executória: decisões da VEP de Natal (TJRN) e outras', () => {
  const executoria = (
    daPena: Pena,
    marcosProcessuais: MarcosProcessuais,
    mais: Partial<Condenacao> = {},
    resto: Partial<Entrada> = {},
  ) =>
    unico({
      ...resto,
      condenacao: { dataDoFato: dia('2000-01-01'), reincidencia: 'primario', pena: daPena, marcosProcessuais, ...mais },
    });
  const transito = (d: string) => datas({ transitoAcusacao: d, transitoDefesa: d });
  const fuga = (d: string, resta: Pena): MarcosProcessuais => ({
    interrupcoes: [{ data: dia(d), causa: 'fuga', resta }],
  });

  test('P1: fuga em 27/08/2007, restam 6a29d', () => {
    expect(executoria(pena(8), fuga('2007-08-27', pena(6, 0, 29))).data).toBe('2019-08-26');
  });

  test('P2: fuga em 26/03/2007, restam 4a9m de 6a8m', () => {
    const m = executoria(pena(6, 8), { ...transito('2006-07-10'), ...fuga('2007-03-26', pena(4, 9)) });
    expect(m).toMatchObject({ data: '2019-03-25', base: '2007-03-26', prazo: { anos: 12, meses: 0, dias: 0 } });
  });

  test('P3: restam 10 dias, 3 anos para fato novo', () => {
    const novo = { dataDoFato: dia('2012-01-01') };
    expect(executoria(pena(1, 9), fuga('2016-01-23', pena(0, 0, 10)), novo).data).toBe('2019-01-22');
  });

  test('P3 sem a data do fato: as duas respostas, pelos nomes', () => {
    const m = executoria(pena(1, 9), fuga('2016-01-23', pena(0, 0, 10)), { dataDoFato: undefined });
    expect(m.situacao).toBe('indeterminado');
    expect(alternativa(m, 'fatoDesdeALei12234')).toBe('2019-01-22');
    expect(alternativa(m, 'fatoAntesDaLei12234')).toBe('2018-01-22');
  });

  test('P4: menor de 21, restam 3a7m1d', () => {
    const m = executoria(pena(6, 2, 20), fuga('2014-10-05', pena(3, 7, 1)), {}, { nascimento: '1980-01-01' });
    expect(m.data).toBe('2018-10-04');
  });

  test('P6: 4 anos + 1/3 e metade = 2a8m; a data publicada erra a soma', () => {
    const reincidente = { reincidencia: 'reincidente' } as const;
    const m = executoria(pena(4), fuga('2010-10-26', pena(1, 2)), reincidente, { nascimento: '1980-01-01' });
    expect(m).toMatchObject({ data: '2013-06-25', prazo: { anos: 2, meses: 8, dias: 0 } });
  });

  test('P8: 5 anos, reincidente: 16 anos', () => {
    expect(executoria(pena(5), transito('2018-07-24'), { reincidencia: 'reincidente' }).data).toBe('2034-07-23');
  });

  test('P10: medida de segurança, pela pena máxima (15 anos)', () => {
    const m = executoria(pena(1), transito('1998-10-19'), {
      dataDoFato: dia('1997-01-01'),
      pena: undefined,
      penaMaximaAbstrata: pena(15),
    });
    expect(m).toMatchObject({ tipo: 'prescricao-executoria', data: '2018-10-18' });
  });

  test('P11b, P12b e P14b: prazos que se sucedem', () => {
    const desde = (d: string, daPena: Pena) =>
      executoria(daPena, { ...transito('2007-07-11'), interrupcoes: [{ data: dia(d), causa: 'outra' }] }).data;
    expect(desde('2016-07-10', pena(2))).toBe('2020-07-09');
    expect(desde('2015-07-10', pena(4))).toBe('2023-07-09');
    expect(desde('2012-01-23', pena(2, 11, 27))).toBe('2020-01-22');
  });

  test('P12a: restam 2a5m6d de 4 anos', () => {
    const m = executoria(pena(4), {
      ...transito('2007-07-11'),
      interrupcoes: [{ data: dia('2007-07-11'), causa: 'outra', resta: pena(2, 5, 6) }],
    });
    expect(m.data).toBe('2015-07-10');
  });

  test('P15: a data sem o −1, que essa decisão usou, é alternativa', () => {
    const m = executoria(pena(3, 6, 21), transito('2006-12-07'));
    expect(m.data).toBe('2014-12-06');
    expect(alternativa(m, 'diaDoInicioNaoConta')).toBe('2014-12-07');
  });

  test.each([
    ['P16a', pena(4, 6), '2013-08-05', '2029-08-04'],
    ['P16b', pena(3), '2013-08-05', '2024-04-04'],
    // a data publicada (2045) é impossível; a recontagem dá esta
    ['P16c', pena(2, 9), '2018-01-11', '2028-09-10'],
  ])('%s: reincidência', (_caso, daPena, quando, data) => {
    const m = executoria(
      daPena,
      { interrupcoes: [{ data: dia(quando), causa: 'reincidencia' }] },
      { reincidencia: 'reincidente' },
    );
    expect(m.data).toBe(data);
  });

  test('rspe-base 2: 90 dias de suspensão', () => {
    const m = executoria(pena(1, 2, 6), {
      ...transito('2019-01-17'),
      suspensoes: [{ inicio: dia('2020-01-01'), fim: dia('2020-03-30') }],
    });
    expect(m.data).toBe('2023-04-16');
  });

  test('rspe-base 2: os 90 dias presos dão o mesmo', () => {
    const m = executoria(pena(1, 2, 6), transito('2019-01-17'), {}, { prisao: presa('2020-01-01', '2020-03-30') });
    expect(m.data).toBe('2023-04-16');
  });

  test('dias presos dentro de uma suspensão contam uma vez só', () => {
    const m = executoria(
      pena(1, 2, 6),
      { ...transito('2019-01-17'), suspensoes: [{ inicio: dia('2020-01-01'), fim: dia('2020-03-30') }] },
      {},
      { prisao: presa('2020-02-01', '2020-03-30') },
    );
    expect(m.data).toBe('2023-04-16');
  });

  test('rspe-base 6: pena de 1 ano, novo crime em 01/03/2017', () => {
    const m = executoria(pena(1), { interrupcoes: [{ data: dia('2017-03-01'), causa: 'reincidencia' }] });
    expect(m.data).toBe('2021-02-28');
  });

  test('108 meses, reincidente e menor de 21: 192 m × 4/3 ÷ 2 = 128 m', () => {
    const m = executoria(
      pena(9),
      transito('2019-08-15'),
      { reincidencia: 'reincidente' },
      { nascimento: '1980-01-01' },
    );
    expect(m).toMatchObject({ prazo: { anos: 10, meses: 8, dias: 0 }, data: '2030-04-14' });
    // o código publicado soma sem −1
    expect(alternativa(m, 'diaDoInicioNaoConta')).toBe('2030-04-15');
  });
});

describe('executória: começo (Tema 788)', () => {
  const c = (m: Record<string, string>): Entrada => ({
    condenacao: { dataDoFato: dia('2015-01-01'), reincidencia: 'primario', pena: pena(4), marcosProcessuais: datas(m) },
  });
  const so = (m: Record<string, string>) => marcos(c(m)).find((x) => x.tipo === 'prescricao-executoria')!;

  test('acusação até 12/11/2020: conta dela; para as duas é alternativa', () => {
    const m = so({ transitoAcusacao: '2020-11-12', transitoDefesa: '2021-03-01' });
    expect(m).toMatchObject({ base: '2020-11-12', data: '2028-11-11' });
    expect(alternativa(m, 'transitoParaAmbas')).toBe('2029-02-28');
  });

  test('acusação desde 13/11/2020: conta das duas; a da acusação é alternativa', () => {
    const m = so({ transitoAcusacao: '2020-11-13', transitoDefesa: '2021-03-01' });
    expect(m).toMatchObject({ base: '2021-03-01', data: '2029-02-28' });
    expect(alternativa(m, 'transitoParaAcusacao')).toBe('2028-11-12');
  });

  test('só o da acusação: basta até 12/11/2020', () => {
    expect(so({ transitoAcusacao: '2020-11-12' }).data).toBe('2028-11-11');
    expect(so({ transitoAcusacao: '2020-11-13' })).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].marcosProcessuais.transitoDefesa'],
    });
  });

  test('só o da defesa não basta, e a data dele vem pelo nome', () => {
    const m = so({ transitoDefesa: '2021-03-01' });
    expect(m).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].marcosProcessuais.transitoAcusacao'],
    });
    expect(alternativa(m, 'soTransitoDaDefesa')).toBe('2029-02-28');
  });
});

describe('executória: preso, fuga e consumação', () => {
  const condenacao = (m: MarcosProcessuais, mais: Partial<Condenacao> = {}): Omit<Condenacao, 'id'> => ({
    dataDoFato: dia('2012-01-01'),
    reincidencia: 'primario',
    pena: pena(4),
    marcosProcessuais: { ...datas({ transitoAcusacao: '2015-01-10', transitoDefesa: '2015-01-10' }), ...m },
    ...mais,
  });

  test('presa na data de referência: não corre, e não há data', () => {
    const m = unico({ condenacao: condenacao({}), prisao: presa('2020-01-01', '2030-01-01') });
    expect(m.situacao).toBe('vedado');
    expect(m.data).toBeUndefined();
    expect(m.trilha[0]?.passo).toMatch(/não corre/);
  });

  test('presa depois de consumada: a data aparece', () => {
    // 10/01/2015 + 8 anos − 1
    const m = unico({ condenacao: condenacao({}), prisao: presa('2023-01-10', '2030-01-01') });
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2023-01-09' });
  });

  test('presa no último dia: não consumou', () => {
    expect(unico({ condenacao: condenacao({}), prisao: presa('2023-01-09', '2030-01-01') }).situacao).toBe('vedado');
  });

  test('períodos presos somam-se', () => {
    // 100 dias presos: 09/01/2023 + 100 = 19/04/2023
    const m = unico({ condenacao: condenacao({}), prisao: presa('2016-01-01', '2016-04-09') });
    expect(m).toMatchObject({ data: '2023-04-19', prazoDias: 2922 });
  });

  test('o cumprimento que começou depois de acabado o prazo não o reabre', () => {
    const m = unico({ condenacao: condenacao(datas({ inicioDoCumprimento: '2024-01-01' })) });
    expect(m).toMatchObject({ situacao: 'alcancado', data: '2023-01-09', base: '2015-01-10' });
    // do último marco não há outra data: enquanto se cumpre a pena, o prazo não corre
    expect(alternativa(m, 'ultimaInterrupcao')).toBeUndefined();
  });

  test('começado o cumprimento, o prazo não recomeça (CP 117, V e §2º)', () => {
    const m = unico({
      condenacao: {
        dataDoFato: dia('2008-01-10'),
        reincidencia: 'primario',
        pena: pena(6),
        marcosProcessuais: datas({
          sentenca: '2009-01-10',
          transitoAcusacao: '2010-06-01',
          transitoDefesa: '2010-06-01',
          inicioDoCumprimento: '2011-01-10',
        }),
      },
    });
    expect(m).toMatchObject({ situacao: 'vedado', base: '2011-01-10' });
    expect(m.data).toBeUndefined();
    expect(m.alternativas).toBeUndefined();
    expect(m.trilha[0]).toMatchObject({ norma: 'CP art. 117, V e §2º', valor: '10/01/2011' });
  });

  test('a fuga depois do começo do cumprimento faz correr o prazo do que resta', () => {
    // resta 3 anos: 8 anos da fuga − 1
    const m = unico({
      condenacao: condenacao({
        ...datas({ inicioDoCumprimento: '2016-01-01' }),
        interrupcoes: [{ data: dia('2016-06-01'), causa: 'fuga', resta: pena(3) }],
      }),
    });
    expect(m).toMatchObject({ base: '2016-06-01', data: '2024-05-31' });
  });

  test('a reincidência depois do começo do cumprimento não acha um prazo já acabado', () => {
    // 8 anos de 01/01/2025; de 2016 a 2025 cumpria, e o prazo não corria
    const m = unico({
      condenacao: condenacao({
        ...datas({ inicioDoCumprimento: '2016-01-01' }),
        interrupcoes: [{ data: dia('2025-01-01'), causa: 'reincidencia' }],
      }),
    });
    expect(m).toMatchObject({ base: '2025-01-01', data: '2032-12-31' });
  });

  test('o dia da fuga já corre, mesmo que a pessoa tenha estado presa nele', () => {
    const m = unico({
      condenacao: condenacao({ interrupcoes: [{ data: dia('2016-06-01'), causa: 'fuga', resta: pena(3) }] }),
      prisao: presa('2015-02-01', '2016-06-01'),
    });
    expect(m.data).toBe('2024-05-31');
  });

  test('fuga sem o que resta: entre o menor prazo e o da pena inteira', () => {
    const m = unico({ condenacao: condenacao({ interrupcoes: [{ data: dia('2016-06-01'), causa: 'fuga' }] }) });
    expect(m).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].marcosProcessuais.interrupcoes[0].resta'],
      intervalo: { de: '2019-05-31', ate: '2024-05-31' },
    });
  });

  test('fuga contada só nos eventos: falta a interrupção', () => {
    const eventos: Evento[] = [{ tipo: 'fuga', data: dia('2016-06-01') }];
    expect(unico({ condenacao: condenacao({}), eventos })).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].marcosProcessuais.interrupcoes'],
    });
  });

  test('livramento revogado: pelo que resta', () => {
    const m = unico({
      condenacao: condenacao({
        interrupcoes: [{ data: dia('2018-06-01'), causa: 'livramento-revogado', resta: pena(1, 6) }],
      }),
    });
    expect(m).toMatchObject({ data: '2022-05-31', prazo: { anos: 4, meses: 0, dias: 0 } });
  });

  test('reincidência depois da fuga: segue a pena que restava', () => {
    const m = unico({
      condenacao: condenacao({
        interrupcoes: [
          { data: dia('2019-01-01'), causa: 'reincidencia' },
          { data: dia('2018-06-01'), causa: 'fuga', resta: pena(1, 6) },
        ],
      }),
    });
    expect(m).toMatchObject({ base: '2019-01-01', data: '2022-12-31' });
  });

  test('prazo próprio: nem tabela nem terço', () => {
    const m = unico({ condenacao: condenacao({}, { prazoPrescricional: pena(2), reincidencia: 'reincidente' }) });
    expect(m.data).toBe('2017-01-09');
  });
});

test('a mesma entrada dá sempre a mesma trilha, e a mais cedo nunca passa da oficial', () => {
  const emDatas: Dia[] = Array.from({ length: 40 }, (_, i) => maisDias(dia('2012-01-01'), i * 137));
  for (const d of emDatas) {
    const entrada: Entrada = {
      emData: '2030-01-01',
      condenacao: {
        dataDoFato: dia('2011-08-28'),
        pena: pena(3),
        penaMaximaAbstrata: pena(8),
        reincidencia: 'reincidente',
        marcosProcessuais: {
          denunciaRecebida: dia('2012-01-01'),
          sentenca: d,
          transitoAcusacao: d,
          transitoDefesa: maisDias(d, 90),
        },
      },
    };
    const primeira = marcos(entrada);
    expect(marcos(entrada)).toEqual(primeira);
    for (const m of primeira) expect(m.dataMaisCedo! <= m.data!).toBe(true);
  }
});
