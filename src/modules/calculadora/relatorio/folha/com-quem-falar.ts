/** A quem recorrer. Sem telefone: cada estado tem o seu, e número errado é pior que nenhum. */
import type { Marco } from '../../../../direito/resultado.ts';

export function comQuemFalar(marcos: readonly Marco[]): string[] {
  const atrasado = marcos.some((m) => m.situacao === 'alcancado' && (m.diasDeAtraso ?? 0) > 0);
  const pressa = atrasado ? 'Há data que já chegou: peça hoje e mostre esta folha.' : 'Mostre esta folha.';
  return [
    `Defensoria Pública: é de graça. Peça o atendimento à direção da unidade. ${pressa}`,
    'Advogado ou advogada, se tiver. Você também pode escrever ao juiz.',
  ];
}
