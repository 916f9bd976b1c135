/** Do rascunho escrito ao que se imprime e ao que se registra. */
import type { AnexoDaConta, Peca } from '../../../calculadora/index.ts';
import { NOMES_DAS_SECOES, type Rascunho, SECOES } from './rascunho.ts';

/** Controles e códigos sem letra, que o DOCX não aceita. */
const SEM_LETRA = /[\p{Cc}\p{Cs}\p{Cn}]/gu;

/** O navegador manda CRLF; linha vazia só separa. */
export const paragrafosDe = (texto: string): string[] =>
  texto
    .toWellFormed()
    .split(/\r?\n/)
    .map((l) => l.replace(SEM_LETRA, ' ').trim())
    .filter((l) => l !== '');

export function pecaDe(rascunho: Rascunho, anexo?: AnexoDaConta): Peca {
  const secoes = NOMES_DAS_SECOES.filter((s) => s !== 'enderecamento' && s !== 'fecho')
    .map((s) => ({ titulo: SECOES[s].titulo, paragrafos: paragrafosDe(rascunho[s]) }))
    .filter((s) => s.paragrafos.length > 0);
  return {
    enderecamento: paragrafosDe(rascunho.enderecamento),
    secoes,
    fecho: paragrafosDe(rascunho.fecho),
    anexo,
  };
}

/** Texto corrido, como fica no andamento; a conta fica no recibo que o pedido guarda. */
export const textoDo = (rascunho: Rascunho): string =>
  NOMES_DAS_SECOES.flatMap((s) => {
    const paragrafos = paragrafosDe(rascunho[s]);
    if (paragrafos.length === 0) return [];
    const { titulo } = SECOES[s];
    return [[...(titulo ? [titulo.toUpperCase()] : []), ...paragrafos].join('\n')];
  }).join('\n\n');
