import { type Modelo, SOLTURA } from './modelo.ts';

const excesso = (doPrazo: string): Modelo => ({
  pede: () => `o relaxamento da prisão, por excesso do prazo ${doPrazo}`,
  chegou: () => `A prisão continua, e o prazo ${doPrazo} acabou em`,
  vira: () => `O prazo ${doPrazo} acaba em`,
  pedidos: () => ['O reconhecimento do excesso de prazo e o relaxamento da prisão.', SOLTURA],
});

export const inquerito = excesso('do inquérito');
export const denuncia = excesso('da denúncia');

export const audienciaDeCustodia: Modelo = {
  pede: () => 'a apresentação imediata à audiência de custódia ou o relaxamento da prisão',
  chegou: () => 'O prazo para a apresentação à audiência de custódia acabou em',
  vira: () => 'O prazo para a apresentação à audiência de custódia acaba em',
  pedidos: () => [
    'A apresentação imediata ao juízo, em audiência de custódia.',
    `Não feita, o relaxamento da prisão.`,
    SOLTURA,
  ],
};
