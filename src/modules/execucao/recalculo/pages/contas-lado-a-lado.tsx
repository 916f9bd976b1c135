/** Duas contas da mesma pessoa: o que muda numa tabela e, embaixo, a memória de cada uma. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { apresentar, nomeDoMarco, PorQue } from '../../../calculadora/index.ts';
import type { Diferenca } from '../diferenca.ts';
import { compararContas, type DuasContas } from '../duas-contas.ts';
import { duasDatas, quanto, TOM_DO_SENTIDO } from '../em-palavras.ts';

interface Props extends DuasContas {
  caso: Caso;
  nomes: { antes: string; depois: string };
}

export function ContasLadoALado({ caso, antes, depois, nomes }: Props) {
  const { diferencas, chave } = compararContas({ antes, depois }, caso);
  const mudam = new Set(diferencas.map((d) => d.marco));
  const so = (r: Resultado): Resultado => ({ ...r, marcos: r.marcos.filter((m) => mudam.has(chave(m))) });
  const titulos = new Map([...antes.marcos, ...depois.marcos].map((m) => [chave(m), nomeDoMarco(m)]));
  if (diferencas.length === 0) return <p class="lide">Nenhuma data desta pessoa muda.</p>;
  return (
    <>
      <Tabela
        legenda="O que muda"
        densa
        linhas={diferencas}
        colunas={[
          { titulo: 'Data', celula: (d) => titulos.get(d.marco) ?? d.marco, cabecalhoDaLinha: true },
          { titulo: nomes.antes, celula: (d) => dataOuNada(duasDatas(d).antes) },
          { titulo: nomes.depois, celula: (d) => dataOuNada(duasDatas(d).depois) },
          {
            titulo: 'Diferença',
            celula: (d: Diferenca) => <Selo tipo={TOM_DO_SENTIDO[d.sentido]}>{quanto(duasDatas(d))}</Selo>,
          },
        ]}
      />
      <div class="lado-a-lado">
        <section aria-label={nomes.antes}>
          <h2>{nomes.antes}</h2>
          <PorQue tela={apresentar(caso, so(antes))} prefixo="antes-" />
        </section>
        <section aria-label={nomes.depois}>
          <h2>{nomes.depois}</h2>
          <PorQue tela={apresentar(caso, so(depois))} prefixo="depois-" />
        </section>
      </div>
    </>
  );
}

const dataOuNada = (data: string | undefined) => (data === undefined ? 'sem data' : dataCurta(data));
