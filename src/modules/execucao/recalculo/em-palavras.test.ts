import { expect, it } from 'vitest';
import type { DataEmVigor } from '../conta/data-em-vigor.ts';
import { diferencasEntre } from './diferenca.ts';
import { fraseDaDiferenca, nomeDaData } from './em-palavras.ts';

const termino = (data: string | null, maisCedo = data): DataEmVigor => ({
  marco: 'termino',
  tipo: 'termino',
  situacao: data === null ? 'indeterminado' : 'futuro',
  data,
  maisCedo,
  fixada: false,
  faltam: [],
  sigilo: 'publico',
});

const frase = (antes: DataEmVigor[], depois: DataEmVigor[]) => diferencasEntre(antes, depois).map(fraseDaDiferenca);

it.each([
  [[termino('2027-03-10')], [termino('2027-01-05')], 'de 10/03/2027 para 05/01/2027 (64 dias antes)'],
  [[termino('2027-03-10')], [termino('2027-03-11')], 'de 10/03/2027 para 11/03/2027 (1 dia depois)'],
  [[], [termino('2027-03-10')], 'passa a ter data (10/03/2027)'],
  [[termino('2027-03-10')], [], 'deixa de ter data (10/03/2027)'],
  [
    [termino('2027-03-10')],
    [termino('2027-03-10', '2027-03-01')],
    'a mesma data (10/03/2027); a leitura mais cedo vai de 10/03/2027 para 01/03/2027',
  ],
])('%#', (antes, depois, esperada) => {
  expect(frase(antes, depois)).toEqual([esperada]);
});

it('o nome sai da chave', () => {
  expect(nomeDaData('progressao', 'progressao/aberto')).toBe('Regime aberto (progressão)');
  expect(nomeDaData('indulto', 'indulto/12.338/2024')).toContain('indulto do Decreto 12.338/2024');
  expect(nomeDaData('termino', 'termino')).toBe('Fim da pena (término)');
});
