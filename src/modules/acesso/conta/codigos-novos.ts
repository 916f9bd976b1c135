/** Uma leva nova de códigos de recuperação; mostrados agora e nunca mais. */
import { gerarCodigosDeRecuperacao } from '../entrada/totp/recuperacao.ts';
import type { Tx } from '../nucleo/servicos.ts';
import { guardarCodigos } from './store/codigos.ts';

export async function novosCodigos(tx: Tx, usuarioId: string, agora: Date): Promise<string[]> {
  const { codigos, hashes } = gerarCodigosDeRecuperacao();
  await guardarCodigos(tx, usuarioId, hashes, agora);
  return codigos;
}

/** O que se mostra depois de cadastrar uma prova. */
export interface ProvaCadastrada {
  /** O novo segredo da sessão, para o cookie. */
  token: string;
  /** Só na primeira prova da conta. */
  codigos?: readonly string[] | undefined;
}
