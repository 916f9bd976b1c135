/** A comparação em palavras: "37 dias antes", "passa a ser vedado". */
import type { Marco, Situacao } from '../../../../direito/resultado.ts';
import type { TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import type { LinhaComparada } from './comparar.ts';

/** `-37` → `37 dias antes`. */
export function emDias(dias: number): string {
  if (dias === 0) return 'mesmo dia';
  return `${contar(Math.abs(dias), 'dia', 'dias')} ${dias < 0 ? 'antes' : 'depois'}`;
}

export const SITUACAO: Readonly<Record<Situacao, { texto: string; selo: TipoDeSelo }>> = {
  alcancado: { texto: 'já chegou', selo: 'vencido' },
  futuro: { texto: 'futuro', selo: 'futuro' },
  vedado: { texto: 'a lei não permite', selo: 'vedado' },
  'nao-alcancado': { texto: 'não alcançou', selo: 'neutro' },
  indeterminado: { texto: 'falta dado', selo: 'indeterminado' },
};

/** Selo do marco: concedido prevalece sobre alcançado. */
export function seloDe(m: Marco): { texto: string; selo: TipoDeSelo } {
  if (m.concedidoEm !== undefined) return { texto: `concedido em ${dataCurta(m.concedidoEm)}`, selo: 'concedido' };
  if (m.diasDeAtraso) return { texto: `chegou há ${contar(m.diasDeAtraso, 'dia', 'dias')}`, selo: 'vencido' };
  return SITUACAO[m.situacao];
}

/** A diferença de B para A em uma frase curta. */
export function diferencaEmPalavras(l: LinhaComparada): string {
  if (!l.a) return 'só existe no caso B';
  if (!l.b) return 'deixa de existir';
  if (l.dias !== undefined && l.dias !== 0) return emDias(l.dias);
  if (l.a.situacao !== l.b.situacao) return mudancaDeSituacao(l.a.situacao, l.b.situacao);
  if (l.diasMaisCedo !== undefined && l.diasMaisCedo !== 0) return `${emDias(l.diasMaisCedo)}, na leitura mais cedo`;
  return l.mudou ? 'muda' : 'não muda';
}

function mudancaDeSituacao(de: Situacao, para: Situacao): string {
  if (para === 'vedado') return 'passa a ser vedado';
  if (de === 'vedado') return 'deixa de ser vedado';
  if (para === 'indeterminado') return 'deixa de ter data: falta dado';
  if (de === 'indeterminado') return 'passa a ter data';
  return `passa de "${SITUACAO[de].texto}" a "${SITUACAO[para].texto}"`;
}

/** Chegar antes favorece a pessoa; é o que a cor diz, ao lado do texto. */
export function sentido(l: LinhaComparada): 'antes' | 'depois' | 'outro' {
  const dias = l.dias === 0 ? l.diasMaisCedo : l.dias;
  if (dias === undefined || dias === 0) return 'outro';
  return dias < 0 ? 'antes' : 'depois';
}
