/** Antes da primeira mudança: perguntas prontas e as datas do caso A, para nunca haver tela vazia. */
import { Selo, Tabela } from '../../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { tituloDoMarco } from '../../resultado/palavras.ts';
import type { Comparacao } from '../comparacao.ts';
import { enderecoDe } from '../consulta.ts';
import { seloDe } from '../palavras.ts';
import { perguntasPara } from '../perguntas.ts';

export function PrimeirosPassos({ comparacao }: { comparacao: Comparacao }) {
  const { a, estadoA, resultadoA } = comparacao;
  const perguntas = estadoA === undefined ? [] : perguntasPara(a);
  return (
    <>
      <p>Escolha em "O que mudar" e compare.{perguntas.length > 0 && ' Ou comece por uma destas perguntas:'}</p>
      {perguntas.length > 0 && (
        <ul class="perguntas">
          {perguntas.map(({ texto, mudanca }) => (
            <li key={texto}>
              <a href={`${enderecoDe({ c: estadoA, mudancas: new Map([mudanca]) })}#comparacao`}>{texto}</a>
            </li>
          ))}
        </ul>
      )}
      <Tabela
        legenda="As datas do caso A"
        densa
        linhas={resultadoA.marcos}
        vazia="O caso A ainda não tem datas: faltam condenação e prisão."
        colunas={[
          { titulo: 'Marco', cabecalhoDaLinha: true, celula: tituloDoMarco },
          { titulo: 'Data', celula: (m) => (m.data === undefined ? '—' : dataCurta(m.data)) },
          { titulo: 'Situação', celula: (m) => <Selo tipo={seloDe(m).selo}>{seloDe(m).texto}</Selo> },
        ]}
      />
    </>
  );
}
