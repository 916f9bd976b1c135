/**
 * O desafio que a chave de acesso assina. Quem chama o guarda (com a finalidade e a conta) e o apaga ao primeiro uso,
 * na mesma instrução que o procura: resposta repetida não acha desafio.
 */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';

export interface Desafio {
  /** 32 bytes sorteados, em base64url. */
  valor: string;
  /** Deste instante em diante não vale mais. */
  venceEm: Date;
}

/** Escolha do sistema: tempo de achar o celular ou a chave física. */
const VALIDADE_MS = 5 * 60_000;

export const novoDesafio = (agora: Date): Desafio => ({
  valor: randomBytes(32).toString('base64url'),
  venceEm: new Date(agora.getTime() + VALIDADE_MS),
});

const dadosDoClienteSchema = z.object({ challenge: z.string() });

/** O desafio que uma resposta diz responder, para achá-lo entre os guardados. Só a verificação prova que o respondeu. */
export function desafioDaResposta(clientDataJSON: string): string | undefined {
  try {
    const dados: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    return dadosDoClienteSchema.safeParse(dados).data?.challenge;
  } catch {
    // Não é JSON: veio de fora, e não responde a desafio nenhum.
    return undefined;
  }
}
