/** A pessoa do cadastro de que o papel distingue alguém. Registro unificado vale pelo que ficou. */
import { type Titular, trancarTitular, type Tx } from '../../../acesso/index.ts';
import { acharRegistro } from '../../store.ts';

export const PERMISSAO = 'pessoas.salvaguarda.emitir';

export async function trancarPessoa(tx: Tx, pessoaId: string): Promise<Titular | undefined> {
  const registro = await acharRegistro(tx, pessoaId);
  return registro && trancarTitular(tx, registro.unificadaEm ?? pessoaId);
}
