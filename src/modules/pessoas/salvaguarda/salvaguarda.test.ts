import { describe, expect, it, test } from 'vitest';
import { problemasDeEmitir } from './problemas.ts';
import { estadoDe, type Salvaguarda, ultimoDiaDe } from './salvaguarda.ts';

const HOJE = '2026-11-18';

test('vale doze meses, o último dia inclusive', () => {
  expect(ultimoDiaDe(HOJE)).toBe('2027-11-18');
  expect(ultimoDiaDe('2028-02-29')).toBe('2029-02-28');
  expect(estadoDe({ valeAte: HOJE }, HOJE)).toBe('vale');
  expect(estadoDe({ valeAte: HOJE }, '2026-11-19')).toBe('venceu');
  expect(estadoDe({ valeAte: HOJE, revogadaEm: new Date() }, HOJE)).toBe('revogada');
});

describe('o que impede de emitir', () => {
  const pessoa = {
    nome: 'João Fictício da Silva',
    mae: 'Maria Fictícia da Silva',
    nascimento: '1990-05-01',
    cpf: '52998224725',
  };
  const OUTRO_CPF = '11144477735';
  const homonimo = { nome: pessoa.nome, cpf: OUTRO_CPF, nascimento: '1985-02-03', mae: 'Joana Fictícia de Souza' };
  const codigos = (h: Partial<typeof homonimo>, jaEmitidas: Salvaguarda[] = []) => {
    const problemas = problemasDeEmitir({ homonimo: { nome: pessoa.nome, ...h }, pessoa, jaEmitidas, hoje: HOJE });
    return problemas.map((p) => p.codigo);
  };

  it.each([
    ['outro CPF', homonimo, []],
    ['sem CPF, outra mãe e outro nascimento', { mae: homonimo.mae, nascimento: homonimo.nascimento }, []],
    ['tudo igual, menos o CPF', { ...pessoa, cpf: OUTRO_CPF }, []],
    ['só o nome', {}, ['nao-distingue']],
    ['nome e nascimento', { nascimento: '1985-02-03' }, ['nao-distingue']],
    ['o CPF da própria pessoa', { ...homonimo, cpf: pessoa.cpf }, ['mesmo-cpf']],
    [
      'a própria pessoa, com outra grafia',
      { ...pessoa, nome: 'Joao Ficticio Silva', cpf: undefined },
      ['parece-a-mesma'],
    ],
    ['nascimento depois de hoje', { ...homonimo, nascimento: '2026-11-19' }, ['nascimento-no-futuro']],
  ])('%s', (_, h, esperado) => {
    expect(codigos(h as Partial<typeof homonimo>)).toEqual(esperado);
  });

  it('outro papel em vigor para o mesmo CPF; vencido ou revogado não impede', () => {
    const papel: Salvaguarda = {
      id: 'a',
      codigo: '',
      homonimo,
      motivo: '',
      emitidaEm: new Date(),
      emitidaPor: '',
      valeAte: HOJE,
    };
    expect(codigos(homonimo, [papel])).toEqual(['ja-emitida']);
    expect(codigos(homonimo, [{ ...papel, valeAte: '2026-11-17' }])).toEqual([]);
    expect(codigos(homonimo, [{ ...papel, revogadaEm: new Date() }])).toEqual([]);
  });
});
