import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { declarar } from './declarar.ts';
import { SEM_TEMPO } from './exigencia.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';

export const DEC_9706_2019 = declarar({
  numero: '9.706/2019',
  regra: 'decretos/dec-9706-2019',
  publicacao: '2019-02-08',
  referencia: '2019-02-08',
  indulto: [
    {
      dispositivo: 'art. 1º',
      nome: 'saude',
      naoReincidente: SEM_TEMPO,
      reincidente: SEM_TEMPO,
      condicoes: ['tiver doença ou deficiência grave posterior ao crime'],
    },
  ],
  impeditivos: [],
  fonte: 'Decreto 9.706/2019 (lido em parte, por fonte secundária)',
  selo: 'memoria',
  ressalvas: [],
});

export const decreto9706 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-9706-2019',
  titulo: 'Indulto humanitário de 2019 (Decreto 9.706/2019)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2019-02-08',
      norma: 'Decreto 9.706/2019',
      resumo: 'Perdoa só por doença ou deficiência superveniente, sem exigir tempo cumprido.',
      selo: 'memoria',
      aplicar: (f) => avaliarDecreto(DEC_9706_2019, f),
    },
  ],
  duvidas: [
    'Texto não conferido no Planalto: usa-se o dia do decreto (08/02/2019) como publicação e referência.',
    'A lista de crimes impeditivos e a regra da falta grave não foram lidas.',
  ],
  exemplos: [
    {
      em: '2019-02-08',
      dados: [fatos({ penaDias: 2920 })],
      espera: { indulto: 'nao-cumpre', pelo: [], podeCaber: ['art. 1º'] },
      fonte: 'Catálogo de regras: só doença ou deficiência, sem fração',
    },
  ],
});
