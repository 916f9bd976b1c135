import { Botao, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import type { EtapaComPrazo } from '../etapa.ts';

interface Props {
  acordoId: string;
  etapas: readonly EtapaComPrazo[];
  hoje: string;
  podeGerir: boolean;
}

export function PlanoDeTrabalho({ acordoId, etapas, hoje, podeGerir }: Props) {
  const vencidas = etapas.filter((e) => e.situacao === 'vencida').length;
  const acoes = { titulo: 'Ações', celula: (e: EtapaComPrazo) => <Acoes acordoId={acordoId} etapa={e} /> };
  return (
    <section>
      <h2>Plano de trabalho</h2>
      {vencidas > 0 && (
        <p>
          <Selo tipo="vencido">{contar(vencidas, 'etapa vencida', 'etapas vencidas')}</Selo>
        </p>
      )}
      <Tabela
        legenda="Etapas, prazos e responsáveis"
        legendaOculta
        densa
        linhas={etapas}
        vazia="Nenhuma etapa registrada. As do plano de trabalho (capacitar quem cadastra, dar material de apoio, acompanhar…) entram aqui, com prazo e responsável."
        colunas={[
          { titulo: 'Etapa', cabecalhoDaLinha: true, celula: (e) => `${e.letra}) ${e.descricao}` },
          { titulo: 'Situação', celula: (e) => <SituacaoDaEtapa etapa={e} hoje={hoje} /> },
          { titulo: 'Prazo', celula: (e) => (e.situacao === 'retirada' ? '—' : contagem(e)) },
          { titulo: 'Responsável', celula: (e) => e.responsavel },
          ...(podeGerir ? [acoes] : []),
        ]}
      />
      {podeGerir && (
        <p class="acoes">
          <Botao href={`/acordos/${acordoId}/etapas/nova`}>Acrescentar etapa</Botao>
        </p>
      )}
    </section>
  );
}

const contagem = (e: EtapaComPrazo): string =>
  `${contar(e.prazoEmDias, 'dia corrido', 'dias corridos')} ${e.contaDaEtapa ? `da conclusão da etapa ${e.contaDaEtapa}` : 'da publicação'}`;

interface PropsDaSituacao {
  etapa: EtapaComPrazo;
  hoje: string;
}

function SituacaoDaEtapa({ etapa, hoje }: PropsDaSituacao) {
  const { situacao, prazo = '', cumpridaEm = '', contaDaEtapa } = etapa;
  switch (situacao) {
    case 'retirada':
      return (
        <>
          <Selo tipo="vedado">Retirada</Selo> {etapa.motivoDaRetirada}
        </>
      );
    case 'cumprida':
      return <Selo tipo="concedido">Cumprida em {dataCurta(cumpridaEm)}</Selo>;
    case 'vencida':
      return (
        <Selo tipo="vencido">
          Venceu em {dataCurta(prazo)}, {distancia(prazo, hoje)}
        </Selo>
      );
    case 'no-prazo':
      return (
        <Selo tipo="proximo">
          Até {dataCurta(prazo)}, {distancia(prazo, hoje)}
        </Selo>
      );
    case 'espera-outra':
      return <Selo tipo="futuro">Espera a etapa {contaDaEtapa}</Selo>;
  }
}

function Acoes({ acordoId, etapa: { letra, situacao } }: { acordoId: string; etapa: EtapaComPrazo }) {
  if (situacao === 'cumprida' || situacao === 'retirada') return '—';
  return <a href={`/acordos/${acordoId}/etapas/${letra}`}>Cumprir, editar ou retirar a etapa {letra}</a>;
}
