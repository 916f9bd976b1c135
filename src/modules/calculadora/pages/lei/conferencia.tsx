import { Selo } from '../../../../ui/componentes/index.ts';
import type { Selo as SeloDaFonte } from '../../../../direito/motor/regra.ts';

const SELOS = {
  verificado: { tipo: 'concedido', texto: 'conferido na fonte' },
  memoria: { tipo: 'proximo', texto: 'de memória: falta conferir' },
  'fonte-unica': { tipo: 'indeterminado', texto: 'uma fonte só' },
} as const;

/** Quanto se pode confiar no texto: o selo do catálogo de regras. */
export function Conferencia({ selo }: { selo: SeloDaFonte | undefined }) {
  if (selo === undefined) return <Selo tipo="neutro">sem selo</Selo>;
  return <Selo tipo={SELOS[selo].tipo}>{SELOS[selo].texto}</Selo>;
}
