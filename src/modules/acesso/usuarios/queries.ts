/** A busca de pessoas com acesso: só as que quem pergunta alcança, por onde estão lotadas. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { contem, dentroDa, hojeLocal } from '../estruturas/sql.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { feito, type Resultado } from '../../../platform/recusa.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import { DIAS_SEM_USO } from '../permissao/uso.ts';
import { alcancaTodos, viva } from './alcance.ts';
import type { Categoria, SituacaoDoUsuario } from './usuario.ts';

export interface FiltroDeUsuarios {
  /** Parte do nome, matrícula inteira ou CPF inteiro. */
  busca?: string | undefined;
  /** Lotados nesta estrutura ou abaixo dela. */
  estruturaId?: string | undefined;
  papel?: IdDoPapel | undefined;
  situacao?: SituacaoDoUsuario | undefined;
  /** A partir de 1. */
  pagina: number;
}

export interface UsuarioNaLista {
  id: string;
  nome: string;
  matricula: string | null;
  categoria: Categoria;
  situacao: SituacaoDoUsuario;
  /** As vivas e alcançadas. */
  lotacoes: readonly { cargo: string; estrutura: string; orgao: string }[];
  /** Autorizados, nas lotações acima. */
  papeis: readonly IdDoPapel[];
}

export interface PaginaDeUsuarios {
  usuarios: readonly UsuarioNaLista[];
  haMais: boolean;
}

export const POR_PAGINA = 50;

const VER = 'acesso.usuario.ver';

export async function buscarUsuarios(
  servicos: Servicos,
  quem: Quem,
  filtro: FiltroDeUsuarios,
): Promise<Resultado<PaginaDeUsuarios>> {
  const { ator } = quem;
  const caminho = ator.concessoes.find((c) => c.permissao === VER)?.local?.caminho;
  const dados = { ...filtro };
  const lida = await autorizarLeitura(servicos, quem, {
    nome: 'acesso.buscar-usuarios',
    permissao: VER,
    alvo: { caminho },
    dados,
  });
  if (!lida.ok) return lida;
  const agora = servicos.relogio.agora();
  const lugar = sql<SqlBool>`${viva(agora)} and ${alcancaNoSql(ator, VER, sql.ref('e.caminho'))}`;
  const { rows } = await sql<UsuarioNaLista>`
    select u.id, coalesce(u.nome_social, u.nome) as nome, u.matricula, u.categoria, ${SITUACAO(agora)} as situacao,
           (select coalesce(json_agg(json_build_object('cargo', l.cargo, 'estrutura', e.nome, 'orgao', o.sigla)
                     order by l.inicio), '[]') from ${LOTACAO} where l.usuario_id = u.id and ${lugar}) as lotacoes,
           (select coalesce(json_agg(distinct v.papel), '[]') from ${VINCULO}
             where l.usuario_id = u.id and ${lugar} and ${AUTORIZADO(agora)}) as papeis
      from acesso.usuario u
     where ${sql.join(condicoes(filtro, lugar, alcancaTodos(ator, VER), agora), sql` and `)}
     order by lower(coalesce(u.nome_social, u.nome)), u.id
     limit ${POR_PAGINA + 1} offset ${(filtro.pagina - 1) * POR_PAGINA}`.execute(servicos.banco);
  return feito({ usuarios: rows.slice(0, POR_PAGINA), haMais: rows.length > POR_PAGINA });
}

const LOTACAO = sql`acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id
  join acesso.estrutura o on o.id = split_part(e.caminho, '/', 2)::uuid`;
const VINCULO = sql`${LOTACAO} join acesso.vinculo v on v.lotacao_id = l.id`;

const AUTORIZADO = (agora: Date) => sql<SqlBool>`v.autorizado_em is not null and v.recusado_em is null
  and v.encerrado_em is null and (v.fim is null or v.fim >= ${hojeLocal(agora)})`;

/** A mesma conta de `situacaoDoUsuario`, para filtrar no banco. */
const SITUACAO = (agora: Date) => sql<SituacaoDoUsuario>`case
  when u.suspenso_em is not null then 'suspenso'
  when ${agora}::timestamptz - greatest(u.criado_em, u.ultimo_uso_em, u.readmitido_em)
       > make_interval(days => ${DIAS_SEM_USO}) then 'sem-uso'
  else 'ativo' end`;

function condicoes(
  { busca, estruturaId, papel, situacao }: FiltroDeUsuarios,
  lugar: RawBuilder<SqlBool>,
  todos: boolean,
  agora: Date,
): RawBuilder<SqlBool>[] {
  const partes: RawBuilder<SqlBool>[] = [];
  const lotadoEm = (mais: RawBuilder<SqlBool>) =>
    sql<SqlBool>`exists (select from ${LOTACAO} where l.usuario_id = u.id and ${lugar} and ${mais})`;
  // Quem alcança tudo vê até quem não tem lotação; os outros, só quem está lotado ao seu alcance.
  if (!todos) partes.push(lotadoEm(sql`true`));
  if (estruturaId) partes.push(lotadoEm(dentroDa(estruturaId)));
  if (papel) {
    partes.push(sql`exists (select from ${VINCULO}
      where l.usuario_id = u.id and ${lugar} and v.papel = ${papel} and ${AUTORIZADO(agora)})`);
  }
  if (situacao) partes.push(sql`${SITUACAO(agora)} = ${situacao}`);
  if (busca) partes.push(condicaoDaBusca(busca));
  return partes.length > 0 ? partes : [sql`true`];
}

const TAMANHO_DO_CPF = 11;

function condicaoDaBusca(busca: string): RawBuilder<SqlBool> {
  const algarismos = busca.replace(/[.\-\s]/g, '');
  if (/^\d+$/.test(algarismos) && algarismos.length === TAMANHO_DO_CPF) return sql`u.cpf = ${algarismos}`;
  return sql`(${contem('u.nome', busca)} or ${contem('u.nome_social', busca)} or lower(u.matricula) = lower(${busca}))`;
}
