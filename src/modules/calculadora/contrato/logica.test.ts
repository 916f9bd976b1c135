import { describe, expect, it } from 'vitest';
import { dia } from '../../../direito/tempo/dia.ts';
import { lerCaso } from './ler-caso.ts';

/** `caminho codigo` de cada erro. */
function erros(caso: Record<string, unknown>): string[] {
  const leitura = lerCaso(caso, { hoje: dia('2026-11-21') });
  return leitura.ok ? [] : leitura.erros.map((e) => `${e.caminho} ${e.codigo}`);
}

const comMarcos = (marcosProcessuais: Record<string, unknown>) =>
  erros({ condenacoes: [{ id: 'A', dataDoFato: '2015-06-10', pena: '4a', marcosProcessuais }] });
const MP = 'condenacoes[0].marcosProcessuais';

describe('ordem dos marcos processuais', () => {
  it.each([
    ['transitoAcusacao', { sentenca: '2018-03-01', transitoAcusacao: '2018-02-28' }],
    ['transitoDefesa', { sentenca: '2018-03-01', transitoDefesa: '2018-02-28' }],
    ['inicioDoCumprimento', { inicioDoCumprimento: '2015-06-09' }],
    ['suspensoes[0].inicio', { suspensoes: [{ inicio: '2015-06-09', fim: '2016-01-01' }] }],
    ['interrupcoes[0].data', { interrupcoes: [{ data: '2015-06-09', causa: 'reincidencia' }] }],
    ['interrupcoes[0].resta', { interrupcoes: [{ data: '2019-01-01', causa: 'fuga', resta: '4a0m1d' }] }],
    ['pronuncia', { denunciaRecebida: '2016-02-01', pronuncia: '2016-01-31' }],
    ['denunciaRecebida', { denunciaRecebida: '2015-06-09' }],
  ])('%s', (campo, marcos) => {
    expect(comMarcos(marcos)).toEqual([`${MP}.${campo} fora-de-ordem`]);
  });

  it('no mesmo dia, e o que resta igual à pena, podem', () => {
    expect(
      comMarcos({
        sentenca: '2018-03-01',
        transitoAcusacao: '2018-03-01',
        inicioDoCumprimento: '2015-06-10',
        suspensoes: [{ inicio: '2015-06-10', fim: '2015-06-10' }],
        interrupcoes: [{ data: '2015-06-10', causa: 'fuga', resta: '3a12m' }],
      }),
    ).toEqual([]);
  });
});

describe('ordem nos outros blocos', () => {
  it('a última revisão não vem antes da prisão', () => {
    const preventiva = (ultimaRevisao: string) =>
      erros({ prisaoCautelar: { especie: 'preventiva', inicio: '2026-01-10', ultimaRevisao } });
    expect(preventiva('2026-01-09')).toEqual(['prisaoCautelar.ultimaRevisao fora-de-ordem']);
    expect(preventiva('2026-01-10')).toEqual([]);
  });

  it('medida de segurança: exame antes do início, fato depois dele', () => {
    const medida = (mais: Record<string, unknown>) =>
      erros({ medidaDeSeguranca: { especie: 'internacao', inicio: '2025-03-10', ...mais } });
    expect(medida({ exames: [{ data: '2025-03-09', cessou: false }] })).toEqual([
      'medidaDeSeguranca.exames[0].data fora-de-ordem',
    ]);
    expect(medida({ dataDoFato: '2025-03-11' })).toEqual(['medidaDeSeguranca.dataDoFato fora-de-ordem']);
    expect(medida({ dataDoFato: '2025-03-10', exames: [{ data: '2025-03-10', cessou: false }] })).toEqual([]);
  });

  it('o inquérito não chega ao Ministério Público antes da instauração; antes da prisão, pode', () => {
    const inquerito = (mais: Record<string, unknown>) =>
      erros({ investigacao: { rito: 'comum', inqueritoRecebidoPeloMP: '2026-01-04', ...mais } });
    const fora = ['investigacao.inqueritoRecebidoPeloMP fora-de-ordem'];
    expect(inquerito({ preso: true, prisao: '2026-01-05' })).toEqual([]);
    expect(inquerito({ preso: true, prisao: '2026-01-05', instauracao: '2026-01-06' })).toEqual(fora);
    expect(inquerito({ preso: false, instauracao: '2026-01-05' })).toEqual(fora);
    expect(inquerito({ preso: false, instauracao: '2026-01-04', prisao: '2026-02-01' })).toEqual([]);
  });

  it('com erro de forma em um campo, os blocos que se leem também são conferidos', () => {
    expect(
      erros({
        emData: '2026-13-01',
        prisaoCautelar: { especie: 'preventiva', inicio: '2026-01-10', ultimaRevisao: '2026-01-09' },
      }),
    ).toEqual(['emData data-impossivel', 'prisaoCautelar.ultimaRevisao fora-de-ordem']);
  });
});
