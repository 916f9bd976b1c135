import type { Tx } from '../nucleo/servicos.ts';
import { novoToken } from '../entrada/cofre/token.ts';
import { DURACAO_DO_CONVITE_MS, type MotivoDoConvite } from './convite.ts';
import { cancelarAbertos, gravarConvite, prenderUsuario } from './store.ts';

export interface ConviteCriado {
  /** Só para a mensagem que sai agora: não se grava, não vai a evento nem a log. */
  token: string;
  expiraEm: Date;
}

/** Cancela o anterior de mesmo motivo. Chame-o na hora de enviar. @throws se a pessoa não existe. */
export async function criarConvite(
  tx: Tx,
  usuarioId: string,
  motivo: MotivoDoConvite,
  agora: Date,
): Promise<ConviteCriado> {
  if (!(await prenderUsuario(tx, usuarioId))) throw new Error('convite para quem não existe');
  await cancelarAbertos(tx, usuarioId, motivo, agora);
  const { token, hash } = novoToken();
  const expiraEm = new Date(agora.getTime() + DURACAO_DO_CONVITE_MS);
  await gravarConvite(tx, { usuarioId, motivo, tokenHash: Buffer.from(hash, 'hex'), criadoEm: agora, expiraEm });
  return { token, expiraEm };
}
