/**
 * A melhor consulta que se escreveria à mão para mostrar a mesma mesa: as mesmas linhas, os três números e as opções dos
 * filtros, com o alcance já resolvido em um id. Uma ida ao banco, instrução preparada.
 */
import type pg from 'pg';

const PRESA = `(s.estado in ('presa', 'em-transito') or (s.estado = 'solta' and s.titulo is not null))`;

const texto = (onde: string, ordem: string): string => `
  with base as materialized (
    select t.pessoa_id, t.estrutura_id, t.vara_id, d.marco, d.tipo, d.mais_cedo, d.situacao = 'indeterminado' as incerta
      from acesso.titular_atuacao a
      join acesso.titular t using (pessoa_id)
      join pessoas.pessoa p using (pessoa_id)
      join custodia.situacao s using (pessoa_id)
      join execucao.data d using (pessoa_id)
     where a.estrutura_id = $1 and t.sigilo <> 'sigiloso' and d.sigilo <> 'sigiloso' and p.unificada_em is null and ${PRESA}),
  pagina as (
    select b.*, t.nome from base b join acesso.titular t using (pessoa_id) where ${onde} order by ${ordem} limit 26)
  select
    (select json_agg(json_build_object('pessoa', g.pessoa_id, 'nome', g.nome, 'marco', g.marco, 'tipo', g.tipo,
        'data', g.mais_cedo, 'oficial', d.data, 'fixada', d.fixada, 'faltam', d.faltam, 'unidade', u.nome, 'vara', v.nome,
        'incidente', (select i.id from incidentes.incidente i where i.pessoa_id = g.pessoa_id and i.marco = g.marco
                       order by i.aberto_em desc limit 1)))
       from pagina g
       join execucao.data d using (pessoa_id, marco)
       left join acesso.estrutura u on u.id = g.estrutura_id
       left join acesso.estrutura v on v.id = g.vara_id) as linhas,
    (select json_build_object('total', count(*),
        'vencidos', count(*) filter (where not incerta and mais_cedo < current_date),
        'proximos', count(*) filter (where not incerta and mais_cedo between current_date and current_date + 30),
        'faltam', count(*) filter (where incerta)) from base) as numeros,
    (select json_agg(json_build_object('id', id, 'nome', nome)) from acesso.estrutura
      where id in (select estrutura_id from base union select vara_id from base)) as lugares,
    (select json_agg(distinct tipo) from base) as especies`;

export interface Nua {
  nome: string;
  onde: string;
  ordem: string;
}

const URGENCIA = 'b.incerta, b.mais_cedo, b.pessoa_id';

export const NUAS = {
  inteira: { nome: 'nua-inteira', onde: 'true', ordem: URGENCIA },
  vencidos: { nome: 'nua-vencidos', onde: 'not b.incerta and b.mais_cedo < current_date', ordem: URGENCIA },
  porNome: { nome: 'nua-por-nome', onde: 'true', ordem: 't.nome, b.pessoa_id' },
} as const satisfies Record<string, Nua>;

export const consultar = (c: pg.Client, { nome, onde, ordem }: Nua, defensoriaId: string) =>
  c.query({ name: nome, text: texto(onde, ordem), values: [defensoriaId] });
