/**
 * Apagamento simétrico (SymSpell): duas palavras a um erro de distância (letra trocada, faltando, sobrando ou duas
 * invertidas) têm um apagamento em comum. Guardados os de cada palavra do vocabulário, achar as parecidas com uma palavra
 * errada é procurar poucas chaves iguais, sem medir distância contra o vocabulário todo.
 */
import { hash, som } from './chaves.ts';

/** Da escrita e do som: um erro que muda pouco um pode mudar muito o outro. */
export function apagamentosDaPalavra(palavra: string): number[] {
  return [...new Set([...apagar(palavra, 'e'), ...apagar(som(palavra), 's')])];
}

/** De palavra curta não se apaga: sobra tão pouco que tudo é parecido. */
const CURTA = 3;

function apagar(texto: string, marca: string): number[] {
  const chaves = [hash(marca + texto)];
  if (texto.length < CURTA) return chaves;
  for (let i = 0; i < texto.length; i++) chaves.push(hash(marca + texto.slice(0, i) + texto.slice(i + 1)));
  return chaves;
}
