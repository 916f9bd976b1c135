/** Textos que a pessoa lê: datas, durações e distâncias no tempo. */
import { penaPorExtenso, type Pena } from '../direito/tempo/pena.ts';

const MESES = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

/** `2027-08-16` → `16/08/2027`. */
export function dataCurta(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** `2027-08-16` → `16 de agosto de 2027`; o primeiro dia do mês é `1º`. */
export function dataPorExtenso(iso: string): string {
  const dia = Number(iso.slice(8, 10));
  return `${dia === 1 ? '1º' : dia} de ${MESES[Number(iso.slice(5, 7)) - 1]} de ${Number(iso.slice(0, 4))}`;
}

/** `2026-10-01` ou `2026-10` → `outubro de 2026`. */
export const mesPorExtenso = (iso: string): string => `${MESES[Number(iso.slice(5, 7)) - 1]} de ${iso.slice(0, 4)}`;

/** `6 anos, 10 meses e 18 dias`. */
export const duracaoPorExtenso = (pena: Pena): string => penaPorExtenso(pena);

/** Inteiro com ponto de milhar: `12.480`. */
export const numero = (n: number): string => n.toLocaleString('pt-BR');

export const contar = (n: number, um: string, muitos: string): string => `${numero(n)} ${n === 1 ? um : muitos}`;

/** Dias corridos de `de` até `ate` (AAAA-MM-DD); negativo quando `ate` já passou. */
export function diasEntre(de: string, ate: string): number {
  return Math.round((Date.parse(`${ate}T00:00:00Z`) - Date.parse(`${de}T00:00:00Z`)) / 86_400_000);
}

/**
 * Distância no tempo, como se fala: `hoje`, `há 12 dias`, `em 9 dias`, `em 1 ano e 2 meses`.
 * Acima de 60 dias arredonda para meses de 30 dias e anos de 365: é orientação, a data exata está ao lado.
 */
export function distancia(data: string, hoje: string): string {
  const dias = diasEntre(hoje, data);
  if (dias === 0) return 'hoje';
  if (dias === 1) return 'amanhã';
  if (dias === -1) return 'ontem';
  const quanto = quantoTempo(Math.abs(dias));
  return dias > 0 ? `em ${quanto}` : `há ${quanto}`;
}

function quantoTempo(dias: number): string {
  if (dias <= 60) return contar(dias, 'dia', 'dias');
  const anos = Math.floor(dias / 365);
  const meses = Math.min(Math.floor((dias % 365) / 30), 11);
  const partes = [anos && contar(anos, 'ano', 'anos'), meses && contar(meses, 'mês', 'meses')];
  return partes.filter(Boolean).join(' e ');
}
