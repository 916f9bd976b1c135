/** Sobre que pena incide a fração, e o que dela já se abateu. */
import type { Leitura } from './leitura.ts';

export const DA_PENA: Readonly<Record<string, Leitura>> = {
  'por-condenacao': {
    titulo: 'Cada condenação com a sua fração',
    curta: 'com a fração própria de cada condenação',
    quem: 'Superior Tribunal de Justiça (STJ), 3ª Seção, repetitivo julgado em 18/06/2026',
    oQueDiz:
      'Percentuais diferentes incidem cada um sobre a sua condenação, com a lei mais favorável a cada fato. O prazo é a soma das partes.',
    norma: 'STJ, Tema 1354 (REsp 2.037.377/SC)',
  },
  'mais-gravosa': {
    titulo: 'A fração mais alta sobre toda a pena',
    curta: 'com a fração mais alta sobre toda a pena',
    quem: 'Supremo Tribunal Federal (STF), Plenário, julgado em 14/04/2026',
    oQueDiz:
      'Havendo, sob a mesma lei, crimes com e sem violência ou grave ameaça, o percentual mais alto vale para toda a pena unificada que resta. Não é decisão com repercussão geral.',
    norma: 'STF, EP 102 AgR-segundo (DJe de 08/05/2026)',
  },
  'art-76': {
    titulo: 'Cumpre-se primeiro a pena mais grave',
    curta: 'abatendo primeiro da pena mais grave',
    quem: 'Código Penal; é a leitura que mais favorece a pessoa presa',
    oQueDiz:
      'O tempo já cumprido abate-se primeiro da condenação de fração mais alta. O que resta fica com as frações menores, e a próxima data chega antes.',
    norma: 'CP art. 76',
  },
  proporcional: {
    titulo: 'O tempo cumprido divide-se entre todas as penas',
    curta: 'repartindo o tempo cumprido entre as penas',
    quem: 'Método descrito em calculadoras de execução penal',
    oQueDiz:
      'O tempo já cumprido abate-se de cada condenação na proporção do seu tamanho, e cada uma mantém a sua fração sobre o que lhe resta.',
    norma: 'Sem artigo próprio; afasta a ordem do CP art. 76',
  },
  'so-remicao-homologada': {
    titulo: 'Só a remição que o juiz já homologou',
    curta: 'só com a remição homologada',
    quem: 'Regra deste cálculo para a data oficial',
    oQueDiz:
      'Dia trabalhado, estudado ou lido só entra na data oficial depois da decisão do juiz. Antes disso aparece à parte.',
    norma: 'LEP art. 126',
  },
  'com-remicao-a-homologar': {
    titulo: 'Somando a remição ainda não homologada',
    curta: 'com a remição ainda a homologar',
    quem: 'Quem já trabalhou, estudou ou leu e espera a decisão do juiz',
    oQueDiz:
      'Os dias já ganhos com trabalho, estudo, leitura ou exame entram como se o juiz os tivesse homologado. Peça a homologação: é o que separa esta data da oficial.',
    norma: 'LEP arts. 126 a 130',
  },
  'base-pena-restante': {
    titulo: 'A fração sobre a pena que resta',
    curta: 'com a fração sobre a pena que resta',
    quem: 'Prática dos juízos; a lei o diz para a falta grave desde 23/01/2020',
    oQueDiz: 'Depois da primeira progressão ou de falta grave, a fração incide sobre o que falta cumprir na data-base.',
    norma: 'LEP art. 112, § 6º',
  },
  'base-pena-total': {
    titulo: 'A fração sobre a pena total, e não sobre o que resta',
    curta: 'com a fração sobre a pena total',
    quem: 'Leitura literal dos incisos do art. 112, que falam em "pena"',
    oQueDiz:
      'Depois da primeira progressão ou de falta grave, o usual é aplicar a fração sobre a pena que resta na data-base. Aqui ela incide de novo sobre o total.',
    norma: 'LEP art. 112',
  },
  'lei15402-aplicavel': {
    titulo: 'A Lei 15.402/2026 aplica-se',
    curta: 'aplicando a Lei 15.402/2026',
    quem: 'Regra geral: a lei está em vigor desde 08/05/2026',
    oQueDiz:
      'Vale a nova redação do art. 112 da Lei de Execução Penal (caput e incisos I a III). Onde for mais favorável que a lei do fato, retroage.',
    norma: 'Lei 15.402/2026; CF art. 5º, XL',
  },
  'lei15402-afastada': {
    titulo: 'A Lei 15.402/2026 é afastada',
    curta: 'afastando a Lei 15.402/2026',
    quem: 'STF, em decisões de 09/05/2026 limitadas às execuções do 8 de janeiro',
    oQueDiz:
      'A lei é questionada em quatro ações diretas, ainda sem julgamento de mérito nem decisão que valha para todos. Neste cenário o cálculo usa só a redação anterior.',
    norma: 'ADIs 7966, 7967, 7968 e 7969',
  },
};
