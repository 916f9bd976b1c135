/** O cálculo com a impressão do conjunto de regras: a mesma resposta para a linha de comando, a API, a página e o PDF. */
import type { Caso } from '../../direito/caso.ts';
import { calcular } from '../../direito/calculo/calcular.ts';
import type { Resultado } from '../../direito/resultado.ts';
import { conjuntoDeRegras } from './conjunto-de-regras.ts';

export function responder(caso: Caso): Resultado {
  return calcular(caso, conjuntoDeRegras());
}
