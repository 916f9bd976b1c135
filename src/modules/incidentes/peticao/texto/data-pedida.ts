/** A data por que se pede: a mais cedo entre as leituras defensáveis, ou a oficial. */
import type { Marco } from '../../../../direito/resultado.ts';
import { leituraDe } from '../../../calculadora/index.ts';
import type { Escolhas } from './escolhas.ts';

export interface DatasDoMarco {
  /** AAAA-MM-DD: a que o juízo fixou ou, na falta, a da conta. Ausente: falta dado. */
  oficial?: string | undefined;
  /** O juízo a fixou no lugar da conta. */
  fixada: boolean;
  /** Só se há leitura que antecipa a oficial. */
  maisCedo?: { dia: string; curta: string } | undefined;
}

/** `fixada`: AAAA-MM-DD, a que uma decisão pôs no lugar da calculada; as leituras já não contam. */
export function datasDo(m: Marco, fixada?: string): DatasDoMarco {
  if (fixada !== undefined) return { oficial: fixada, fixada: true };
  const { data: oficial, dataMaisCedo: dia } = m;
  if (dia === undefined || (oficial !== undefined && dia >= oficial)) return { oficial, fixada: false };
  const leitura = m.alternativas?.find((a) => a.data === dia)?.leitura;
  const curta = leitura === undefined ? 'somadas as leituras mais favoráveis' : leituraDe(leitura).curta;
  return { oficial, fixada: false, maisCedo: { dia, curta } };
}

/** AAAA-MM-DD; ausente: nenhuma se pode firmar. */
export const dataPedida = ({ oficial, maisCedo }: DatasDoMarco, { leitura }: Pick<Escolhas, 'leitura'>) =>
  leitura === 'mais-cedo' ? (maisCedo?.dia ?? oficial) : (oficial ?? maisCedo?.dia);
