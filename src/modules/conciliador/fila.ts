import type { FilaDeCima } from '../acesso/index.ts';
import { contarPorGravidade } from './store.ts';

/** As que o próprio órgão tem de responder, na página inicial. */
export const FILA_DAS_CONTRADICOES: FilaDeCima = {
  id: 'contradicoes',
  permissoes: ['conciliador.contradicao.tratar'],
  um: 'contradição a responder',
  muitos: 'contradições a responder',
  href: '/contradicoes?minhas=sim',
  contar: async ({ banco }, { ator }, hoje) => {
    const contagens = await contarPorGravidade(banco, ator, hoje, { minhas: 'sim' });
    const soma = (de: (c: (typeof contagens)[number]) => number) => contagens.reduce((n, c) => n + de(c), 0);
    return { quantos: soma((c) => c.total), vencidos: soma((c) => c.vencidas) };
  },
};
