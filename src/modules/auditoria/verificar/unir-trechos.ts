/** Junta o que se achou em cada trecho de uma corrente, e confere as emendas e as pontas. Puro. */
import type { Cabeca } from '../encadear.ts';
import type { TrechoConferido } from './conferir-trecho.ts';
import { type Ponto, problemaDoElo } from './elo.ts';
import type { Problema } from './problema.ts';

/**
 * Une os trechos de uma corrente, em ordem, ao que se sabe do começo (a origem, ou um selo) e do fim (a cabeça).
 * Devolve os problemas de todos, na ordem dos números.
 */
export function unirTrechos(
  inicio: Cabeca,
  trechos: readonly TrechoConferido[],
  cabeca: Cabeca | undefined,
): Problema[] {
  const { corrente } = inicio;
  let antes: Ponto = inicio;
  const problemas: (Problema | undefined)[] = [];
  for (const t of trechos) {
    if (t.primeiro) problemas.push(problemaDoElo(corrente, antes, t.primeiro));
    problemas.push(...t.problemas);
    antes = t.ultimo ?? antes;
  }
  problemas.push(problemaDoFim(corrente, antes, cabeca));
  return problemas.filter((p) => p !== undefined);
}

function problemaDoFim(corrente: number, ultimo: Ponto, cabeca: Ponto | undefined): Problema | undefined {
  if (!cabeca) return { tipo: 'cabeca', corrente, mensagem: 'a cabeça da corrente sumiu.' };
  const { numero } = ultimo;
  if (cabeca.numero > numero) {
    const mensagem = `a corrente deveria chegar ao nº ${cabeca.numero}; acaba no nº ${numero}: o fim foi removido.`;
    return { tipo: 'removido', corrente, numero: numero + 1, mensagem };
  }
  if (cabeca.numero < numero) {
    const mensagem = `há registros além da cabeça (nº ${cabeca.numero}): foram inseridos por fora do sistema.`;
    return { tipo: 'inserido', corrente, numero: cabeca.numero + 1, mensagem };
  }
  if (cabeca.hash === ultimo.hash) return undefined;
  return { tipo: 'cabeca', corrente, numero, mensagem: 'o hash da cabeça não é o do último registro.' };
}
