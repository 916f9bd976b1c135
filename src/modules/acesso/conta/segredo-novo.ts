/** O segredo do aplicativo de códigos enquanto se cadastra: vai e volta na página, cifrado; o banco só o vê confirmado. */
import type { Cofre } from '../entrada/cofre/cofre.ts';
import { enderecoDoSegredo, novoSegredo, qrDoEndereco } from '../entrada/totp/totp.ts';
import type { Conta } from './conta.ts';

export interface SegredoNovo {
  /** Amarrado à conta: em outra, não abre. */
  cifrado: string;
  /** Endereço `data:` do quadrado (QR). */
  qr: string;
  /** Para digitar, em grupos de quatro. */
  legivel: string;
}

/** `anterior`: o que a página já mostrou; se não abre, sorteia outro. */
export async function segredoParaCadastro(
  cofre: Cofre,
  { id, email }: Pick<Conta, 'id' | 'email'>,
  anterior?: string,
): Promise<SegredoNovo> {
  const aberto = anterior === undefined ? undefined : cofre.abrir(anterior, 'segredo-totp', id);
  const puro = aberto?.ok ? aberto.valor.texto : novoSegredo();
  const cifrado = aberto?.ok && anterior !== undefined ? anterior : cofre.cifrar(puro, 'segredo-totp', id);
  const qr = await qrDoEndereco(enderecoDoSegredo(puro, email));
  return { cifrado, qr, legivel: puro.replace(/(.{4})(?=.)/g, '$1 ') };
}
