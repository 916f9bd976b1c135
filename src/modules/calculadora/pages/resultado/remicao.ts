/** O quadro da remição em linhas: o que já valeu, o que espera o juiz, e o que falta para o próximo dia. */
import type { Resultado } from '../../../../direito/resultado.ts';
import { contar } from '../../../../ui/texto.ts';

export interface LinhaDeRemicao {
  origem: string;
  feito: string;
  remidos: number;
  /** O que falta para ganhar mais um dia, com a regra da troca. */
  proximo: string;
}

/** LEP art. 126, § 1º: um dia de pena a cada 3 de trabalho ou a cada 12 horas de estudo. */
const DIAS_DE_TRABALHO_POR_DIA = 3;
const HORAS_DE_ESTUDO_POR_DIA = 12;

export function linhasDeRemicao(r: Resultado['remicao']): LinhaDeRemicao[] {
  const linhas: LinhaDeRemicao[] = [];
  if (r.trabalho.dias > 0) {
    const falta = DIAS_DE_TRABALHO_POR_DIA - r.trabalho.resto;
    linhas.push({
      origem: 'Trabalho',
      feito: contar(r.trabalho.dias, 'dia', 'dias'),
      remidos: r.trabalho.remidos,
      proximo: `${sobra(r.trabalho.resto, 'dia', 'dias')}${falta === 1 ? 'falta' : 'faltam'} ${contar(falta, 'dia', 'dias')} de trabalho`,
    });
  }
  if (r.estudo.horas > 0) {
    const falta = HORAS_DE_ESTUDO_POR_DIA - r.estudo.resto;
    linhas.push({
      origem: 'Estudo',
      feito: contar(r.estudo.horas, 'hora', 'horas'),
      remidos: r.estudo.remidos,
      proximo: `${sobra(r.estudo.resto, 'hora', 'horas')}${falta === 1 ? 'falta' : 'faltam'} ${contar(falta, 'hora', 'horas')} de estudo`,
    });
  }
  if (r.leitura.obras > 0) {
    linhas.push({
      origem: 'Leitura',
      feito: contar(r.leitura.obras, 'obra', 'obras'),
      remidos: r.leitura.remidos,
      proximo: 'mais uma obra lida e avaliada',
    });
  }
  if (r.exame.remidos > 0) {
    linhas.push({
      origem: 'Exame nacional',
      feito: 'aprovação',
      remidos: r.exame.remidos,
      proximo: 'aprovação em outra área',
    });
  }
  return linhas;
}

const sobra = (resto: number, um: string, muitos: string): string =>
  resto === 0 ? '' : `${resto === 1 ? 'sobra' : 'sobram'} ${contar(resto, um, muitos)}; `;

/** Só quando o limite diário mudaria a conta. */
export function notaDoLimiteDiario(r: Resultado['remicao']): string | undefined {
  if (r.estudo.remidosComLimiteDiario === r.estudo.remidos) return undefined;
  return (
    `Contam todas as horas de estudo (STJ, Jurisprudência em Teses 249, nº 5). Com o limite de 4 horas por dia ` +
    `(STF, HC 182.752 AgR), o estudo remiria ${contar(r.estudo.remidosComLimiteDiario, 'dia', 'dias')}.`
  );
}
