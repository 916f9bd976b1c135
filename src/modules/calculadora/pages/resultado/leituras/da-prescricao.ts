/** Prescrição: de onde o prazo conta, por que pena se mede e o que o interrompe. */
import type { Leitura } from './leitura.ts';

export const DA_PRESCRICAO: Readonly<Record<string, Leitura>> = {
  transitoParaAmbas: {
    titulo: 'Conta do trânsito em julgado para as duas partes',
    curta: 'contando do trânsito para as duas partes',
    quem: 'STF (Tema 788, de 03/07/2023); há juízos que a aplicam também a casos anteriores à modulação',
    oQueDiz: 'O prazo para executar a pena só começa quando nem a acusação nem a defesa podem mais recorrer.',
    norma: 'CP art. 112, I; STF, Tema 788',
  },
  transitoParaAcusacao: {
    titulo: 'Conta do trânsito em julgado para a acusação',
    curta: 'contando do trânsito para a acusação',
    quem: 'Texto da lei; o STF o manteve para trânsitos até 12/11/2020',
    oQueDiz:
      'O prazo para executar a pena começa quando a acusação não pode mais recorrer, ainda que a defesa recorra.',
    norma: 'CP art. 112, I; STF, Tema 788 (modulação)',
  },
  soTransitoDaAcusacao: {
    titulo: 'Só com o trânsito para a acusação, que o caso informa',
    curta: 'contando do trânsito para a acusação',
    quem: 'Conta possível com o que foi informado',
    oQueDiz: 'Falta o trânsito em julgado para a defesa. Esta é a data contada do único trânsito informado.',
    norma: 'CP art. 112, I',
  },
  soTransitoDaDefesa: {
    titulo: 'Só com o trânsito para a defesa, que o caso informa',
    curta: 'contando do trânsito para a defesa',
    quem: 'Conta possível com o que foi informado',
    oQueDiz: 'Falta o trânsito em julgado para a acusação. Esta é a data contada do único trânsito informado.',
    norma: 'CP art. 112, I; STF, Tema 788',
  },
  ultimaInterrupcao: {
    titulo: 'Só o prazo que corre da última interrupção',
    curta: 'contando só da última interrupção',
    quem: 'Leitura de quem desconsidera prazo consumado antes dela',
    oQueDiz:
      'O prazo pode ter-se consumado antes de uma interrupção posterior. Esta leitura olha só o que corre desde a última.',
    norma: 'CP arts. 113 e 117',
  },
  fatoAntesDaLei12234: {
    titulo: 'Fato anterior a 06/05/2010',
    curta: 'se o fato é anterior a 06/05/2010',
    quem: 'Depende da data do fato, que não foi informada',
    oQueDiz: 'Até 05/05/2010, a pena menor que 1 ano prescrevia em 2 anos; desde então, em 3.',
    norma: 'CP art. 109, VI, antes da Lei 12.234/2010',
  },
  fatoDesdeALei12234: {
    titulo: 'Fato desde 06/05/2010',
    curta: 'se o fato é de 06/05/2010 em diante',
    quem: 'Depende da data do fato, que não foi informada',
    oQueDiz: 'Desde 06/05/2010, a pena menor que 1 ano prescreve em 3 anos; antes, em 2.',
    norma: 'CP art. 109, VI (Lei 12.234/2010)',
  },
  penaAplicada: {
    titulo: 'Prazo pela pena aplicada na sentença',
    curta: 'pela pena aplicada',
    quem: 'Vale depois do trânsito em julgado para a acusação',
    oQueDiz: 'Não podendo mais a pena aumentar, o prazo mede-se por ela, e não pela máxima prevista para o crime.',
    norma: 'CP art. 110',
  },
  acordaoNaoInterrompe: {
    titulo: 'O acórdão não interrompe o prazo',
    curta: 'sem a interrupção pelo acórdão',
    quem: 'Texto da lei até a Lei 11.596/2007',
    oQueDiz: 'Até o fim de 2007 a lei falava só em sentença condenatória. Lida assim, o acórdão não recomeça o prazo.',
    norma: 'CP art. 117, IV, antes da Lei 11.596/2007',
  },
  limiteDaSumula415: {
    titulo: 'A suspensão do processo tem limite',
    curta: 'com o limite da suspensão',
    quem: 'STJ, Súmula 415',
    oQueDiz:
      'O processo suspenso por falta de citação pessoal não para o prazo para sempre: só pelo tempo que a tabela dá para a pena máxima.',
    norma: 'CPP art. 366; STJ, Súmula 415',
  },
  setentaAnosNaSentenca: {
    titulo: 'Tinha 70 anos na data da sentença',
    curta: 'se tinha 70 anos na sentença',
    quem: 'Depende da data da sentença, que não foi informada',
    oQueDiz: 'Quem tinha 70 anos ou mais na data da sentença tem o prazo pela metade.',
    norma: 'CP art. 115',
  },
  semReducaoDaIdade: {
    titulo: 'Sem a redução pela idade',
    curta: 'sem a redução pela idade',
    quem: 'Se houve violência sexual contra a mulher, em fato desde 04/07/2025',
    oQueDiz: 'Nesses crimes a idade não reduz o prazo à metade.',
    norma: 'CP art. 115 (Lei 15.160/2025)',
  },
};
