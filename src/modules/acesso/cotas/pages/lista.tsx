import { Selo, Tabela, type Coluna } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import type { Alerta } from '../store.ts';
import { oQueHouve, SELO_DO_GRAU } from './em-palavras.ts';

const PESSOA: Coluna<Alerta> = {
  titulo: 'Pessoa',
  cabecalhoDaLinha: true,
  celula: (a) => <a href={`/alertas/${a.id}`}>{a.pessoa.nome}</a>,
};
const O_QUE: Coluna<Alerta> = { titulo: 'O que houve', celula: oQueHouve };
const DIA: Coluna<Alerta> = { titulo: 'Dia', celula: (a) => dataCurta(a.dia) };
const GRAU: Coluna<Alerta> = {
  titulo: 'Grau',
  celula: ({ grau }) => <Selo tipo={SELO_DO_GRAU[grau][0]}>{SELO_DO_GRAU[grau][1]}</Selo>,
};

/** Os que pararam alguém no alto: essa pessoa espera. */
export function PaginaDosAlertas({ alertas }: { alertas: readonly Alerta[] }) {
  const abertos = alertas.filter((a) => !a.tratadoEm);
  const parados = new Set(abertos.filter((a) => a.grau === 'parado').map((a) => a.pessoa.id)).size;
  return (
    <Pagina titulo="Uso fora do comum" ativo="alertas" largura="larga">
      <h1>Uso fora do comum</h1>
      <p class="lide">
        {abertos.length === 0
          ? 'Nenhum alerta espera por você.'
          : `${contar(abertos.length, 'alerta espera', 'alertas esperam')} por você${parados > 0 ? `; ${contar(parados, 'pessoa está', 'pessoas estão')} sem poder consultar` : ''}.`}
      </p>
      <h2>A tratar</h2>
      <Tabela
        legenda="Alertas a tratar"
        legendaOculta
        densa
        vazia="Quando alguém que você alcança consultar muito mais que o habitual, o alerta aparece aqui. O seu próprio uso está em Minha conta."
        linhas={abertos}
        colunas={[PESSOA, O_QUE, DIA, GRAU]}
      />
      <h2>Tratados</h2>
      <Tabela
        legenda="Alertas tratados"
        legendaOculta
        densa
        vazia="Nenhum ainda."
        linhas={alertas.filter((a) => a.tratadoEm)}
        colunas={[
          PESSOA,
          O_QUE,
          DIA,
          { titulo: 'Decisão', celula: (a) => (a.decisao === 'suspenso' ? 'Suspenso' : 'Liberado') },
          { titulo: 'Por', celula: (a) => a.tratadoPor ?? '' },
        ]}
      />
    </Pagina>
  );
}
