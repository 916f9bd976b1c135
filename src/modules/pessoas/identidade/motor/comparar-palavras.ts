/** Quanto uma palavra de nome se parece com outra. */
import { parecidos, umErro } from './distancia.ts';
import { Memoria } from './memoria.ts';
import type { Palavras } from './tabela.ts';
import { PRENOME } from './tipos.ts';

/** Abaixo de 0,85 o Jaro–Winkler já junta nomes curtos que não têm relação. Escolha do sistema. */
const PARECIDO = 0.85;
const CURTA = 3;
const [A, E, O] = [65, 69, 79];

export type ComparadorDePalavras = (a: number, b: number) => number;

/** @returns compara duas palavras pelos números delas; devolve um nível de `PRENOME`, nunca `outraPosicao`. */
export function comparadorDePalavras(
  { textos: { bytes, inicios }, sons }: Palavras,
  registros: number,
): ComparadorDePalavras {
  const memoria = new Memoria(registros);
  const comparar = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [inicios[a]!, inicios[a + 1]!, inicios[b]!, inicios[b + 1]!];
    if (a1 - a0 === 1 || b1 - b0 === 1) return bytes[a0] === bytes[b0] ? PRENOME.abreviado : PRENOME.diferente;
    if (sons[a] === sons[b]) return PRENOME.soaIgual;
    if (soGenero(bytes, a0, a1, b0, b1)) return PRENOME.parecido;
    const menor = Math.min(a1 - a0, b1 - b0);
    if (menor >= CURTA && umErro(bytes, a0, a1, bytes, b0, b1)) return PRENOME.umErro;
    return parecidos(bytes, a0, a1, b0, b1, PARECIDO) ? PRENOME.parecido : PRENOME.diferente;
  };
  return (a, b) => (a === b ? PRENOME.igual : memoria.lembrar(a, b, comparar));
}

/** Paulo e Paula, Daniel e Daniela, Michel e Michele: uma letra, mas é o irmão e a irmã, não um erro de escrita. */
function soGenero(t: Uint8Array, a0: number, a1: number, b0: number, b1: number): boolean {
  if (a1 - a0 < b1 - b0) return soGenero(t, b0, b1, a0, a1);
  const diferenca = a1 - a0 - (b1 - b0);
  const comum = Math.min(a1 - a0, b1 - b0) - (diferenca === 0 ? 1 : 0);
  for (let i = 0; i < comum; i++) if (t[a0 + i] !== t[b0 + i]) return false;
  const ultimaDeA = t[a1 - 1];
  if (diferenca === 1) return ultimaDeA === A || ultimaDeA === E;
  const ultimaDeB = t[b1 - 1];
  return diferenca === 0 && ((ultimaDeA === A && ultimaDeB === O) || (ultimaDeA === O && ultimaDeB === A));
}
