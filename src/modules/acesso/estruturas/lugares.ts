/** Estados e fusos do Brasil, para as listas de escolha. */

export const UFS = {
  AC: 'Acre',
  AL: 'Alagoas',
  AM: 'Amazonas',
  AP: 'Amapá',
  BA: 'Bahia',
  CE: 'Ceará',
  DF: 'Distrito Federal',
  ES: 'Espírito Santo',
  GO: 'Goiás',
  MA: 'Maranhão',
  MG: 'Minas Gerais',
  MS: 'Mato Grosso do Sul',
  MT: 'Mato Grosso',
  PA: 'Pará',
  PB: 'Paraíba',
  PE: 'Pernambuco',
  PI: 'Piauí',
  PR: 'Paraná',
  RJ: 'Rio de Janeiro',
  RN: 'Rio Grande do Norte',
  RO: 'Rondônia',
  RR: 'Roraima',
  RS: 'Rio Grande do Sul',
  SC: 'Santa Catarina',
  SE: 'Sergipe',
  SP: 'São Paulo',
  TO: 'Tocantins',
} as const;

/** Um fuso da IANA por hora legal: neles se contam os dias das lotações. */
export const FUSOS = {
  'America/Noronha': 'Fernando de Noronha (UTC−2)',
  'America/Sao_Paulo': 'Brasília (UTC−3)',
  'America/Cuiaba': 'Mato Grosso e Mato Grosso do Sul (UTC−4)',
  'America/Manaus': 'Amazonas, Rondônia e Roraima (UTC−4)',
  'America/Rio_Branco': 'Acre e oeste do Amazonas (UTC−5)',
} as const;

export type Fuso = keyof typeof FUSOS;

export const FUSO_DE_BRASILIA: Fuso = 'America/Sao_Paulo';

export const nomeDoFuso = (fuso: string): string => (Object.hasOwn(FUSOS, fuso) ? FUSOS[fuso as Fuso] : fuso);
