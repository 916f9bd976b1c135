/** O que a leitura das linhas precisa saber além delas. */
import { type Banco, diaEm, type Tx } from '../../acesso/index.ts';
import type { ContextoDaLeitura } from '../especies/especie.ts';
import { nomeSimples } from '../especies/nome-simples.ts';
import type { Importacao } from './importacao.ts';
import { type EstruturaDaImportacao, estruturasDentroDe } from './estruturas.ts';

export async function contextoDe(
  banco: Banco | Tx,
  { estrutura, enviadaEm }: Importacao,
  fuso: string,
): Promise<ContextoDaLeitura> {
  const dentro = await estruturasDentroDe(banco, estrutura.caminho);
  return { dia: diaEm(fuso, enviadaEm), estruturas: porNome(dentro) };
}

/** Pelo id, pela sigla e pelo nome; o que serve a duas não diz nenhuma. */
export function porNome(estruturas: readonly EstruturaDaImportacao[]): Map<string, string> {
  const pares = estruturas.flatMap((e) =>
    [...new Set([e.id, nomeSimples(e.sigla), nomeSimples(e.nome)])].map((chave) => ({ chave, id: e.id })),
  );
  const unicos = [...Map.groupBy(pares, (p) => p.chave)].filter(([, usos]) => usos.length === 1);
  return new Map(unicos.map(([chave, [uso]]) => [chave, uso?.id ?? '']));
}
