/** Crimes contra a administração em geral: linhas 55 a 57 da tabela. */
import { SEMPRE, comum, detencao, linha, reclusao, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false, contraAdministracaoPublica: true });
const ORIGINAL = 'CP, redação original';
const LEI_10763 = 'Lei 10.763/2003';
const LEI_13008 = 'Lei 13.008/2014';

const CORRUPCAO: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '2003-11-12', ...reclusao('1a', '8a'), norma: ORIGINAL },
  { de: '2003-11-13', ...reclusao('2a', '12a'), norma: LEI_10763 },
];

const semViolencia = (
  id: string,
  nome: string,
  numero: number,
  molduras: readonly MolduraPenal[],
  duvidas: string[] = [],
): TipoPenal =>
  tipo({
    id: `cp/${id}`,
    nome,
    molduras,
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(numero, 'S3, S32'),
    duvidas,
  });

export const ADMINISTRACAO_PUBLICA: readonly TipoPenal[] = [
  semViolencia('art-312/caput', 'Peculato', 55, [{ de: SEMPRE, ...reclusao('2a', '12a'), norma: ORIGINAL }]),
  semViolencia('art-316/caput', 'Concussão', 55, [
    { de: SEMPRE, ate: '2020-01-22', ...reclusao('2a', '8a'), norma: ORIGINAL },
    { de: '2020-01-23', ...reclusao('2a', '12a'), norma: 'Lei 13.964/2019' },
  ]),
  semViolencia('art-316/par-1', 'Excesso de exação', 55, [
    { de: '1990-12-28', ...reclusao('3a', '8a'), norma: 'Lei 8.137/1990' },
  ]),
  semViolencia('art-317/caput', 'Corrupção passiva', 55, CORRUPCAO),
  semViolencia('art-333/caput', 'Corrupção ativa', 55, CORRUPCAO),
  tipo({
    id: 'cp/art-329/caput',
    nome: 'Resistência',
    molduras: [{ de: SEMPRE, ...detencao('2m', '2a'), norma: ORIGINAL }],
    caracteristicas: comum({ violenciaOuGraveAmeaca: true, contraAdministracaoPublica: true }),
    fonte: linha(56, 'S3, S32'),
  }),
  semViolencia('art-330/caput', 'Desobediência', 56, [{ de: SEMPRE, ...detencao('15d', '6m'), norma: ORIGINAL }]),
  semViolencia('art-331/caput', 'Desacato', 56, [{ de: SEMPRE, ...detencao('6m', '2a'), norma: ORIGINAL }]),
  semViolencia('art-334/caput', 'Descaminho', 57, [
    {
      de: SEMPRE,
      ate: '2014-06-26',
      ...reclusao('1a', '4a'),
      norma: `${ORIGINAL} (contrabando ou descaminho)`,
    },
    { de: '2014-06-27', ...reclusao('1a', '4a'), norma: LEI_13008 },
  ]),
  semViolencia(
    'art-334-a/caput',
    'Contrabando',
    57,
    [{ de: '2014-06-27', ...reclusao('2a', '5a'), norma: LEI_13008 }],
    ['Contrabando até 26/06/2014: é o art. 334, com pena de 1 a 4 anos.'],
  ),
];
