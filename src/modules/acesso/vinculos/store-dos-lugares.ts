/** O SQL das lotações que recebem papel: o que decide se ele cabe, por que acordos, e quem o propõe. */
import { type RawBuilder, sql } from 'kysely';
import type { EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import { type LugarDoPapel, PAPEIS_QUE_PROPOEM } from './cabimento.ts';

/** A lotação que receberia o papel, e o que dela decide se ele cabe. */
export interface LugarDaProposta extends LugarDoPapel {
  lotacaoId: string;
  pessoa: { id: string; nome: string; suspensa: boolean };
  cargo: string;
  estrutura: { nome: string; caminho: string; fuso: string };
  orgaoId: string;
  /** AAAA-MM-DD, inclusive. */
  fim?: string | undefined;
  encerrada: boolean;
}

interface LugarRow {
  lotacao_id: string;
  usuario_id: string;
  pessoa: string;
  suspensa: boolean;
  cargo: string;
  estrutura: string;
  caminho: string;
  fuso: string;
  fim: string | null;
  encerrada: boolean;
  especie: EspecieDeEstrutura;
  orgao_id: string;
  especie_do_orgao: EspecieDeEstrutura;
  orgao_gestor: boolean;
}

async function lerLugares(db: Banco | Tx, resto: RawBuilder<unknown>): Promise<LugarDaProposta[]> {
  const { rows } = await sql<LugarRow>`
    select l.id as lotacao_id, l.usuario_id, coalesce(u.nome_social, u.nome) as pessoa, u.suspenso_em is not null as suspensa,
           l.cargo, e.nome as estrutura, e.caminho, e.fuso, l.fim,
           l.encerrada_em is not null or e.inativada_em is not null as encerrada,
           coalesce((select x.especie from acesso.estrutura x
             where starts_with(e.caminho, x.caminho) and x.especie <> 'setor'
             order by length(x.caminho) desc limit 1), e.especie) as especie,
           o.id as orgao_id, o.especie as especie_do_orgao,
           exists (select from acesso.vinculo g
             join acesso.lotacao gl on gl.id = g.lotacao_id and gl.encerrada_em is null
             join acesso.estrutura ge on ge.id = gl.estrutura_id and ge.caminho ^@ o.caminho
            where g.papel = 'gestor-do-sistema' and g.autorizado_em is not null and g.encerrado_em is null) as orgao_gestor
      from acesso.lotacao l
      join acesso.usuario u on u.id = l.usuario_id
      join acesso.estrutura e on e.id = l.estrutura_id
      join acesso.estrutura o on o.caminho = '/' || split_part(e.caminho, '/', 2) || '/'
      ${resto}`.execute(db);
  return rows.map((r) => ({
    lotacaoId: r.lotacao_id,
    pessoa: { id: r.usuario_id, nome: r.pessoa, suspensa: r.suspensa },
    cargo: r.cargo,
    estrutura: { nome: r.estrutura, caminho: r.caminho, fuso: r.fuso },
    fim: r.fim ?? undefined,
    encerrada: r.encerrada,
    especie: r.especie,
    orgaoId: r.orgao_id,
    especieDoOrgao: r.especie_do_orgao,
    orgaoGestor: r.orgao_gestor,
  }));
}

/** Trancada: duas propostas para a mesma lotação vão uma depois da outra. */
export const trancarLugar = async (tx: Tx, lotacaoId: string): Promise<LugarDaProposta | undefined> =>
  (await lerLugares(tx, sql`where l.id = ${lotacaoId} for update of l`))[0];

export const acharLugar = async (db: Banco, lotacaoId: string): Promise<LugarDaProposta | undefined> =>
  (await lerLugares(db, sql`where l.id = ${lotacaoId}`))[0];

/** As lotações da pessoa que ainda podem receber papel. */
export const lugaresDaPessoa = (db: Banco, usuarioId: string): Promise<LugarDaProposta[]> =>
  lerLugares(
    db,
    sql`where l.usuario_id = ${usuarioId} and l.encerrada_em is null and e.inativada_em is null order by l.criada_em, l.id`,
  );

export interface AcordoDaProposta {
  id: string;
  numero: string;
  vigenciaInicio: string;
  /** Já considerada a denúncia; inclusive. */
  vigenciaFim: string;
  escopo: readonly string[];
}

/** Os acordos por que este órgão recebe dados, do que acaba mais tarde ao que acaba antes. */
export async function acordosDoOrgao(db: Banco | Tx, orgaoId: string): Promise<AcordoDaProposta[]> {
  const { rows } = await sql<AcordoDaProposta>`
    select a.id, a.numero, a.vigencia_inicio as "vigenciaInicio", least(a.vigencia_fim, a.denunciado_em) as "vigenciaFim",
           (select coalesce(json_agg(x.permissao), '[]') from acesso.acordo_escopo x where x.acordo_id = a.id) as escopo
      from acesso.acordo a
      join acesso.acordo_parte p on p.acordo_id = a.id and p.estrutura_id = ${orgaoId} and p.papel = 'aderente'
     order by 4 desc, a.numero`.execute(db);
  return rows;
}

export interface QuemPropoe {
  nome: string;
  cargo: string;
  estrutura: string;
}

/** Quem pode propor papel para uma lotação neste lugar: os vinculadores dele e das estruturas acima. */
export async function quemPropoe(db: Banco, caminho: string, hoje: string, maximo: number): Promise<QuemPropoe[]> {
  const { rows } = await sql<QuemPropoe>`
    select distinct coalesce(u.nome_social, u.nome) as nome, l.cargo, e.nome as estrutura
      from acesso.vinculo v
      join acesso.lotacao l on l.id = v.lotacao_id
      join acesso.estrutura e on e.id = l.estrutura_id
      join acesso.usuario u on u.id = l.usuario_id
     where v.papel = any(${sql.val(PAPEIS_QUE_PROPOEM)}) and v.autorizado_em is not null and v.encerrado_em is null
       and ${hoje}::date between v.inicio and coalesce(v.fim, 'infinity')
       and ${hoje}::date between l.inicio and coalesce(l.fim, 'infinity')
       and l.encerrada_em is null and u.suspenso_em is null and starts_with(${caminho}, e.caminho)
     order by nome limit ${maximo}`.execute(db);
  return rows;
}
