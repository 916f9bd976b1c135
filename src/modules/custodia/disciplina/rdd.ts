/** O regime disciplinar diferenciado: um de cada vez, e a decisão nova sobre o que corre o prorroga. Pura. */
import { doTipo, type FatoVigente, type FatoVigenteDe } from '../../pessoas/index.ts';

/** Quem deixa a prisão deixa o regime. */
const ACABA: ReadonlySet<string> = new Set(['custodia.rdd-encerrado', 'custodia.soltura', 'custodia.obito']);

/** O que corre, com o fim de prazo da última decisão; vencido ou não, sai da data. `vigentes`: em ordem. */
export function rddEmCurso(vigentes: readonly FatoVigente[]): FatoVigenteDe<{ prazo: string }> | undefined {
  const fim = vigentes.findLastIndex((f) => ACABA.has(f.tipo));
  return doTipo<{ prazo: string }>(vigentes.slice(fim + 1), 'custodia.rdd').at(-1);
}
