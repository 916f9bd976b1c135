/** O que se diz depois de cada ato. */
export const FEITO_NA_UNIDADE = {
  cadastrada: 'O cadastro do estabelecimento foi gravado.',
  abertos: 'Os lugares foram abertos.',
  vagas: 'As vagas foram registradas.',
  fechado: 'O lugar foi fechado.',
} as const;

export const FEITO_NO_LUGAR = {
  abertos: FEITO_NA_UNIDADE.abertos,
  vagas: FEITO_NA_UNIDADE.vagas,
} as const;
