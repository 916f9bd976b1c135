import { describe, expect, it } from 'vitest';
import type { CasoEscrito } from '../../contrato/index.ts';
import { camposDe } from '../calculadora/campos.ts';
import { aplicarMudancas } from './mudancas.ts';

const CASO: CasoEscrito = {
  versao: 1,
  condenacoes: [
    { id: 'A', pena: { anos: 5, meses: 4 }, dataDoFato: '2020-01-10' },
    { id: 'B', pena: { anos: 2 } },
  ],
  eventos: [
    { tipo: 'prisao', data: '2021-01-01' },
    { tipo: 'fuga', data: '2022-01-01' },
    { tipo: 'recaptura', data: '2022-02-01' },
  ],
};
const mudar = (m: Record<string, string>) => aplicarMudancas(CASO, camposDe(m)!);

describe('mudanças no caso', () => {
  it('sem mudança, o caso é o mesmo', () => {
    expect(mudar({}).caso).toEqual(CASO);
  });

  it('troca leitura e dia de referência', () => {
    const { caso } = mudar({
      'parametros.convencao': 'calendario',
      'parametros.diaDoInicioConta': 'sim',
      emData: '2027-01-01',
    });
    expect(caso.parametros).toEqual({ convencao: 'calendario', diaDoInicioConta: true });
    expect(caso.emData).toBe('2027-01-01');
  });

  it('acrescenta fatos, e sabe de que campo da página vieram', () => {
    const { caso, origem } = mudar({ 'remicao.dias': '30', 'falta.data': '2023-05-01', 'falta.perda.fracao': '1/3' });
    expect(caso.eventos?.slice(3)).toEqual([
      { tipo: 'remicao', dias: 30 },
      { tipo: 'falta-grave', data: '2023-05-01', homologada: true, perda: { fracao: '1/3' } },
    ]);
    expect(origem.get('eventos.3.data')).toBe('remicao.data');
    expect(origem.get('eventos.4.tipo')).toBe('falta');
  });

  it('muda a condenação escolhida; a pena nova substitui a antiga inteira', () => {
    const { caso } = mudar({ qual: '0', 'condenacao.pena.anos': '8', 'condenacao.reincidencia': 'reincidente' });
    expect(caso.condenacoes?.[0]).toEqual({
      id: 'A',
      pena: { anos: 8 },
      dataDoFato: '2020-01-10',
      reincidencia: 'reincidente',
    });
    expect(mudar({ qual: '9', 'condenacao.pena.anos': '8' }).caso).toEqual(CASO);
  });

  it('tira evento e condenação pelos índices do caso A, e a origem acompanha', () => {
    const { caso, origem } = mudar({ 'tirar.eventos': '1', 'tirar.condenacoes': '0', 'leitura.obras': '2' });
    expect(caso.condenacoes?.map((c) => c.id)).toEqual(['B']);
    expect(caso.eventos?.map((e) => e.tipo)).toEqual(['prisao', 'recaptura', 'leitura']);
    expect(origem.get('eventos.2.obras')).toBe('leitura.obras');
  });
});
