/**
 * O vocabulário: toda palavra que aparece em algum nome, com os apagamentos que a acham mal escrita e em quantas linhas
 * de busca o som dela aparece. Não diz de quem é a palavra, e ninguém o lê direto.
 */
import { sql } from 'kysely';
import type { Banco, Transacao } from '../../../platform/db/index.ts';
import { chaveDaPalavra, palavrasDeBusca } from './chaves.ts';
import { apagamentosDaPalavra } from './apagamentos.ts';

/**
 * As palavras novas entram; as conhecidas ficam como estão. Nome com palavra que o vocabulário não tem não se acha:
 * chame na mesma transação que grava as linhas de busca.
 */
export async function aprenderNomes(banco: Banco | Transacao, nomes: Iterable<string>): Promise<void> {
  const palavras = new Set<string>();
  for (const nome of nomes) for (const palavra of palavrasDeBusca(nome)) palavras.add(palavra);
  await aprenderPalavras(banco, palavras);
}

/** O mesmo, com as palavras já juntadas: a importação em massa as recolhe enquanto copia. */
export async function aprenderPalavras(banco: Banco | Transacao, palavras: ReadonlySet<string>): Promise<void> {
  // Em ordem: dois que aprendem as mesmas palavras ao mesmo tempo esperam um pelo outro sem se travar.
  const emOrdem = [...palavras].sort();
  for (let i = 0; i < emOrdem.length; i += POR_VEZ) await gravar(banco, emOrdem.slice(i, i + POR_VEZ));
}

const POR_VEZ = 2000;

async function gravar(banco: Banco | Transacao, palavras: readonly string[]): Promise<void> {
  const linhas = palavras.map((palavra) => ({
    palavra,
    chave: chaveDaPalavra(palavra),
    apagamentos: apagamentosDaPalavra(palavra),
  }));
  await sql`
    with dadas as (
      select * from jsonb_to_recordset(${JSON.stringify(linhas)}::jsonb)
        as t(palavra text, chave integer, apagamentos integer[])
    ), novas as (
      insert into pessoas.palavra (palavra, chave) select palavra, chave from dadas order by palavra
      on conflict (palavra) do nothing returning palavra
    )
    insert into pessoas.apagamento (apagamento, palavra)
    select a, palavra from novas join dadas using (palavra), unnest(apagamentos) a`.execute(banco);
}

/**
 * Conta de novo em quantas linhas está cada som. A conta só decide que palavra distingue mais: velha, a busca acha o
 * mesmo, com ordem um pouco pior. Depois de importar muito, e de tempos em tempos.
 */
export async function recontarPalavras(banco: Banco | Transacao): Promise<void> {
  await sql`
    update pessoas.palavra p set quantas = c.quantas
    from (select chave, count(*)::integer as quantas from pessoas.nome_de_busca, unnest(chaves) chave group by chave) c
    where c.chave = p.chave and c.quantas <> p.quantas`.execute(banco);
}
