/** Uma peça: texto já escrito, em seções, com a conta anexa ou não. Nada dela é marcação. */
import type { AnexoDaConta } from './anexo.ts';

export interface SecaoDaPeca {
  /** Ausente: a seção segue sem título. */
  titulo?: string | undefined;
  paragrafos: readonly string[];
}

export interface Peca {
  /** A quem se dirige, no alto. */
  enderecamento: readonly string[];
  secoes: readonly SecaoDaPeca[];
  /** O fim: data e assinatura, uma linha cada. */
  fecho: readonly string[];
  anexo?: AnexoDaConta | undefined;
}

/** Um documento só, uma peça depois da outra, cada uma em página nova. */
export interface DadosDasPecas {
  pecas: readonly Peca[];
  /** AAAA-MM-DD: a data do documento. */
  em: string;
}

/** O que o modelo recebe. */
export function dadosDasPecas({ pecas, em }: DadosDasPecas) {
  const [year = 0, month = 0, day = 0] = em.split('-').map(Number);
  // Sem nome de pessoa: o título aparece em janelas e listas de impressão.
  const titulo = pecas.length === 1 ? 'Petição' : 'Petições';
  return {
    documento: { titulo, descricao: 'Texto de quem pede, com a conta anexa.', data: { year, month, day } },
    pecas,
  };
}
