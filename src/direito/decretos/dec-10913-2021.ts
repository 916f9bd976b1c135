import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { declarar } from './declarar.ts';
import { integral } from './falta-e-concurso.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { agentesDeSeguranca, saudeAte2022 } from './hipoteses-2019-2022.ts';
import {
  administracao,
  comViolencia,
  drogas,
  hediondo,
  lavagem,
  organizacao,
  sexuais,
  terrorismo,
  tortura,
  trafico,
} from './impeditivos-comuns.ts';

export const DEC_10913_2021 = declarar({
  numero: '10.913/2021',
  regra: 'decretos/dec-10913-2021',
  publicacao: '2021-12-24',
  referencia: '2021-12-25',
  indulto: [...saudeAte2022(true), ...agentesDeSeguranca()],
  concurso: integral('art. 8º, parágrafo único'),
  impeditivos: [
    hediondo('art. 4º, I'),
    comViolencia('art. 4º, II'),
    tortura('art. 4º, III, a'),
    lavagem('art. 4º, III, b'),
    organizacao('art. 4º, III, c'),
    terrorismo('art. 4º, III, d'),
    sexuais('art. 4º, IV', '215', '216-a', '217-a', '218', '218-a', '218-b'),
    administracao('art. 4º, IV', '312', '316', '317', '332', '333'),
    trafico('art. 4º, V', drogas('33/caput', '33/par-1', '34', '36')),
  ],
  fonte: 'Decreto 10.913/2021, DOU extra de 24/12/2021',
  selo: 'verificado',
  ressalvas: [
    'Não alcança integrante de facção (art. 4º, parágrafo único), nem pena restritiva de direitos: o caso não informa.',
    'Recurso da acusação após a segunda instância impede.',
  ],
});

export const decreto10913 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-10913-2021',
  titulo: 'Indulto de Natal de 2021 (Decreto 10.913/2021)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2021-12-24',
      norma: 'Decreto 10.913/2021, arts. 1º a 4º',
      resumo:
        'Perdoa por doença ou deficiência grave e a agentes de segurança e militares em crime culposo; nada com violência.',
      selo: 'verificado',
      aplicar: (f) => avaliarDecreto(DEC_10913_2021, f),
    },
  ],
  duvidas: ['O decreto fala em primário (1/12), que não é o mesmo que não reincidente: lido como não reincidente.'],
  exemplos: [
    {
      em: '2021-12-24',
      dados: [fatos({ penaDias: 1095, cumpridoDias: 91, ininterruptoDias: 91, culposo: true })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 1º, I e II', 'art. 1º, III', 'art. 2º, I', 'art. 2º, II e §2º', 'art. 3º'],
      },
      fonte: 'Conta à mão: culposo, 3 anos (1095 dias), 1/12 = 91; tudo depende de condição que o caso não informa',
    },
    {
      em: '2021-12-25',
      dados: [fatos({ penaDias: 1095, impeditivaDias: 1095, cumpridoDias: 1000, violencia: true })],
      espera: { indulto: 'vedado', pelo: [], podeCaber: [] },
      fonte: 'Art. 4º, II: crime com violência não é alcançado',
    },
  ],
});
