/** As pistas de baixo do desenho deitado: o tempo ganho (trabalho, estudo, remição) e os fatos. */
import { dataCurta } from '../../../../../direito/tempo/dia.ts';
import type { Acontecimento } from './acontecimentos.ts';
import type { SinalPosto } from './desenho-horizontal.ts';
import { SinalNoDesenho } from './sinais.tsx';

/** Faixa curta demais para se ver ainda ocupa 2 pixels: um dia preso não pode sumir. */
export const LARGURA_MINIMA = 2;

export const arredondar = (n: number): number => Math.round(n * 10) / 10;

/** Trabalho em cima, estudo e o resto embaixo: períodos simultâneos não se cobrem. */
const alturaDoPeriodo = (a: Acontecimento): number => (a.titulo === 'Trabalho' ? 3 : 10);
const ESPESSURA_DO_PERIODO = 5;

export function TempoGanho({ sinais, y }: { sinais: readonly SinalPosto[]; y: number }) {
  return (
    <g class="sinais">
      {sinais.map((s, i) =>
        s.ate !== undefined ? (
          <rect
            key={i}
            class="periodo"
            x={s.x}
            y={y + alturaDoPeriodo(s.a)}
            width={Math.max(arredondar(s.ate - s.x), LARGURA_MINIMA)}
            height={ESPESSURA_DO_PERIODO}
          >
            <title>{dicaDoAcontecimento(s.a)}</title>
          </rect>
        ) : (
          <SinalComTexto key={i} s={s} y={y - 6} textoX={s.x + 8} textoY={y - 2} />
        ),
      )}
    </g>
  );
}

export function Fatos({ sinais, y }: { sinais: readonly SinalPosto[]; y: number }) {
  return (
    <g class="sinais">
      {sinais.map((s, i) => (
        <SinalComTexto key={i} s={s} y={y - 4} textoX={s.x} textoY={y + 16} meio />
      ))}
    </g>
  );
}

interface PropsDoSinal {
  s: SinalPosto;
  y: number;
  textoX: number;
  textoY: number;
  meio?: boolean;
}

function SinalComTexto({ s, y, textoX, textoY, meio }: PropsDoSinal) {
  return (
    <g>
      <SinalNoDesenho sinal={s.a.sinal} x={s.x} y={y} futuro={s.a.futuro} dica={dicaDoAcontecimento(s.a)} />
      {s.texto && (
        <text class="sinal-texto" x={textoX} y={textoY} text-anchor={meio ? 'middle' : undefined}>
          {s.texto}
        </text>
      )}
    </g>
  );
}

function dicaDoAcontecimento(a: Acontecimento): string {
  const quando = a.fim === undefined ? dataCurta(a.inicio) : `${dataCurta(a.inicio)} a ${dataCurta(a.fim)}`;
  return `${quando}: ${a.titulo}${a.detalhe ? ` (${a.detalhe})` : ''}`;
}
