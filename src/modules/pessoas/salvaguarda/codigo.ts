/** O código de conferência do papel: `K7QM-3XWD-9RTF`. Onze sinais sorteados (55 bits) e um de conferência. */
import { lerCodigo, sortearCodigo } from '../../acesso/index.ts';

const SORTEADOS = 11;

export const sortearCodigoDoPapel = (): string => sortearCodigo(SORTEADOS);

/** O que se digitou, em maiúsculas e sem separadores; `undefined` se não pode ser um código. */
export const lerCodigoDoPapel = (digitado: string): string | undefined => lerCodigo(digitado, SORTEADOS);
