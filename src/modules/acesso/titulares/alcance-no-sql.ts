/**
 * O alcance sobre titulares, como condição de consulta: as listas já saem do banco só com quem a pessoa pode ver. Diz em
 * SQL o mesmo que `decidir` diz de um alvo (há teste de que concordam).
 */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { jurisdicaoDe, raizDe } from '../permissao/alcance.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { type Ator, type Concessao, SIGILOS } from '../permissao/tipos.ts';

const NADA = sql<SqlBool>`false`;

/**
 * Sobre o titular `t`, no estabelecimento `e`, com a jurisdição da estrutura `j` (ver `titulares` em store.ts). `daLinha`: o
 * sigilo do que se lista (uma data, um aviso), que pode ser maior que o da pessoa.
 */
export function alcancaTitular(
  ator: Ator,
  permissao: IdDaPermissao,
  daLinha?: RawBuilder<string>,
): RawBuilder<SqlBool> {
  const condicoes = ator.concessoes
    .filter((c) => c.permissao === permissao)
    .map((c) => sql<SqlBool>`(${noLugar(c)} and ${noSigilo(c, ator, daLinha)})`);
  return condicoes.length === 0 ? NADA : sql<SqlBool>`(${sql.join(condicoes, sql` or `)})`;
}

/** No sigiloso não basta o papel: vale a credencial pessoal. */
function noSigilo(
  { sigiloMaximo }: Concessao,
  { usuarioId }: Ator,
  daLinha: RawBuilder<string> | undefined,
): RawBuilder<SqlBool> {
  const ate = SIGILOS.slice(0, SIGILOS.indexOf(sigiloMaximo) + 1).filter((s) => s !== 'sigiloso');
  const daPessoa = sql<SqlBool>`t.sigilo = any(${ate})`;
  const peloPapel = daLinha ? sql<SqlBool>`(${daPessoa} and ${daLinha} = any(${ate}))` : daPessoa;
  if (sigiloMaximo !== 'sigiloso' || usuarioId === undefined) return peloPapel;
  return sql<SqlBool>`(${peloPapel} or exists (
    select from acesso.credencial k
     where k.pessoa_id = t.pessoa_id and k.usuario_id = ${usuarioId} and k.revogada_em is null))`;
}

function noLugar({ alcance, local }: Concessao): RawBuilder<SqlBool> {
  if (alcance === 'tudo') return sql<SqlBool>`true`;
  if (!local) return NADA;
  switch (alcance) {
    case 'propria-unidade':
      return sql<SqlBool>`e.caminho = ${local.caminho}`;
    case 'subarvore':
      return sql<SqlBool>`e.caminho ^@ ${local.caminho}`;
    case 'orgao':
      return sql<SqlBool>`e.caminho ^@ ${raizDe(local.caminho)}`;
    case 'jurisdicao': {
      const { uf = null, comarca = null, regiao = null, circunscricao = null } = jurisdicaoDe(local);
      return sql<SqlBool>`coalesce(
        j.uf is not distinct from ${uf}::text and (
          j.comarca = ${comarca}::text or j.regiao = ${regiao}::text or j.circunscricao = ${circunscricao}::text),
        false)`;
    }
    case 'estado':
      return sql<SqlBool>`coalesce(j.uf = ${local.uf ?? null}::text, false)`;
    case 'atuacao':
      return sql<SqlBool>`exists (
        select from acesso.titular_atuacao a join acesso.estrutura o on o.id = a.estrutura_id
         where a.pessoa_id = t.pessoa_id and o.caminho ^@ ${raizDe(local.caminho)})`;
    case 'titular':
      // Quem entrou pelo código não tem lista: vê a própria página.
      return NADA;
  }
}
