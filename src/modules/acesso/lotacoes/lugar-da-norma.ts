/** De quem é o feriado ou o recesso: do país ou do estado (só quem gere o sistema cadastra) ou de um órgão. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { Estrutura } from '../estruturas/estrutura.ts';
import { jaInativa } from '../estruturas/recusas.ts';
import { trancarEstrutura } from '../estruturas/store.ts';
import type { Encontrado } from '../nucleo/acao.ts';
import type { Tx } from '../nucleo/servicos.ts';

export interface LugarDaNorma {
  estrutura?: Estrutura | undefined;
}

export async function lugarDaNorma(
  tx: Tx,
  estruturaId: string | undefined,
): Promise<Encontrado<LugarDaNorma> | undefined> {
  if (estruturaId === undefined) return { alvo: {}, valor: {} };
  const estrutura = await trancarEstrutura(tx, estruturaId, 'manter');
  return estrutura && { alvo: { caminho: estrutura.caminho }, valor: { estrutura } };
}

export const orgaoInativo = (estrutura: Estrutura | undefined): Recusa[] =>
  estrutura?.inativadaEm ? [{ ...jaInativa(estrutura), campo: 'estruturaId' }] : [];
