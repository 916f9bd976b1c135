/** Como se contam os dias: o do começo, o da fuga, e o que é um ano de pena. */
import type { Leitura } from './leitura.ts';

export const DA_CONTAGEM: Readonly<Record<string, Leitura>> = {
  diaDoInicioConta: {
    titulo: 'Conta o dia do começo',
    curta: 'contando o dia do começo',
    quem: 'Código Penal e doutrina; há decisão de juízo de execução que conta assim',
    oQueDiz:
      'O primeiro dia preso já é dia de pena. Por isso o prazo se completa na véspera do dia em que terminaria a soma simples: tudo cai um dia antes.',
    norma: 'CP art. 10',
  },
  diaDoInicioNaoConta: {
    titulo: 'Soma simples, sem descontar o dia do começo',
    curta: 'sem contar o dia do começo',
    quem: 'SEEU (Sistema Eletrônico de Execução Unificado), nas datas de pena; regra geral dos prazos do processo',
    oQueDiz:
      'Soma o prazo ao dia de partida e para no dia a que chegou, sem voltar à véspera. Nas datas de pena, é a que sai no relatório da situação processual.',
    norma: 'Prática do SEEU, conferida em relatórios impressos; CPP art. 798 nos prazos do processo',
  },
  seeu: {
    titulo: 'Conta do SEEU: ano de 365 dias, mês de 30',
    curta: 'pela conta do SEEU',
    quem: 'Sistema Eletrônico de Execução Unificado (SEEU)',
    oQueDiz:
      'Transforma a pena em dias (365 por ano, 30 por mês), aplica a fração e despreza a fração de dia. Os dias que resultam contam-se no calendário.',
    norma: 'Prática do SEEU; CP art. 11 (fração de dia não se conta)',
  },
  'aritmetica-360': {
    titulo: 'Conta tradicional: ano de 12 meses, mês de 30 dias',
    curta: 'pela conta tradicional em anos, meses e dias',
    quem: 'Contas feitas à mão por juízos e manuais',
    oQueDiz:
      'Aplica a fração sobre anos, meses e dias, com mês de 30 dias e ano de 12 meses. O resultado, em anos, meses e dias, soma-se pelo calendário comum.',
    norma: 'CP arts. 10 e 11',
  },
  calendario: {
    titulo: 'Dias reais do calendário',
    curta: 'pelos dias reais do calendário',
    quem: 'Calendário comum, como manda o Código Penal',
    oQueDiz:
      'Conta quantos dias a pena tem de verdade a partir da data-base, com os anos bissextos e os meses de 28 a 31 dias, e aplica a fração sobre esse número.',
    norma: 'CP art. 10; Lei 810/1949',
  },
  'dias-parciais-contam': {
    titulo: 'O dia da fuga e o da recaptura contam como pena',
    curta: 'contando o dia da fuga e o da recaptura',
    quem: 'Leitura mais favorável à pessoa presa',
    oQueDiz:
      'Quem esteve preso em parte do dia cumpriu aquele dia. Os dias interrompidos são os que ficam entre a fuga e a recaptura, sem contar nenhum dos dois.',
    norma: 'Sem artigo próprio; leitura em favor da pessoa presa',
  },
  'dia-da-fuga-nao-conta': {
    titulo: 'O dia da fuga não conta como pena',
    curta: 'sem contar o dia da fuga',
    quem: 'Leitura menos favorável à pessoa presa',
    oQueDiz:
      'A interrupção começa no próprio dia da fuga e vai até a véspera da recaptura: um dia a mais sem pena em cada interrupção.',
    norma: 'Sem artigo próprio; contagem por diferença de datas',
  },
  'termino-desde-o-inicio': {
    titulo: 'A pena inteira somada ao começo do cumprimento',
    curta: 'somando a pena ao começo do cumprimento',
    quem: 'Regra deste cálculo para a data oficial',
    oQueDiz:
      'Soma a pena total ao começo pelo calendário, acrescenta os dias interrompidos e tira detração e remição. Não muda conforme o dia em que se imprime.',
    norma: 'CP art. 10',
  },
  'remanescente-em-emData': {
    titulo: 'O que resta somado à data de referência',
    curta: 'somando o que resta à data de referência',
    quem: 'SEEU, no término impresso no dia da emissão do relatório',
    oQueDiz:
      'Em vez de contar a pena inteira desde o começo, soma ao dia do relatório o que falta cumprir, em anos, meses e dias. O resultado muda conforme o dia em que se imprime.',
    norma: 'Prática do SEEU, conferida em relatórios impressos',
  },
};
