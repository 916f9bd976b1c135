/** Todas as datas em uma tabela: para conferir, copiar e levar ao processo. */
import { type Coluna, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta, duracaoPorExtenso } from '../../../../ui/texto.ts';
import type { Marco } from '../../../../direito/resultado.ts';
import type { Apresentacao, MarcoNaTela } from './apresentacao.ts';
import { normasDo } from './trilha.ts';

const SEM = '—';

const COLUNAS: Coluna<MarcoNaTela>[] = [
  { titulo: 'Marco', celula: (m) => m.titulo, cabecalhoDaLinha: true },
  { titulo: 'Data oficial', celula: (m) => dataOficial(m.marco) },
  { titulo: 'Leitura mais cedo', celula: (m) => maisCedo(m.marco) },
  { titulo: 'Situação', celula: (m) => <Selo tipo={m.tom}>{m.selo}</Selo> },
  {
    titulo: 'Conta desde',
    celula: (m) => (m.marco.base === undefined ? SEM : dataCurta(m.marco.base)),
  },
  { titulo: 'Prazo', celula: (m) => prazo(m.marco) },
  { titulo: 'Norma', celula: (m) => normasDo(m.marco).join('; ') || SEM },
];

export function Datas({ tela, prefixo = '' }: { tela: Apresentacao; prefixo?: string }) {
  if (tela.noticias.length === 0) return null;
  return (
    <section class="quadro" aria-labelledby={`${prefixo}datas`}>
      <h2 id={`${prefixo}datas`}>Datas</h2>
      <p class="quadro-nota">
        A <strong>data oficial</strong> segue a leitura escolhida no caso. A <strong>leitura mais cedo</strong> é a
        menor entre as defensáveis: é por ela que se deve avisar.
      </p>
      <Tabela legenda="Datas calculadas" legendaOculta densa colunas={COLUNAS} linhas={tela.noticias} />
    </section>
  );
}

function dataOficial(m: Marco) {
  if (m.data !== undefined) return <strong>{dataCurta(m.data)}</strong>;
  const { de, ate } = m.intervalo ?? {};
  if (de !== undefined && ate !== undefined) return `entre ${dataCurta(de)} e ${dataCurta(ate)}`;
  if (de !== undefined) return `não antes de ${dataCurta(de)}`;
  if (ate !== undefined) return `não depois de ${dataCurta(ate)}`;
  return SEM;
}

function maisCedo(m: Marco): string {
  if (m.dataMaisCedo === undefined) return SEM;
  return m.dataMaisCedo === m.data ? 'a mesma' : dataCurta(m.dataMaisCedo);
}

/** Em anos, meses e dias quando a lei o dá assim; senão em dias. */
function prazo(m: Marco): string {
  if (m.prazo !== undefined) return duracaoPorExtenso(m.prazo);
  return m.prazoDias === undefined ? SEM : contar(m.prazoDias, 'dia', 'dias');
}
