/** A data do fato pedida no endereço e a coluna da tabela em que ela cai. */
import { progressao } from '../../../../../direito/lep/art-112-progressao.ts';
import { lerDia } from '../../../../../direito/tempo/dia.ts';

export interface DataDoFato {
  /** Como a pessoa escreveu. */
  texto: string;
  erro?: string;
  /** Índice da redação em vigor no dia. */
  coluna?: number;
}

export function lerDataDoFato(texto: string): DataDoFato {
  if (texto === '') return { texto };
  const dia = lerDia(texto);
  if (dia === undefined) return { texto, erro: 'Escreva uma data que existe, por exemplo 2019-05-10.' };
  const coluna = progressao.versoes.findIndex((v) => v.inicio <= dia && dia <= v.fim);
  if (coluna >= 0) return { texto, coluna };
  return { texto, erro: 'A Lei de Execução Penal começa em 13/01/1985: escreva uma data a partir dela.' };
}
