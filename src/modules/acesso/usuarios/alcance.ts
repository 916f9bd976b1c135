/**
 * Alcançar uma pessoa é alcançar as lotações vivas dela (não encerradas nem terminadas; as futuras contam). Sem nenhuma,
 * só a alcança quem alcança tudo.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { hojeLocal } from '../estruturas/sql.ts';
import type { Banco } from '../nucleo/servicos.ts';
import { alcanca } from '../permissao/alcance.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import type { Alvo, Ator } from '../permissao/tipos.ts';

/** Os caminhos das lotações vivas da pessoa. */
export async function caminhosDe(banco: Banco, usuarioId: string, agora: Date): Promise<string[]> {
  const linhas = await banco
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select('e.caminho')
    .distinct()
    .where('l.usuario_id', '=', usuarioId)
    .where(viva(agora))
    .orderBy('e.caminho')
    .execute();
  return linhas.map((l) => l.caminho);
}

/** A lotação `l`, na estrutura `e`, não acabou. */
export const viva = (agora: Date): RawBuilder<SqlBool> =>
  sql`(l.encerrada_em is null and (l.fim is null or l.fim >= ${hojeLocal(agora)}))`;

const chega = (ator: Ator, permissao: IdDaPermissao, caminho: string | undefined): boolean =>
  ator.concessoes.some((c) => c.permissao === permissao && alcanca(c, ator, { caminho }));

/** Quem não vê a pessoa também não fica sabendo que ela existe. */
export async function alcancaUsuario(banco: Banco, ator: Ator, usuarioId: string, agora: Date): Promise<boolean> {
  const caminhos = await caminhosDe(banco, usuarioId, agora);
  return [undefined, ...caminhos].some((c) => chega(ator, 'acesso.usuario.ver', c));
}

/**
 * O alvo de um ato sobre a pessoa. `alguma`: basta alcançar uma lotação (ver). `todas`: é preciso alcançar
 * cada uma, porque o ato mexe no acesso dela em todas (readmitir, mudar o e-mail que recupera a conta).
 */
export function alvoDaPessoa(
  { ator, permissao, basta }: { ator: Ator; permissao: IdDaPermissao; basta: 'alguma' | 'todas' },
  usuarioId: string,
  caminhos: readonly string[],
): Alvo {
  const decisivo = caminhos.find((c) => chega(ator, permissao, c) === (basta === 'alguma')) ?? caminhos[0];
  return { caminho: decisivo, titularId: usuarioId, interessados: [usuarioId] };
}

/** Alcança todos, até quem não tem lotação nenhuma. */
export const alcancaTodos = (ator: Ator, permissao: IdDaPermissao): boolean => chega(ator, permissao, undefined);
