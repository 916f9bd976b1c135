import { Detalhes, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { TIPOS_DA_CUSTODIA } from '../fatos/index.ts';
import type { NomesDosLugares } from '../nucleo/nomes.ts';
import { ehMovimento } from '../situacao/dobrar.ts';
import type { PropsDaAba } from './ler.ts';

const TIPOS = new Map(TIPOS_DA_CUSTODIA.map((t) => [t.tipo, t]));
const A_VISTA = 8;

/** Toda ida e vinda, da mais nova à mais antiga: as últimas à vista, o resto a um gesto. */
export function Lugares({ aberta: { vigentes }, nomes }: PropsDaAba) {
  const todos = vigentes.filter((f) => ehMovimento(f.tipo)).toReversed();
  return (
    <section>
      <h2>Entradas, celas e saídas</h2>
      <TabelaDeMovimentos legenda="Últimos movimentos" fatos={todos.slice(0, A_VISTA)} nomes={nomes} />
      {todos.length > A_VISTA && (
        <Detalhes resumo={`Ver os outros ${todos.length - A_VISTA}`}>
          <TabelaDeMovimentos legenda="Movimentos anteriores" fatos={todos.slice(A_VISTA)} nomes={nomes} />
        </Detalhes>
      )}
    </section>
  );
}

interface PropsDosMovimentos {
  legenda: string;
  fatos: readonly FatoVigente[];
  nomes: NomesDosLugares;
}

const TabelaDeMovimentos = ({ legenda, fatos, nomes }: PropsDosMovimentos) => (
  <Tabela
    legenda={legenda}
    legendaOculta
    densa
    vazia="Nada registrado ainda."
    linhas={fatos}
    colunas={[
      {
        titulo: 'Quando',
        cabecalhoDaLinha: true,
        celula: (f) => <span class="sem-quebra">{`${dataCurta(f.dia)}${f.hora ? `, ${f.hora}` : ''}`}</span>,
      },
      { titulo: 'O que houve', celula: (f) => TIPOS.get(f.tipo)?.frase(f.dados) ?? f.tipo },
      { titulo: 'Onde', celula: (f) => ondeDo(f, nomes) },
    ]}
  />
);

const texto = (v: unknown): string | undefined => (typeof v === 'string' ? v : undefined);

function ondeDo({ dados }: FatoVigente, nomes: NomesDosLugares): string {
  const unidade = texto(dados['estruturaId']) ?? texto(dados['destinoId']);
  const cela = nomes.cela(texto(dados['lugarId']));
  return [unidade && nomes.unidade(unidade), cela].filter(Boolean).join(', ') || '—';
}
