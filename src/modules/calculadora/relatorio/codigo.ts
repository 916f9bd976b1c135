/** Código curto para conferir um documento: mesmos fatos, mesmas regras e mesma data dão sempre o mesmo código. */
import { createHash } from 'node:crypto';
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado } from '../../../direito/resultado.ts';

const LETRAS = 12;

/**
 * Começo do SHA-256 do caso lido (com as chaves em ordem), do conjunto de regras e da data de referência, em
 * `AAAA-BBBB-CCCC`. Parte do caso lido, e não do escrito: `"5a4m"` e `{ "anos": 5, "meses": 4 }` são o mesmo fato.
 */
export function codigoDeConferencia(caso: Caso, regras: Resultado['regras']): string {
  const texto = JSON.stringify([emOrdem(caso), regras.conjunto, regras.em]);
  const resumo = createHash('sha256').update(texto).digest('hex').slice(0, LETRAS).toUpperCase();
  return resumo.replace(/(.{4})(?=.)/g, '$1-');
}

function emOrdem(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(emOrdem);
  if (typeof valor !== 'object' || valor === null) return valor;
  const pares = Object.entries(valor).filter(([, v]) => v !== undefined);
  return Object.fromEntries(pares.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, emOrdem(v)]));
}
