import {
  CARACTERE_ESTRANHO,
  type Validacao,
  comDigito,
  doisDigitos,
  mod97,
  recusado,
  soDigitos,
  valorDe,
} from './digitos.ts';

/** Módulo 11 com pesos 2, 3, 4… da direita para a esquerda, sem recomeçar; 10 vira 0 e 11 vira 1. */
function digitoModulo11(digitos: string): number {
  let soma = 0;
  for (let i = 0; i < digitos.length; i++) soma += valorDe(digitos, i) * (digitos.length + 1 - i);
  return (11 - (soma % 11)) % 10;
}

/** Formato de 21 dígitos (Portaria 2.321/2014), revogado pela Portaria Interministerial MJSP/ME 11/2019. */
function recusarDe21(d: string): Validacao {
  const escrito = d.slice(19);
  const calculado = doisDigitos(98 - mod97(`${d.slice(0, 19)}00`));
  const digito =
    escrito === calculado
      ? 'O dígito verificador dele confere.'
      : `Nele o dígito verificador deveria ser ${calculado}, e está ${escrito}.`;
  return {
    valido: false,
    normalizado: `${d.slice(0, 7)}.${d.slice(7, 15)}/${d.slice(15, 19)}-${escrito}`,
    motivo: `O NUP de 21 dígitos foi revogado pela Portaria Interministerial 11/2019; o vigente tem 17. ${digito}`,
  };
}

/** Número único de protocolo, `UUUUU.SSSSSS/AAAA-DD` (Portaria Interministerial MJSP/ME 11/2019). */
export function validarNup(texto: string): Validacao {
  const d = soDigitos(texto);
  if (d === undefined) return recusado(texto, CARACTERE_ESTRANHO);
  if (d.length === 21) return recusarDe21(d);
  if (d.length !== 17) return recusado(texto, `O NUP tem 17 dígitos; este tem ${d.length}.`);
  const base = d.slice(0, 15);
  const primeiro = digitoModulo11(base);
  const calculado = `${primeiro}${digitoModulo11(`${base}${primeiro}`)}`;
  const escrito = d.slice(15);
  return comDigito(`${d.slice(0, 5)}.${d.slice(5, 11)}/${d.slice(11, 15)}-${escrito}`, escrito, calculado);
}
