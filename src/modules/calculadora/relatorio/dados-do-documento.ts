/** O que todo documento leva: título, data e código. A data é a de referência do cálculo: o mesmo caso dá o mesmo PDF. */
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import { dataPorExtenso } from '../../../ui/texto.ts';
import { codigoDeConferencia } from './codigo.ts';

export interface DadosDoRelatorio {
  casoLido: Caso;
  resultado: Resultado;
  /** O código com que a pessoa vê os próprios dados; impresso com o endereço e o modo de usar. */
  codigoDeAcesso?: CodigoDeAcesso | undefined;
}

export interface CodigoDeAcesso {
  /** Já em grupos. */
  codigo: string;
  /** Endereço da página em que se digita. */
  endereco: string;
  /** AAAA-MM-DD, inclusive. */
  valeAte: string;
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

/** Vazio quando o documento não leva código: o modelo então não desenha nada. */
export function acessoImpresso({ codigoDeAcesso: acesso }: DadosDoRelatorio) {
  if (!acesso) return {};
  const { codigo, endereco, valeAte } = acesso;
  return { acesso: { codigo, endereco, valeAte: dataPorExtenso(valeAte) } };
}

export const nomeDaPessoa = ({ casoLido }: DadosDoRelatorio): string =>
  casoLido.pessoa.nome?.trim() || 'Nome não informado';

/** Processos das condenações, sem repetição. */
export function processos({ casoLido }: DadosDoRelatorio): string[] {
  return [...new Set(casoLido.condenacoes.flatMap((c) => c.processo ?? []))];
}
