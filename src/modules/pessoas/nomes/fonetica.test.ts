import { describe, expect, it } from 'vitest';
import { codigoFonetico } from './fonetica.ts';
import { normalizar } from './normalizar.ts';

const som = (nome: string): string => codigoFonetico(normalizar(nome));

describe('soam igual', () => {
  it.each([
    ['Wellington', 'Uelinton'],
    ['Wellington', 'Welinton'],
    ['Thiago', 'Tiago'],
    ['Luiz', 'Luís'],
    ['Sousa', 'Souza'],
    ['Jeferson', 'Jefferson'],
    ['Jeferson', 'Geferson'],
    ['Kauã', 'Cauã'],
    ['Kauan', 'Cauã'],
    ['Kawan', 'Kauan'],
    ['Giovana', 'Jovana'],
    ['Giovanna', 'Geovana'],
    ['Vitor', 'Victor'],
    ['Philipe', 'Felipe'],
    ['Walter', 'Valter'],
    ['Wagner', 'Vagner'],
    ['Wilson', 'Uilson'],
    ['Manoel', 'Manuel'],
    ['Yasmin', 'Iasmim'],
    ['Elisabete', 'Elizabeth'],
    ['Stefani', 'Estefany'],
    ['Raphael', 'Rafael'],
    ['Baptista', 'Batista'],
    ['Christian', 'Cristian'],
    ['Alexandre', 'Alessandre'],
    ['Djalma', 'Jalma'],
    ['David', 'Davi'],
    ['Edivaldo', 'Edvaldo'],
    ['Joaquim', 'Joakim'],
    ['Gonçalves', 'Gonsalves'],
    ['Assunção', 'Assunsão'],
    ['Inácio', 'Ignácio'],
    ['Andréa', 'Andréia'],
    ['Hélio', 'Élio'],
    ['Nascimento', 'Nassimento'],
    ['Mattos', 'Matos'],
    ['George', 'Jorge'],
  ])('%s e %s', (a, b) => expect(som(a)).toBe(som(b)));
});

describe('soam diferente', () => {
  it.each([
    ['Paulo', 'Paula'],
    ['Antônio', 'Antônia'],
    ['Mário', 'Maria'],
    ['Carlos', 'Carla'],
    ['Pedro', 'Paulo'],
    ['Silva', 'Sales'],
    ['Branco', 'Bransa'],
    ['Michel', 'Michele'],
    ['Daniel', 'Daniele'],
    ['Guilherme', 'Jilherme'],
    ['Renato', 'Renata'],
  ])('%s e %s', (a, b) => expect(som(a)).not.toBe(som(b)));
});

it('palavra vazia soa vazia, e qualquer palavra de A a Z tem código de A a Z', () => {
  expect(som('')).toBe('');
  for (const p of ['H', 'Q', 'XYZ', 'WW', 'GH', 'LH', 'CH']) expect(som(p)).toMatch(/^[A-Z]*$/);
});
