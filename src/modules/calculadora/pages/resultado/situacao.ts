/** A situação de um marco como a pessoa a vê: cor, ícone e o texto que os acompanha. */
import type { Marco } from '../../../../direito/resultado.ts';
import type { TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta, diasEntre, distancia } from '../../../../ui/texto.ts';

export interface SituacaoDaTela {
  tom: TipoDeSelo;
  texto: string;
}

/** Até quantos dias antes um marco já pede providência (âmbar). */
export const DIAS_DE_PROXIMIDADE = 30;

/** `em` é a data de referência do cálculo (AAAA-MM-DD). O âmbar segue a leitura mais cedo, que é a do aviso. */
export function situacaoDaTela(m: Marco, em: string): SituacaoDaTela {
  if (m.concedidoEm !== undefined) return { tom: 'concedido', texto: `${feito(m)} em ${dataCurta(m.concedidoEm)}` };
  switch (m.situacao) {
    case 'vedado':
      return vedado(m, em);
    case 'nao-alcancado':
      return { tom: 'neutro', texto: 'requisito não alcançado' };
    case 'indeterminado':
      return talvezJa(m, em) ?? { tom: 'indeterminado', texto: 'faltam dados' };
    case 'alcancado':
      return { tom: 'vencido', texto: m.data === undefined ? 'alcançado' : atraso(m.data, em) };
    case 'futuro':
      return futuro(m, em);
  }
}

/** Presa a pessoa, a prescrição não corre: não é que a lei a negue. */
function vedado(m: Marco, em: string): SituacaoDaTela {
  const texto = m.tipo === 'prescricao-executoria' ? 'não corre agora' : 'a lei não permite';
  return talvezJa(m, em) ?? { tom: 'vedado', texto };
}

/** Sem data oficial, mas com leitura ou hipótese em que ela já chegou: pede conferência já. */
function talvezJa(m: Marco, em: string): SituacaoDaTela | undefined {
  const cedo = m.dataMaisCedo ?? m.intervalo?.de;
  return cedo !== undefined && cedo <= em ? { tom: 'proximo', texto: 'talvez já' } : undefined;
}

/** Sempre em dias: quem espera um direito conta os dias, e quem pede precisa do número. */
function atraso(data: string, em: string): string {
  const dias = diasEntre(data, em);
  return dias <= 1 ? distancia(data, em) : `há ${contar(dias, 'dia', 'dias')}`;
}

function futuro(m: Marco, em: string): SituacaoDaTela {
  if (m.data === undefined) return { tom: 'futuro', texto: 'ainda não' };
  const ateOAviso = diasEntre(em, m.dataMaisCedo ?? m.data);
  const tom = ateOAviso <= DIAS_DE_PROXIMIDADE ? 'proximo' : 'futuro';
  return { tom, texto: distancia(m.data, em) };
}

const QUE_SE_FAZEM: ReadonlySet<Marco['tipo']> = new Set(['inquerito', 'exame-de-cessacao']);

/** Benefício se concede; inquérito e exame se fazem. */
export const feito = (m: Marco): string => (QUE_SE_FAZEM.has(m.tipo) ? 'feito' : 'concedido');
