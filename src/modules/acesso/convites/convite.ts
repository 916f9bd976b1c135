/** Convite: enlace de uso único com que a pessoa cria a sua senha. Nunca se manda senha a ninguém. */

/** Escolha do sistema, pela prática da Infoseg (senha temporária de 24 h). */
export const DURACAO_DO_CONVITE_MS = 24 * 3_600_000;

export type MotivoDoConvite = 'primeiro-acesso' | 'recuperacao';

export interface Convite {
  id: string;
  usuarioId: string;
  motivo: MotivoDoConvite;
  /** Vale antes deste instante. */
  expiraEm: Date;
  usadoEm?: Date | undefined;
  canceladoEm?: Date | undefined;
}

export type SituacaoDoConvite = 'valido' | 'vencido' | 'usado' | 'cancelado';

export function situacaoDoConvite(
  c: Pick<Convite, 'expiraEm' | 'usadoEm' | 'canceladoEm'>,
  agora: Date,
): SituacaoDoConvite {
  if (c.usadoEm) return 'usado';
  if (c.canceladoEm) return 'cancelado';
  return agora < c.expiraEm ? 'valido' : 'vencido';
}
