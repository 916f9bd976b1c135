import { Selo, type TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { dataCurta, distancia } from '../../../../ui/texto.ts';
import { type Acordo, situacaoDoAcordo, type SituacaoDoAcordo, ultimoDia } from '../acordo.ts';

const TIPO: Record<SituacaoDoAcordo, TipoDeSelo> = {
  'a-vencer': 'proximo',
  vigente: 'concedido',
  futuro: 'futuro',
  denunciado: 'vedado',
  vencido: 'vedado',
};

/** Até quando vale, ou desde quando não vale, com a distância. */
export function SituacaoDoAcordoNoSelo({ acordo, hoje }: { acordo: Acordo; hoje: string }) {
  const situacao = situacaoDoAcordo(acordo, hoje);
  return <Selo tipo={TIPO[situacao]}>{frase(acordo, situacao, hoje)}</Selo>;
}

function frase(acordo: Acordo, situacao: SituacaoDoAcordo, hoje: string): string {
  if (situacao === 'futuro') return `Começa em ${dataCurta(acordo.vigenciaInicio)}`;
  const fim = ultimoDia(acordo);
  const quando = `${dataCurta(fim)} (${distancia(fim, hoje)})`;
  const verbo = fim < hoje ? 'Acabou em' : 'Vale até';
  return situacao === 'denunciado' ? `Denunciado. ${verbo} ${quando}` : `${verbo} ${quando}`;
}
