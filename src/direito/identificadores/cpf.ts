import {
  CARACTERE_ESTRANHO,
  type Validacao,
  comDigito,
  recusado,
  soDigitos,
  tamanhoErrado,
  valorDe,
} from './digitos.ts';

/** Pesos da esquerda para a direita, terminando em 2: (soma × 10) mod 11, e 10 vira 0. */
function digitoDoCpf(digitos: string): number {
  let soma = 0;
  for (let i = 0; i < digitos.length; i++) soma += valorDe(digitos, i) * (digitos.length + 1 - i);
  return ((soma * 10) % 11) % 10;
}

function todosIguais(d: string): boolean {
  for (let i = 1; i < d.length; i++) if (d[i] !== d[0]) return false;
  return true;
}

/** CPF, `000.000.000-00`. Os onze algarismos iguais fecham a conta, mas não são atribuídos a ninguém. */
export function validarCpf(texto: string): Validacao {
  const d = soDigitos(texto);
  if (d === undefined) return recusado(texto, CARACTERE_ESTRANHO);
  if (d.length !== 11) return tamanhoErrado(texto, 'O CPF', 11, d);
  const escrito = d.slice(9);
  const normalizado = `${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6, 9)}-${escrito}`;
  if (todosIguais(d)) return { valido: false, normalizado, motivo: 'CPF com os onze algarismos iguais não existe.' };
  const base = d.slice(0, 9);
  const primeiro = digitoDoCpf(base);
  return comDigito(normalizado, escrito, `${primeiro}${digitoDoCpf(`${base}${primeiro}`)}`);
}
