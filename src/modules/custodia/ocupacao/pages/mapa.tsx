import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { contar, numero } from '../../../../ui/texto.ts';
import { desenharMapa, type Mapa, type Marcador } from '../mapa.ts';
import { type Grau, grauDe, GRAUS, porcento, taxaDe } from '../ocupacao.ts';
import type { UnidadeOcupada } from '../queries.ts';

/** Cada grau tem cor e forma: a cor nunca diz nada sozinha. */
const FORMA: Record<Grau, SymbolType> = {
  'com-vagas': symbolCircle,
  acima: symbolSquare,
  'muito-acima': symbolTriangle,
  'nao-se-sabe': symbolDiamond,
};

const CABEM_NOMES = 25;

/** O tamanho diz quantas pessoas; a forma e a cor, a ocupação. Os mesmos números estão na tabela ao lado. */
export function MapaDaOcupacao({ unidades }: { unidades: readonly UnidadeOcupada[] }) {
  const mapa = desenharMapa(unidades);
  if (mapa.marcadores.length === 0) {
    return (
      <p class="tabela-vazia">
        Nenhuma destas unidades tem latitude e longitude no cadastro: não há o que pôr no mapa.
      </p>
    );
  }
  return (
    <figure class="mapa">
      <svg viewBox={`0 0 ${mapa.largura} ${mapa.altura}`} role="group" aria-label="Mapa das unidades">
        <Grade {...mapa} />
        {mapa.marcadores
          .toSorted((a, b) => b.raio - a.raio)
          .map((m) => (
            <NoMapa key={m.unidade.id} marcador={m} comNome={mapa.marcadores.length <= CABEM_NOMES} />
          ))}
      </svg>
      <figcaption>
        <ul class="mapa-legenda">
          {(Object.keys(GRAUS) as Grau[]).map((g) => (
            <li key={g}>
              <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
                <path class={`grau-${g}`} d={desenho(g, 7)} />
              </svg>{' '}
              {GRAUS[g].nome}
            </li>
          ))}
          <li>Tamanho: quantas pessoas</li>
        </ul>
        {mapa.fora.length > 0 && <p>Sem lugar no mapa: {mapa.fora.map((u) => u.nome).join('; ')}.</p>}
      </figcaption>
    </figure>
  );
}

/** Da mesma área que o círculo deste raio. */
const desenho = (grau: Grau, raio: number): string => symbol(FORMA[grau], Math.PI * raio * raio)() ?? '';

function NoMapa({ marcador: { unidade, ocupacao, x, y, raio }, comNome }: { marcador: Marcador; comNome: boolean }) {
  const vagas = ocupacao.vagas === undefined ? 'vagas não informadas' : contar(ocupacao.vagas, 'vaga', 'vagas');
  const grau = grauDe(ocupacao);
  const dito = `${unidade.nome}: ${contar(ocupacao.presas, 'pessoa', 'pessoas')}, ${vagas}, ${GRAUS[grau].nome}`;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <a href={`/unidades/${unidade.id}`}>
        <title>{dito}</title>
        <path class={`grau-${grau}`} d={desenho(grau, raio)} />
        {raio > 14 && (
          <text class="mapa-numero" dy="0.35em">
            {ocupacao.vagas === undefined ? numero(ocupacao.presas) : porcento(taxaDe(ocupacao))}
          </text>
        )}
        {comNome && (
          <text class="mapa-nome" y={raio + 15}>
            {unidade.sigla}
          </text>
        )}
      </a>
    </g>
  );
}

const PASSO = 80;

const Grade = ({ largura, altura }: Pick<Mapa, 'largura' | 'altura'>) => (
  <g class="mapa-grade" aria-hidden="true">
    <rect width={largura} height={altura} />
    {Array.from({ length: Math.ceil(largura / PASSO) - 1 }, (_, i) => (
      <line key={i} x1={(i + 1) * PASSO} x2={(i + 1) * PASSO} y2={altura} />
    ))}
    {Array.from({ length: Math.ceil(altura / PASSO) - 1 }, (_, i) => (
      <line key={i} y1={(i + 1) * PASSO} y2={(i + 1) * PASSO} x2={largura} />
    ))}
  </g>
);
