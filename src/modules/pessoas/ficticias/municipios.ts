/** Os municípios do Estado do Aroeiral, que não existe, e de onde mais se nasce. */
import { sorteador, sorteadorZipf } from './sortear.ts';

export const UF_DA_DEMONSTRACAO = 'XX';

/** Do mais ao menos populoso. */
export const MUNICIPIOS: readonly string[] = [
  'Vila Aroeira',
  'Serra Branca',
  'Buriti das Águas',
  'Porto Ipê',
  'Lagoa Serena',
  'Pedra do Sino',
  'Campo Jatobá',
  'Barra do Cedro',
  'Monte Angico',
  'Ribeirão Juçara',
  'Nova Sucupira',
  'Pau-d’Arco Velho',
  'São Bento do Araticum',
  'Vereda Funda',
  'Jacarandá do Norte',
  'Córrego do Pequi',
  'Santa Rita do Baru',
  'Alto Umbuzeiro',
  'Morro da Gameleira',
  'Ingazeira do Vale',
  'Copaíba',
  'Três Marmelos',
  'Cachoeira do Jenipapo',
  'Olho-d’Água da Mangaba',
  'Tamburi',
  'Passagem do Murici',
  'Chapada do Cajuí',
  'Sertão da Catuaba',
  'Baixa do Pitombo',
  'Guariroba',
];

export const sortearMunicipio = sorteadorZipf(MUNICIPIOS, 1.5);

export interface Naturalidade {
  municipio: string;
  uf: string;
}

const OUTROS_ESTADOS: readonly Naturalidade[] = [
  { municipio: 'São Paulo', uf: 'SP' },
  { municipio: 'Belo Horizonte', uf: 'MG' },
  { municipio: 'Salvador', uf: 'BA' },
  { municipio: 'Recife', uf: 'PE' },
  { municipio: 'Fortaleza', uf: 'CE' },
  { municipio: 'Goiânia', uf: 'GO' },
  { municipio: 'Curitiba', uf: 'PR' },
  { municipio: 'Belém', uf: 'PA' },
  { municipio: 'São Luís', uf: 'MA' },
  { municipio: 'Campo Grande', uf: 'MS' },
  { municipio: 'Cuiabá', uf: 'MT' },
  { municipio: 'Porto Velho', uf: 'RO' },
];

export const sortearOutroEstado = sorteador(OUTROS_ESTADOS.map((n) => [n, 1] as const));
