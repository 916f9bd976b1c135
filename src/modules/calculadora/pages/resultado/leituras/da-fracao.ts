/** Que fração cabe, quando a redação da lei ou os fatos admitem mais de uma. */
import type { Leitura } from './leitura.ts';

export const DA_FRACAO: Readonly<Record<string, Leitura>> = {
  'reincidencia-sem-violencia-anterior': {
    titulo: 'Reincidente cuja condenação anterior foi sem violência',
    curta: 'se a condenação anterior foi sem violência',
    quem: 'STJ, por analogia',
    oQueDiz:
      'Se a condenação anterior não foi por crime com violência ou grave ameaça, aplicam-se 25% em vez de 30%. Informe esse ponto no caso para firmar a data.',
    norma: 'LEP art. 112, III (Lei 13.964/2019), por analogia',
  },
  'reincidencia-com-violencia-anterior': {
    titulo: 'Crime sem violência de quem já foi condenado por crime com violência',
    curta: 'com 16% em vez de 20%',
    quem: 'Ponto controvertido nos tribunais',
    oQueDiz:
      'O inciso dos 20% fala em reincidente em crime sem violência. Quem antes cometeu crime com violência não se encaixa nele: discute-se se ficam os 16% do primário.',
    norma: 'LEP art. 112, I (Lei 13.964/2019), por analogia',
  },
  'feminicidio-tentado': {
    titulo: 'A fração do feminicídio alcança a tentativa',
    curta: 'com a fração do feminicídio também na tentativa',
    quem: 'Ponto controvertido: a lei diz "feminicídio", sem falar em morte',
    oQueDiz:
      'Lida assim, a fração própria do feminicídio vale também para o tentado. A outra leitura exige a morte e fica na fração do crime hediondo.',
    norma: 'LEP art. 112, VI-A (Lei 14.994/2024) e VI, d (Lei 15.358/2026)',
  },
  'organizacao-ultraviolenta': {
    titulo: 'A organização comandada é ultraviolenta',
    curta: 'se a organização comandada é ultraviolenta',
    quem: 'Fato que o caso não informa',
    oQueDiz:
      'Quem comanda organização criminosa ultraviolenta tem fração maior e, desde 25/03/2026, não tem livramento. A conta supõe que não é; confira na sentença.',
    norma: 'LEP art. 112, VI, b (Leis 13.964/2019 e 15.358/2026)',
  },
  'titulo-xii-caput': {
    titulo: 'Crime contra o Estado Democrático: 1/6, pelo caput',
    curta: 'com 1/6, pelo caput',
    quem: 'Leitura da Lei 15.402/2026, ainda em disputa',
    oQueDiz:
      'O caput novo dá 1/6 e ressalva os crimes do Título XII do Código Penal. Para o reincidente discute-se entre 1/6, 20% e 30%.',
    norma: 'LEP art. 112, caput (Lei 15.402/2026)',
  },
  'titulo-xii-inciso-iii': {
    titulo: 'Crime contra o Estado Democrático: 20%, pelo inciso III',
    curta: 'com 20%, pelo inciso III',
    quem: 'Leitura da Lei 15.402/2026, ainda em disputa',
    oQueDiz:
      'O inciso III dá 20% ao reincidente e não ressalva os crimes do Título XII do Código Penal. Discute-se entre 1/6, 20% e 30%.',
    norma: 'LEP art. 112, III (Lei 15.402/2026)',
  },
  'maus-antecedentes': {
    titulo: 'Primário com maus antecedentes: metade da pena',
    curta: 'com a fração de metade, pelos maus antecedentes',
    quem: 'Ponto sem regra expressa na lei',
    oQueDiz:
      'A lei dá 1/3 a quem tem bons antecedentes e 1/2 ao reincidente; do primário com maus antecedentes não fala. Esta leitura o trata como reincidente.',
    norma: 'CP art. 83, II, por analogia',
  },
  'progressao-especial': {
    titulo: 'Progressão especial da mulher: 1/8',
    curta: 'com a fração de 1/8 da mulher',
    quem: 'Lei 13.769/2018, se os fatos que faltam a permitirem',
    oQueDiz:
      'Gestante, mãe ou responsável por criança ou pessoa com deficiência cumpre 1/8, se primária, sem violência, sem crime contra filho ou dependente e sem organização criminosa.',
    norma: 'LEP art. 112, § 3º',
  },
  'sem-progressao-especial': {
    titulo: 'Sem a progressão especial da mulher',
    curta: 'sem a fração de 1/8 da mulher',
    quem: 'Leitura de quem nega algum dos requisitos',
    oQueDiz: 'Se o juiz entender que falta um dos requisitos da progressão especial, vale a fração comum.',
    norma: 'LEP art. 112, §§ 3º e 4º',
  },
  'teto-de-30-anos': {
    titulo: 'Limite de 30 anos, e não de 40',
    curta: 'com o limite de 30 anos',
    quem: 'Leitura em favor da pessoa presa, havendo fatos de antes e de depois de 23/01/2020',
    oQueDiz:
      'Quem cometeu os crimes até 22/01/2020 cumpre no máximo 30 anos; desde então, 40. Com fatos dos dois períodos, esta leitura mantém os 30.',
    norma: 'CP art. 75 (Lei 13.964/2019)',
  },
};
