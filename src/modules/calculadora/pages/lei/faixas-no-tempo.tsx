/** Barra de tempo: que redação vale em cada época. Desenho de apoio; a tabela ao lado traz as mesmas datas. */
import { type Dia, dia, diaDe, partesDe } from '../../../../direito/tempo/dia.ts';
import type { Vigencia } from './vigencia.ts';

export interface Faixa extends Vigencia {
  /** Número da linha correspondente na tabela. */
  rotulo: string;
  tom: 'a' | 'b' | 'alerta' | 'alerta-parcial';
}

export interface LinhaDeFaixas {
  nome: string;
  faixas: readonly Faixa[];
}

const LARGURA = 760;
const COLUNA = 112;
const ALTURA = 26;
const VAO = 8;
/** Altura da linha dos anos. */
const EIXO = 24;
const LARGURA_DO_ROTULO = 15;
const DIAS_POR_ANO = 365.25;
/** Época mais antiga que isto sem mudança se encolhe, para as mudanças terem espaço. */
const ANOS_SEM_MUDANCA = 15;

/** Nada se desenha quando nada mudou. `hoje` em AAAA-MM-DD. */
export function FaixasNoTempo({
  titulo,
  linhas,
  hoje,
}: {
  titulo: string;
  linhas: readonly LinhaDeFaixas[];
  hoje: string;
}) {
  const eixo = eixoDe(linhas, dia(hoje));
  if (!eixo) return null;
  const alturaTotal = linhas.length * (ALTURA + VAO) + EIXO;
  return (
    <svg
      class="lei-faixas"
      viewBox={`0 0 ${LARGURA} ${alturaTotal}`}
      role="img"
      aria-label={`${titulo}. As datas estão na tabela.`}
    >
      {linhas.map((linha, i) => (
        <g key={linha.nome} transform={`translate(0 ${i * (ALTURA + VAO)})`}>
          <text class="lei-faixas-nome" x={COLUNA - 10} y={ALTURA / 2} dominant-baseline="central" text-anchor="end">
            {linha.nome}
          </text>
          <rect class="lei-faixas-fundo" x={COLUNA} y={0} width={LARGURA - COLUNA} height={ALTURA} />
          {linha.faixas.map((f) => (
            <Barra key={f.de + f.rotulo} faixa={f} eixo={eixo} />
          ))}
        </g>
      ))}
      {anosDe(eixo).map((ano) => (
        <g key={ano} transform={`translate(${eixo.x(diaDe(ano, 1, 1))} 0)`}>
          <line class="lei-faixas-ano" x1={0} x2={0} y1={0} y2={alturaTotal - EIXO} />
          <text class="lei-faixas-rotulo-do-ano" x={0} y={alturaTotal - 4} text-anchor="middle">
            {ano}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface Eixo {
  inicio: Dia;
  fim: Dia;
  x: (d: Dia) => number;
}

function Barra({ faixa, eixo }: { faixa: Faixa; eixo: Eixo }) {
  const x = eixo.x(dia(faixa.de));
  const largura = Math.max(2, eixo.x(faixa.ate === undefined ? eixo.fim : dia(faixa.ate)) - x);
  return (
    <>
      <rect class={`lei-faixa lei-faixa-${faixa.tom}`} x={x} y={0} width={largura} height={ALTURA} />
      {largura >= LARGURA_DO_ROTULO && (
        <text
          class={`lei-faixa-rotulo lei-faixa-rotulo-${faixa.tom}`}
          x={x + largura / 2}
          y={ALTURA / 2}
          dominant-baseline="central"
          text-anchor="middle"
        >
          {faixa.rotulo}
        </text>
      )}
    </>
  );
}

function eixoDe(linhas: readonly LinhaDeFaixas[], fim: Dia): Eixo | undefined {
  const faixas = linhas.flatMap((l) => l.faixas);
  if (faixas.length === 0) return undefined;
  const pontos = faixas.flatMap((f) => [dia(f.de), ...(f.ate === undefined ? [] : [dia(f.ate)])]);
  const primeiro = Math.min(...pontos) as Dia;
  const mudancas = pontos.filter((p) => p > primeiro && p < fim);
  if (mudancas.length === 0) return undefined;
  const primeira = Math.min(...mudancas);
  const folga = Math.max(2 * DIAS_POR_ANO, (fim - primeira) * 0.12);
  const longe = primeira - primeiro > ANOS_SEM_MUDANCA * DIAS_POR_ANO;
  const inicio = (longe ? Math.round(primeira - folga) : primeiro) as Dia;
  const porDia = (LARGURA - COLUNA) / (fim - inicio);
  const x = (d: Dia): number => Math.round((COLUNA + (Math.min(Math.max(d, inicio), fim) - inicio) * porDia) * 10) / 10;
  return { inicio, fim, x };
}

const PASSOS = [1, 2, 5, 10, 20];
const ANOS_NO_EIXO = 9;

function anosDe({ inicio, fim }: Eixo): number[] {
  const [de, ate] = [partesDe(inicio).ano + 1, partesDe(fim).ano];
  const passo = PASSOS.find((p) => (ate - de) / p <= ANOS_NO_EIXO) ?? 20;
  const primeiro = Math.ceil(de / passo) * passo;
  return Array.from({ length: Math.max(0, Math.floor((ate - primeiro) / passo) + 1) }, (_, i) => primeiro + i * passo);
}
