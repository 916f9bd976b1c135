/** Prazos da investigação e da prisão cautelar. */
import type { Leitura } from './leitura.ts';

export const DOS_PRAZOS: Readonly<Record<string, Leitura>> = {
  contagemDoArt798: {
    titulo: 'Prazo da denúncia pela regra geral do processo',
    curta: 'sem contar o dia do recebimento',
    quem: 'Regra geral dos prazos processuais',
    oQueDiz:
      'O dia em que o Ministério Público recebe os autos não conta; se o último cai em dia sem expediente, passa ao seguinte.',
    norma: 'CPP art. 798',
  },
  desdeAVigenciaDaLei: {
    titulo: 'Noventa dias contados do começo da lei',
    curta: 'contando da vigência da lei',
    quem: 'Leitura para prisões anteriores a 23/01/2020',
    oQueDiz:
      'A revisão periódica só existe desde a Lei 13.964/2019. Para quem já estava preso, os 90 dias contam do dia em que a lei passou a valer.',
    norma: 'CPP art. 316, parágrafo único',
  },
  umaSoProrrogacao: {
    titulo: 'Uma só prorrogação do inquérito',
    curta: 'com uma só prorrogação',
    quem: 'Texto da lei; o STF (ADI 6298) admite outras, motivadas',
    oQueDiz: 'A lei fala em prorrogar uma única vez, por 15 dias. Contada assim, o prazo acaba antes.',
    norma: 'CPP art. 3º-B, § 2º',
  },
  prazoDaLei: {
    titulo: 'O prazo da lei, e não o do mandado',
    curta: 'pelo prazo da lei',
    quem: 'Prazo máximo que a lei admite',
    oQueDiz:
      'O mandado fixou prazo menor que o da lei, e é ele que vale. Esta é a data que o prazo inteiro da lei daria.',
    norma: 'Lei 7.960/1989 e Lei 8.072/1990, art. 2º',
  },
  prisaoDoInvestigado: {
    titulo: 'Contando da prisão informada na investigação',
    curta: 'contando da prisão informada na investigação',
    quem: 'O caso traz duas datas de prisão',
    oQueDiz: 'A data da prisão na investigação difere da data da prisão cautelar. Confira qual é a certa.',
    norma: 'CPP art. 310',
  },
};
