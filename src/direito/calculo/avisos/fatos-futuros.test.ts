import { describe, expect, it } from 'vitest';
import type { Caso } from '../../caso.ts';
import { dia } from '../../tempo/dia.ts';
import { casoDeTeste } from '../apoio-de-teste.ts';
import { calcular } from '../calcular.ts';

/** Caminhos dos avisos de fato futuro; a data de referência é 21/11/2026. */
const caminhos = (mais: Partial<Caso>): (string | undefined)[] =>
  calcular({ ...casoDeTeste({}), ...mais })
    .avisos.filter((a) => a.codigo === 'evento-futuro')
    .map((a) => a.caminho);

describe('fatos posteriores à data de referência, fora dos eventos', () => {
  it('marcos processuais', () => {
    const { condenacoes } = casoDeTeste({
      condenacoes: [
        {
          marcosProcessuais: {
            denunciaRecebida: dia('2026-11-21'),
            sentenca: dia('2026-11-22'),
            acordao: dia('2027-01-01'),
            transitoAcusacao: dia('2027-02-01'),
            transitoDefesa: dia('2027-02-01'),
            interrupcoes: [
              { data: dia('2026-11-21'), causa: 'reincidencia' },
              { data: dia('2027-03-01'), causa: 'reincidencia' },
            ],
          },
        },
      ],
    });
    const mp = 'condenacoes[0].marcosProcessuais';
    expect(caminhos({ condenacoes })).toEqual([
      `${mp}.sentenca`,
      `${mp}.acordao`,
      `${mp}.transitoAcusacao`,
      `${mp}.transitoDefesa`,
      `${mp}.interrupcoes[1].data`,
    ]);
  });

  it('prisão cautelar', () => {
    expect(caminhos({ prisaoCautelar: { especie: 'preventiva', inicio: dia('2026-11-22') } })).toEqual([
      'prisaoCautelar.inicio',
    ]);
    const revista = { especie: 'preventiva', inicio: dia('2026-01-01'), ultimaRevisao: dia('2027-01-01') } as const;
    expect(caminhos({ prisaoCautelar: revista })).toEqual(['prisaoCautelar.ultimaRevisao']);
  });

  it('medida de segurança', () => {
    const medida = (inicio: string, exame: string) =>
      caminhos({
        medidaDeSeguranca: {
          especie: 'internacao',
          inicio: dia(inicio),
          detracaoDias: 0,
          exames: [{ data: dia(exame), cessou: false }],
        },
      });
    expect(medida('2025-01-10', '2026-11-21')).toEqual([]);
    expect(medida('2025-01-10', '2026-11-22')).toEqual(['medidaDeSeguranca.exames[0].data']);
    expect(medida('2026-12-01', '2027-12-01')).toEqual([
      'medidaDeSeguranca.inicio',
      'medidaDeSeguranca.exames[0].data',
    ]);
  });
});
