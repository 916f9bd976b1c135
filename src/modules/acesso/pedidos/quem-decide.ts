/** Há quem dê o próximo passo? Um pedido não pode esperar em silêncio por um papel que ninguém tem. */
import { type SqlBool, sql } from 'kysely';
import { raizDe } from '../permissao/alcance.ts';
import type { Banco } from '../nucleo/servicos.ts';
import { type IdDoPapel, PAPEIS, papelDe } from '../permissao/papeis.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { type Estado } from './pedido.ts';
import { estadoDoPedido, type Lugar, type Pedido } from './registro.ts';

const PERMISSAO: Partial<Record<Estado, IdDaPermissao>> = {
  'em-analise': 'acesso.pedido.analisar',
  'em-autorizacao': 'acesso.pedido.autorizar',
  'em-cadastro': 'acesso.pedido.cadastrar',
};

/** O órgão de que se espera o passo e em que ninguém, hoje, tem papel para dá-lo; `undefined` se há alguém. */
export async function orgaoSemQuemDecida(db: Banco, pedido: Pedido, hoje: string): Promise<Lugar | undefined> {
  const estado = estadoDoPedido(pedido);
  const permissao = PERMISSAO[estado];
  if (!permissao) return undefined;
  const orgao = estado === 'em-analise' ? pedido.orgao : pedido.dono;
  const alguem = await db
    .selectFrom('acesso.vinculo as v')
    .innerJoin('acesso.lotacao as l', 'l.id', 'v.lotacao_id')
    .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select('v.id')
    .where('v.papel', 'in', papeisCom(permissao))
    .where('v.autorizado_em', 'is not', null)
    .where('v.encerrado_em', 'is', null)
    .where('l.encerrada_em', 'is', null)
    .where('u.suspenso_em', 'is', null)
    .where(sql<SqlBool>`coalesce(v.fim, ${hoje}) >= ${hoje} and coalesce(l.fim, ${hoje}) >= ${hoje}`)
    .where(sql<SqlBool>`e.caminho ^@ ${raizDe(orgao.caminho)}`)
    .limit(1)
    .executeTakeFirst();
  return alguem ? undefined : orgao;
}

const papeisCom = (permissao: IdDaPermissao): string[] =>
  (Object.keys(PAPEIS) as IdDoPapel[]).filter((id) => papelDe(id).concessoes.some((c) => c.permissao === permissao));
