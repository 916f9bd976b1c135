import { describe, expect, it } from 'vitest';
import {
  type CasoDeTeste,
  casoDeTeste,
  COMUM,
  falta,
  HEDIONDO,
  prisao,
  remicao,
  resultadoDe,
  ROUBO,
} from '../calculo/apoio-de-teste.ts';
import type { Condenacao } from '../caso.ts';
import type { Marco } from '../resultado.ts';
import { dia, iso, maisDias } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';
import { DECRETOS } from './index.ts';

function doDecreto(tipo: 'indulto' | 'comutacao', numero: string, caso: CasoDeTeste): Marco {
  const m = resultadoDe(caso).marcos.find((x) => x.tipo === tipo && x.decreto === numero);
  if (!m) throw new Error(`sem marco de ${tipo} do Decreto ${numero}`);
  return m;
}
const indulto = (numero: string, caso: CasoDeTeste) => doDecreto('indulto', numero, caso);
const comutacao = (numero: string, caso: CasoDeTeste) => doDecreto('comutacao', numero, caso);

/** Preso `dias` antes da referência, por um fato do mês anterior à prisão. */
function preso(referencia: string, dias: number, ...condenacoes: Partial<Condenacao>[]): CasoDeTeste {
  const inicio = maisDias(dia(referencia), -dias);
  return {
    condenacoes: condenacoes.map((c) => ({ dataDoFato: maisDias(inicio, -30), ...c })),
    eventos: [prisao(iso(inicio))],
  };
}
const com = (c: CasoDeTeste, eventos: CasoDeTeste['eventos']): CasoDeTeste => ({
  ...c,
  eventos: [...c.eventos!, ...eventos!],
});

const NATAL_2024 = '2024-12-25';
const NATAL_2025 = '2025-12-25';

describe('tabela de decretos', () => {
  it('vai de 2017 a 2025, em ordem, e publica-se até a referência', () => {
    expect(DECRETOS.map((d) => d.numero)).toEqual([
      '9.246/2017',
      '9.370/2018',
      '9.706/2019',
      '10.189/2019',
      '10.590/2020',
      '10.913/2021',
      '11.302/2022',
      '11.846/2023',
      '12.338/2024',
      '12.790/2025',
    ]);
    for (const d of DECRETOS) expect(d.publicacao).toBeLessThanOrEqual(d.referencia);
  });

  it('só olha os decretos de referência posterior ao fato mais antigo', () => {
    const r = resultadoDe({ condenacoes: [{ dataDoFato: dia('2023-12-26') }], eventos: [prisao('2024-01-10')] });
    const numeros = new Set(r.marcos.map((m) => m.decreto).filter((n) => n !== undefined));
    expect([...numeros]).toEqual(['12.338/2024', '12.790/2025']);
  });

  it('antes da referência, é futuro', () => {
    const m = indulto('12.790/2025', { ...preso(NATAL_2025, 900, {}), emData: '2025-12-24' });
    expect(m).toMatchObject({ situacao: 'futuro', data: NATAL_2025 });
  });
});

describe('decisões e programas publicados', () => {
  it('ind-2024: 29a11m15d, reincidente, 14a7m20d cumpridos: indeferido (VEP Natal/TJRN)', () => {
    const caso = preso(NATAL_2024, 5340, {
      pena: pena(29, 11, 15),
      reincidencia: 'reincidente',
      caracteristicas: ROUBO,
    });
    expect(indulto('12.338/2024', caso).situacao).toBe('nao-alcancado');
  });

  it('ind-2017-metade: 23a2m, 5a5d: indeferido, nem 1/4 (VEP Natal/TJRN)', () => {
    const caso = preso('2017-12-25', 1830, { pena: pena(23, 2), caracteristicas: ROUBO });
    expect(indulto('9.246/2017', caso).situacao).toBe('nao-alcancado');
    expect(comutacao('9.246/2017', caso).situacao).toBe('nao-alcancado');
  });

  it('ind-2022-b: não cumpriu por inteiro os impeditivos de 9a9m22d (VEP Natal/TJRN)', () => {
    const impeditivo = { pena: pena(9, 9, 22), caracteristicas: HEDIONDO };
    const furto = { pena: pena(1, 6), tipoPenal: 'cp/art-155/caput', caracteristicas: COMUM };
    expect(indulto('11.302/2022', preso('2022-12-25', 1584, impeditivo, furto)).situacao).toBe('nao-alcancado');
    // 9a9m22d = 3285 + 270 + 22 = 3577 dias.
    expect(indulto('11.302/2022', preso('2022-12-25', 3576, impeditivo, furto)).situacao).toBe('nao-alcancado');
    expect(indulto('11.302/2022', preso('2022-12-25', 3577, impeditivo, furto)).situacao).toBe('alcancado');
  });

  it('ind-rspe-reducao-quinto: 1788 cumpridos de 2795: 1/5 de 1788 = 357 (rspe-base)', () => {
    const m = comutacao('12.338/2024', preso(NATAL_2024, 1788, { pena: pena(7, 8), caracteristicas: ROUBO }));
    expect(m).toMatchObject({ situacao: 'alcancado', reducaoDias: 357, prazoDias: 559, base: NATAL_2024 });
    expect(m.trilha.some((p) => p.conta === 'floor(1/5 × 1788) = 357')).toBe(true);
  });

  it('ind-rspe-quarto: reincidente, 1/4 de 2795 = 698 (rspe-base)', () => {
    const reincidente = { pena: pena(7, 8), caracteristicas: ROUBO, reincidencia: 'reincidente' } as const;
    expect(comutacao('12.338/2024', preso(NATAL_2024, 697, reincidente)).situacao).toBe('nao-alcancado');
    expect(comutacao('12.338/2024', preso(NATAL_2024, 698, reincidente))).toMatchObject({
      situacao: 'alcancado',
      prazoDias: 698,
    });
  });
});

