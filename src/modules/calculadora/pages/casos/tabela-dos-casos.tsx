import { Detalhes, Selo } from '../../../../ui/componentes/index.ts';
import type { CasoConferido } from '../../casos/index.ts';
import { linhasDaComparacao, type LinhaComparada } from './linhas.ts';
import { SITUACOES } from './palavras.ts';

const COLUNAS = ['Caso e fonte', 'Situação', 'O que se compara', 'Publicado', 'Obtido', 'Leitura'] as const;

/** No celular as linhas viram blocos (CSS); com o papel escrito, navegadores antigos não deixam de ver a tabela. */
const PAPEL = {
  tabela: { role: 'table' },
  grupo: { role: 'rowgroup' },
  linha: { role: 'row' },
  coluna: { role: 'columnheader' },
  caso: { role: 'rowheader' },
  celula: { role: 'cell' },
} as const;

/** Um caso pode comparar vários valores: cada um é uma linha, e o caso é o cabeçalho do grupo. */
export function TabelaDosCasos({ assunto, itens }: { assunto: string; itens: readonly CasoConferido[] }) {
  return (
    <div class="br-table tabela small casos-tabela">
      <table {...PAPEL.tabela}>
        <caption class="oculto">{assunto}: o publicado e o obtido em cada caso</caption>
        <thead {...PAPEL.grupo}>
          <tr {...PAPEL.linha}>
            {COLUNAS.map((c) => (
              <th key={c} scope="col" {...PAPEL.coluna}>
                {c}
              </th>
            ))}
          </tr>
        </thead>
        {itens.map((item) => (
          <Grupo key={item.id} item={item} />
        ))}
      </table>
    </div>
  );
}

function Grupo({ item }: { item: CasoConferido }) {
  const linhas = linhasDaComparacao(item);
  const situacao = SITUACOES[item.situacao];
  return (
    <tbody {...PAPEL.grupo} id={item.id}>
      {linhas.map((linha, i) => (
        <tr key={i} {...PAPEL.linha}>
          {i === 0 && (
            <>
              <th scope="rowgroup" {...PAPEL.caso} rowSpan={linhas.length} class="casos-caso">
                <a href={`/casos/${item.id}`}>{item.titulo}</a>
                <FonteENota item={item} />
              </th>
              <td {...PAPEL.celula} rowSpan={linhas.length} class="casos-situacao">
                <Selo tipo={situacao.selo}>{situacao.rotulo}</Selo>
              </td>
            </>
          )}
          <Valores linha={linha} />
        </tr>
      ))}
    </tbody>
  );
}

function Valores({ linha }: { linha: LinhaComparada }) {
  return (
    <>
      <td {...PAPEL.celula} data-rotulo={COLUNAS[2]}>
        {linha.oQue}
      </td>
      <td {...PAPEL.celula} data-rotulo={COLUNAS[3]} class="casos-valor">
        {linha.publicado}
      </td>
      <td {...PAPEL.celula} data-rotulo={COLUNAS[4]} class={`casos-valor ${linha.difere ? 'casos-difere' : ''}`}>
        {linha.obtido}
        {linha.difere && <span class="casos-marca"> (difere)</span>}
      </td>
      <td {...PAPEL.celula} data-rotulo={COLUNAS[5]}>
        {linha.leitura ?? '—'}
      </td>
    </>
  );
}

function FonteENota({ item }: { item: CasoConferido }) {
  const fonte = item.caso?.fonte;
  return (
    <div class="casos-fonte">
      {fonte && (fonte.url ? <a href={fonte.url}>{fonte.titulo}</a> : <span>{fonte.titulo}</span>)}
      {item.nota && (
        <Detalhes resumo="Nota">
          <p>{item.nota}</p>
        </Detalhes>
      )}
    </div>
  );
}
