import { numero } from '../../../../ui/texto.ts';
import { ESPECIES_DE_ZONA } from '../../fatos/monitoracao.ts';
import { mapaDas } from '../mapa.ts';
import type { Zona } from '../monitoracao.ts';

/** As zonas, em escala: o traço cheio é onde deve ficar; o tracejado, onde não pode ir. A tabela ao lado diz o mesmo. */
export function MapaDasZonas({ zonas }: { zonas: readonly Zona[] }) {
  const mapa = mapaDas(zonas);
  if (!mapa) return null;
  const { lado, regua } = mapa;
  return (
    <svg class="mapa-das-zonas" viewBox={`0 0 ${lado} ${lado}`} role="img" aria-label={descricao(zonas)}>
      <rect class="mapa-fundo" width={lado} height={lado} />
      {mapa.zonas.map(({ zona, x, y, raio }) => (
        <g key={zona.id} class={`zona zona-${zona.especie}`}>
          <circle cx={x} cy={y} r={raio} />
          <text x={x} y={y} text-anchor="middle" dominant-baseline="middle">
            {zona.nome}
          </text>
        </g>
      ))}
      <g class="mapa-regua">
        <path d={`M12 ${lado - 14}h${regua.unidades}`} />
        <text x={12} y={lado - 20}>
          {regua.metros >= 1000 ? `${numero(regua.metros / 1000)} km` : `${numero(regua.metros)} m`}
        </text>
        <text x={lado - 12} y={20} text-anchor="end">
          N ↑
        </text>
      </g>
    </svg>
  );
}

const descricao = (zonas: readonly Zona[]): string =>
  `Zonas: ${zonas.map((z) => `${z.nome}, ${ESPECIES_DE_ZONA[z.especie].toLowerCase()}`).join('; ')}.`;