describe('fração e limite de pena', () => {
  // 8 anos = 2920 dias; 1/5 = 584.
  it('8 anos exatos cabem no inciso I de 2024, com 584 dias; com um a menos, não', () => {
    expect(indulto('12.338/2024', preso(NATAL_2024, 584, { pena: pena(8) }))).toMatchObject({
      situacao: 'alcancado',
      data: NATAL_2024,
      prazoDias: 584,
    });
    expect(indulto('12.338/2024', preso(NATAL_2024, 583, { pena: pena(8) })).situacao).toBe('nao-alcancado');
  });

  it('8 anos e 1 dia saem do inciso I: o II pede 1/3 de 2921 = 973', () => {
    expect(indulto('12.338/2024', preso(NATAL_2024, 972, { pena: pena(8, 0, 1) })).situacao).toBe('nao-alcancado');
    expect(indulto('12.338/2024', preso(NATAL_2024, 973, { pena: pena(8, 0, 1) }))).toMatchObject({
      situacao: 'alcancado',
      prazoDias: 973,
    });
  });

  it('com violência, até 4 anos (1460 dias): 1/3 = 486', () => {
    expect(indulto('12.338/2024', preso(NATAL_2024, 486, { pena: pena(4), caracteristicas: ROUBO })).situacao).toBe(
      'alcancado',
    );
    expect(indulto('12.338/2024', preso(NATAL_2024, 485, { pena: pena(4), caracteristicas: ROUBO })).situacao).toBe(
      'nao-alcancado',
    );
    expect(
      indulto('12.338/2024', preso(NATAL_2024, 1000, { pena: pena(4, 0, 1), caracteristicas: ROUBO })).situacao,
    ).toBe('nao-alcancado');
  });

  it('15 anos ininterruptos, em qualquer crime não impeditivo: 5475 dias', () => {
    const roubos = { pena: pena(30), caracteristicas: ROUBO };
    expect(indulto('12.338/2024', preso(NATAL_2024, 5475, roubos)).situacao).toBe('alcancado');
    expect(indulto('12.338/2024', preso(NATAL_2024, 5474, roubos)).situacao).toBe('nao-alcancado');
  });

  it('a remição até a referência conta como cumprida', () => {
    const caso = preso(NATAL_2024, 574, { pena: pena(8) });
    expect(indulto('12.338/2024', com(caso, [remicao('2024-12-01', 10)])).situacao).toBe('alcancado');
    expect(indulto('12.338/2024', com(caso, [remicao('2024-12-26', 10)])).situacao).toBe('nao-alcancado');
  });

  it('maior de 60 anos tem o lapso pela metade (2024): 292 dias', () => {
    const caso = { ...preso(NATAL_2024, 292, { pena: pena(8) }), pessoa: { nascimento: dia('1964-12-25') } };
    expect(indulto('12.338/2024', caso)).toMatchObject({ situacao: 'alcancado', prazoDias: 292 });
    const novo = { ...caso, pessoa: { nascimento: dia('1964-12-26') } };
    expect(indulto('12.338/2024', novo).situacao).toBe('nao-alcancado');
    expect(indulto('12.338/2024', novo).requisitos).toContainEqual({
      nome: 'lapso-pela-metade',
      estado: 'desconhecido',
      norma: 'Decreto 12.338/2024, art. 9º, I, e §2º',
    });
  });

  it('2023: sem violência, 1/4 de 8 anos = 730; a comutação de quem não o tem é 1/4 do que resta', () => {
    expect(indulto('11.846/2023', preso('2023-12-25', 730, { pena: pena(8) })).situacao).toBe('alcancado');
    const semIndulto = preso('2023-12-25', 729, { pena: pena(8) });
    expect(indulto('11.846/2023', semIndulto).situacao).toBe('nao-alcancado');
    expect(comutacao('11.846/2023', semIndulto)).toMatchObject({ situacao: 'alcancado', reducaoDias: 547 });
  });

  it('2022: pena máxima até 5 anos, sem fração; o roubo é vedado', () => {
    const furto = { pena: pena(1), tipoPenal: 'cp/art-155/caput', caracteristicas: {} };
    expect(indulto('11.302/2022', preso('2022-12-25', 1, furto)).situacao).toBe('alcancado');
    expect(indulto('11.302/2022', preso('2022-12-25', 1, { pena: pena(4), caracteristicas: ROUBO })).situacao).toBe(
      'vedado',
    );
  });

  it('quem tem direito ao indulto não comuta', () => {
    expect(comutacao('12.338/2024', preso(NATAL_2024, 584, { pena: pena(8) })).situacao).toBe('nao-alcancado');
  });
});

