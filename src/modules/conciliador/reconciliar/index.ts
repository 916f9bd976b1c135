/** Deixa as contradições abertas iguais às que há: abre as novas, fecha as que sumiram. Repetir não muda nada. */
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import { doRecorte } from '../especies/comum.ts';
import { DIAS_PARA_RESPONDER, type Recorte, type Responsavel } from '../especies/especie.ts';
import { ESPECIES } from '../especies/index.ts';

export interface PedidoDeConciliacao extends Recorte {
  agora: Date;
}

export interface Conciliado {
  abertas: number;
  sumiram: number;
}

/** De todas, uma de cada vez; de algumas pessoas, quantas forem. A que alguém explicou não volta enquanto não sumir. */
export async function conciliar(tx: Tx, pedido: PedidoDeConciliacao): Promise<Conciliado> {
  await trancar(tx, pedido);
  const sumiram = await fechar(tx, pedido);
  const abertas = await abrir(tx, pedido);
  return { abertas, sumiram };
}

async function fechar(tx: Tx, { agora, ...recorte }: PedidoDeConciliacao): Promise<number> {
  const { numAffectedRows } = await sql`
    update conciliador.contradicao k set sumiu_em = ${agora}
     where k.sumiu_em is null and ${doRecorte(recorte, 'k.pessoa_id')}
       and not exists (select from (${achadas(recorte)}) a
         where a.pessoa_id = k.pessoa_id and a.especie = k.especie and a.referencia = k.referencia)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function abrir(tx: Tx, { agora, ...recorte }: PedidoDeConciliacao): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into conciliador.contradicao
           (pessoa_id, especie, referencia, gravidade, estrutura_id, sigilo, detalhes, achada_em, prazo)
    select a.pessoa_id, a.especie, a.referencia, a.gravidade, ${RESPONSAVEL}, a.sigilo, a.detalhes, ${agora},
           ${recorte.hoje}::date + a.dias
      from (${achadas(recorte)}) a
      join acesso.titular t on t.pessoa_id = a.pessoa_id
      left join custodia.situacao s on s.pessoa_id = a.pessoa_id
     order by a.pessoa_id, a.especie, a.referencia
        on conflict (pessoa_id, especie, referencia) where sumiu_em is null
        do update set detalhes = excluded.detalhes, sigilo = excluded.sigilo, estrutura_id = excluded.estrutura_id
        where (contradicao.detalhes, contradicao.sigilo, contradicao.estrutura_id)
           is distinct from (excluded.detalhes, excluded.sigilo, excluded.estrutura_id)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Todas as espécies juntas, sem quem foi unificado em outro registro. */
function achadas(recorte: Recorte): RawBuilder<unknown> {
  const partes = ESPECIES.map(
    (e) => sql`
      select q.pessoa_id, ${e.id}::text as especie, q.referencia, q.sigilo, q.detalhes, ${e.gravidade}::text as gravidade,
             ${e.responsavel}::text as responsavel, ${DIAS_PARA_RESPONDER[e.gravidade]}::int as dias
        from (${e.achar(recorte)}) q`,
  );
  return sql`select u.* from (${sql.join(partes, sql` union all `)}) u
    where not exists (select from pessoas.pessoa p where p.pessoa_id = u.pessoa_id and p.unificada_em is not null)`;
}

/** O órgão que atua no caso a este título; o mais antigo, se há mais de um. */
const queAtua = (responsavel: Responsavel, especie: string) => sql`
  when a.responsavel = ${responsavel} then (
    select x.estrutura_id from acesso.titular_atuacao x join acesso.estrutura o on o.id = x.estrutura_id
     where x.pessoa_id = a.pessoa_id and o.especie = ${especie} order by x.estrutura_id limit 1)`;

const RESPONSAVEL = sql`case
  when a.responsavel = 'juizo' then t.vara_id
  when a.responsavel = 'direcao' then s.estrutura_id
  ${queAtua('policia', 'policia')} ${queAtua('acusacao', 'ministerio-publico')} end`;

/** A de todos espera as de algumas pessoas, e elas a de todos: nenhuma tranca linhas que a outra já tem. */
async function trancar(tx: Tx, { pessoaIds }: Recorte): Promise<void> {
  const chave = sql`hashtextextended('conciliador.conciliar', 0)`;
  if (pessoaIds) await sql`select pg_advisory_xact_lock_shared(${chave})`.execute(tx);
  else await sql`select pg_advisory_xact_lock(${chave})`.execute(tx);
}
