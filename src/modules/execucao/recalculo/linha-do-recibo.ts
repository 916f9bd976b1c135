/** O recibo de um recálculo no formato de texto do COPY. */
import { randomUUIDv7 } from 'node:crypto';
import { conjuntoDeRegras } from '../../calculadora/index.ts';
import type { ContaLida, ReciboEscrito } from './conferir.ts';
import type { Lote } from './lote.ts';

export const copiarRecibos = `copy execucao.recibo (pessoa_id, id, em_data, calculado_em, causa, caso, regras, resultado,
  por_que, sigilo, sha256, recalculo_id) from stdin`;

export function linhaDoRecibo(
  { recalculoId, em }: Pick<Lote, 'recalculoId' | 'em'>,
  { pessoaId, porQue, sigilo }: ContaLida,
  { caso, resultado, sha256 }: ReciboEscrito,
  agora: Date,
): string {
  const conta = `${escapar(caso)}\t${conjuntoDeRegras()}\t${escapar(resultado)}\t${escapar(JSON.stringify(porQue))}`;
  const quando = `${em}\t${agora.toISOString()}`;
  return `${pessoaId}\t${randomUUIDv7()}\t${quando}\tregras\t${conta}\t${sigilo}\t\\\\x${sha256.toString('hex')}\t${recalculoId}\n`;
}

/** Em JSON não há quebra de linha nem tabulação crua: só a barra se escapa, e é rara. */
const escapar = (json: string): string => (json.includes('\\') ? json.replaceAll('\\', '\\\\') : json);
