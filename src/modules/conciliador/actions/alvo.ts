/** A contradição aberta de uma pessoa, trancada com ela: o alvo dos atos. */
import { type Alvo, alvoDoTitular, type Sigilo, trancarTitular, type Tx } from '../../acesso/index.ts';
import { maiorSigilo } from '../../pessoas/index.ts';
import type { Gravidade } from '../especies/especie.ts';
import { trancarAberta } from '../store.ts';

export interface Aberta {
  /** Quem já a assumiu (id de usuário). */
  assumidaPor: string | null;
  gravidade: Gravidade;
  /** Do órgão que responde; nulo: ninguém, e é da corregedoria. */
  caminho: string | null;
}

export async function aberta(tx: Tx, pessoaId: string, id: string): Promise<{ alvo: Alvo; valor: Aberta } | undefined> {
  const titular = await trancarTitular(tx, pessoaId);
  const achada = titular && (await trancarAberta(tx, pessoaId, id));
  if (!titular || !achada) return undefined;
  const sigilo = maiorSigilo(titular.sigilo, achada.sigilo as Sigilo);
  return { alvo: { ...alvoDoTitular(titular), sigilo }, valor: achada };
}
