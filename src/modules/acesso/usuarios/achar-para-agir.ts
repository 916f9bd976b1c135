import type { Encontrado } from '../nucleo/acao.ts';
import type { Tx } from '../nucleo/servicos.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import type { Ator } from '../permissao/tipos.ts';
import { alcancaUsuario, alvoDaPessoa, caminhosDe } from './alcance.ts';
import { trancarUsuario } from './store.ts';
import type { Usuario } from './usuario.ts';

/** A pessoa de um ato, trancada. `undefined` se não existe ou se quem age nem a vê. */
export async function acharParaAgir(
  tx: Tx,
  como: { ator: Ator; permissao: IdDaPermissao; basta: 'alguma' | 'todas' },
  id: string,
  agora: Date,
): Promise<Encontrado<Usuario> | undefined> {
  const usuario = await trancarUsuario(tx, id);
  if (!usuario || !(await alcancaUsuario(tx, como.ator, id, agora))) return undefined;
  return { alvo: alvoDaPessoa(como, id, await caminhosDe(tx, id, agora)), valor: usuario };
}