describe('2017: livramento, patrimônio e concurso', () => {
  const NATAL_2017 = '2017-12-25';
  const noLivramento = (data: string, mais: Partial<Condenacao> = {}): CasoDeTeste => ({
    condenacoes: [{ pena: pena(9), dataDoFato: dia('2012-12-01'), caracteristicas: ROUBO, ...mais }],
    eventos: [prisao('2012-12-25'), { tipo: 'livramento', data: dia(data) }],
  });
  const incisoV = (m: Marco) => m.trilha.at(-1)?.passos?.find((p) => p.passo.startsWith('Art. 1º, V:'));

  it('art. 1º, V: 1/4 do período do livramento', () => {
    // 9a = 3285; até 10/01/2016, 1111; período 2174; floor(2174 ÷ 4) = 543; até 25/12/2017, 715.
    const m = indulto('9.246/2017', noLivramento('2016-01-10'));
    expect(m).toMatchObject({ situacao: 'alcancado', data: NATAL_2017, prazoDias: 543 });
    expect(incisoV(m)).toMatchObject({ conta: 'floor(1/4 × 2174) = 543; cumprido 715', valor: 'cumpre' });
  });

  it('art. 1º, V: com 24 dias de livramento, falta tempo', () => {
    // De 01/12 a 25/12/2017: 24; período: 3285 − 1802 = 1483; floor(1483 ÷ 4) = 370.
    const m = indulto('9.246/2017', noLivramento('2017-12-01'));
    expect(m.situacao).toBe('nao-alcancado');
    expect(incisoV(m)).toMatchObject({ conta: 'floor(1/4 × 1483) = 370; cumprido 24', valor: 'não: falta tempo' });
  });

  it('art. 1º, V: reincidente, 1/3 do período: 724 não se cumprem com 715', () => {
    const m = indulto('9.246/2017', noLivramento('2016-01-10', { reincidencia: 'reincidente' }));
    expect(incisoV(m)).toMatchObject({ conta: 'floor(1/3 × 2174) = 724; cumprido 715', valor: 'não: falta tempo' });
  });

  it('art. 1º, VII: acima de 1 ano e 6 meses (545 dias), e não de 540', () => {
    const vii = (p: Condenacao['pena']) =>
      indulto('9.246/2017', preso(NATAL_2017, 95, { pena: p!, tipoPenal: 'cp/art-155/caput', caracteristicas: COMUM }))
        .trilha.at(-1)
        ?.passos?.find((x) => x.passo.startsWith('Art. 1º, VII:'));
    expect(vii(pena(1, 6))?.valor).toBe('não: pelo tamanho da pena');
    expect(vii(pena(1, 6, 1))?.valor).toBe('depende do que o caso não informa');
    expect(vii(pena(1, 6))?.passo).toContain('acima de 1 ano e 6 meses');
  });

  it('só penas impeditivas, já cumpridas: não há dúvida de concurso', () => {
    const duvidas = (...penas: Partial<Condenacao>[]) =>
      indulto('12.338/2024', preso(NATAL_2024, 2000, ...penas)).duvidas?.join(' ') ?? '';
    expect(duvidas({ pena: pena(4), caracteristicas: HEDIONDO })).not.toContain('Em concurso');
    expect(duvidas({ pena: pena(4), caracteristicas: HEDIONDO }, { pena: pena(4) })).toContain('Em concurso');
  });
});

