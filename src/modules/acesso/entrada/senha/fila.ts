/**
 * Limite de contas pesadas ao mesmo tempo. Cada argon2id ocupa um núcleo por dezenas de milissegundos e 19 MiB: sem
 * limite, um milhar de senhas erradas de uma vez pararia o sistema para todos.
 */
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';

export interface LimitesDaFila {
  /** Quantas contas correm juntas. */
  simultaneas: number;
  /** Quantas podem esperar a vez; as seguintes são recusadas na hora. */
  espera: number;
}

export type Fila = <T>(conta: () => Promise<T>) => Promise<Resultado<T>>;

/** Recusa `sistema-ocupado` (HTTP 503) quando há gente demais na espera. Erro da conta passa a quem pediu. */
export function criarFila({ simultaneas, espera }: LimitesDaFila): Fila {
  let correndo = 0;
  const esperando: (() => void)[] = [];

  return async (conta) => {
    if (correndo >= simultaneas) {
      if (esperando.length >= espera) return ocupado();
      await new Promise<void>((vez) => esperando.push(vez));
    } else {
      correndo++;
    }
    try {
      return feito(await conta());
    } finally {
      // Quem sai passa a sua vaga ao primeiro da espera; sem ninguém, a vaga fica livre.
      const proximo = esperando.shift();
      if (proximo) proximo();
      else correndo--;
    }
  };
}

const ocupado = () =>
  recusar({
    codigo: 'sistema-ocupado',
    mensagem: 'Há muita gente entrando neste momento. Espere alguns segundos e tente de novo.',
  });
