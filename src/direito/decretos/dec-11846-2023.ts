import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { declarar } from './declarar.ts';
import { DUVIDA_DA_COLABORACAO, DUVIDA_DA_FACCAO, doisTercos } from './falta-e-concurso.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { COMUTACAO_2023, INDULTO_2023 } from './hipoteses-2023.ts';
import { contraMulher, listaDesde2023 } from './impeditivos-comuns.ts';

export const DEC_11846_2023 = declarar({
  numero: '11.846/2023',
  regra: 'decretos/dec-11846-2023',
  publicacao: '2023-12-22',
  referencia: '2023-12-25',
  indulto: INDULTO_2023,
  comutacao: COMUTACAO_2023,
  falta: { de: '2022-12-25', ate: '2023-12-22', norma: 'art. 6º; STJ Tema 1195' },
  concurso: doisTercos('2/3 da pena do impeditivo; STJ HC 1.066.254'),
  impeditivos: [
    ...listaDesde2023(
      {
        hediondo: 'art. 1º, I',
        tortura: 'art. 1º, II',
        terrorismo: 'art. 1º, IV',
        racismo: 'art. 1º, VI',
        escravidao: 'art. 1º, VII',
        genocidio: 'art. 1º, VIII',
        organizacao: 'art. 1º, XV',
        lavagem: 'art. 1º, III',
        financeiros: 'art. 1º, IX',
        licitacoes: 'art. 1º, X',
        administracao: 'art. 1º, V',
        eca: 'art. 1º, XVI',
        estadoDemocratico: 'art. 1º, XIII',
        drogas: 'art. 1º, XVII',
      },
      ['lei-14133-2021'],
      false,
    ),
    contraMulher('art. 1º, XIV', ['lei-11340-2006', 'lei-14192-2021', 'cp/art-215-a', 'cp/art-218-c', 'cp/art-147-a']),
  ],
  baseDaComutacao: 'maior',
  fonte: 'Decreto 11.846/2023, DOU extra de 22/12/2023',
  selo: 'verificado',
  ressalvas: [DUVIDA_DA_FACCAO, DUVIDA_DA_COLABORACAO],
  ressalvasDaComutacao: ['Não comuta a pena suspensa (sursis), e as comutações dos arts. 3º e 4º não se cumulam.'],
  ressalvaDaComutacaoComViolencia:
    'STJ 6ª T. (AgRg no HC 996.544) negou a comutação de 2023 a crime com violência; o art. 3º não traz essa restrição.',
});

export const decreto11846 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-11846-2023',
  titulo: 'Indulto e comutação de Natal de 2023 (Decreto 11.846/2023)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2023-12-22',
      norma: 'Decreto 11.846/2023, arts. 2º a 4º',
      resumo:
        'Sem violência: perdoa a pena de até 8 anos com 1/4 cumprido (1/3 se reincidente), a de 8 a 12 com 1/3 (1/2) e ' +
        'outras; reduz 1/4 (1/5 se reincidente) de quem cumpriu 1/5 (1/4).',
      selo: 'verificado',
      aplicar: (f) => avaliarDecreto(DEC_11846_2023, f),
    },
  ],
  duvidas: [
    'Fora do cálculo: indulto da multa (art. 2º, X).',
    'Comutação de crime com violência: STJ 6ª T. (AgRg no HC 996.544) nega; o texto não traz a restrição.',
    'Art. 4º: comutação a quem não obteve as anteriores, sem cumular com a do art. 3º.',
    'O inciso I exclui a pena substituída ou suspensa, que o caso não informa.',
  ],
  exemplos: [
    {
      em: '2023-12-22',
      dados: [fatos({ penaDias: 2920, cumpridoDias: 730, ininterruptoDias: 730 })],
      espera: { indulto: 'cumpre', pelo: ['art. 2º, I'], podeCaber: ['art. 2º, XI'], comutacao: 'nao-cumpre' },
      fonte: 'Conta à mão: 8 anos exatos, 1/4 de 2920 = 730',
    },
    {
      em: '2023-12-25',
      dados: [fatos({ penaDias: 2920, cumpridoDias: 729, ininterruptoDias: 729 })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 2º, XI'],
        comutacao: 'cumpre',
        reducaoDias: 547,
      },
      fonte: 'Conta à mão: um dia a menos; comutação de 1/4 sobre os 2191 que restam = 547',
    },
  ],
});
