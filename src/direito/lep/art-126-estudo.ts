import { regra } from '../motor/regra.ts';
import type { RemicaoCalculada } from './art-126-trabalho.ts';

/** Horas de estudo por dia na referência da lei (12 h em pelo menos 3 dias). */
export const HORAS_POR_DIA_DA_LEI = 4;

/** Dias remidos por horas de estudo; o resto de horas é guardado. */
export const remicaoPorEstudo = regra<(horas: number) => RemicaoCalculada>({
  id: 'lep/art-126-estudo',
  titulo: 'Remição por estudo',
  escolhePor: 'data-do-evento',
  retroage: true,
  versoes: [
    {
      de: '2011-06-30',
      norma: 'LEP art. 126, §1º, I (Lei 12.433/2011); STJ, Teses 249, nº 5',
      resumo: '1 dia de pena a cada 12 horas de estudo; as horas acima de 4 por dia também contam.',
      selo: 'verificado',
      aplicar: (horas) => ({ remidos: Math.floor(horas / 12), resto: horas % 12 }),
    },
  ],
  duvidas: [
    'O STF (HC 182.752 AgR) limita a 4 horas por dia: o resultado traz também a conta com esse teto.',
    'Trabalho e estudo somados não passam de 8 horas por dia (Teses 248 nº 9): o sistema não conhece o horário de cada um.',
    'A distância, exige integração ao projeto pedagógico da unidade (STJ Tema 1236).',
  ],
  exemplos: [
    { em: '2025-01-01', dados: [600], espera: { remidos: 50, resto: 0 }, fonte: 'TJRN/STJ (rem-estudo-600h)' },
    { em: '2025-01-01', dados: [1600], espera: { remidos: 133, resto: 4 }, fonte: 'STJ HC 602.425 (rem-estudo-1600h)' },
    { em: '2025-08-12', dados: [120], espera: { remidos: 10, resto: 0 }, fonte: 'VEP Natal/TJRN (30 dias × 4 h)' },
  ],
});
