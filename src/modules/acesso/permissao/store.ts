/**
 * Tudo o que decide o que uma pessoa pode, em um só JSON: entra na consulta da sessão (uma ida ao banco por pedido) e na
 * da simulação. As chaves já saem com os nomes de `fatos.ts`.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { FatosDoUsuario } from './fatos.ts';

/** Feriados e recessos que podem abrir ou fechar um plantão hoje, em qualquer fuso: a véspera e o dia seguinte bastam. */
const JANELA = '1 day';

/** "Núcleo de Execução Penal (DPE-AR)": o titular lê na auditoria de que órgão veio a consulta. */
const NOME_COM_ORGAO = sql`case when e.pai_id is null then e.nome else e.nome || ' (' ||
  (select o.sigla from acesso.estrutura o where o.id = split_part(e.caminho, '/', 2)::uuid) || ')' end`;

const LOTACAO = sql`json_build_object(
  'id', l.id, 'lotacaoId', l.id, 'usuarioId', l.usuario_id, 'estruturaId', l.estrutura_id, 'cargo', l.cargo,
  'especie', l.especie, 'ato', l.ato, 'inicio', l.inicio, 'fim', l.fim, 'encerradaEm', l.encerrada_em,
  'motivoDoEncerramento', l.motivo_do_encerramento, 'nome', ${NOME_COM_ORGAO}, 'caminho', e.caminho, 'fuso', e.fuso, 'uf', e.uf,
  'municipio', e.municipio, 'comarca', e.comarca, 'regiao', e.regiao, 'circunscricao', e.circunscricao,
  'estruturaInativadaEm', e.inativada_em)`;

const VINCULO = sql`json_build_object(
  'lotacaoId', v.lotacao_id, 'papel', v.papel, 'inicio', v.inicio, 'fim', v.fim, 'autorizadoEm', v.autorizado_em,
  'encerradoEm', v.encerrado_em, 'motivoDoEncerramento', v.motivo_do_encerramento,
  'confirmarAte', (select min(r.prazo) from acesso.revisao_item i join acesso.revisao r on r.id = i.revisao_id
     where i.vinculo_id = v.id and i.decisao is null),
  'acordo', case when a.id is not null then json_build_object(
    'numero', a.numero, 'vigenciaInicio', a.vigencia_inicio, 'vigenciaFim', least(a.vigencia_fim, a.denunciado_em),
    'escopo', (select coalesce(json_agg(x.permissao), '[]') from acesso.acordo_escopo x where x.acordo_id = a.id))
  end)`;

const SITUACAO = (u: RawBuilder<unknown>) => sql`json_build_object(
  'criadoEm', ${u}.criado_em, 'ultimoUsoEm', ${u}.ultimo_uso_em, 'readmitidoEm', ${u}.readmitido_em,
  'suspensoEm', ${u}.suspenso_em)`;

const vinculosDe = (lotacoes: RawBuilder<unknown>) => sql`
  (select coalesce(json_agg(${VINCULO}), '[]')
     from acesso.vinculo v left join acesso.acordo a on a.id = v.acordo_id
    where v.recusado_em is null and v.lotacao_id in (${lotacoes}))`;

const DELEGACAO = sql`json_build_object(
  'paraLotacaoId', d.para_lotacao_id, 'permissoes', d.permissoes, 'inicio', d.inicio, 'fim', d.fim,
  'encerradaEm', d.encerrada_em,
  'delegante', json_build_object(
    'nome', coalesce(du.nome_social, du.nome), 'usuario', ${SITUACAO(sql`du`)}, 'lotacao', ${LOTACAO},
    'vinculos', ${vinculosDe(sql`select d.de_lotacao_id`)}))`;

