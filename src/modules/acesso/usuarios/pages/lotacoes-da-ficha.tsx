import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { ESPECIES_DE_LOTACAO } from '../../lotacoes/lotacao.ts';
import type { LotacaoNaFicha } from '../ficha.ts';

export const LotacoesDaFicha = ({ lotacoes }: { lotacoes: readonly LotacaoNaFicha[] }) => (
  <Tabela
    legenda="Lotações, com a situação agora"
    legendaOculta
    densa
    vazia="Não tem lotação nenhuma: entra e não pode fazer nada. Lote-a numa unidade."
    linhas={lotacoes}
    colunas={[
      {
        titulo: 'Unidade',
        celula: ({ lotacao: l }) => <a href={`/estruturas/${l.estruturaId}`}>{l.nome}</a>,
        cabecalhoDaLinha: true,
      },
      { titulo: 'Cargo', celula: ({ lotacao: l }) => l.cargo },
      { titulo: 'Espécie', celula: ({ lotacao: l }) => ESPECIES_DE_LOTACAO[l.especie] },
      {
        titulo: 'Situação agora',
        celula: ({ situacao }) => (
          <>
            <Selo tipo={situacao.selo}>{situacao.rotulo}</Selo> {situacao.porque}
          </>
        ),
      },
      { titulo: 'Ato', celula: ({ lotacao: l }) => l.ato },
      ...(lotacoes.some((l) => l.podeEncerrar)
        ? [
            {
              titulo: 'Encerrar',
              celula: ({ lotacao: l, podeEncerrar }: LotacaoNaFicha) =>
                podeEncerrar && (
                  <a href={`/lotacoes/${l.id}/encerrar`} aria-label={`Encerrar a lotação em ${l.nome}`}>
                    Encerrar
                  </a>
                ),
            },
          ]
        : []),
    ]}
  />
);
