/** A vida prisional fictícia de cada pessoa. */
import type { PessoaFicticia } from './pessoa.ts';
import { Sorte } from './sortear.ts';
import { DESFECHOS } from './vida/desfechos.ts';
import { comecarLinha } from './vida/linha.ts';
import { sortearSituacao } from './vida/proporcoes.ts';
import type { SituacaoPrisional, Trajetoria } from './vida/trajetoria.ts';

/** Separa o acaso da vida do que fez a pessoa e do que erra os registros. */
const FLUXO = 3;

/** O acaso da vida de uma pessoa: com ele, `gerarTrajetoria` dá sempre a mesma. */
export const sorteDaVida = (semente: number, indice: number): Sorte => new Sorte(semente, indice, FLUXO);

/**
 * A vida da pessoa até `hoje` (AAAA-MM-DD, a partir de 2026-06-01: antes disso, as mais moças não eram adultas). Se a
 * situação sorteada, ou pedida, não cabe na idade dela, fica a de presa provisória.
 */
export function gerarTrajetoria(
  pessoa: PessoaFicticia,
  sorte: Sorte,
  hoje: string,
  pedida: SituacaoPrisional = sortearSituacao(sorte),
): Trajetoria {
  const linha = comecarLinha(pessoa, sorte, hoje);
  const coube = DESFECHOS[pedida](linha);
  if (!coube) DESFECHOS.provisorio(linha);
  const acontecimentos = linha.acontecimentos.toSorted((a, b) => (a.data < b.data ? -1 : a.data > b.data ? 1 : 0));
  return {
    situacao: coube ? pedida : 'provisorio',
    monitorado: acontecimentos.some((a) => a.tipo === 'monitoracao'),
    processos: linha.processos,
    condenacoes: linha.condenacoes,
    ...(linha.medida && { medida: linha.medida }),
    acontecimentos,
  };
}
