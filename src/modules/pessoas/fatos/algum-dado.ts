import type { Recusa } from '../../../platform/recusa.ts';

/** Para o tipo em que todo campo é opcional: um fato sem nada dentro não diz nada. */
export const algumDado = ({ dados }: { dados: Readonly<Record<string, unknown>> }): Recusa[] =>
  Object.values(dados).some((v) => v !== undefined)
    ? []
    : [{ codigo: 'nada-escrito', mensagem: 'Preencha ao menos um campo: assim não há o que guardar.' }];
