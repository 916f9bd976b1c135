/** O que os alertas dizem a quem lê. */
import type { TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { Alerta } from '../store.ts';
import type { Grau, Medida } from '../uso.ts';

export const SELO_DO_GRAU: Record<Grau, [TipoDeSelo, string]> = {
  aviso: ['neutro', 'Aviso'],
  lento: ['proximo', 'Consultas lentas'],
  parado: ['vencido', 'Consultas paradas'],
};

export const MEDIDA_EM_PALAVRAS: Record<Medida, string> = {
  dia: 'Consultas no dia',
  hora: 'Consultas na hora',
  'hora-incomum': 'Consultas em hora fora do hábito da pessoa',
  alvos: 'Pessoas distintas consultadas no dia',
};

/** `812 consultas no dia (o limite é 800)`. */
export function oQueHouve({ especie, valor, limite }: Pick<Alerta, 'especie' | 'valor' | 'limite'>): string {
  const oQue = {
    volume: contar(valor, 'consulta no dia', 'consultas no dia'),
    hora: contar(valor, 'consulta em uma hora', 'consultas em uma hora'),
    espalhamento: contar(valor, 'pessoa consultada no dia', 'pessoas consultadas no dia'),
  }[especie];
  return `${oQue} (o limite é ${limite})`;
}
