/** As faixas desenhadas no servidor, e o mesmo em tabela. */
import { scaleUtc } from 'd3-scale';
import { Detalhes, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { Desenho, Faixa, Pista, Sinal } from './faixas.ts';

const LARGURA = 960;
const MARGEM = 130;
const ALTURA_DA_PISTA = 30;
const TOPO = 26;
const LARGURA_MINIMA = 3;
/** Abaixo disto o texto não cabe dentro da faixa. */
const PIXELS_POR_LETRA = 7.2;

interface Props {
  desenho: Desenho;
  /** AAAA-MM-DD: até onde vai o que ainda dura. */
  ate: string;
}

export function FaixasNoTempo({ desenho, ate }: Props) {
  const { pistas, sinais } = desenho;
  const dias = [...pistas.flatMap((p) => p.faixas.map((f) => f.de)), ...sinais.map((s) => s.dia)].toSorted();
  const primeiro = dias[0];
  if (primeiro === undefined || pistas.length === 0) return null;
  const escala = scaleUtc([new Date(primeiro), new Date(fimDe(desenho, ate))], [MARGEM, LARGURA - 10]);
  const x = (dia: string): number => Math.round(escala(new Date(dia)) * 10) / 10;
  const altura = TOPO + (pistas.length + (sinais.length > 0 ? 1 : 0)) * ALTURA_DA_PISTA + 24;
  return (
    <div class="faixas">
      <h3 id="faixas">Em faixas</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- no celular o desenho rola para o lado */}
      <div class="faixas-rolar" role="region" aria-labelledby="faixas" tabIndex={0}>
        <svg viewBox={`0 0 ${LARGURA} ${altura}`} role="img" aria-labelledby="faixas-titulo faixas-descricao">
          <title id="faixas-titulo">Faixas no tempo</title>
          <desc id="faixas-descricao">
            De {dataCurta(primeiro)} a {dataCurta(ate)}. O mesmo está na tabela abaixo.
          </desc>
          {escala.ticks(8).map((t) => (
            <g key={t.toISOString()} class="faixas-eixo">
              <line x1={escala(t)} y1={TOPO - 8} x2={escala(t)} y2={altura - 20} />
              <text x={escala(t)} y={14} text-anchor="middle">
                {rotuloDoEixo(t)}
              </text>
            </g>
          ))}
          {pistas.map((p, i) => (
            <PistaNoDesenho key={p.nome} pista={p} y={TOPO + i * ALTURA_DA_PISTA} x={x} ate={ate} />
          ))}
          <Sinais sinais={sinais} y={TOPO + pistas.length * ALTURA_DA_PISTA} x={x} />
          <g class="faixas-hoje">
            <line x1={x(ate)} y1={TOPO - 8} x2={x(ate)} y2={altura - 18} />
            <text x={x(ate)} y={altura - 5} text-anchor="end">
              {dataCurta(ate)}
            </text>
          </g>
        </svg>
      </div>
      <EmTabela desenho={desenho} />
    </div>
  );
}

const fimDe = ({ pistas }: Desenho, ate: string): string =>
  pistas
    .flatMap((p) => p.faixas.flatMap((f) => f.ate ?? []))
    .concat(ate)
    .toSorted()
    .at(-1) ?? ate;

const rotuloDoEixo = (t: Date): string =>
  t.getUTCMonth() === 0
    ? String(t.getUTCFullYear())
    : `${String(t.getUTCMonth() + 1).padStart(2, '0')}/${t.getUTCFullYear()}`;

interface PropsDaPista {
  pista: Pista;
  y: number;
  x: (dia: string) => number;
  ate: string;
}

const PistaNoDesenho = ({ pista, y, x, ate }: PropsDaPista) => (
  <g>
    <text class="faixas-nome" x={0} y={y + 15}>
      {pista.nome}
    </text>
    {pista.faixas.map((f) => {
      const largura = Math.max(x(f.ate ?? ate) - x(f.de), LARGURA_MINIMA);
      return (
        <g key={f.de + f.texto} class={`tempo-faixa tempo-${f.tom}`}>
          <rect x={x(f.de)} y={y} width={largura} height={20} rx={3}>
            <title>{`${f.texto}: ${periodo(f)}`}</title>
          </rect>
          {f.texto.length * PIXELS_POR_LETRA < largura && (
            <text x={x(f.de) + 6} y={y + 14}>
              {f.texto}
            </text>
          )}
        </g>
      );
    })}
  </g>
);

const NOME_DO_SINAL = { disciplina: 'falta', beneficio: 'decisão', processo: 'processo' } as const;

/** Losango, círculo e quadrado: a forma também diz. */
function Sinais({ sinais, y, x }: { sinais: readonly Sinal[]; y: number; x: (dia: string) => number }) {
  if (sinais.length === 0) return null;
  return (
    <g>
      <text class="faixas-nome" x={0} y={y + 15}>
        Decisões e faltas
      </text>
      {sinais.map((s) => (
        <path key={s.dia + s.texto} class={`tempo-sinal tempo-${s.tom}`} d={FORMA[s.tom](x(s.dia), y + 10)}>
          <title>{`${dataCurta(s.dia)}, ${NOME_DO_SINAL[s.tom]}: ${s.texto}`}</title>
        </path>
      ))}
    </g>
  );
}

const FORMA: Record<Sinal['tom'], (x: number, y: number) => string> = {
  disciplina: (x, y) => `M${x} ${y - 7}l7 7-7 7-7-7Z`,
  beneficio: (x, y) => `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z`,
  processo: (x, y) => `M${x - 5} ${y - 5}h10v10h-10Z`,
};

const EmTabela = ({ desenho: { pistas } }: { desenho: Desenho }) => (
  <Detalhes resumo="As faixas em tabela" fechadoNaImpressao>
    <Tabela
      legenda="O que durou, de quando a quando"
      legendaOculta
      densa
      linhas={pistas.flatMap((p) => p.faixas.map((f) => ({ pista: p.nome, ...f })))}
      colunas={[
        { titulo: 'Faixa', celula: (f) => f.pista, cabecalhoDaLinha: true },
        { titulo: 'O quê', celula: (f) => f.texto },
        { titulo: 'Período', celula: periodo },
      ]}
    />
  </Detalhes>
);

const periodo = ({ de, ate }: Faixa): string =>
  ate ? `${dataCurta(de)} a ${dataCurta(ate)}` : `desde ${dataCurta(de)}`;
