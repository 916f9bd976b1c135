/** Um evento: o que um módulo diz aos que estão acima dele, sem conhecê-los. */
import type { z } from 'zod';
import type { Transacao } from '../db/index.ts';

export interface Evento {
  /** `modulo.o-que-houve`, no particípio (`acesso.acordo-encerrado`). */
  tipo: string;
  /** Identificadores e o mínimo mais; quem ouve lê o resto do banco. */
  dados: Record<string, unknown>;
}

/** O evento na hora da entrega. */
export interface EventoEntregue<D> {
  id: string;
  tipo: string;
  dados: D;
  criadoEm: Date;
}

export interface Ouvinte {
  tipo: string;
  /** `modulo.o-que-faz`; fica gravado com a entrega: não mude. */
  nome: string;
  receber(tx: Transacao, evento: EventoEntregue<unknown>, agora: Date): Promise<void>;
}

/**
 * Declara quem ouve um tipo de evento. `receber` roda em transação própria, junto com o registro da entrega: o que ele
 * grava nela acontece uma vez só; o que ele faz fora do banco pode se repetir, por isso agende um trabalho. Rejeitar
 * desfaz tudo e a entrega é tentada de novo. A ordem entre eventos não é garantida, e um ouvinte novo não recebe os antigos.
 */
export function ouvir<E extends z.ZodType>(
  tipo: string,
  nome: string,
  esquema: E,
  receber: (tx: Transacao, evento: EventoEntregue<z.output<E>>, agora: Date) => Promise<void>,
): Ouvinte {
  return {
    tipo,
    nome,
    receber: async (tx, evento, agora) => receber(tx, { ...evento, dados: esquema.parse(evento.dados) }, agora),
  };
}
