/** Períodos de vigência em palavras. Datas AAAA-MM-DD; `ate` ausente: em vigor. */
import { dataCurta } from '../../../../ui/texto.ts';

export interface Vigencia {
  de: string;
  ate?: string | undefined;
}

/** Antes disto o catálogo e as regras não distinguem: é o começo convencional, não uma data da lei. */
const DESDE_SEMPRE = '1942-01-01';

export function vigenciaEmPalavras({ de, ate }: Vigencia): string {
  const antiga = de < DESDE_SEMPRE;
  if (ate === undefined) return antiga ? 'sempre' : `desde ${dataCurta(de)}`;
  return antiga ? `até ${dataCurta(ate)}` : `de ${dataCurta(de)} a ${dataCurta(ate)}`;
}

export const vigeEm = ({ de, ate }: Vigencia, em: string): boolean => de <= em && (ate === undefined || em <= ate);
