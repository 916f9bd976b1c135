import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { declarar } from './declarar.ts';
import { doisTercos } from './falta-e-concurso.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { COMUTACAO_2017, INDULTO_2017 } from './hipoteses-2017.ts';
import { crime, drogas, hediondo, sexuais, terrorismo, tortura, trafico } from './impeditivos-comuns.ts';

export const DEC_9246_2017 = declarar({
  numero: '9.246/2017',
  regra: 'decretos/dec-9246-2017',
  publicacao: '2017-12-22',
  referencia: '2017-12-25',
  indulto: INDULTO_2017,
  comutacao: COMUTACAO_2017,
  falta: { de: '2016-12-22', ate: '2017-12-22', norma: 'art. 4º; STJ Tema 1195' },
  concurso: doisTercos('2/3 da pena do impeditivo; STJ HC 1.066.254'),
  impeditivos: [
    hediondo('art. 3º'),
    tortura('art. 3º'),
    terrorismo('art. 3º'),
    trafico('art. 3º', drogas('33/caput', '33/par-1', '34', '36', '37')),
    crime(
      'art. 3º',
      'crime do ECA',
      ['240', '241', '241-a'].map((a) => `lei-8069-1990/art-${a}`),
    ),
    sexuais('art. 3º', '215', '216-a', '218', '218-a'),
  ],
  baseDaComutacao: 'remanescente',
  fonte: 'Decreto 9.246/2017, DOU de 22/12/2017; ADI 5.874',
  selo: 'verificado',
  ressalvas: [
    'Não alcança violência contra militar ou agente de segurança (art. 3º), nem quem esteve em RDD ou no sistema federal, ou ' +
      'descumpriu o domiciliar ou o livramento (art. 4º): o caso não informa.',
  ],
  ressalvasDaComutacao: ['Art. 7º, parágrafo único: o alcance a quem já obteve comutações é discutível.'],
});

export const decreto9246 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-9246-2017',
  titulo: 'Indulto e comutação de Natal de 2017 (Decreto 9.246/2017)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2017-12-22',
      norma: 'Decreto 9.246/2017, arts. 1º, 2º, 5º e 7º',
      resumo:
        'Sem violência, perdoa com 1/5 cumprido (1/3 se reincidente); com violência, até 4 anos com 1/3 (1/2) e até 8 com ' +
        '1/2 (2/3); reduz 1/3 (1/4) de quem cumpriu 1/4 (1/3).',
      selo: 'verificado',
      aplicar: (f) => avaliarDecreto(DEC_9246_2017, f),
    },
  ],
  duvidas: [
    'Suspenso em parte por cautelar de 28/12/2017; a ADI 5.874 foi julgada improcedente em 09/05/2019: vale o texto original.',
    'Art. 2º, §1º: lido como nova fração, e não como desconto. Filho ou neto não vale se o crime foi com violência contra eles.',
    'Fora do cálculo: medida de segurança (art. 6º).',
  ],
  exemplos: [
    {
      em: '2017-12-22',
      dados: [fatos({ penaDias: 2920, cumpridoDias: 584, ininterruptoDias: 584 })],
      espera: {
        indulto: 'cumpre',
        pelo: ['art. 1º, I'],
        podeCaber: ['art. 1º, parágrafo único', 'art. 2º, §1º, I'],
        comutacao: 'nao-cumpre',
      },
      fonte: 'Conta à mão: 1/5 de 2920 = 584; 1/6 = 486',
    },
    {
      em: '2017-12-25',
      dados: [fatos({ penaDias: 8455, cumpridoDias: 1830, ininterruptoDias: 1830, violencia: true })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 1º, parágrafo único'],
        comutacao: 'nao-cumpre',
      },
      fonte: 'VEP Natal/TJRN: 23a2m, 5a5d cumpridos: nem 1/4 (2113)',
    },
  ],
});
