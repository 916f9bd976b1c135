/** Os sinais do desenho: cada um com forma própria, para valer também em preto e branco. */
import type { Sinal } from './acontecimentos.ts';

interface Props {
  sinal: Sinal;
  x: number;
  y: number;
  futuro?: boolean | undefined;
  /** Dica ao passar o ponteiro. */
  dica?: string | undefined;
}

/** Caminhos centrados em (0, 0), em um quadrado de 12 por 12. */
const FORMAS: Readonly<Record<Sinal, string>> = {
  marco: 'M0-7 7 0 0 7-7 0Z',
  incerto: 'M-7-3H7V3H-7Z',
  custodia: 'M-5-5H5V5H-5Z',
  fuga: 'M-5-5 5 5M5-5-5 5',
  falta: 'M0-6 6 5H-6Z',
  regime: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z',
  remicao: 'M-5 0H5M0-5V5',
  trabalho: 'M-5 3H5',
  clemencia: 'M0-7 2-2 7 0 2 2 0 7-2 2-7 0-2-2Z',
  hoje: 'M0-6V6',
};

export function SinalNoDesenho({ sinal, x, y, futuro, dica }: Props) {
  return (
    <g class={`sinal sinal-${sinal} ${futuro ? 'sinal-futuro' : ''}`} transform={`translate(${x} ${y})`}>
      {dica && <title>{dica}</title>}
      <path d={FORMAS[sinal]} />
    </g>
  );
}

/** Hachuras das faixas. `id` próprio por desenho: dois na mesma página não podem se confundir. */
export function Hachuras({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-a-cumprir`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hachura-fundo" width="6" height="6" />
        <line class="hachura-traco" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      <pattern id={`${id}-fuga`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="hachura-fundo" width="6" height="6" />
        <path class="hachura-fuga" d="M0 0 6 6M6 0 0 6" />
      </pattern>
      <pattern id={`${id}-detracao`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="hachura-detracao" width="6" height="6" />
        <circle class="hachura-ponto" cx="3" cy="3" r="1.3" />
      </pattern>
      <pattern id={`${id}-livramento`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="hachura-fundo" width="5" height="5" />
        <line class="hachura-traco" x1="0" y1="2.5" x2="5" y2="2.5" />
      </pattern>
    </defs>
  );
}

export type TipoDeFaixa = 'preso' | 'solto' | 'fuga' | 'livramento' | 'detracao' | 'a-cumprir';

/** Sólida para preso; hachura própria para as demais; só o contorno para solto. */
export function preenchimento(tipo: TipoDeFaixa, id: string): string | undefined {
  return tipo === 'preso' || tipo === 'solto' ? undefined : `url(#${id}-${tipo})`;
}
