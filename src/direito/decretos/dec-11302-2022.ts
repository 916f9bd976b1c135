import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { declarar } from './declarar.ts';
import { parte, SEM_TEMPO } from './exigencia.ts';
import { integral } from './falta-e-concurso.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { agentesDeSeguranca, saudeAte2022 } from './hipoteses-2019-2022.ts';
import {
  administracao,
  comViolencia,
  contraCrianca,
  contraMulher,
  drogas,
  hediondo,
  lavagem,
  organizacao,
  sexuais,
  terrorismo,
  tortura,
  trafico,
} from './impeditivos-comuns.ts';

export const DEC_11302_2022 = declarar({
  numero: '11.302/2022',
  regra: 'decretos/dec-11302-2022',
  publicacao: '2022-12-23',
  referencia: '2022-12-25',
  indulto: [
    ...saudeAte2022(true),
    ...agentesDeSeguranca(),
    { dispositivo: 'art. 4º', idadeMinima: 70, naoReincidente: parte('1/3'), reincidente: parte('1/3') },
    { dispositivo: 'art. 5º', crime: 'maxima-ate-5-anos', naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO },
  ],
  concurso: integral('art. 11, parágrafo único'),
  impeditivos: [
    hediondo('art. 7º, I'),
    comViolencia('art. 7º, II'),
    contraMulher('art. 7º, II e III, c', ['lei-11340-2006']),
    tortura('art. 7º, III, a'),
    { ...lavagem('art. 7º, III, b'), salvoIdoso: true },
    { ...organizacao('art. 7º, III, d'), salvoIdoso: true },
    terrorismo('art. 7º, III, e'),
    sexuais('art. 7º, IV', '215', '216-a', '217-a', '218', '218-a', '218-b', '218-c'),
    { ...administracao('art. 7º, V', '312', '316', '317', '333'), salvoIdoso: true },
    trafico('art. 7º, VI', drogas('33/caput', '33/par-1', '34', '36')),
    contraCrianca('art. 7º, VIII', 240, 244, '244-a', '244-b'),
  ],
  fonte: 'Decreto 11.302/2022, DOU de 23/12/2022',
  selo: 'verificado',
  ressalvas: [
    'Não alcança integrante de facção (art. 7º, §1º), nem pena restritiva de direitos: o caso não informa.',
    'Só para condenados até a publicação (STF Tema 1267); recurso da acusação após a segunda instância impede.',
  ],
});

export const decreto11302 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-11302-2022',
  titulo: 'Indulto de Natal de 2022 (Decreto 11.302/2022)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2022-12-23',
      norma: 'Decreto 11.302/2022, arts. 1º a 7º; STF Tema 1267',
      resumo:
        'Perdoa, sem exigir tempo, o crime sem violência de pena máxima na lei até 5 anos, cada um por si; e o maior de 70 ' +
        'anos com 1/3. Havendo crime impeditivo, exige cumprir toda a pena dele.',
      selo: 'verificado',
      aplicar: (f) => avaliarDecreto(DEC_11302_2022, f),
    },
  ],
  duvidas: [
    'Fora do cálculo: art. 6º (agente de segurança, fato há mais de 30 anos), suspenso na ADI 7.330; e a troca da prestação ' +
      'de serviços por pecúnia (art. 15).',
    'Art. 5º: alcança cada infração por si; as demais penas continuam.',
  ],
  exemplos: [
    {
      em: '2022-12-23',
      dados: [fatos({ penaDias: 730, maximaAteCinco: true })],
      espera: { indulto: 'cumpre', pelo: ['art. 5º'], podeCaber: ['art. 1º, I e II', 'art. 1º, III'] },
      fonte: 'STF Tema 1267: furto simples (máxima de 4 anos), sem fração',
    },
    {
      em: '2022-12-25',
      dados: [
        fatos({
          penaDias: 4127,
          impeditivaDias: 3577,
          cumpridoDias: 1584,
          ininterruptoDias: 1584,
          maximaAteCinco: true,
        }),
      ],
      espera: { indulto: 'nao-cumpre', pelo: [], podeCaber: ['art. 1º, III'] },
      fonte: 'VEP Natal/TJRN: 11a3m22d, impeditivos de 9a9m22d, 4a4m4d cumpridos: indeferido',
    },
  ],
});
