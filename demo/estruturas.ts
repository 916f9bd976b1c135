/** Os órgãos do Estado do Aroeiral, que não existe. A UF é XX. */
import type { EspecieDeEstrutura } from '../src/modules/acesso/estruturas/estrutura.ts';

export interface EstruturaFicticia {
  /** Nome curto por que as outras partes da demonstração a citam. */
  chave: string;
  dentroDe?: string;
  especie: EspecieDeEstrutura;
  nome: string;
  sigla: string;
  municipio?: string;
  comarca?: string;
  regiao?: string;
  circunscricao?: string;
}

const CAPITAL = {
  municipio: 'Vila Aroeira',
  comarca: 'Vila Aroeira',
  regiao: '1ª Região',
  circunscricao: '1ª Circunscrição',
};
const SERRA = {
  municipio: 'Serra Branca',
  comarca: 'Serra Branca',
  regiao: '2ª Região',
  circunscricao: '1ª Circunscrição',
};

const BURITI = {
  municipio: 'Buriti Alto',
  comarca: 'Buriti Alto',
  regiao: '3ª Região',
  circunscricao: '2ª Circunscrição',
};
const GARCAS = {
  municipio: 'Porto das Garças',
  comarca: 'Porto das Garças',
  regiao: '4ª Região',
  circunscricao: '2ª Circunscrição',
};

/** Quem está acima vem antes. */
export const ESTRUTURAS: readonly EstruturaFicticia[] = [
  { chave: 'senappen', especie: 'senappen', nome: 'Senappen (demonstração)', sigla: 'SENAPPEN' },
  { chave: 'auditoria', dentroDe: 'senappen', especie: 'setor', nome: 'Setor de Auditoria de Acessos', sigla: 'AUD' },

  { chave: 'dpe', especie: 'defensoria', nome: 'Defensoria Pública do Aroeiral', sigla: 'DPE-AR', ...CAPITAL },
  {
    chave: 'cocrim',
    dentroDe: 'dpe',
    especie: 'defensoria',
    nome: 'Coordenação Criminal',
    sigla: 'COCRIM',
    ...CAPITAL,
  },
  {
    chave: 'nucleo',
    dentroDe: 'cocrim',
    especie: 'defensoria',
    nome: 'Núcleo de Execução Penal de Vila Aroeira',
    sigla: 'NEP-VA',
    ...CAPITAL,
  },
  {
    chave: 'nucleo-serra',
    dentroDe: 'cocrim',
    especie: 'defensoria',
    nome: 'Núcleo Criminal de Serra Branca',
    sigla: 'NC-SB',
    ...SERRA,
  },

  { chave: 'tj', especie: 'tribunal', nome: 'Tribunal de Justiça do Aroeiral', sigla: 'TJ-AR', ...CAPITAL },
  {
    chave: 'vep',
    dentroDe: 'tj',
    especie: 'vara',
    nome: 'Vara de Execuções Penais de Vila Aroeira',
    sigla: 'VEP-VA',
    ...CAPITAL,
  },
  {
    chave: 'vara-serra',
    dentroDe: 'tj',
    especie: 'vara',
    nome: '1ª Vara Criminal de Serra Branca',
    sigla: '1VC-SB',
    ...SERRA,
  },
  {
    chave: 'vara-buriti',
    dentroDe: 'tj',
    especie: 'vara',
    nome: 'Vara Criminal de Buriti Alto',
    sigla: 'VC-BA',
    ...BURITI,
  },
  {
    chave: 'vara-garcas',
    dentroDe: 'tj',
    especie: 'vara',
    nome: '1ª Vara Criminal de Porto das Garças',
    sigla: '1VC-PG',
    ...GARCAS,
  },

  { chave: 'mp', especie: 'ministerio-publico', nome: 'Ministério Público do Aroeiral', sigla: 'MP-AR', ...CAPITAL },
  {
    chave: 'promotoria',
    dentroDe: 'mp',
    especie: 'ministerio-publico',
    nome: 'Promotoria de Execução Penal',
    sigla: 'PEP',
    ...CAPITAL,
  },

  {
    chave: 'sap',
    especie: 'administracao-prisional',
    nome: 'Secretaria de Administração Prisional do Aroeiral',
    sigla: 'SAP-AR',
    ...CAPITAL,
  },
  {
    chave: 'presidio',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Presídio Regional de Vila Aroeira',
    sigla: 'PR-VA',
    ...CAPITAL,
  },
  {
    chave: 'penitenciaria',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Penitenciária Feminina de Serra Branca',
    sigla: 'PF-SB',
    ...SERRA,
  },
  {
    chave: 'colonia',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Colônia Agrícola do Buriti',
    sigla: 'CAB',
    ...BURITI,
  },
  {
    chave: 'cadeia',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Centro de Detenção Provisória de Vila Aroeira',
    sigla: 'CDP-VA',
    ...CAPITAL,
  },
  {
    chave: 'penitenciaria-masculina',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Penitenciária de Buriti Alto',
    sigla: 'PBA',
    ...BURITI,
  },
  {
    chave: 'presidio-garcas',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Presídio de Porto das Garças',
    sigla: 'PR-PG',
    ...GARCAS,
  },
  {
    chave: 'hospital-de-custodia',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Hospital de Custódia de Vila Aroeira',
    sigla: 'HC-VA',
    ...CAPITAL,
  },
  {
    chave: 'casa-do-albergado',
    dentroDe: 'sap',
    especie: 'estabelecimento',
    nome: 'Casa do Albergado de Vila Aroeira',
    sigla: 'CA-VA',
    ...CAPITAL,
  },
  {
    chave: 'central-de-monitoracao',
    dentroDe: 'sap',
    especie: 'setor',
    nome: 'Central de Monitoração Eletrônica',
    sigla: 'CME',
    ...CAPITAL,
  },

  { chave: 'policia', especie: 'policia', nome: 'Polícia Civil do Aroeiral', sigla: 'PC-AR', ...CAPITAL },
  {
    chave: 'delegacia',
    dentroDe: 'policia',
    especie: 'policia',
    nome: '1ª Delegacia de Vila Aroeira',
    sigla: '1DP-VA',
    ...CAPITAL,
  },
  {
    chave: 'delegacia-garcas',
    dentroDe: 'policia',
    especie: 'policia',
    nome: 'Delegacia de Porto das Garças',
    sigla: 'DP-PG',
    ...GARCAS,
  },

  {
    chave: 'conselho-penitenciario',
    especie: 'conselho-penitenciario',
    nome: 'Conselho Penitenciário do Aroeiral',
    sigla: 'COPEN-AR',
    ...CAPITAL,
  },
  {
    chave: 'conselho-da-comunidade',
    especie: 'conselho-da-comunidade',
    nome: 'Conselho da Comunidade de Serra Branca',
    sigla: 'CC-SB',
    ...SERRA,
  },
  { chave: 'oab', especie: 'oab', nome: 'Ordem dos Advogados, Seccional do Aroeiral', sigla: 'OAB-AR', ...CAPITAL },
];
