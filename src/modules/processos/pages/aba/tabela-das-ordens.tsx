import { type Coluna, Selo, Tabela, type TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { dataCurta, distancia } from '../../../../ui/texto.ts';
import { motivoDaOrdem } from '../../da-pessoa/outros-com-prisao.ts';
import { NOME_DA_SITUACAO, type Ordem, type SituacaoDaOrdem, situacaoDaOrdem } from '../../da-pessoa/ordens.ts';
import type { Processo } from '../../processo.ts';
import { EnlaceDoProcesso } from './enlace.tsx';

interface Props {
  ordens: readonly Ordem[];
  registros?: ReadonlyMap<string, Processo>;
  /** AAAA-MM-DD. */
  hoje: string;
}

/** Cada ordem com o que a soltura exige saber: juízo, motivo e processo (Res. CNJ 417/2021, art. 7º, parágrafo único). */
export const TabelaDasOrdens = ({ ordens, registros, hoje }: Props) => {
  const colunas: Coluna<Ordem>[] = [
    { titulo: 'Motivo', cabecalhoDaLinha: true, celula: motivoDaOrdem },
    {
      titulo: 'Processo',
      celula: ({ processo }) => (processo ? <EnlaceDoProcesso numero={processo} /> : 'Não informado'),
    },
    {
      titulo: 'Juízo',
      celula: ({ processo = '', fato }) => fato.dados.juizo ?? registros?.get(processo)?.orgao ?? 'Não informado',
    },
    { titulo: 'Expedida em', celula: (o) => dataCurta(o.expedidaEm) },
    { titulo: 'Situação', celula: (o) => <Situacao ordem={o} hoje={hoje} /> },
  ];
  return <Tabela legenda="Ordens de prisão" legendaOculta densa colunas={colunas} linhas={ordens} />;
};

const SELO: Readonly<Record<SituacaoDaOrdem, TipoDeSelo>> = {
  'em-aberto': 'vencido',
  'a-vencer': 'vencido',
  vencida: 'neutro',
  cumprida: 'concedido',
  revogada: 'vedado',
  prejudicada: 'neutro',
};

function Situacao({ ordem, hoje }: { ordem: Ordem; hoje: string }) {
  const situacao = situacaoDaOrdem(ordem, hoje);
  return (
    <>
      <Selo tipo={SELO[situacao]}>{NOME_DA_SITUACAO[situacao]}</Selo>{' '}
      {ordem.baixa ? `em ${dataCurta(ordem.baixa.dia)}` : ordem.validade && ate(ordem.validade, hoje)}
    </>
  );
}

const ate = (validade: string, hoje: string): string =>
  validade < hoje
    ? `em ${dataCurta(validade)}, sem baixa: dê baixa, para que ninguém seja preso por ela`
    : `até ${dataCurta(validade)} (${distancia(validade, hoje)})`;
