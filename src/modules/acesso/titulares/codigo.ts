/**
 * O código impresso com que a pessoa presa ou a família entra: `K7QM-3XWD-9RTF-H2BV`. Quinze sinais sorteados (75 bits) e
 * um de conferência, sem os que se confundem no papel (0 e O, 1 e I).
 */
import { randomInt } from 'node:crypto';

const SINAIS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const SORTEADOS = 15;
const GRUPO = 4;

/**
 * Em maiúsculas e sem separadores, como se guarda o resumo; `codigoPorExtenso` o separa em grupos. Com `sorteados` sinais
 * ao acaso, e mais o de conferência.
 */
export function sortearCodigo(sorteados = SORTEADOS): string {
  const corpo = Array.from({ length: sorteados }, () => SINAIS[randomInt(SINAIS.length)]).join('');
  return corpo + sinalDeConferencia(corpo);
}

/** `K7QM3XWD9RTFH2BV` → `K7QM-3XWD-9RTF-H2BV`. */
export const codigoPorExtenso = (codigo: string): string => codigo.match(/.{1,4}/g)?.join('-') ?? '';

/** O que foi digitado, sem espaços nem traços e em maiúsculas; `undefined` se não pode ser um código. */
export function lerCodigo(digitado: string, sorteados = SORTEADOS): string | undefined {
  const codigo = digitado.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const [corpo, conferencia] = [codigo.slice(0, sorteados), codigo.slice(sorteados)];
  const cabe = codigo.length === sorteados + 1 && Array.from(codigo).every((s) => SINAIS.includes(s));
  return cabe && sinalDeConferencia(corpo) === conferencia ? codigo : undefined;
}

/** Luhn em base 32: acha todo sinal trocado por outro e quase toda troca de dois vizinhos. */
function sinalDeConferencia(corpo: string): string {
  const base = SINAIS.length;
  const soma = Array.from(corpo)
    .toReversed()
    .reduce((total, sinal, i) => {
      const valor = SINAIS.indexOf(sinal) * (i % 2 === 0 ? 2 : 1);
      return total + Math.floor(valor / base) + (valor % base);
    }, 0);
  return SINAIS.charAt((base - (soma % base)) % base);
}

/** Com traços: quatro grupos de quatro. */
export const LETRAS_DO_CODIGO = SORTEADOS + 1 + (SORTEADOS + 1) / GRUPO - 1;

/** Escolha do sistema. */
export const MESES_DE_VALIDADE = 12;

/** O mesmo dia, doze meses depois (29 de fevereiro cai em 28). */
export function validadeDoCodigo(emitidoEm: Date, fuso: string): Date {
  const emitido = Temporal.Instant.fromEpochMilliseconds(emitidoEm.getTime()).toZonedDateTimeISO(fuso);
  return new Date(emitido.add({ months: MESES_DE_VALIDADE }).epochMilliseconds);
}
