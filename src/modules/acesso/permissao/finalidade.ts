import { FINALIDADES, type Finalidade } from './tipos.ts';

const ehFinalidade = (texto: string): texto is Finalidade => Object.hasOwn(FINALIDADES, texto);

/** A finalidade guardada na auditoria, como se lê; a que não está mais na lista sai como foi guardada. */
export const finalidadePorExtenso = (guardada: string): string =>
  ehFinalidade(guardada) ? FINALIDADES[guardada] : guardada;
