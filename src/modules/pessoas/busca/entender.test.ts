import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entenderTexto } from './entender.ts';

describe('o que se digitou', () => {
  it('só nome', () => {
    expect(entenderTexto('  José   da Silva ')).toEqual({ nome: 'José da Silva', numeros: [] });
  });

  it('nome e ano', () => {
    expect(entenderTexto('Wanderlei Souza 1990')).toEqual({
      nome: 'Wanderlei Souza',
      anoDeNascimento: 1990,
      numeros: [],
    });
  });

  it('nome, nascimento e mãe', () => {
    expect(entenderTexto('Wanderlei Souza, nascido em 7/3/1990, mãe: Maria das Dores')).toEqual({
      nome: 'Wanderlei Souza',
      mae: 'Maria das Dores',
      nascimento: '1990-03-07',
      anoDeNascimento: 1990,
      numeros: [],
    });
    expect(entenderTexto('Ana Lima filha de Rita Lima')).toEqual({ nome: 'Ana Lima', mae: 'Rita Lima', numeros: [] });
  });

  it('dia que não existe não é nascimento', () => {
    expect(entenderTexto('Ana 31/02/1990').nascimento).toBeUndefined();
  });

  it('CPF com pontuação é só CPF; o dígito errado avisa e se procura assim mesmo', () => {
    expect(entenderTexto('529.982.247-25')).toEqual({
      nome: '',
      numeros: [{ especie: 'cpf', numero: '52998224725' }],
    });
    const [cpf] = entenderTexto('CPF 529.982.247-26').numeros;
    expect(cpf).toMatchObject({ especie: 'cpf', numero: '52998224726', aviso: expect.stringMatching(/25/) });
  });

  it('onze algarismos sem pontuação são CPF, se o dígito fecha, ou RJI', () => {
    const especies = (texto: string): string[] => entenderTexto(texto).numeros.map((n) => n.especie);
    expect(especies('52998224725')).toEqual(['cpf', 'rji']);
    expect(especies('52998224726')).toEqual(['rji', 'cpf']);
    expect(especies('185123456-11')).toEqual(['rji']);
  });

  it('processo ganha a pontuação do CNJ; documento fica só com letras e algarismos', () => {
    expect(entenderTexto('00000018420248990001').numeros).toMatchObject([
      { especie: 'processo', numero: '0000001-84.2024.8.99.0001' },
    ]);
    expect(entenderTexto('RG 12.345.678-x').numeros).toEqual([{ especie: 'documento', numero: '12345678X' }]);
  });

  it('qualquer texto se entende, e o nome nunca fica com algarismos', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texto) => {
        expect(entenderTexto(texto).nome).not.toMatch(/\d/);
      }),
    );
  });
});
