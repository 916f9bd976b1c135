/** Marcos da medida de segurança: o próximo exame de cessação e o último dia possível. */
import type { Caso } from '../caso.ts';
import type { Marco } from '../resultado.ts';
import { marcoDoExame } from './medida/exame.ts';
import { marcoDoMaximo } from './medida/maximo.ts';

/** Lista vazia se o caso não tem medida de segurança. */
export function marcosDaMedida(caso: Caso): Marco[] {
  const medida = caso.medidaDeSeguranca;
  if (!medida) return [];
  return [
    marcoDoExame(medida, caso.emData, caso.parametros.diaDoInicioConta),
    marcoDoMaximo(medida, caso.emData, caso.parametros.diaDoInicioConta),
  ];
}
