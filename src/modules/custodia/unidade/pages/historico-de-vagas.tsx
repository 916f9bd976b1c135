import { Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta, numero } from '../../../../ui/texto.ts';
import type { Capacidade } from '../../estabelecimentos/store.ts';

export const HistoricoDeVagas = ({ vagas }: { vagas: readonly Capacidade[] }) => (
  <Tabela
    legenda="Vagas ao longo do tempo"
    densa
    vazia="Ninguém registrou ainda quantas vagas há."
    linhas={vagas}
    colunas={[
      { titulo: 'A partir de', celula: (v) => dataCurta(v.desde), cabecalhoDaLinha: true },
      { titulo: 'Vagas', celula: (v) => numero(v.vagas), alinhar: 'numero' },
      { titulo: 'Motivo ou ato', celula: (v) => v.motivo },
      { titulo: 'Quem registrou', celula: (v) => v.por ?? 'o sistema' },
    ]}
  />
);
