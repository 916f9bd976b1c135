/** A pessoa presa (ou internada), titular dos dados. */
import { diaEm } from '../lotacoes/calendario.ts';
import type { Jurisdicao } from '../permissao/alcance.ts';
import type { Alvo, Sigilo } from '../permissao/tipos.ts';

export const NOME_DO_SIGILO = {
  publico: 'Público',
  restrito: 'Restrito',
  sigiloso: 'Sigiloso',
} as const satisfies Record<Sigilo, string>;

/** Onde a pessoa está, ou quem atua no caso dela. */
export interface Lugar {
  id: string;
  nome: string;
  sigla: string;
  caminho: string;
}

export interface Titular {
  id: string;
  nome: string;
  /** AAAA-MM-DD. */
  nascimento: string;
  mae: string;
  /** O caso no formato do contrato, como foi escrito; ausente: não há o que calcular. */
  caso?: unknown;
  estabelecimento: Lugar;
  vara?: Lugar | undefined;
  atuam: readonly Lugar[];
  jurisdicao: Jurisdicao;
  sigilo: Sigilo;
}

/** O que a permissão precisa saber. Ninguém tem ainda credencial pessoal: o sigiloso só o próprio titular vê. */
export const alvoDoTitular = ({ id, estabelecimento, atuam, jurisdicao, sigilo }: Titular): Alvo => ({
  ...jurisdicao,
  caminho: estabelecimento.caminho,
  atuam: atuam.map((l) => l.caminho),
  titularId: id,
  sigilo,
});

/** O código em vigor; o código mesmo só existe no papel. */
export interface CodigoEmitido {
  emitidoEm: Date;
  expiraEm: Date;
}

export const codigoVale = ({ expiraEm }: CodigoEmitido, agora: Date): boolean => agora < expiraEm;

/** Último dia em que o código serve (AAAA-MM-DD). */
export const ultimoDiaDoCodigo = ({ expiraEm }: CodigoEmitido, fuso: string): string =>
  diaEm(fuso, new Date(expiraEm.getTime() - 1));
