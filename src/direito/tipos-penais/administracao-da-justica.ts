/** Crimes contra a administração da justiça: linhas 58 e 59 da tabela. */
import { SEMPRE, comum, detencao, linha, reclusao, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const ORIGINAL = 'CP, redação original';
const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false, contraAdministracaoPublica: true });
const COM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: true, contraAdministracaoPublica: true });
const TITULO_XI =
  'Está no Título XI (crimes contra a administração pública), mas o catálogo de regras só ' +
  'lembra a condição do CP 33, §4º para peculato, concussão e corrupção.';

const contraJustica = (
  id: string,
  nome: string,
  numero: number,
  molduras: readonly MolduraPenal[],
  violencia = false,
): TipoPenal =>
  tipo({
    id: `cp/${id}`,
    nome,
    molduras,
    caracteristicas: violencia ? COM_VIOLENCIA : SEM_VIOLENCIA,
    fonte: linha(numero, 'S3, S32'),
    duvidas: [TITULO_XI],
  });

export const ADMINISTRACAO_DA_JUSTICA: readonly TipoPenal[] = [
  contraJustica('art-339/caput', 'Denunciação caluniosa', 58, [
    { de: SEMPRE, ...reclusao('2a', '8a'), norma: ORIGINAL },
  ]),
  contraJustica('art-342/caput', 'Falso testemunho ou falsa perícia', 58, [
    { de: SEMPRE, ate: '2013-09-18', ...reclusao('1a', '3a'), norma: ORIGINAL },
    { de: '2013-09-19', ...reclusao('2a', '4a'), norma: 'Lei 12.850/2013' },
  ]),
  contraJustica(
    'art-344/caput',
    'Coação no curso do processo',
    58,
    [{ de: SEMPRE, ...reclusao('1a', '4a'), norma: ORIGINAL }],
    true,
  ),
  contraJustica('art-349-a/caput', 'Ingresso de celular em estabelecimento prisional', 59, [
    { de: '2009-08-07', ...detencao('3m', '1a'), norma: 'Lei 12.012/2009' },
  ]),
  contraJustica('art-351/caput', 'Fuga de pessoa presa: promover ou facilitar', 59, [
    { de: SEMPRE, ...detencao('6m', '2a'), norma: ORIGINAL },
  ]),
  contraJustica(
    'art-352/caput',
    'Evasão mediante violência contra a pessoa',
    59,
    [{ de: SEMPRE, ...detencao('3m', '1a'), norma: ORIGINAL }],
    true,
  ),
  contraJustica('art-354/caput', 'Motim de presos', 59, [{ de: SEMPRE, ...detencao('6m', '2a'), norma: ORIGINAL }]),
];
