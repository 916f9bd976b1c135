/** Confere a resposta de uma chave de acesso e guarda o que ela muda: desafio gasto, contador, chave copiada. */
import type { Recusa } from '../../../../platform/recusa.ts';
import { consumirDesafio } from '../../conta/store/desafios.ts';
import { guardarUsoDaPasskey, removerPasskeys, trancarPasskey } from '../../conta/store/passkeys.ts';
import { desafioDaResposta } from '../../entrada/passkey/desafio.ts';
import { verificarEntrada } from '../../entrada/passkey/entrada.ts';
import { naoConferiu } from '../../entrada/passkey/recusas.ts';
import { lerRespostaDeEntrada } from '../../entrada/passkey/resposta.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import type { Pecas } from '../pecas.ts';

export interface Conferida {
  /** De quem é a chave, se ela existe; mesmo quando não conferiu. */
  usuarioId?: string | undefined;
  /** Vazia: conferiu. */
  recusas: readonly Recusa[];
}

interface Pedido {
  /** O campo `resposta` do formulário. */
  resposta: string;
  /** De quem se espera a resposta; `undefined` para quem ainda não se sabe quem é. */
  usuarioId: string | undefined;
}

/** Não lança nem desfaz: o desafio fica gasto e a chave copiada fica removida também quando recusa. */
export async function conferirPasskey(
  tx: Tx,
  { site }: Pick<Pecas, 'site'>,
  { resposta, usuarioId }: Pedido,
  agora: Date,
): Promise<Conferida> {
  if (!site.ok) return site;
  const lida = lerRespostaDeEntrada(resposta);
  if (!lida.ok) return lida;
  const valor = desafioDaResposta(lida.valor.response.clientDataJSON);
  const desafio = valor === undefined ? undefined : await consumirDesafio(tx, 'passkey', valor, agora);
  const chave = await trancarPasskey(tx, lida.valor.id);
  const deQuemSeEspera = desafio?.usuarioId === usuarioId && (usuarioId ?? chave?.usuarioId) === chave?.usuarioId;
  if (valor === undefined || !desafio || !chave || !deQuemSeEspera) {
    return { ...naoConferiu(), usuarioId: chave?.usuarioId };
  }
  const verificada = await verificarEntrada(site.valor, lida.valor, chave, { valor, venceEm: desafio.venceEm }, agora);
  if (!verificada.ok) {
    const copiada = verificada.recusas.some((r) => r.codigo === 'chave-copiada');
    if (copiada) await removerPasskeys(tx, chave.usuarioId, agora, chave.id);
    return { usuarioId: chave.usuarioId, recusas: verificada.recusas };
  }
  await guardarUsoDaPasskey(tx, chave.id, verificada.valor.contador, agora);
  return { usuarioId: chave.usuarioId, recusas: [] };
}
