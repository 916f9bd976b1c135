import { Detalhes, Tabela } from '../../../../../ui/componentes/index.ts';
import type { Caso } from '../../../../../direito/caso.ts';
import type { Resultado } from '../../../../../direito/resultado.ts';
import { dataCurta } from '../../../../../direito/tempo/dia.ts';
import type { Acontecimento } from './acontecimentos.ts';
import { Legenda } from './legenda.tsx';
import { dadosDaLinha } from './disposicao.ts';
import { LinhaHorizontal } from './linha-horizontal.tsx';
import { LinhaVertical } from './linha-vertical.tsx';

interface Props {
  caso: Caso;
  resultado: Resultado;
  prefixo?: string;
}

/** Até quantas linhas a tabela cabe aberta sem empurrar o resto da página para longe. */
const LINHAS_ABERTAS = 12;

/** O desenho e a mesma informação em tabela. Deitado na tela larga e no papel; em pé no celular. */
export function LinhaDoTempoDaPena({ caso, resultado, prefixo = '' }: Props) {
  const dados = dadosDaLinha(caso, resultado);
  if (!dados) return null;
  const fatos = dados.acontecimentos;
  return (
    <section class="quadro" aria-labelledby={`${prefixo}linha`}>
      <h2 id={`${prefixo}linha`}>Linha do tempo</h2>
      <LinhaHorizontal dados={dados} id={`${prefixo}deitada`} />
      <LinhaVertical dados={dados} id={`${prefixo}em-pe`} />
      <Legenda dados={dados} id={`${prefixo}legenda`} />
      <Detalhes resumo={`Os mesmos fatos em tabela (${fatos.length})`} aberto={fatos.length <= LINHAS_ABERTAS}>
        <Tabela
          legenda="Fatos e datas, do mais antigo ao mais distante"
          legendaOculta
          densa
          colunas={[
            { titulo: 'Data', celula: quando, cabecalhoDaLinha: true },
            { titulo: 'O que', celula: (a) => a.titulo },
            { titulo: 'Detalhe', celula: (a) => a.detalhe ?? '' },
          ]}
          linhas={fatos}
          classeDaLinha={(a) => (a.sinal === 'hoje' ? 'linha-de-hoje' : a.futuro ? 'linha-futura' : undefined)}
        />
      </Detalhes>
    </section>
  );
}

const quando = (a: Acontecimento): string =>
  a.fim === undefined ? dataCurta(a.inicio) : `${dataCurta(a.inicio)} a ${dataCurta(a.fim)}`;
