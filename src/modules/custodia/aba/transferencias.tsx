import { Selo, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { emAndamento, ESTADOS_DA_TRANSFERENCIA, type Transferencia } from '../transferencias/transferencia.ts';
import type { PropsDaAba } from './ler.ts';

export const TransferenciasNaAba = ({ transferencias, nomes, aberta }: PropsDaAba) => (
  <section>
    <h2>Transferências</h2>
    <Tabela
      legenda="Transferências"
      legendaOculta
      densa
      vazia="Nenhuma transferência registrada."
      linhas={transferencias.toReversed()}
      colunas={[
        {
          titulo: 'Pedida em',
          cabecalhoDaLinha: true,
          celula: (t) =>
            emAndamento(t.estado) ? (
              <a href={`/transferencias/${aberta.id}/${t.id}`}>{dataCurta(t.pedidaEm)}</a>
            ) : (
              dataCurta(t.pedidaEm)
            ),
        },
        { titulo: 'De', celula: (t) => nomes.unidade(t.origemId) },
        { titulo: 'Para', celula: (t) => nomes.unidade(t.destinoId) },
        { titulo: 'Por quê', celula: (t) => t.motivo },
        { titulo: 'Andamento', celula: (t) => <EstadoDaTransferencia estado={t.estado} /> },
      ]}
    />
  </section>
);

export const EstadoDaTransferencia = ({ estado }: Pick<Transferencia, 'estado'>) => (
  <Selo tipo={emAndamento(estado) ? 'proximo' : estado === 'recebida' ? 'concedido' : 'neutro'}>
    {ESTADOS_DA_TRANSFERENCIA[estado]}
  </Selo>
);
