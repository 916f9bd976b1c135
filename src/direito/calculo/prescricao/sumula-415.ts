import type { Periodo } from '../../caso.ts';
import { ultimoDia } from '../../tempo/contagem.ts';
import type { Pena } from '../../tempo/pena.ts';

/** Suspensões cortadas no prazo do art. 109 pela pena máxima; `undefined` se nenhuma passa dele. */
export function semOTransbordo(suspensoes: readonly Periodo[], prazo: Pena): Periodo[] | undefined {
  let cortou = false;
  const limitadas = suspensoes.map((s) => {
    const limite = ultimoDia(s.inicio, prazo);
    if (s.fim <= limite) return s;
    cortou = true;
    return { inicio: s.inicio, fim: limite };
  });
  return cortou ? limitadas : undefined;
}
