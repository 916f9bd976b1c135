import { describe, expect, test } from 'vitest';
import { dentroDoLugar, especiesDentroDe, type Lugar, montarPlanta, nomeDoLugar, somaDasVagas } from './lugar.ts';

const lugar = (id: string, campos: Partial<Lugar> = {}): Lugar => ({
  id,
  especie: 'cela',
  nome: `Cela ${id}`,
  abertoEm: '2020-01-01',
  ...campos,
});

const PLANTA: readonly Lugar[] = [
  lugar('p', { especie: 'pavilhao', nome: 'Pavilhão' }),
  lugar('a', { especie: 'ala', nome: 'Ala Norte', dentroDe: 'p' }),
  lugar('10', { dentroDe: 'a', vagas: 4 }),
  lugar('2', { dentroDe: 'a', vagas: 3 }),
  lugar('velha', { dentroDe: 'a', vagas: 50, fechadoEm: '2024-01-01' }),
  lugar('solta', { vagas: 1 }),
];

describe('a planta', () => {
  test('soma pessoas e vagas de dentro para fora; lugar fechado não dá vaga', () => {
    const [solta, pavilhao] = montarPlanta(PLANTA, new Map(Object.entries({ '2': 5, '10': 1, a: 1, solta: 2 })));
    expect(solta).toMatchObject({ pessoas: 2, vagasDele: 1 });
    expect(pavilhao).toMatchObject({ nome: 'Pavilhão', pessoas: 7, vagasDele: 7 });
    expect(pavilhao?.dentro[0]?.dentro.map((c) => c.id)).toEqual(['2', '10', 'velha']);
  });

  test('as vagas que o próprio lugar diz ter valem mais que a soma', () => {
    const planta = montarPlanta(
      PLANTA.map((l) => (l.id === 'p' ? { ...l, vagas: 20 } : l)),
      new Map(),
    );
    expect(somaDasVagas(planta)).toBe(21);
  });

  test('sem ninguém dizer, não há soma: zero seria outra coisa', () => {
    expect(somaDasVagas(montarPlanta([lugar('x')], new Map()))).toBeUndefined();
  });

  test('o nome diz o caminho; dentro de um lugar está tudo o que ele contém', () => {
    expect(nomeDoLugar('2', PLANTA)).toBe('Pavilhão › Ala Norte › Cela 2');
    expect(dentroDoLugar('p', PLANTA)).toEqual(['p', 'a', '10', '2', 'velha']);
  });

  test('cela não contém nada; pavilhão só fica na unidade', () => {
    expect(especiesDentroDe()).toEqual(['pavilhao', 'ala', 'cela']);
    expect(especiesDentroDe({ especie: 'pavilhao' })).toEqual(['ala', 'cela']);
    expect(especiesDentroDe({ especie: 'cela' })).toEqual([]);
  });
});
