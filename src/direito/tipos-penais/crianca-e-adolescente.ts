/** Estatuto da Criança e do Adolescente: linhas 75 a 77 da tabela. */
import { comum, linha, reclusao, rol, tipo } from './declarar.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const LEI = 'lei-8069-1990';
const LEI_11829 = 'Lei 11.829/2008';
const LEI_15487 = 'Lei 15.487/2026';
const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false, contraDignidadeSexual: undefined });
const FORA_DO_TITULO_VI =
  'Não está no título dos crimes contra a dignidade sexual do Código Penal: se a exigência ' +
  'da LEP art. 119-A o alcança, a fonte não diz.';
const ANTERIORES = 'Redações anteriores a 26/11/2008, com penas menores, não estão no catálogo.';
const DESDE_2024: PeriodoHediondo = {
  de: '2024-01-15',
  norma: rol('parágrafo único, VII', 'Lei 14.811/2024'),
};
const DESDE_2026: PeriodoHediondo = { de: '2026-08-07', norma: rol('parágrafo único', LEI_15487) };

/** Arts. 240 a 241-B: as penas subiram com a Lei 15.487/2026. */
const conteudo = (
  parte: string,
  nome: string,
  numero: number,
  [antes, depois]: readonly [antes: [string, string], depois: [string, string]],
  hediondo: PeriodoHediondo,
  duvidas: string[] = [],
): TipoPenal =>
  tipo({
    id: `${LEI}/${parte}`,
    nome,
    molduras: [
      { de: '2008-11-26', ate: '2026-08-06', ...reclusao(...antes), norma: LEI_11829 },
      { de: '2026-08-07', ...reclusao(...depois), norma: LEI_15487 },
    ],
    hediondo: [hediondo],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(numero, 'S3, S4, S31, S32'),
    duvidas: [FORA_DO_TITULO_VI, ...duvidas],
  });

export const CRIANCA_E_ADOLESCENTE: readonly TipoPenal[] = [
  conteudo(
    'art-240/caput',
    'Produção de conteúdo de violência sexual contra criança ou adolescente',
    75,
    [
      ['4a', '8a'],
      ['4a', '10a'],
    ],
    DESDE_2026,
    [ANTERIORES],
  ),
  conteudo(
    'art-240/par-1',
    'Agenciamento, ou transmissão em tempo real, de conteúdo de violência sexual contra criança ou adolescente',
    75,
    [
      ['4a', '8a'],
      ['4a', '10a'],
    ],
    DESDE_2024,
    [ANTERIORES, 'O inciso II (transmissão em tempo real) só existe desde 15/01/2024.'],
  ),
  conteudo(
    'art-241/caput',
    'Venda de conteúdo de violência sexual contra criança ou adolescente',
    75,
    [
      ['4a', '8a'],
      ['4a', '10a'],
    ],
    DESDE_2026,
    [ANTERIORES],
  ),
  conteudo(
    'art-241-a/caput',
    'Divulgação de conteúdo de violência sexual contra criança ou adolescente',
    75,
    [
      ['3a', '6a'],
      ['4a', '10a'],
    ],
    DESDE_2026,
  ),
  conteudo(
    'art-241-b/caput',
    'Posse de conteúdo de violência sexual contra criança ou adolescente',
    76,
    [
      ['1a', '4a'],
      ['3a', '6a'],
    ],
    DESDE_2024,
  ),
  tipo({
    id: `${LEI}/art-244-b/caput`,
    nome: 'Corrupção de menores (praticar ou induzir infração com menor de 18 anos)',
    molduras: [{ de: '2009-08-10', ...reclusao('1a', '4a'), norma: 'Lei 12.015/2009' }],
    caracteristicas: comum({ violenciaOuGraveAmeaca: false }),
    fonte: linha(77, 'S3, S32'),
  }),
];
