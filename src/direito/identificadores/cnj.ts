import {
  CARACTERE_ESTRANHO,
  type Validacao,
  comDigito,
  doisDigitos,
  mod97,
  recusado,
  soDigitos,
  tamanhoErrado,
} from './digitos.ts';

/** Número único do processo, `NNNNNNN-DD.AAAA.J.TR.OOOO` (Res. CNJ 65/2008, módulo 97 da ISO 7064). */
export function validarCnj(texto: string): Validacao {
  const d = soDigitos(texto);
  if (d === undefined) return recusado(texto, CARACTERE_ESTRANHO);
  if (d.length !== 20) return tamanhoErrado(texto, 'O número CNJ', 20, d);
  const escrito = d.slice(7, 9);
  const normalizado = `${d.slice(0, 7)}-${escrito}.${d.slice(9, 13)}.${d[13]}.${d.slice(14, 16)}.${d.slice(16)}`;
  if (d[13] === '0') {
    return {
      valido: false,
      normalizado,
      motivo: 'O segmento do Judiciário (J) vai de 1 a 9; aqui está 0.',
    };
  }
  const calculado = doisDigitos(98 - mod97(`${d.slice(0, 7)}${d.slice(9)}00`));
  return comDigito(normalizado, escrito, calculado);
}
