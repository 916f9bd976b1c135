/** O que todo documento leva: título, data e código. A data é a de referência do cálculo: o mesmo caso dá o mesmo PDF. */
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import { codigoDeConferencia } from './codigo.ts';

export interface DadosDoRelatorio {
  casoLido: Caso;
  resultado: Resultado;
}

export interface Documento {
  /** Título do arquivo: sem nome de pessoa, porque aparece em janelas e listas de impressão. */
  titulo: string;
  descricao: string;
  data: { year: number; month: number; day: number };
}

export interface Conferencia {
  codigo: string;
  /** Começo do hash das regras. */
  conjunto: string;
}

const LETRAS_DO_CONJUNTO = 12;

export function documento(titulo: string, { resultado }: DadosDoRelatorio): Documento {
  const [year = 0, month = 0, day = 0] = resultado.regras.em.split('-').map(Number);
  const descricao = 'Calculado pelo sistema aberto Custódia. Não substitui decisão judicial.';
  return { titulo, descricao, data: { year, month, day } };
}

export function conferencia({ casoLido, resultado }: DadosDoRelatorio): Conferencia {
  const conjunto = resultado.regras.conjunto.slice(0, LETRAS_DO_CONJUNTO) || 'sem registro';
  return { codigo: codigoDeConferencia(casoLido, resultado.regras), conjunto };
}

export const nomeDaPessoa = ({ casoLido }: DadosDoRelatorio): string =>
  casoLido.pessoa.nome?.trim() || 'Nome não informado';

/** Processos das condenações, sem repetição. */
export function processos({ casoLido }: DadosDoRelatorio): string[] {
  return [...new Set(casoLido.condenacoes.flatMap((c) => c.processo ?? []))];
}
