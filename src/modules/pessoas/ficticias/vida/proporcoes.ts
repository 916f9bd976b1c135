/** As proporções da população, cada uma com a fonte. O que não tem fonte publicada é escolha da demonstração, e o diz. */
import { sorteador } from '../sortear.ts';
import type { SituacaoPrisional } from './trajetoria.ts';

/** SISDEPEN, 1º semestre de 2025. */
const SISDEPEN_2025 = { total: 941_752, emCela: 705_872, emDomicilio: 235_880 } as const;
/** SISDEPEN, dezembro de 2024. */
const SISDEPEN_2024 = { emCela: 674_016, emDomicilio: 235_051, monitorados: 122_102, deficitDeVagas: 175_886 } as const;
/** BNMP, julho e setembro de 2018 (CNJ). */
const BNMP_2018 = { presos: 625_661, foragidos: 12_030 } as const;
/** Mutirão processual penal de 2025 (CNJ): execuções com incidente vencido. */
const MUTIRAO_2025 = { vencidas: 42_583 } as const;

/** Quantos presos por vaga: 1,35. */
export const OCUPACAO = SISDEPEN_2024.emCela / (SISDEPEN_2024.emCela - SISDEPEN_2024.deficitDeVagas);

/** Dos que estão em casa, quantos têm tornozeleira. A fonte não diz quem são os monitorados: supô-los em casa é escolha. */
export const MONITORADOS_EM_CASA = SISDEPEN_2024.monitorados / SISDEPEN_2024.emDomicilio;

/**
 * Dos condenados no fechado, quantos têm a progressão vencida e não concedida. É um piso: só conta as que o mutirão achou.
 */
export const COM_PROGRESSAO_VENCIDA = MUTIRAO_2025.vencidas / SISDEPEN_2025.total;

/** Escolha da demonstração: de cada cem cadastros, quantos são de quem já saiu ou morreu. */
const SOLTOS = 28;
const MORTOS = 1;
const PRESOS = 100 - SOLTOS - MORTOS;

const emCela = (PRESOS * SISDEPEN_2025.emCela) / SISDEPEN_2025.total;

/** Escolha da demonstração: como se repartem os que estão em cela. As fontes deste projeto não o publicam. */
const NA_CELA = { provisorio: 0.29, fechado: 0.5, semiaberto: 0.18, aberto: 0.02, medida: 0.01 } as const;

export const PESOS_DAS_SITUACOES: Readonly<Record<SituacaoPrisional, number>> = {
  provisorio: emCela * NA_CELA.provisorio,
  fechado: emCela * NA_CELA.fechado,
  semiaberto: emCela * NA_CELA.semiaberto,
  aberto: emCela * NA_CELA.aberto,
  'medida-de-seguranca': emCela * NA_CELA.medida,
  domiciliar: (PRESOS * SISDEPEN_2025.emDomicilio) / SISDEPEN_2025.total,
  foragido: (PRESOS * BNMP_2018.foragidos) / BNMP_2018.presos,
  solto: SOLTOS,
  morto: MORTOS,
};

export const sortearSituacao = sorteador(Object.entries(PESOS_DAS_SITUACOES) as [SituacaoPrisional, number][]);
