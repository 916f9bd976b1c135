import { expect, test } from 'vitest';
import { emOrdem, type Espera, fraseDaMesa } from './espera.ts';

test.each([
  [[], 'Nada espera por você agora.'],
  [[{ quantos: 1 }], 'Uma coisa espera por você.'],
  [[{ quantos: 1, vencidos: 0 }], 'Uma coisa espera por você, dentro do prazo.'],
  [[{ quantos: 1, vencidos: 1 }], 'Uma coisa espera por você, e passou do prazo.'],
  [[{ quantos: 3, vencidos: 0 }, { quantos: 2 }], '5 coisas esperam por você, dentro do prazo.'],
  [[{ quantos: 3, vencidos: 1 }, { quantos: 2 }], '5 coisas esperam por você; uma passou do prazo.'],
  [
    [
      { quantos: 3, vencidos: 1 },
      { quantos: 2, vencidos: 2 },
    ],
    '5 coisas esperam por você; 3 passaram do prazo.',
  ],
])('a frase diz quantas coisas esperam e quantas atrasaram: %j', (esperas, frase) => {
  expect(fraseDaMesa(esperas)).toBe(frase);
});

test('o atrasado vem no alto, e o que está vazio some', () => {
  const espera = (id: string, quantos: number, vencidos?: number): Espera => ({
    id,
    quantos,
    vencidos,
    um: '',
    muitos: '',
    href: '',
  });
  const ordem = emOrdem([espera('vazia', 0), espera('muitas', 9), espera('atrasada', 1, 1), espera('poucas', 2, 0)]);
  expect(ordem.map((e) => e.id)).toEqual(['atrasada', 'muitas', 'poucas']);
});
