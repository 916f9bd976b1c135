import { validarCnj } from './cnj.ts';
import { validarCpf } from './cpf.ts';
import type { Validacao } from './digitos.ts';
import { validarNup } from './nup.ts';
import { validarRji } from './rji.ts';

export type { Validacao } from './digitos.ts';
export { validarCnj } from './cnj.ts';
export { validarCpf } from './cpf.ts';
export { validarNup } from './nup.ts';
export { validarRji } from './rji.ts';

export const TIPOS_DE_IDENTIFICADOR = ['cnj', 'nup', 'cpf', 'rji'] as const;
export type TipoDeIdentificador = (typeof TIPOS_DE_IDENTIFICADOR)[number];

const VALIDADORES: Record<TipoDeIdentificador, (texto: string) => Validacao> = {
  cnj: validarCnj,
  nup: validarNup,
  cpf: validarCpf,
  rji: validarRji,
};

/** Confere um número, com ou sem pontuação. */
export function validarIdentificador(tipo: TipoDeIdentificador, texto: string): Validacao {
  return VALIDADORES[tipo](texto);
}
