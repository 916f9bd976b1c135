/** A importação como alvo: quem importa naquela unidade a alcança. */
import type { Tx } from '../../../acesso/index.ts';
import type { Importacao } from '../importacao.ts';
import { trancarImportacao } from '../store.ts';

export async function alvoDaImportacao(tx: Tx, { id }: { id: string }) {
  const importacao = await trancarImportacao(tx, id);
  return importacao && { alvo: alvoDe(importacao), valor: importacao };
}

export const alvoDe = ({ estrutura }: Importacao) => ({ caminho: estrutura.caminho });
