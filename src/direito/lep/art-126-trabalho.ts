import { regra } from '../motor/regra.ts';

export interface RemicaoCalculada {
  remidos: number;
  /** Dias (ou horas) que ainda não completaram um dia remido e passam ao período seguinte. */
  resto: number;
}

/** Dias remidos por dias trabalhados; o resto é guardado para o período seguinte. */
export const remicaoPorTrabalho = regra<(diasTrabalhados: number) => RemicaoCalculada>({
  id: 'lep/art-126-trabalho',
  titulo: 'Remição por trabalho',
  escolhePor: 'data-do-evento',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'LEP art. 126, §1º, II; STJ, Teses 248',
      resumo: '1 dia de pena a cada 3 dias de trabalho, nos regimes fechado e semiaberto e na prisão cautelar.',
      selo: 'verificado',
      aplicar: (dias) => ({ remidos: Math.floor(dias / 3), resto: dias % 3 }),
    },
  ],
  duvidas: [
    'Há decisões que arredondam a fração para cima (TJPR 4ª Câm.; STJ HC 647.816: ≥ 0,5). O padrão trunca e guarda o resto.',
    'Horas além da 8ª somam-se, e cada 6 valem um dia (Teses 248 nº 3): informe os dias já somados.',
    'Trabalho em regime aberto ou em livramento não remê pena (LEP 126 §6º); em prisão domiciliar, sim (§9º, Lei 15.402/2026).',
  ],
  exemplos: [
    { em: '2025-01-01', dados: [167], espera: { remidos: 55, resto: 2 }, fonte: 'VEP Natal/TJRN (rem-trabalho-167d)' },
    { em: '2025-01-01', dados: [114], espera: { remidos: 38, resto: 0 }, fonte: 'STJ REsp 1.302.924 (rem-stj-114-8h)' },
    { em: '2021-11-23', dados: [538], espera: { remidos: 179, resto: 1 }, fonte: 'Atestado 219-2021 × SEEU' },
    { em: '2023-11-13', dados: [617], espera: { remidos: 205, resto: 2 }, fonte: 'Atestado 193-2023 × SEEU' },
    { em: '2025-01-01', dados: [2], espera: { remidos: 0, resto: 2 }, fonte: 'LEP art. 126 §1º II (conta à mão)' },
  ],
});