describe('gestante (2024)', () => {
  // 8 anos = 2920 dias; 1/5 = 584; metade: 292.
  const caso = { ...preso(NATAL_2024, 292, { pena: pena(8) }), pessoa: { sexo: 'feminino', gestante: true } } as const;

  it('na data de referência, o lapso é pela metade', () => {
    expect(indulto('12.338/2024', { ...caso, emData: NATAL_2024 })).toMatchObject({
      situacao: 'alcancado',
      prazoDias: 292,
    });
  });

  it('depois dela, não se sabe se já era: dúvida', () => {
    const m = indulto('12.338/2024', { ...caso, emData: '2024-12-26' });
    expect(m.situacao).toBe('nao-alcancado');
    expect(m.requisitos?.map((r) => r.nome)).toContain('lapso-pela-metade');
  });
});

describe('falta grave', () => {
  const caso = preso(NATAL_2025, 1080, { pena: pena(4) });
  const com1 = (data: string, homologada = true) => indulto('12.790/2025', com(caso, [falta(data, homologada)]));

  it.each(['2024-12-25', '2025-07-18', '2025-12-23'])('homologada em %s impede', (data) => {
    expect(com1(data).situacao).toBe('nao-alcancado');
  });

  it.each(['2024-12-24', '2025-12-24'])('em %s, fora da janela, não impede', (data) => {
    expect(com1(data).situacao).toBe('alcancado');
  });

  it('não homologada é dúvida', () => {
    expect(com1('2025-07-18', false).situacao).toBe('alcancado');
    expect(com1('2025-07-18', false).duvidas?.join(' ')).toContain('18/07/2025');
  });

  it('2022 não tem a regra', () => {
    const furto = preso('2022-12-25', 400, { pena: pena(2), tipoPenal: 'cp/art-155/caput' });
    expect(indulto('11.302/2022', com(furto, [falta('2022-06-01')])).situacao).toBe('alcancado');
  });
});

describe('crimes impeditivos', () => {
  it('só impeditivo: vedado', () => {
    expect(indulto('12.338/2024', preso(NATAL_2024, 2000, { caracteristicas: HEDIONDO })).situacao).toBe('vedado');
    expect(comutacao('12.338/2024', preso(NATAL_2024, 2000, { caracteristicas: HEDIONDO })).situacao).toBe('vedado');
  });

  it('em parte: 2/3 do impeditivo (6 anos = 2190: 1460) e 1/5 do resto (2 anos = 730: 146)', () => {
    const penas = [{ pena: pena(6), caracteristicas: HEDIONDO }, { pena: pena(2) }] as const;
    expect(indulto('12.338/2024', preso(NATAL_2024, 1606, ...penas))).toMatchObject({
      situacao: 'alcancado',
      prazoDias: 1606,
    });
    expect(indulto('12.338/2024', preso(NATAL_2024, 1605, ...penas)).situacao).toBe('nao-alcancado');
  });

  it('peculato só impede acima de 4 anos (2023 e 2024)', () => {
    const peculato = (anos: number) => ({ pena: pena(anos), tipoPenal: 'cp/art-312/caput', caracteristicas: {} });
    expect(indulto('12.338/2024', preso(NATAL_2024, 1000, peculato(4))).situacao).toBe('alcancado');
    expect(indulto('12.338/2024', preso(NATAL_2024, 1000, peculato(5))).situacao).toBe('vedado');
  });

  it('o tráfico privilegiado não impede em 2024, e impede em 2020', () => {
    const trafico = { pena: pena(4), tipoPenal: 'lei-11343-2006/art-33/par-4', caracteristicas: {} };
    expect(indulto('12.338/2024', preso(NATAL_2024, 400, trafico)).situacao).toBe('alcancado');
    expect(indulto('10.590/2020', preso('2020-12-25', 400, trafico)).situacao).toBe('vedado');
    const caput = { ...trafico, tipoPenal: 'lei-11343-2006/art-33/caput' };
    expect(indulto('12.338/2024', preso(NATAL_2024, 400, caput)).situacao).toBe('vedado');
  });

  it('hediondez pela data do decreto: roubo com arma de fogo de 2018 é vedado em 2024, com a divergência', () => {
    const roubo = {
      pena: pena(4),
      tipoPenal: 'cp/art-157/par-2-a/inc-i',
      caracteristicas: {},
      dataDoFato: dia('2018-08-01'),
    };
    const m = indulto('12.338/2024', preso(NATAL_2024, 1000, roubo));
    expect(m.situacao).toBe('vedado');
    expect(m.duvidas?.join(' ')).toContain('2ª Turma');
  });

  it('o feminicídio de 2020 (art. 121, §2º, VI) segue hediondo em 2024, quando já era o 121-A', () => {
    const crime = { pena: pena(14), tipoPenal: 'cp/art-121/par-2/inc-vi', caracteristicas: {} };
    expect(indulto('12.338/2024', preso(NATAL_2024, 1500, crime)).situacao).toBe('vedado');
  });
});