/** Há alerta de uso anormal que para as leituras da pessoa e ninguém tratou? */
export const leituraParada = (usuarioId: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`
  exists (select from acesso.alerta x where x.usuario_id = ${usuarioId} and x.grau = 'parado' and x.tratado_em is null)`;

/** O JSON dos fatos da pessoa da linha `u`, no instante dado (ou no do parâmetro de uma consulta preparada). */
export const fatosEmJson = (
  agora: Date | RawBuilder<Date>,
): RawBuilder<FatosEmJson> => sql<FatosEmJson>`json_strip_nulls(json_build_object(
  'id', u.id, 'nome', coalesce(u.nome_social, u.nome), 'usuario', ${SITUACAO(sql`u`)},
  'lotacoes', (select coalesce(json_agg(${LOTACAO} order by l.criada_em, l.id), '[]')
     from acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id where l.usuario_id = u.id),
  'vinculos', ${vinculosDe(sql`select m.id from acesso.lotacao m where m.usuario_id = u.id`)},
  'delegacoes', (select coalesce(json_agg(${DELEGACAO}), '[]')
     from acesso.delegacao d
     join acesso.lotacao l on l.id = d.de_lotacao_id
     join acesso.estrutura e on e.id = l.estrutura_id
     join acesso.usuario du on du.id = l.usuario_id
    where d.para_lotacao_id in (select m.id from acesso.lotacao m where m.usuario_id = u.id)),
  'calendario', json_build_object(
    'feriados', (select coalesce(json_agg(json_build_object(
         'dia', f.dia, 'uf', f.uf, 'municipio', f.municipio, 'caminho', e.caminho)), '[]')
       from acesso.feriado f left join acesso.estrutura e on e.id = f.estrutura_id
      where f.cancelado_em is null
        and f.dia between ${agora}::date - interval '${sql.raw(JANELA)}' and ${agora}::date + interval '${sql.raw(JANELA)}'),
    'recessos', (select coalesce(json_agg(json_build_object(
         'inicio', r.inicio, 'fim', r.fim, 'uf', r.uf, 'caminho', e.caminho)), '[]')
       from acesso.recesso r left join acesso.estrutura e on e.id = r.estrutura_id
      where r.cancelado_em is null
        and r.inicio <= ${agora}::date + interval '${sql.raw(JANELA)}'
        and r.fim >= ${agora}::date - interval '${sql.raw(JANELA)}')),
  'leituraParada', ${leituraParada(sql.ref('u.id'))}))`;

/** Os instantes chegam como texto; o resto já é o que `FatosDoUsuario` diz. */
type EmJson<T> = {
  [K in keyof T]: T[K] extends Date | undefined
    ? string | Extract<T[K], undefined>
    : T[K] extends readonly (infer I)[]
      ? readonly EmJson<I>[]
      : T[K] extends object | undefined
        ? EmJson<T[K]>
        : T[K];
};
export type FatosEmJson = EmJson<FatosDoUsuario>;

const INSTANTES = new Set([
  'criadoEm',
  'ultimoUsoEm',
  'readmitidoEm',
  'suspensoEm',
  'encerradaEm',
  'encerradoEm',
  'autorizadoEm',
  'estruturaInativadaEm',
]);

/** Troca os textos de instante por `Date`, por nome de chave: os nomes são os de `INSTANTES`, e só eles. */
export function lerFatos(json: FatosEmJson): FatosDoUsuario {
  return reviver(json) as FatosDoUsuario;
}

function reviver(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(reviver);
  if (typeof valor !== 'object' || valor === null) return valor;
  return Object.fromEntries(
    Object.entries(valor).map(([k, v]) => [k, INSTANTES.has(k) && typeof v === 'string' ? new Date(v) : reviver(v)]),
  );
}

/** Os fatos de uma pessoa, ou `undefined` se ela não existe. */
export async function buscarFatos(
  banco: Banco | Tx,
  usuarioId: string,
  agora: Date,
): Promise<FatosDoUsuario | undefined> {
  const achado = await sql<{ fatos: FatosEmJson }>`
    select ${fatosEmJson(agora)} as fatos from acesso.usuario u where u.id = ${usuarioId}`.execute(banco);
  const linha = achado.rows[0];
  return linha && lerFatos(linha.fatos);
}
