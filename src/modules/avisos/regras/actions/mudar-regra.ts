/** Muda com quantos dias se avisa de uma espécie. Os avisos abertos se refazem em seguida, e nenhum passo se repete. */
import { feito } from '../../../../platform/recusa.ts';
import type { Acao } from '../../../acesso/index.ts';
import { reconciliarEspecie } from '../../reconciliar/events.ts';
import { comoRegra, REGRA_ESCRITA } from '../entrada.ts';
import { gravarRegra, reverAbertos } from '../store.ts';

export const mudarRegra = (hoje: string): Acao<typeof REGRA_ESCRITA, void, void> => ({
  nome: 'avisos.mudar-regra',
  permissao: 'avisos.regra.gerir',
  entrada: REGRA_ESCRITA,
  alvo: async () => ({ alvo: {}, valor: undefined }),
  executar: async ({ tx, agora, ator }, escrita) => {
    if (ator.usuarioId === undefined) throw new Error('só quem tem conta muda regras');
    const regra = comoRegra(escrita);
    await gravarRegra(tx, regra, { motivo: escrita.motivo, por: ator.usuarioId, em: agora });
    await reverAbertos(tx, regra.especie, hoje);
    await reconciliarEspecie(tx, regra.especie);
    return feito(undefined);
  },
});
