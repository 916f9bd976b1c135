import { CARACTERE_ESTRANHO, type Validacao, recusado, soDigitos, tamanhoErrado } from './digitos.ts';

/**
 * Registro judicial individual do BNMP, `AANNNNNNN-DV` (ano, sequencial e dois verificadores).
 * Só o formato: o CNJ não publica como se calcula o dígito.
 */
export function validarRji(texto: string): Validacao {
  const d = soDigitos(texto);
  if (d === undefined) return recusado(texto, CARACTERE_ESTRANHO);
  if (d.length !== 11) return tamanhoErrado(texto, 'O RJI', 11, d);
  return {
    valido: true,
    normalizado: `${d.slice(0, 9)}-${d.slice(9)}`,
    motivo: 'Só o formato foi conferido: o cálculo do dígito verificador do RJI não é publicado.',
  };
}
