/** O que os Decretos 12.338/2024 e 12.790/2025 dizem igual fora das hipóteses: impeditivos, concurso e ressalvas. */
import type { DecretoDeclarado } from './decreto.ts';
import { DUVIDA_DA_COLABORACAO, DUVIDA_DA_FACCAO, doisTercos } from './falta-e-concurso.ts';
import { contraMulher, crime, listaDesde2023, sexuais } from './impeditivos-comuns.ts';

const LISTA = listaDesde2023(
  {
    hediondo: 'art. 1º, I',
    tortura: 'art. 1º, II',
    terrorismo: 'art. 1º, V',
    racismo: 'art. 1º, VI',
    escravidao: 'art. 1º, VII',
    genocidio: 'art. 1º, VIII',
    organizacao: 'art. 1º, IV',
    lavagem: 'art. 1º, III',
    financeiros: 'art. 1º, IX',
    licitacoes: 'art. 1º, X',
    administracao: 'art. 1º, XII',
    eca: 'art. 1º, XIII',
    estadoDemocratico: 'art. 1º, XV',
    drogas: 'art. 1º, XVIII',
  },
  ['lei-14133-2021', 'lei-8666-1993'],
  true,
);

const IMPEDITIVOS = [
  ...LISTA,
  sexuais('art. 1º, XI', '215', '216-a', '217-a', '218', '218-a', '218-b', '218-c'),
  crime('art. 1º, XIV', 'crime ambiental', ['lei-9605-1998']),
  crime('art. 1º, XVI', 'abuso de autoridade', ['lei-13869-2019']),
  contraMulher('art. 1º, XVII', ['cp/art-121-a', 'cp/art-147-a', 'cp/art-215-a', 'lei-11340-2006', 'lei-14192-2021']),
];

/** O que os dois decretos dizem igual fora das hipóteses. */
export const COMUM_2024_2025 = {
  impeditivos: IMPEDITIVOS,
  concurso: doisTercos('art. 7º, parágrafo único; STJ HC 1.066.254'),
  baseDaComutacao: 'maior',
  selo: 'verificado',
  ressalvas: [DUVIDA_DA_FACCAO, DUVIDA_DA_COLABORACAO],
} satisfies Partial<DecretoDeclarado>;
