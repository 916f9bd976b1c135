import { describe, expect, it } from 'vitest';
import { normalizar } from './normalizar.ts';
import { nomeNaoSabido, partesDoNome } from './partes.ts';

describe('normalizar', () => {
  it.each([
    ['José  da Conceição', 'JOSE DA CONCEICAO'],
    ["D'Ávila", 'DAVILA'],
    ['D’ávila', 'DAVILA'],
    ['Ana-Clara', 'ANA CLARA'],
    ['Mª José', 'MARIA JOSE'],
    ['M.ª das Dores', 'MARIA DAS DORES'],
    ['José Fº', 'JOSE FILHO'],
    ['J. 2 Silva', 'J SILVA'],
    ['', ''],
    ['  \t', ''],
  ])('%s → %s', (de, para) => expect(normalizar(de)).toBe(para));

  it('de novo, não muda', () => {
    const n = normalizar('Françoise d’Ávila-Sá Jr.');
    expect(normalizar(n)).toBe(n);
  });
});

describe('partes do nome', () => {
  it.each([
    ['João da Silva Júnior', ['JOAO', 'SILVA'], 'JUNIOR'],
    ['João da Silva Jr.', ['JOAO', 'SILVA'], 'JUNIOR'],
    ['João da Silva Fº', ['JOAO', 'SILVA'], 'FILHO'],
    ['João e Silva Neto', ['JOAO', 'SILVA'], 'NETO'],
    ['Ma. dos Santos', ['MARIA', 'SANTOS'], undefined],
    ['Neto da Silva', ['NETO', 'SILVA'], undefined],
    ['Rui Neto', ['RUI', 'NETO'], undefined],
    ['Ana J. Costa', ['ANA', 'J', 'COSTA'], undefined],
    ['', [], undefined],
  ])('%s', (nome, palavras, sufixo) => expect(partesDoNome(nome)).toEqual({ palavras, sufixo }));
});

it('nome que não se sabe é vazio, e nome de gente não', () => {
  for (const n of [
    '',
    '-',
    'NÃO DECLARADO',
    'Não consta',
    'ignorada',
    'Desconhecido',
    'N/D',
    'Mãe não informada'.slice(4),
  ])
    expect(nomeNaoSabido(n), n).toBe(true);
  for (const n of ['Ana', 'Constância da Silva', 'Ignácio', 'Ivo Sá']) expect(nomeNaoSabido(n), n).toBe(false);
});
