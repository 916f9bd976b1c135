/** Em que posição a pessoa está no processo. */
export const POLOS = {
  investigado: 'Investigado(a)',
  reu: 'Réu ou ré',
  executado: 'Em execução',
  paciente: 'Paciente (habeas corpus)',
  requerido: 'Requerido(a)',
  outro: 'Outro',
} as const;
export type Polo = keyof typeof POLOS;
