/** O que a própria pessoa (e a família, com o código) vê de si: nada de saúde, de proteção nem do que correria risco dito. */
import type { Titular } from '../../acesso/index.ts';
import { type Fato, type FatoVigente, vigentes } from '../../pessoas/index.ts';

/** A folha circula na cela: quem entra por código nunca as vê. */
const NUNCA = new Set(['pessoas.saude', 'pessoas.protecao']);

/**
 * Fato sigiloso de quem não é sigiloso é diligência em curso (uma ordem de prisão por cumprir): avisar a pessoa a frustraria.
 * O sigilo que protege a própria pessoa não se opõe a ela.
 */
export const daPropriaPessoa = (fatos: readonly Fato[], { sigilo }: Pick<Titular, 'sigilo'>): FatoVigente[] =>
  vigentes(fatos).filter((f) => !NUNCA.has(f.tipo) && (f.sigilo !== 'sigiloso' || sigilo === 'sigiloso'));
