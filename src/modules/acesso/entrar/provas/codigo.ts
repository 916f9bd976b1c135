/** Confere um código: o do aplicativo (uma vez cada) ou um de recuperação (uma vez só). */
import { guardarPasso, trancarTotp } from '../../conta/store/totp.ts';
import { usarCodigo } from '../../conta/store/codigos.ts';
import { hashDoCodigoDeRecuperacao } from '../../entrada/totp/recuperacao.ts';
import { conferirCodigo } from '../../entrada/totp/totp.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import type { Pecas } from '../pecas.ts';

export type CodigoDado = { tipo: 'totp' | 'recuperacao'; codigo: string };

/** Falso se não é o código de agora, se já foi usado, ou se a conta não tem essa prova. */
export function conferirCodigoDado(
  tx: Tx,
  { cofre }: Pick<Pecas, 'cofre'>,
  usuarioId: string,
  { tipo, codigo }: CodigoDado,
  agora: Date,
): Promise<boolean> {
  return tipo === 'totp'
    ? doAplicativo(tx, cofre, usuarioId, codigo, agora)
    : deRecuperacao(tx, usuarioId, codigo, agora);
}

async function doAplicativo(
  tx: Tx,
  cofre: Pecas['cofre'],
  usuarioId: string,
  codigo: string,
  agora: Date,
): Promise<boolean> {
  const guardado = await trancarTotp(tx, usuarioId);
  if (!guardado) return false;
  const segredo = cofre.abrir(guardado.segredoCifrado, 'segredo-totp', usuarioId);
  // A chave-mestra mudou ou o registro foi alterado: é defeito de quem cuida do sistema, não erro da pessoa.
  if (!segredo.ok) throw new Error('O segredo do aplicativo de códigos não abre com a chave-mestra atual.');
  const conferido = conferirCodigo(segredo.valor.texto, codigo, agora, guardado.ultimoPasso);
  if (!conferido.ok) return false;
  await guardarPasso(tx, usuarioId, conferido.passo);
  return true;
}

async function deRecuperacao(tx: Tx, usuarioId: string, codigo: string, agora: Date): Promise<boolean> {
  const hash = hashDoCodigoDeRecuperacao(codigo);
  return hash !== undefined && usarCodigo(tx, usuarioId, hash, agora);
}
