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
  /** O nome por que se chama: o social, se há. */
  nome: string;
  /** AAAA-MM-DD; ausente: não se sabe. */
  nascimento?: string | undefined;
  mae?: string | undefined;
  /** Ausente: não está em estabelecimento nenhum. */
  estabelecimento?: Lugar | undefined;
  vara?: Lugar | undefined;
  atuam: readonly Lugar[];
  jurisdicao: Jurisdicao;
  sigilo: Sigilo;
  /** Quem tem credencial pessoal para o sigiloso desta pessoa (ids de usuário). */
  credenciados: readonly string[];
}

/** O que a permissão precisa saber. */
export const alvoDoTitular = (titular: Titular): Alvo => ({
  ...titular.jurisdicao,
  caminho: titular.estabelecimento?.caminho,
  atuam: titular.atuam.map((l) => l.caminho),
  titularId: titular.id,
  sigilo: titular.sigilo,
  credenciados: titular.credenciados,
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
