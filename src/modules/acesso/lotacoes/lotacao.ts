/** Onde e em que cargo a pessoa atua. Uma pessoa pode ter várias; age por uma de cada vez. */
import { type Calendario, diaEm, type LugarNoCalendario, noRecesso, semExpediente, somarDias } from './calendario.ts';

export const ESPECIES_DE_LOTACAO = {
  ordinaria: 'Ordinária',
  'plantao-de-regiao': 'Plantão de fim de semana e feriado (por região)',
  'plantao-de-circunscricao': 'Plantão de recesso (por circunscrição)',
} as const;
export type EspecieDeLotacao = keyof typeof ESPECIES_DE_LOTACAO;

export interface Lotacao {
  id: string;
  usuarioId: string;
  estruturaId: string;
  cargo: string;
  especie: EspecieDeLotacao;
  /** Portaria ou ato que lotou. */
  ato: string;
  /** AAAA-MM-DD, inclusive. */
  inicio: string;
  /** AAAA-MM-DD, inclusive; ausente: sem fim marcado. */
  fim?: string | undefined;
  encerradaEm?: Date | undefined;
  motivoDoEncerramento?: string | undefined;
}

export type SituacaoDaLotacao = 'futura' | 'aberta' | 'fora-do-plantao' | 'terminada' | 'encerrada';

/**
 * A situação agora, deduzida das datas e do calendário: nada a abre nem fecha à mão. No recesso vale o plantão de
 * circunscrição, e o de região descansa (rotina do plantão do TJMS: fim de semana e dia não útil por região, recesso
 * por circunscrição).
 */
export function situacaoDaLotacao(
  l: Pick<Lotacao, 'especie' | 'inicio' | 'fim' | 'encerradaEm'>,
  lugar: LugarNoCalendario & { fuso: string },
  calendario: Calendario,
  agora: Date,
): SituacaoDaLotacao {
  if (l.encerradaEm && l.encerradaEm <= agora) return 'encerrada';
  const hoje = diaEm(lugar.fuso, agora);
  if (hoje < l.inicio) return 'futura';
  if (l.fim !== undefined && hoje > l.fim) return 'terminada';
  return vigoraNoDia(l.especie, lugar, calendario, hoje) ? 'aberta' : 'fora-do-plantao';
}

/** A espécie de lotação abre neste dia, neste lugar? A ordinária, sempre. */
export function vigoraNoDia(especie: EspecieDeLotacao, lugar: LugarNoCalendario, c: Calendario, dia: string): boolean {
  if (especie === 'ordinaria') return true;
  const recesso = noRecesso(c, lugar, dia);
  return especie === 'plantao-de-circunscricao' ? recesso : !recesso && semExpediente(c, lugar, dia);
}

/** Mais que isto à frente o calendário ainda não foi escrito. */
const DIAS_A_FRENTE = 400;

/**
 * O primeiro dia depois de `hoje` em que o plantão, fechado, abre ou, aberto, fecha (à zero hora local). `undefined`: o
 * calendário que se conhece não diz.
 */
export function proximaVirada(
  especie: EspecieDeLotacao,
  lugar: LugarNoCalendario,
  c: Calendario,
  hoje: string,
): string | undefined {
  const agora = vigoraNoDia(especie, lugar, c, hoje);
  for (let n = 1; n <= DIAS_A_FRENTE; n++) {
    const dia = somarDias(hoje, n);
    if (vigoraNoDia(especie, lugar, c, dia) !== agora) return dia;
  }
  return undefined;
}
