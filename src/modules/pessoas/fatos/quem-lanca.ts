/** A quem a lei manda lançar cada informação (Lei 12.714/2012, art. 3º). */
import type { IncisoDoArt2, QualquerTipo } from './tipo.ts';

const POLICIA = 'Cabe à autoridade policial, por ocasião da prisão (Lei 12.714/2012, art. 3º, I).';
const JUIZ = 'Cabe ao magistrado que decide (Lei 12.714/2012, art. 3º, II).';
const DIRETOR = 'Cabe ao diretor do estabelecimento (Lei 12.714/2012, art. 3º, III).';
const INTERNACAO = 'Cabe ao diretor da unidade de internação (Lei 12.714/2012, art. 3º, IV).';

const CABE: Readonly<Record<IncisoDoArt2, string>> = {
  I: POLICIA,
  II: POLICIA,
  III: POLICIA,
  IV: POLICIA,
  V: JUIZ,
  VI: DIRETOR,
  VII: JUIZ,
  VIII: DIRETOR,
  IX: DIRETOR,
  X: INTERNACAO,
  XI: JUIZ,
};

/** Ausente quando a lei não nomeia ninguém: aí decide o papel. */
export const quemDeveLancar = ({ art2 }: QualquerTipo): string | undefined => art2 && CABE[art2];
