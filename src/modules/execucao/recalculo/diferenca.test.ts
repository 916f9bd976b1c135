import { describe, expect, it } from 'vitest';
import type { DataEmVigor } from '../conta/data-em-vigor.ts';
import { enquadradas } from './detector.ts';
import { diferencasEntre, linhaDaDiferenca } from './diferenca.ts';

const data = (d: Partial<DataEmVigor> = {}): DataEmVigor => ({
  marco: 'livramento',
  tipo: 'livramento',
  situacao: 'futuro',
  data: '2027-01-01',
  maisCedo: '2027-01-01',
  fixada: false,
  faltam: [],
  sigilo: 'publico',
  ...d,
});

const sentido = (antes: DataEmVigor[], depois: DataEmVigor[]) =>
  diferencasEntre(antes, depois).map((d) => [d.sentido, d.dias]);

describe('para que lado muda', () => {
  it('antes é melhor, depois é pior, e o que não mudou não aparece', () => {
    expect(sentido([data()], [data({ data: '2026-12-31' })])).toEqual([['melhor', -1]]);
    expect(sentido([data()], [data({ data: '2027-02-01' })])).toEqual([['pior', 31]]);
    expect(sentido([data()], [data()])).toEqual([]);
  });

  it('passar a existir é melhor; deixar de existir, pior; perder a certeza, nem um nem outro', () => {
    expect(sentido([], [data()])).toEqual([['melhor', undefined]]);
    expect(sentido([data()], [])).toEqual([['pior', undefined]]);
    expect(sentido([data()], [data({ situacao: 'indeterminado', data: null })])).toEqual([['outro', undefined]]);
  });

  it('prazo do Estado não é melhor nem pior para a pessoa', () => {
    const inquerito = { marco: 'inquerito', tipo: 'inquerito' } as const;
    expect(sentido([data(inquerito)], [data({ ...inquerito, data: '2027-02-01' })])).toEqual([['outro', 31]]);
  });
});

it('a linha que diz as duas datas leva o maior sigilo das duas', () => {
  const sigilos = (antes: DataEmVigor, depois: DataEmVigor) =>
    diferencasEntre([antes], [depois]).map((d) => linhaDaDiferenca(d).sigilo);
  const nova = { data: '2026-12-31' };
  expect(sigilos(data({ sigilo: 'sigiloso' }), data(nova))).toEqual(['sigiloso']);
  expect(sigilos(data(), data({ ...nova, sigilo: 'restrito' }))).toEqual(['restrito']);
});

describe('quem se enquadra', () => {
  const indulto = { marco: 'indulto/12.338/2024', tipo: 'indulto', situacao: 'alcancado' } as const;
  const comutacao = { marco: 'comutacao/12.338/2024', tipo: 'comutacao', situacao: 'indeterminado' } as const;

  it('no decreto, também quem talvez se enquadre; em outro decreto, não', () => {
    const datas = [data(comutacao), data(indulto), data({ ...indulto, marco: 'indulto/11.846/2023' })];
    const achadas = enquadradas(datas, { especie: 'detector', procura: { decreto: '12.338/2024' } }, '2026-11-18');
    expect(achadas.map((d) => d.marco)).toEqual(['comutacao/12.338/2024', 'indulto/12.338/2024']);
  });

  it('no marco, pela data mais cedo e até o dia, inclusive', () => {
    const ate = (dia: string) =>
      enquadradas([data()], { especie: 'detector', procura: { tipo: 'livramento', ate: dia } }, '2026-11-18').length;
    expect([ate('2026-12-31'), ate('2027-01-01')]).toEqual([0, 1]);
  });
});
