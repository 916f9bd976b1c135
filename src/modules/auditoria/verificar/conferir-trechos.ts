/** Confere os trechos com várias conexões ao mesmo tempo: quem mais trabalha é o banco, e cada conexão é um processo dele. */
import { availableParallelism } from 'node:os';
import type { TrechoConferido } from './conferir-trecho.ts';
import { type Trecho, abrirLeitura, conferirNoBanco } from './leitura.ts';

const MAIS_CONEXOES = 4;

/** Devolve na mesma ordem: por corrente, por trecho. */
export async function conferirTrechos(
  url: string,
  instantaneo: string,
  correntes: readonly (readonly Trecho[])[],
): Promise<TrechoConferido[][]> {
  const fila: { trecho: Trecho; i: number; destino: TrechoConferido[] }[] = [];
  const feitos = correntes.map((trechos) => {
    const destino: TrechoConferido[] = [];
    trechos.forEach((trecho, i) => fila.push({ trecho, i, destino }));
    return destino;
  });
  async function trabalhar(): Promise<void> {
    const cliente = await abrirLeitura(url, instantaneo);
    try {
      for (let t = fila.shift(); t; t = fila.shift()) t.destino[t.i] = await conferirNoBanco(cliente, t.trecho);
    } finally {
      await cliente.end();
    }
  }
  await Promise.all(Array.from({ length: Math.min(MAIS_CONEXOES, availableParallelism()) }, trabalhar));
  return feitos;
}
