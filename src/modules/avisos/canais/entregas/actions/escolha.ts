/** Que mensagens: as marcadas na lista, ou todas as do filtro. */
import { z } from 'zod';
import { filtroDasEntregas } from '../filtro.ts';
import { type Escolha, POR_PAGINA } from '../store.ts';

const NENHUMA = 'Marque ao menos uma mensagem, ou escolha todas as do filtro.';

export const camposDaEscolha = filtroDasEntregas.extend({
  mensagens: z.preprocess(
    (v) => (v === undefined ? [] : [v].flat()),
    z.array(z.guid('Escolha mensagens da lista.')).max(POR_PAGINA, `Marque até ${POR_PAGINA} de cada vez.`),
  ),
  /** Todas as do filtro, e não só as marcadas. */
  todas: z.literal('sim').optional().catch(undefined),
});

type Campos = z.output<typeof camposDaEscolha>;

export const escolheu = ({ mensagens, todas }: Campos): boolean => todas === 'sim' || mensagens.length > 0;
export const SEM_ESCOLHA = { path: ['mensagens'], error: NENHUMA };

export const escolhaDe = ({ mensagens, todas, canal, problema }: Campos): Escolha =>
  todas === 'sim' ? { filtro: { canal, problema } } : { ids: mensagens };
