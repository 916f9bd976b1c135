/** Partes comparadas: uma tabela em que cada linha traz a sua barra. Imprime, e o leitor de tela lê os números. */
import { type Coluna, Tabela } from '../../../ui/componentes/index.ts';
import { numero } from '../../../ui/texto.ts';

export interface Barra {
  rotulo: string;
  /** Ausente: não se publica. */
  valor?: number | undefined;
  href?: string | undefined;
}

interface Props<B extends Barra> {
  legenda: string;
  /** O que se compara: "Vara", "Unidade". */
  oQue: string;
  unidade: string;
  barras: readonly B[];
  vazia: string;
  mais?: readonly Coluna<B>[];
}

const LARGURA = 100;
const ALTURA = 8;

export function Barras<B extends Barra>({ legenda, oQue, unidade, barras, vazia, mais = [] }: Props<B>) {
  const maior = Math.max(1, ...barras.map((b) => b.valor ?? 0));
  return (
    <Tabela
      legenda={legenda}
      densa
      vazia={vazia}
      linhas={barras}
      colunas={[
        {
          titulo: oQue,
          cabecalhoDaLinha: true,
          celula: (b) => (b.href === undefined ? b.rotulo : <a href={b.href}>{b.rotulo}</a>),
        },
        {
          titulo: unidade,
          alinhar: 'numero',
          celula: (b) => (b.valor === undefined ? 'não se publica' : numero(b.valor)),
        },
        ...mais,
        {
          titulo: 'Comparação',
          celula: (b) => (
            <svg
              class="grafico-barra"
              viewBox={`0 0 ${LARGURA} ${ALTURA}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={((b.valor ?? 0) / maior) * LARGURA} height={ALTURA} />
            </svg>
          ),
        },
      ]}
    />
  );
}
