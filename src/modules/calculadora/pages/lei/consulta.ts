/** Parâmetros do endereço: sempre um texto curto, nunca lista nem objeto. */
const LIMITE = 100;

export type Consulta = Readonly<Record<string, unknown>>;

export function parametro(consulta: unknown, nome: string): string {
  const valor = typeof consulta === 'object' && consulta !== null ? (consulta as Consulta)[nome] : undefined;
  return typeof valor === 'string' ? valor.trim().slice(0, LIMITE) : '';
}

/** Inteiro positivo do endereço; o que não for vale 1. */
export function paginaPedida(consulta: unknown): number {
  const texto = parametro(consulta, 'p');
  return /^[1-9]\d{0,3}$/.test(texto) ? Number(texto) : 1;
}
