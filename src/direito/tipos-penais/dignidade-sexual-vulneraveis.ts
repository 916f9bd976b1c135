/** Crimes sexuais contra vulnerável: linhas 45 a 47 da tabela. */
import { SEMPRE, contraPessoa, linha, reclusao, rol, tipo } from './declarar.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const COM_VIOLENCIA = contraPessoa({ violenciaOuGraveAmeaca: true, contraDignidadeSexual: true });
const COM_MORTE = contraPessoa({
  violenciaOuGraveAmeaca: true,
  contraDignidadeSexual: true,
  resultadoMorte: true,
});
const SEM_VIOLENCIA = contraPessoa({ violenciaOuGraveAmeaca: false, contraDignidadeSexual: true });
const LEI_12015 = 'Lei 12.015/2009';
const LEI_15280 = 'Lei 15.280/2025';
const PRESUMIDA =
  'A violência contra vulnerável é presumida: contá-la como violência para a progressão segue uma só fonte.';
const VULNERAVEL: PeriodoHediondo[] = [{ de: '2009-08-10', norma: rol('VI', LEI_12015) }];
const EXPLORACAO: PeriodoHediondo[] = [{ de: '2014-05-22', norma: rol('VIII', 'Lei 12.978/2014') }];

/** Art. 217-A: todas as penas subiram com a Lei 15.280/2025. */
const estupro = (parte: string, nome: string, antes: [string, string], depois: [string, string]): TipoPenal =>
  tipo({
    id: `cp/art-217-a/${parte}`,
    nome: `Estupro de vulnerável${nome}`,
    molduras: [
      { de: '2009-08-10', ate: '2025-12-07', ...reclusao(...antes), norma: LEI_12015 },
      { de: '2025-12-08', ...reclusao(...depois), norma: LEI_15280 },
    ],
    hediondo: VULNERAVEL,
    caracteristicas: parte === 'par-4' ? COM_MORTE : COM_VIOLENCIA,
    fonte: linha(45, 'S3, S4, S22, S32'),
    duvidas: [PRESUMIDA],
  });

const exploracao = (parte: string, nome: string): TipoPenal =>
  tipo({
    id: `cp/art-218-b/${parte}`,
    nome,
    molduras: [
      { de: '2009-08-10', ate: '2025-12-07', ...reclusao('4a', '10a'), norma: LEI_12015 },
      { de: '2025-12-08', ...reclusao('7a', '16a'), norma: LEI_15280 },
    ],
    hediondo: EXPLORACAO,
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(47, 'S3, S4, S22, S32'),
  });

export const DIGNIDADE_SEXUAL_VULNERAVEIS: readonly TipoPenal[] = [
  estupro('caput', '', ['8a', '15a'], ['10a', '18a']),
  estupro('par-1', ' sem discernimento ou sem poder resistir', ['8a', '15a'], ['10a', '18a']),
  estupro('par-3', ' com lesão grave', ['10a', '20a'], ['12a', '24a']),
  estupro('par-4', ' com morte', ['12a', '30a'], ['20a', '40a']),
  tipo({
    id: 'cp/art-218/caput',
    nome: 'Corrupção de menores (induzir menor de 14 anos a satisfazer a lascívia de outrem)',
    molduras: [
      {
        de: SEMPRE,
        ate: '2009-08-09',
        ...reclusao('1a', '4a'),
        norma: 'CP, redação original (vítima de 14 a 18 anos)',
      },
      { de: '2009-08-10', ate: '2025-12-07', ...reclusao('2a', '5a'), norma: LEI_12015 },
      { de: '2025-12-08', ...reclusao('6a', '14a'), norma: LEI_15280 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(46, 'S3, S22, S32'),
    duvidas: [
      'Até 09/08/2009 o art. 218 era outro tipo (vítima de 14 a 18 anos): para fato anterior, confira a conduta.',
    ],
  }),
  tipo({
    id: 'cp/art-218-a/caput',
    nome: 'Satisfação de lascívia mediante presença de criança ou adolescente',
    molduras: [
      { de: '2009-08-10', ate: '2025-12-07', ...reclusao('2a', '4a'), norma: LEI_12015 },
      { de: '2025-12-08', ...reclusao('5a', '12a'), norma: LEI_15280 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(46, 'S3, S22, S32'),
  }),
  exploracao('caput', 'Favorecimento da prostituição ou exploração sexual de vulnerável'),
  exploracao('par-2', 'Exploração sexual de vulnerável: quem pratica o ato ou responde pelo local'),
];
