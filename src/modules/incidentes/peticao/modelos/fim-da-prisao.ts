import { type Modelo, SOLTURA } from './modelo.ts';

const doPrazo = (prisao: string): Modelo => ({
  pede: () => `a soltura, pelo fim do prazo da prisão ${prisao}`,
  chegou: () => `O prazo da prisão ${prisao} acabou em`,
  vira: () => `O prazo da prisão ${prisao} acaba em`,
  pedidos: () => [`O reconhecimento de que acabou o prazo da prisão ${prisao}.`, SOLTURA],
});

export const temporariaFim = doPrazo('temporária');
export const prisaoCivilFim = doPrazo('civil');
