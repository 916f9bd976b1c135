/** Acordo de cooperação: por ele um órgão deixa outro ver os seus dados, e só enquanto ele vale. */
import { somarDias } from '../lotacoes/calendario.ts';

export const ESPECIES_DE_ACORDO = {
  tct: 'Termo de cooperação técnica (TCT)',
  act: 'Acordo de cooperação técnica (ACT)',
} as const;
export type EspecieDeAcordo = keyof typeof ESPECIES_DE_ACORDO;

export interface Acordo {
  id: string;
  especie: EspecieDeAcordo;
  numero: string;
  objeto: string;
  /** AAAA-MM-DD; dele contam as etapas do plano de trabalho. */
  publicadoEm: string;
  /** AAAA-MM-DD, inclusive. */
  vigenciaInicio: string;
  /** AAAA-MM-DD, inclusive. */
  vigenciaFim: string;
  /** Último dia em que ainda vale, inclusive, se alguém o denunciou. */
  denunciadoEm?: string | undefined;
  motivoDaDenuncia?: string | undefined;
  /** Dias corridos de cada passo do pedido de acesso. */
  diasPorPasso: number;
}

export type Vigencia = Pick<Acordo, 'vigenciaInicio' | 'vigenciaFim' | 'denunciadoEm'>;

export const SITUACOES_DO_ACORDO = {
  'a-vencer': 'A vencer em 90 dias',
  vigente: 'Vigentes',
  futuro: 'Ainda não começaram',
  denunciado: 'Denunciados',
  vencido: 'Vencidos',
} as const;
export type SituacaoDoAcordo = keyof typeof SITUACOES_DO_ACORDO;

/** Com quantos dias de antecedência o fim é avisado (escolha do sistema). */
export const AVISO_DO_FIM_EM_DIAS = 90;

/** O prazo de cada passo do pedido quando o acordo não diz outro, em dias corridos (escolha do sistema). */
export const DIAS_POR_PASSO = 5;

/** AAAA-MM-DD, inclusive: o fim da vigência ou, se vier antes, o da denúncia. */
export const ultimoDia = ({ vigenciaFim, denunciadoEm }: Vigencia): string =>
  denunciadoEm !== undefined && denunciadoEm < vigenciaFim ? denunciadoEm : vigenciaFim;

export const valeEm = (a: Vigencia, dia: string): boolean => a.vigenciaInicio <= dia && dia <= ultimoDia(a);

/** Denunciado é denunciado ainda nos dias em que vale; o resto se deduz das datas. */
export function situacaoDoAcordo(a: Vigencia, hoje: string): SituacaoDoAcordo {
  if (a.denunciadoEm !== undefined) return 'denunciado';
  if (hoje > a.vigenciaFim) return 'vencido';
  if (hoje < a.vigenciaInicio) return 'futuro';
  return a.vigenciaFim <= somarDias(hoje, AVISO_DO_FIM_EM_DIAS) ? 'a-vencer' : 'vigente';
}
