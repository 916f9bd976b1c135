/** Que condenação é cada letra da conta, com o fato de que veio. */
import { Tabela } from '../../../ui/componentes/index.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import { crimeEscrito, numeroEscrito, penaEmPalavras } from '../../processos/index.ts';
import type { CondenacaoEscrita } from '../caso/lidos.ts';
import { fatosDoCaminho, type PorQue } from '../caso/por-que.ts';

interface Props {
  pessoaId: string;
  caso: CasoEscrito;
  porQue: PorQue;
}

export function CondenacoesDaConta({ pessoaId, caso: { condenacoes = [] }, porQue }: Props) {
  if (condenacoes.length === 0) return null;
  return (
    <section class="quadro" aria-labelledby="condenacoes">
      <h2 id="condenacoes">Condenações da conta</h2>
      <Tabela
        legenda="Crime, pena e processo de cada letra"
        legendaOculta
        densa
        linhas={condenacoes}
        colunas={[
          { titulo: 'Letra', celula: (c) => c.id, cabecalhoDaLinha: true },
          { titulo: 'Crime', celula: (c) => crimeEscrito(c.tipoPenal) },
          { titulo: 'Pena', celula: penaDe },
          { titulo: 'Processo', celula: (c) => (c.processo ? numeroEscrito(c.processo) : '—') },
          {
            titulo: 'De onde veio',
            celula: (c, i) => (
              <a href={`/pessoas/${pessoaId}/linha-do-tempo#fato-${fatosDoCaminho(porQue, `condenacoes[${i}]`)[0]}`}>
                o fato<span class="oculto"> da condenação {c.id}</span>
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}

const penaDe = ({ pena }: CondenacaoEscrita): string => (typeof pena === 'string' ? penaEmPalavras(pena) : '—');
