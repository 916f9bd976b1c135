/** A menção de um processo num fato: ele passa a existir aqui, e o sigilo dele desce ao fato. */
import type { Citacao } from '../pessoas/index.ts';
import { maiorSigilo } from '../pessoas/index.ts';
import type { Sigilo, Tx } from '../acesso/index.ts';
import type { EspecieDeProcesso } from './processo.ts';
import { type Mencao, mencionarProcessos } from './store/mencionar.ts';

interface Cita {
  processo?: string | undefined;
  /** Da guia. */
  execucao?: string | undefined;
}

/** Para o `citar` do tipo de fato. Cada espécie é a que se supõe do processo na primeira menção. */
export const citarProcesso =
  (especie: EspecieDeProcesso, daExecucao: EspecieDeProcesso = 'execucao') =>
  async (tx: Tx, citacoes: readonly Citacao<Cita>[], agora: Date): Promise<Sigilo[]> => {
    const mencoes = citacoes.flatMap(({ dados: { processo, execucao }, autorId }): Mencao[] => [
      ...(processo ? [{ numero: processo, especie, autorId }] : []),
      ...(execucao ? [{ numero: execucao, especie: daExecucao, autorId }] : []),
    ]);
    const sigilos = await mencionarProcessos(tx, mencoes, agora);
    return citacoes.map(({ dados: { processo = '', execucao = '' } }) =>
      maiorSigilo(sigilos.get(processo), sigilos.get(execucao)),
    );
  };
