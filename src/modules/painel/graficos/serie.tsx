/** Um número dia a dia: linha com buraco onde não se contou, e a mesma coisa em tabela. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { Detalhes, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta, numero } from '../../../ui/texto.ts';

export interface PontoDaSerie {
  /** AAAA-MM-DD. */
  dia: string;
  valor?: number | undefined;
}

interface Props {
  id: string;
  /** A conclusão, em uma frase. */
  titulo: string;
  unidade: string;
  pontos: readonly PontoDaSerie[];
}

const LARGURA = 720;
const ALTURA = 220;
const MARGEM = { esquerda: 56, direita: 16, alto: 12, baixo: 28 };

export function Serie({ id, titulo, unidade, pontos }: Props) {
  const contados = pontos.filter((p) => p.valor !== undefined);
  return (
    <figure class="grafico" aria-labelledby={id}>
      <figcaption id={id}>{titulo}</figcaption>
      {contados.length > 1 && <Desenho {...{ titulo, pontos }} />}
      <Detalhes resumo={`Os mesmos números em tabela (${contados.length})`} aberto={contados.length <= 10}>
        <Tabela
          legenda={titulo}
          legendaOculta
          densa
          linhas={contados.toReversed()}
          colunas={[
            { titulo: 'Dia', celula: (p) => dataCurta(p.dia), cabecalhoDaLinha: true },
            { titulo: unidade, celula: (p) => numero(p.valor ?? 0), alinhar: 'numero' },
          ]}
        />
      </Detalhes>
    </figure>
  );
}

function Desenho({ titulo, pontos }: Pick<Props, 'titulo' | 'pontos'>) {
  const maior = Math.max(1, ...pontos.map((p) => p.valor ?? 0));
  const x = scaleLinear([0, Math.max(1, pontos.length - 1)], [MARGEM.esquerda, LARGURA - MARGEM.direita]);
  const y = scaleLinear([0, maior], [ALTURA - MARGEM.baixo, MARGEM.alto]).nice(4);
  const traco = line<PontoDaSerie>()
    .defined((p) => p.valor !== undefined)
    .x((_, i) => x(i))
    .y((p) => y(p.valor ?? 0));
  const [primeiro, ultimo] = [pontos.at(0), pontos.at(-1)];
  return (
    <svg viewBox={`0 0 ${LARGURA} ${ALTURA}`} role="img" aria-label={titulo}>
      {y.ticks(4).map((t) => (
        <g key={t} class="grafico-grade">
          <line x1={MARGEM.esquerda} x2={LARGURA - MARGEM.direita} y1={y(t)} y2={y(t)} />
          <text x={MARGEM.esquerda - 8} y={y(t)} dy="0.32em" text-anchor="end">
            {numero(t)}
          </text>
        </g>
      ))}
      <path class="grafico-linha" d={traco([...pontos]) ?? ''} />
      {pontos.map((p, i) =>
        p.valor !== undefined && sozinho(pontos, i) ? <circle key={p.dia} cx={x(i)} cy={y(p.valor)} r={3} /> : null,
      )}
      <text x={MARGEM.esquerda} y={ALTURA - 6}>
        {dataCurta(primeiro?.dia ?? '')}
      </text>
      <text x={LARGURA - MARGEM.direita} y={ALTURA - 6} text-anchor="end">
        {dataCurta(ultimo?.dia ?? '')}
      </text>
    </svg>
  );
}

/** Entre dois buracos, ou na ponta, a linha não se vê: marca-se o ponto. */
const sozinho = (pontos: readonly PontoDaSerie[], i: number): boolean =>
  pontos[i - 1]?.valor === undefined || pontos[i + 1]?.valor === undefined;
