/** Por que um aviso chegou à coordenação, do que mais pesa ao que menos. */
export const PORQUES = {
  'sem-defesa': 'não há defesa registrada',
  'sem-juizo': 'não há juízo registrado',
  'sem-acusacao': 'não há Ministério Público registrado',
  'ninguem-recebe': 'no órgão a que cabia, ninguém recebe avisos',
  'ninguem-agiu': 'a data passou e ninguém agiu',
} as const;
export type Porque = keyof typeof PORQUES;

/** As espécies que são a própria falta de quem atue. */
export const ESPECIES_DA_FALTA = ['sem-defesa', 'sem-juizo', 'sem-acusacao'] as const satisfies readonly Porque[];
