/** Números fictícios que fecham a conta, tirados de uma faixa que ninguém usa (a dos primeiros CPFs). */
import { validarCpf } from '../src/direito/identificadores/index.ts';

/** O n-ésimo CPF fictício, só algarismos. */
export function cpfFicticio(n: number): string {
  const base = String(n).padStart(9, '0');
  for (let digitos = 0; digitos < 100; digitos++) {
    const cpf = base + String(digitos).padStart(2, '0');
    if (validarCpf(cpf).valido) return cpf;
  }
  throw new Error(`nenhum dígito fecha o CPF de base ${base}`);
}

/** `Carmem Ipê`, `dpe` → `carmem.ipe@dpe.aroeiral.example`, que nenhum correio alcança. */
export function emailFicticio(nome: string, orgao: string): string {
  const simples = nome.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, '.');
  return `${simples}@${orgao}.aroeiral.example`;
}

/** Data de nascimento do n-ésimo, entre 1960 e 1995. */
export const nascimentoFicticio = (n: number): string =>
  `${1960 + ((n * 7) % 36)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
