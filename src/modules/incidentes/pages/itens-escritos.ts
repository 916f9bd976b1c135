/** Do formulário à ação: `estado-<condição>` e `obs-<condição>` viram a lista de itens. */
import type { Escrito } from '../../acesso/index.ts';

const DO_ESTADO = 'estado-';

export const itensEscritos = (
  escrito: Escrito,
  condicoes: readonly { id: string }[],
): { id: string; estado: unknown; observacao: unknown }[] =>
  condicoes.map(({ id }) => ({ id, estado: escrito[`${DO_ESTADO}${id}`], observacao: escrito[`obs-${id}`] }));
