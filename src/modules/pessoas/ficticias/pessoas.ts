/** Pessoas fictícias, quantas se queiram, sempre as mesmas para a mesma semente. */
import { type Montada, montar } from './montar.ts';
import { montarParente, sortearParente } from './parentesco.ts';
import type { PessoaFicticia } from './pessoa.ts';
import { Sorte } from './sortear.ts';

/** Cada um é uma sequência própria do acaso da pessoa: mudar um não muda os outros. */
const FLUXO = { pessoa: 0, parente: 1 } as const;

function parenteDe(semente: number, indice: number): Montada | undefined {
  const sorte = new Sorte(semente, indice, FLUXO.parente);
  const parente = sortearParente(indice, sorte);
  // Parente de parente levaria a procurar cada vez mais para trás.
  if (!parente || sortearParente(parente.de, new Sorte(semente, parente.de, FLUXO.parente))) return undefined;
  return montarParente(indice, montar(parente.de, new Sorte(semente, parente.de)), parente.como, sorte);
}

/** A pessoa e a família dela. */
export function montadaDe(semente: number, indice: number): Montada {
  return parenteDe(semente, indice) ?? montar(indice, new Sorte(semente, indice));
}

/** A pessoa dessa posição, a partir de 0. Não depende de quantas se pedem nem da ordem. */
export const pessoaFicticia = (semente: number, indice: number): PessoaFicticia => montadaDe(semente, indice).pessoa;

export interface PedidoDePessoas {
  /** Inteiro de 32 bits. */
  semente: number;
  quantas: number;
  /** Posição da primeira, 0 se ausente: serve para continuar e para repartir o trabalho. */
  desde?: number;
}

/** Uma a uma, conforme se pedem: um milhão não ocupa a memória. */
export function* gerarPessoas({ semente, quantas, desde = 0 }: PedidoDePessoas): Generator<PessoaFicticia, void> {
  for (let i = 0; i < quantas; i++) yield pessoaFicticia(semente, desde + i);
}
