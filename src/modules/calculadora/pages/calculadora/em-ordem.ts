/** Os eventos do caso por data, como saem depois de calcular: quem volta ao formulário os acha em ordem. */
import type { Caso } from '../../../../direito/caso.ts';
import { emOrdem } from '../../../../direito/calculo/ordem.ts';
import type { CasoEscrito } from '../../contrato/index.ts';

/** `escrito` e `caso` são o mesmo caso, antes e depois de conferido. */
export function comEventosEmOrdem(escrito: CasoEscrito, caso: Caso): CasoEscrito {
  if (!escrito.eventos) return escrito;
  const indices = emOrdem(caso.eventos).map((e) => e.indice);
  return { ...escrito, eventos: indices.map((i) => escrito.eventos![i]!) };
}
