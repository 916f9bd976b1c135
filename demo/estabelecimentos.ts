/** O que cada unidade prisional fictícia é: espécie, vagas, pavilhões e lugar no mapa. */
import type {
  EspecieDeEstabelecimento,
  GeneroDoEstabelecimento,
  RegimeDoEstabelecimento,
} from '../src/modules/custodia/estabelecimentos/estabelecimento.ts';

export interface EstabelecimentoFicticio {
  /** A da estrutura. */
  chave: string;
  especie: EspecieDeEstabelecimento;
  regimes: readonly RegimeDoEstabelecimento[];
  genero: GeneroDoEstabelecimento;
  latitude: number;
  longitude: number;
  /** Cada pavilhão tem tantas celas, de tantas vagas. */
  pavilhoes: readonly { nome: string; celas: number; vagasPorCela: number; sexo?: 'feminino' }[];
  /** Que parte das pessoas da sua espécie e do seu gênero recebe, ao lado das outras unidades. */
  peso: number;
}

export const ESTABELECIMENTOS: readonly EstabelecimentoFicticio[] = [
  {
    chave: 'presidio',
    especie: 'penitenciaria',
    regimes: ['provisorio', 'fechado'],
    genero: 'masculino',
    latitude: -19.42,
    longitude: -43.91,
    pavilhoes: [
      { nome: 'Pavilhão A', celas: 16, vagasPorCela: 5 },
      { nome: 'Pavilhão B', celas: 16, vagasPorCela: 5 },
      { nome: 'Pavilhão C', celas: 8, vagasPorCela: 5 },
    ],
    peso: 4,
  },
  {
    chave: 'cadeia',
    especie: 'cadeia-publica',
    regimes: ['provisorio'],
    genero: 'masculino',
    latitude: -19.63,
    longitude: -43.55,
    pavilhoes: [
      { nome: 'Ala Norte', celas: 14, vagasPorCela: 4 },
      { nome: 'Ala Sul', celas: 14, vagasPorCela: 4 },
    ],
    peso: 3,
  },
  {
    chave: 'penitenciaria-masculina',
    especie: 'penitenciaria',
    regimes: ['fechado'],
    genero: 'masculino',
    latitude: -18.61,
    longitude: -45.12,
    pavilhoes: [
      { nome: 'Pavilhão 1', celas: 20, vagasPorCela: 4 },
      { nome: 'Pavilhão 2', celas: 20, vagasPorCela: 4 },
    ],
    peso: 3,
  },
  {
    chave: 'presidio-garcas',
    especie: 'cadeia-publica',
    regimes: ['provisorio', 'fechado'],
    genero: 'misto',
    latitude: -20.33,
    longitude: -42.55,
    pavilhoes: [
      { nome: 'Pavilhão masculino', celas: 16, vagasPorCela: 4 },
      { nome: 'Ala feminina', celas: 4, vagasPorCela: 4, sexo: 'feminino' },
    ],
    peso: 2,
  },
  {
    chave: 'penitenciaria',
    especie: 'penitenciaria',
    regimes: ['provisorio', 'fechado', 'semiaberto'],
    genero: 'feminino',
    latitude: -18.95,
    longitude: -43.02,
    pavilhoes: [
      { nome: 'Pavilhão das Aroeiras', celas: 10, vagasPorCela: 4 },
      { nome: 'Ala materno-infantil', celas: 4, vagasPorCela: 2 },
    ],
    peso: 1,
  },
  {
    chave: 'colonia',
    especie: 'colonia',
    regimes: ['semiaberto'],
    genero: 'masculino',
    latitude: -18.74,
    longitude: -45.31,
    pavilhoes: [
      { nome: 'Alojamento 1', celas: 12, vagasPorCela: 6 },
      { nome: 'Alojamento 2', celas: 10, vagasPorCela: 6 },
    ],
    peso: 1,
  },
  {
    chave: 'hospital-de-custodia',
    especie: 'hospital-de-custodia',
    regimes: ['medida-de-seguranca'],
    genero: 'misto',
    latitude: -19.18,
    longitude: -44.32,
    pavilhoes: [{ nome: 'Enfermarias', celas: 10, vagasPorCela: 2 }],
    peso: 1,
  },
  {
    chave: 'casa-do-albergado',
    especie: 'casa-do-albergado',
    regimes: ['aberto'],
    genero: 'misto',
    latitude: -19.66,
    longitude: -44.25,
    pavilhoes: [{ nome: 'Dormitórios', celas: 8, vagasPorCela: 5 }],
    peso: 1,
  },
];
