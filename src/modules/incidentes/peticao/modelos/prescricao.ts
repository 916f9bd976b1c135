import { type Modelo, SOLTURA } from './modelo.ts';

const daPretensao = (qual: string): Modelo => ({
  pede: () => `o reconhecimento da prescrição da pretensão ${qual}`,
  chegou: () => `O prazo da prescrição da pretensão ${qual} acabou em`,
  vira: () => `Se nada o interromper, o prazo da prescrição da pretensão ${qual} acaba em`,
  pedidos: () => [
    `O reconhecimento da prescrição da pretensão ${qual} e a declaração de que está extinta a punibilidade.`,
    SOLTURA,
  ],
});

export const prescricaoPunitiva = daPretensao('punitiva');
export const prescricaoExecutoria = daPretensao('executória');
