/** Revisão semestral dos acessos: cada papel em vigor é confirmado por alguém, ou acaba (Res. CNJ 417/2021, art. 30). */
import { somarDias } from '../lotacoes/calendario.ts';

/** Dias corridos para responder (escolha do sistema: a norma diz de quanto em quanto tempo, não em quanto). */
export const DIAS_PARA_RESPONDER = 30;
/** Com quantos dias de antecedência se avisa que o prazo acaba (escolha do sistema). */
export const AVISO_EM_DIAS = 7;

export interface Revisao {
  id: string;
  estrutura: { id: string; nome: string; caminho: string; fuso: string };
  abertaEm: Date;
  /** Ausente: abriu sozinha, no começo do semestre. */
  abertaPor?: string | undefined;
  /** AAAA-MM-DD, inclusive. */
  prazo: string;
  concluidaEm?: Date | undefined;
}

export const prazoDe = (hoje: string): string => somarDias(hoje, DIAS_PARA_RESPONDER);

/** `2026-11-18` → `2026-07-01`: o dia em que a revisão do semestre abre. */
export const comecoDoSemestre = (hoje: string): string =>
  `${hoje.slice(0, 4)}-${hoje.slice(5, 7) < '07' ? '01' : '07'}-01`;

/** O lugar mais baixo que contém todos: quem o alcança por subárvore alcança cada um. */
export function caminhoComum(caminhos: readonly string[]): string {
  const [primeiro = '/', ...outros] = caminhos;
  let comum = primeiro;
  while (!outros.every((c) => c.startsWith(comum)))
    comum = comum.slice(0, comum.lastIndexOf('/', comum.length - 2) + 1);
  return comum;
}
