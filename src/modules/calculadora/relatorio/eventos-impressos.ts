/** Eventos do caso, como se leem em uma tabela. */
import type { Caso, Evento } from '../../../direito/caso.ts';
import { emOrdem } from '../../../direito/calculo/ordem.ts';
import { dataCurta } from '../../../direito/tempo/dia.ts';
import { descreverEvento } from '../pages/resultado/palavras-dos-eventos.ts';

export interface EventoImpresso {
  data: string;
  evento: string;
  detalhe: string;
}

/** Em ordem de data. O posterior à data de referência é dito, porque não entra na conta. */
export function eventosImpressos(caso: Caso): EventoImpresso[] {
  return emOrdem(caso.eventos).map(({ evento, data }) => {
    const { titulo, detalhe = '' } = descreverEvento(evento);
    const depois = data > caso.emData ? 'depois da data de referência: não entra na conta' : '';
    return {
      data: quando(evento),
      evento: titulo,
      detalhe: [detalhe, depois].filter(Boolean).join('; '),
    };
  });
}

function quando(e: Evento): string {
  if (!('inicio' in e)) return dataCurta(e.data);
  return e.fim === undefined ? `desde ${dataCurta(e.inicio)}` : `${dataCurta(e.inicio)} a ${dataCurta(e.fim)}`;
}
