import type { CasoEscrito } from '../../../contrato/index.ts';

/** Caso fictício pronto, para conhecer a calculadora. */
export interface Exemplo {
  id: string;
  titulo: string;
  resumo: string;
  caso: CasoEscrito;
}
