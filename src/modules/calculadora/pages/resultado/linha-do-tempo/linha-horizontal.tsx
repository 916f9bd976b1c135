import { dataCurta, type Dia } from '../../../../../direito/tempo/dia.ts';
import { type DesenhoHorizontal, desenharDeitado, LARGURA } from './desenho-horizontal.ts';
import type { DadosDaLinha } from './disposicao.ts';
import type { Faixa } from './periodos.ts';
import { arredondar, Fatos, LARGURA_MINIMA, TempoGanho } from './pistas-de-sinais.tsx';
import { Hachuras, preenchimento, SinalNoDesenho, type TipoDeFaixa } from './sinais.tsx';

const NOME_DO_REGIME = {
  fechado: 'fechado',
  semiaberto: 'semiaberto',
  aberto: 'aberto',
  livramento: 'livramento',
};
const ALTURA_DA_PENA = 22;
const ALTURA_DO_REGIME = 18;

interface Props {
  dados: DadosDaLinha;
  id: string;
}

export function LinhaHorizontal({ dados, id }: Props) {
  const d = desenharDeitado(dados);
  const { pixel } = d.escala;
  return (
    <svg
      class="linha linha-deitada"
      viewBox={`0 0 ${LARGURA} ${d.altura}`}
      role="img"
      aria-labelledby={`${id}-titulo ${id}-descricao`}
    >
      <title id={`${id}-titulo`}>Linha do tempo</title>
      <desc id={`${id}-descricao`}>
        De {dataCurta(dados.de)} a {dataCurta(dados.ate)}. Os mesmos fatos e datas estão na tabela logo abaixo.
      </desc>
      <Hachuras id={id} />
      <Eixo d={d} />
      <Pistas d={d} />
      {[...dados.custodia, ...dados.detracao, ...(dados.aCumprir ? [dados.aCumprir] : [])].map((f, i) => (
        <FaixaDaPena key={i} f={f} id={id} y={d.pena.y} pixel={pixel} />
      ))}
      {d.regime && dados.regimes.map((f, i) => <FaixaDeRegime key={i} f={f} y={d.regime!.y} pixel={pixel} />)}
      {d.tempoGanho && <TempoGanho sinais={d.tempoGanho.sinais} y={d.tempoGanho.y} />}
      {d.ocorrencias && <Fatos sinais={d.ocorrencias.sinais} y={d.ocorrencias.y} />}
      {d.incertos?.barras.map((b) => (
        <g key={b.nome} class="incerto">
          <rect x={b.x} y={b.y} width={Math.max(arredondar(b.ate - b.x), LARGURA_MINIMA)} height="11" />
          <text x={b.ate + 6} y={b.y + 10}>
            {b.nome}
          </text>
        </g>
      ))}
      <g class="hoje">
        <line x1={d.hoje} y1={d.pena.y - 18} x2={d.hoje} y2={d.eixo + 4} />
        <text x={d.hoje} y={d.eixo + 37} text-anchor="middle">
          Hoje, {dataCurta(dados.hoje)}
        </text>
      </g>
      {d.rotulos.map((r) => (
        <g key={r.texto + r.data} class={`rotulo ${r.futuro ? 'rotulo-futuro' : ''}`}>
          <line x1={r.em} y1={r.y - 10} x2={r.em} y2={d.pena.y} />
          <text x={r.em + 6} y={r.y}>
            {r.texto}
          </text>
          <text class="rotulo-data" x={r.em + 6} y={r.y + 14}>
            {dataCurta(r.data)}
          </text>
          <SinalNoDesenho
            sinal="marco"
            x={r.em}
            y={d.pena.y}
            futuro={r.futuro}
            dica={`${r.texto}: ${dataCurta(r.data)}`}
          />
        </g>
      ))}
    </svg>
  );
}

function Eixo({ d }: { d: DesenhoHorizontal }) {
  return (
    <g class="eixo">
      {d.escala.marcas.map(({ texto, pixel }) => (
        <g key={texto}>
          <line x1={pixel} y1={d.pena.y - 16} x2={pixel} y2={d.eixo + 4} />
          <text x={pixel} y={d.eixo + 18} text-anchor="middle">
            {texto}
          </text>
        </g>
      ))}
    </g>
  );
}

function Pistas({ d }: { d: DesenhoHorizontal }) {
  return (
    <g class="pistas">
      {[d.pena, d.regime, d.tempoGanho, d.ocorrencias, d.incertos].map(
        (p) =>
          p && (
            <text key={p.nome} x="0" y={p.y + 4}>
              {p.nome}
            </text>
          ),
      )}
    </g>
  );
}

interface PropsDaFaixa<T> {
  f: Faixa<T>;
  y: number;
  pixel: (d: Dia) => number;
}

export const dicaDaFaixa = (f: Faixa<string>): string => `${f.tipo}: ${dataCurta(f.inicio)} a ${dataCurta(f.fim)}`;

function FaixaDaPena({ f, id, y, pixel }: PropsDaFaixa<TipoDeFaixa> & { id: string }) {
  return (
    <rect
      class={`faixa faixa-${f.tipo}`}
      x={pixel(f.inicio)}
      y={y - ALTURA_DA_PENA / 2}
      width={Math.max(arredondar(pixel(f.fim) - pixel(f.inicio)), LARGURA_MINIMA)}
      height={ALTURA_DA_PENA}
      fill={preenchimento(f.tipo, id)}
    >
      <title>{dicaDaFaixa(f)}</title>
    </rect>
  );
}

function FaixaDeRegime({ f, y, pixel }: PropsDaFaixa<keyof typeof NOME_DO_REGIME>) {
  const largura = arredondar(pixel(f.fim) - pixel(f.inicio));
  const nome = NOME_DO_REGIME[f.tipo];
  return (
    <g class={`regime regime-${f.tipo}`}>
      <title>{dicaDaFaixa(f)}</title>
      <rect
        x={pixel(f.inicio)}
        y={y - ALTURA_DO_REGIME / 2}
        width={Math.max(largura, LARGURA_MINIMA)}
        height={ALTURA_DO_REGIME}
      />
      {largura > nome.length * 6.5 + 8 && (
        <text x={pixel(f.inicio) + largura / 2} y={y + 4} text-anchor="middle">
          {nome}
        </text>
      )}
    </g>
  );
}
