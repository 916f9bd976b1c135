/** O que quem pede escolhe: por qual leitura da data, e o que vai junto. */
import { type Escrito, valorDe } from '../../../acesso/index.ts';

export interface Escolhas {
  leitura: 'mais-cedo' | 'oficial';
  /** A memória de cálculo, em página própria. */
  anexo: boolean;
  /** As leituras em disputa, no fundamento e no anexo. */
  leituras: boolean;
  /** As dúvidas da conta, no fundamento e no anexo. */
  duvidas: boolean;
}

export const PADRAO: Escolhas = { leitura: 'mais-cedo', anexo: true, leituras: false, duvidas: false };

/** `prefixo`: as do rascunho que está escrito viajam escondidas, com outro nome. */
export const escolhasDe = (escrito: Escrito, prefixo = ''): Escolhas => ({
  leitura: valorDe(escrito, `${prefixo}leitura`) === 'oficial' ? 'oficial' : 'mais-cedo',
  anexo: valorDe(escrito, `${prefixo}anexo`) === 'sim',
  leituras: valorDe(escrito, `${prefixo}leituras`) === 'sim',
  duvidas: valorDe(escrito, `${prefixo}duvidas`) === 'sim',
});
