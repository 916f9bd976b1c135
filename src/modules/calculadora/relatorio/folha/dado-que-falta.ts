/** O dado que ninguém informou, com o artigo: `a data do fato da condenação A`. */
import type { Caso } from '../../../../direito/caso.ts';
import { campoFaltante, comDono } from '../../pages/resultado/campos-faltantes.ts';

/** Onde a palavra da calculadora ainda é técnica para esta folha. */
const MAIS_SIMPLES: Readonly<Record<string, string>> = {
  'eventos.prisao': 'a data da prisão',
  'eventos.recaptura': 'a data em que voltou à prisão',
};

export function dadoQueFalta(caminho: string, caso: Caso): string {
  const { campo, dono } = campoFaltante(caminho, caso);
  return MAIS_SIMPLES[caminho] ?? comDono(campo, dono);
}
