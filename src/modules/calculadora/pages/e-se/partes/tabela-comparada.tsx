/**
 * Marco a marco: os dois lados, a diferença e, na linha de baixo, o porquê. Tabela própria, e não a comum, porque cada
 * marco tem duas linhas e no celular vira um bloco.
 */
import { dataCurta } from '../../../../../ui/texto.ts';
import { tituloDoMarco } from '../../resultado/palavras.ts';
import type { LinhaComparada } from '../comparar.ts';
import { diferencaEmPalavras, emDias, sentido } from '../palavras.ts';
import { Lado } from './lado.tsx';

interface Props {
  legenda: string;
  linhas: readonly LinhaComparada[];
}

const COLUNAS = ['Marco', 'Caso A', 'Caso B', 'Diferença'];

export function TabelaComparada({ legenda, linhas }: Props) {
  return (
    <div class="comparada">
      <table>
        <caption>{legenda}</caption>
        <thead>
          <tr>
            {COLUNAS.map((c) => (
              <th key={c} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        {linhas.map((l) => (
          <Linha key={l.chave} linha={l} />
        ))}
      </table>
    </div>
  );
}

function Linha({ linha }: { linha: LinhaComparada }) {
  const marco = (linha.b ?? linha.a)!;
  return (
    <tbody>
      <tr>
        <th scope="row">{tituloDoMarco(marco)}</th>
        <td data-lado="A">
          <Lado marco={linha.a} />
        </td>
        <td data-lado="B">
          <Lado marco={linha.b} />
        </td>
        <td class="comparada-diferenca">
          <Diferenca linha={linha} />
        </td>
      </tr>
      {linha.porQue.length > 0 && (
        <tr class="comparada-por-que">
          <td colSpan={COLUNAS.length}>
            <PorQue linha={linha} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Diferenca({ linha }: { linha: LinhaComparada }) {
  const { dias, diasMaisCedo } = linha;
  const maisCedo = diasMaisCedo !== undefined && diasMaisCedo !== dias && dias !== undefined && dias !== 0;
  return (
    <div class={`diferenca diferenca-${sentido(linha)}`}>
      <strong>{diferencaEmPalavras(linha)}</strong>
      {maisCedo && <span class="lado-mais-cedo">na leitura mais cedo, {emDias(diasMaisCedo)}</span>}
    </div>
  );
}

function PorQue({ linha }: { linha: LinhaComparada }) {
  const quando = linha.b?.data === undefined ? '' : ` ${dataCurta(linha.b.data)}`;
  return (
    <details open={linha.dias !== undefined && linha.dias !== 0}>
      <summary>
        Por quê<span class="oculto">{quando}</span>
      </summary>
      <ul class="por-que">
        {linha.porQue.map((frase) => (
          <li key={frase}>{frase}</li>
        ))}
      </ul>
    </details>
  );
}