describe('o que entra na soma', () => {
  it('fato posterior à referência não entra', () => {
    const caso = preso(NATAL_2024, 584, { pena: pena(8) }, { pena: pena(10), dataDoFato: dia('2025-02-01') });
    expect(indulto('12.338/2024', caso).situacao).toBe('alcancado');
  });

  it('sentença posterior à publicação não entra', () => {
    const depois = { pena: pena(10), marcosProcessuais: { sentenca: dia('2024-12-24') } };
    expect(indulto('12.338/2024', preso(NATAL_2024, 584, { pena: pena(8) }, depois)).situacao).toBe('alcancado');
    const no = { pena: pena(10), marcosProcessuais: { sentenca: dia('2024-12-23') } };
    expect(indulto('12.338/2024', preso(NATAL_2024, 584, { pena: pena(8) }, no)).situacao).toBe('nao-alcancado');
  });

  it('sem prisão até a referência, cumpriu 0', () => {
    const caso = { condenacoes: [{ dataDoFato: dia('2024-01-10') }], eventos: [prisao('2025-03-01')] };
    expect(indulto('12.338/2024', caso).situacao).toBe('nao-alcancado');
  });
});

describe('fatos desconhecidos', () => {
  it('reincidência que muda o desfecho: indeterminado', () => {
    const caso = preso(NATAL_2024, 600, { pena: pena(8), reincidencia: undefined });
    expect(indulto('12.338/2024', caso)).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].reincidencia'],
    });
  });

  it('reincidência que não muda (1/3 de 2920 = 973 já cumpridos): alcançado', () => {
    const caso = preso(NATAL_2024, 973, { pena: pena(8), reincidencia: undefined });
    expect(indulto('12.338/2024', caso).situacao).toBe('alcancado');
  });

  it('violência desconhecida que muda o desfecho: indeterminado', () => {
    const caso = preso(NATAL_2024, 584, { pena: pena(8), caracteristicas: { hediondo: false } });
    expect(indulto('12.338/2024', caso).faltam).toEqual(['condenacoes[0].caracteristicas.violenciaOuGraveAmeaca']);
  });

  it('o que não se sabe não importa se em nenhum caso se cumpre', () => {
    const caso = preso(NATAL_2024, 100, { pena: pena(8), caracteristicas: {}, reincidencia: undefined });
    expect(indulto('12.338/2024', caso).situacao).toBe('nao-alcancado');
  });

  it('hediondez desconhecida que muda o desfecho: indeterminado, falta o crime', () => {
    const caso = preso(NATAL_2024, 1000, { pena: pena(4), caracteristicas: {} });
    expect(indulto('12.338/2024', caso)).toMatchObject({
      situacao: 'indeterminado',
      faltam: ['condenacoes[0].tipoPenal'],
      intervalo: { de: NATAL_2024 },
    });
  });

  it('sem a data do fato de condenação única, a prisão diz que é anterior', () => {
    const caso = preso(NATAL_2024, 584, { pena: pena(8), dataDoFato: undefined });
    expect(indulto('12.338/2024', caso).situacao).toBe('alcancado');
  });
});

describe('concessão', () => {
  it('comutação concedida zera o atraso', () => {
    const caso = preso(NATAL_2024, 1788, { pena: pena(7, 8), caracteristicas: ROUBO });
    const m = comutacao('12.338/2024', com(caso, [{ tipo: 'comutacao', data: dia('2025-06-10'), dias: 357 }]));
    expect(m).toMatchObject({ situacao: 'alcancado', concedidoEm: '2025-06-10', diasDeAtraso: 0 });
    // De 25/12/2024 a 21/11/2026: 696 dias.
    expect(comutacao('12.338/2024', caso).diasDeAtraso).toBe(696);
  });

  it('não muda de uma chamada para a outra', () => {
    const caso = preso(NATAL_2024, 700, { pena: pena(8) });
    expect(resultadoDe(caso)).toEqual(resultadoDe(caso));
    expect(casoDeTeste(caso)).toEqual(casoDeTeste(caso));
  });
});
