/** A mesma linha do tempo em pé, para o celular: o tempo desce, os rótulos ficam à direita. */
import { dataCurta } from '../../../../../direito/tempo/dia.ts';
import { desenharEmPe, LARGURA_EM_PE, X } from './desenho-vertical.ts';
import type { DadosDaLinha } from './disposicao.ts';
import { dicaDaFaixa } from './linha-horizontal.tsx';
import { Hachuras, preenchimento, SinalNoDesenho } from './sinais.tsx';

export function LinhaVertical({ dados, id }: { dados: DadosDaLinha; id: string }) {
  const d = desenharEmPe(dados);
  const faixas = [...dados.custodia, ...dados.detracao, ...(dados.aCumprir ? [dados.aCumprir] : [])];
  return (
    <svg
      class="linha linha-em-pe"
      viewBox={`0 0 ${LARGURA_EM_PE} ${d.altura}`}
      role="img"
      aria-labelledby={`${id}-titulo ${id}-descricao`}
    >
      <title id={`${id}-titulo`}>Linha do tempo</title>
      <desc id={`${id}-descricao`}>
        De cima para baixo, de {dataCurta(dados.de)} a {dataCurta(dados.ate)}. Os mesmos fatos e datas estão na tabela
        logo abaixo.
      </desc>
      <Hachuras id={id} />
      <g class="eixo">
        {d.escala.marcas.map(({ texto, pixel }) => (
          <g key={texto}>
            <line x1={X.eixo} y1={pixel} x2={X.sinais} y2={pixel} />
            <text x="0" y={pixel + 4}>
              {texto}
            </text>
          </g>
        ))}
      </g>
      {faixas.map((f, i) => (
        <rect
          key={i}
          class={`faixa faixa-${f.tipo}`}
          x={X.pena}
          y={d.escala.pixel(f.inicio)}
          width="18"
          height={Math.max(d.escala.pixel(f.fim) - d.escala.pixel(f.inicio), 2)}
          fill={preenchimento(f.tipo, id)}
        >
          <title>{dicaDaFaixa(f)}</title>
        </rect>
      ))}
      {d.rotulos.map((r) => (
        <g key={`${r.data}-${r.sinal}`} class={`rotulo rotulo-${r.sinal} ${r.futuro ? 'rotulo-futuro' : ''}`}>
          <path d={`M${X.pena + 18} ${r.em}H${X.sinais - 4}L${X.rotulos - 14} ${r.andar}`} />
          <SinalNoDesenho sinal={r.sinal} x={X.rotulos - 8} y={r.andar} futuro={r.futuro} />
          <text x={X.rotulos + 6} y={r.andar - 2}>
            {r.texto}
          </text>
          <text class="rotulo-data" x={X.rotulos + 6} y={r.andar + 12}>
            {dataCurta(r.data)}
          </text>
        </g>
      ))}
    </svg>
  );
}
