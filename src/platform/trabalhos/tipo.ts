/** Um trabalho: o que se faz fora do pedido da pessoa, agora ou mais tarde, com nova tentativa quando falha. */
import type { z } from 'zod';

/** O contrato entre quem agenda e quem executa. */
export interface TipoDeTrabalho<E extends z.ZodType = z.ZodType> {
  /** `modulo.verbo-objeto`; fica gravado na fila: não mude. */
  nome: string;
  dados: E;
}

export interface ContextoDoTrabalho {
  agora: Date;
  /** 1 na primeira vez. */
  tentativa: number;
  /** Avisa que o sistema está saindo: largue o que for longo e rejeite, que o trabalho volta à fila. */
  sinal: AbortSignal;
}

export interface Trabalho {
  nome: string;
  executar(dados: unknown, contexto: ContextoDoTrabalho): Promise<void>;
}

export const tipoDeTrabalho = <E extends z.ZodType>(nome: string, dados: E): TipoDeTrabalho<E> => ({ nome, dados });

/**
 * Liga o tipo a quem o executa. Rejeitar faz o trabalho voltar à fila, com espera que cresce até seis horas; depois de 25
 * tentativas (uns quatro dias) ele fica parado na fila, à vista de quem administra.
 */
export function registrarTrabalho<E extends z.ZodType>(
  { nome, dados: esquema }: TipoDeTrabalho<E>,
  executar: (dados: z.output<E>, contexto: ContextoDoTrabalho) => Promise<void>,
): Trabalho {
  return { nome, executar: async (dados, contexto) => executar(esquema.parse(dados), contexto) };
}
