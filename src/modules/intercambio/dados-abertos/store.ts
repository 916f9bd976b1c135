/** O SQL dos dados abertos. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import type { Medida, Recorte } from './medidas.ts';
import type { Mes } from './mes.ts';
import type { DadoAberto, UnidadePublicada } from './publicar.ts';

const PESSOAS_POR_VEZ = 1_000;

/** Todas as que já foram presas, aos poucos: cada uma com os registros que a formam. */
export async function* pessoasPresasAlgumDia(banco: Banco): AsyncGenerator<Map<string, string>> {
  let depois = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<{ registro: string; id: string }>`
      with pagina as (
        select s.pessoa_id from custodia.situacao s join pessoas.pessoa p using (pessoa_id)
         where s.estado <> 'nunca-presa' and p.unificada_em is null and s.pessoa_id > ${depois}::uuid
         order by s.pessoa_id limit ${PESSOAS_POR_VEZ})
      select r.pessoa_id as registro, g.pessoa_id as id from pagina g
        join pessoas.pessoa r on r.pessoa_id = g.pessoa_id or r.unificada_em = g.pessoa_id
       order by g.pessoa_id`.execute(banco);
    if (rows.length === 0) return;
    yield new Map(rows.map((r) => [r.registro, r.id]));
    depois = rows.at(-1)?.id ?? depois;
  }
}

/** Os estabelecimentos, com as vagas que diziam ter no dia. */
export async function unidadesPublicadas(banco: Banco, dia: string): Promise<UnidadePublicada[]> {
  const { rows } = await sql<{
    id: string;
    nome: string;
    municipio: string | null;
    uf: string | null;
    vagas: number | null;
  }>`
    select e.id, e.nome, e.municipio, e.uf, (
        select c.vagas from custodia.capacidade c
         where c.estrutura_id = e.id and c.lugar_id is null and c.desde <= ${dia}::date
         order by c.desde desc, c.registrada_em desc limit 1) as vagas
      from acesso.estrutura e where e.especie = 'estabelecimento' order by e.nome, e.id`.execute(banco);
  const vezes = Map.groupBy(rows, (r) => r.nome);
  return rows.map((r) => ({
    id: r.id,
    // Duas unidades de mesmo nome se distinguem pelo município.
    nome: vezes.get(r.nome)?.length === 1 ? r.nome : `${r.nome} (${r.municipio ?? r.id.slice(-4)})`,
    municipio: r.municipio ?? undefined,
    uf: r.uf ?? undefined,
    vagas: r.vagas ?? undefined,
  }));
}

export async function mesesFechados(banco: Banco): Promise<Mes[]> {
  const linhas = await banco.selectFrom('intercambio.mes_fechado').select('mes').orderBy('mes', 'desc').execute();
  return linhas.map((l) => l.mes);
}

const LINHAS_POR_VEZ = 1_000;

/** Falso: outro processo já fechou o mês. O que se publicou não muda. */
export async function fecharNoBanco(tx: Tx, mes: Mes, linhas: readonly DadoAberto[], agora: Date): Promise<boolean> {
  const marca = await tx
    .insertInto('intercambio.mes_fechado')
    .values({ mes, fechado_em: agora })
    .onConflict((c) => c.doNothing())
    .returning('mes')
    .executeTakeFirst();
  if (!marca) return false;
  for (let i = 0; i < linhas.length; i += LINHAS_POR_VEZ) {
    await tx
      .insertInto('intercambio.dado_aberto')
      .values(linhas.slice(i, i + LINHAS_POR_VEZ).map((l) => ({ mes, ...l })))
      .execute();
  }
  return true;
}

export async function dadosDoMes(banco: Banco, mes: Mes): Promise<DadoAberto[]> {
  const linhas = await banco
    .selectFrom('intercambio.dado_aberto')
    .selectAll()
    .where('mes', '=', mes)
    .orderBy('unidade')
    .orderBy('medida')
    .orderBy('recorte')
    .orderBy('categoria')
    .execute();
  return linhas.map((l) => ({
    unidade: l.unidade,
    municipio: l.municipio ?? undefined,
    uf: l.uf ?? undefined,
    medida: l.medida as Medida,
    recorte: l.recorte as Recorte,
    categoria: l.categoria,
    quantidade: l.quantidade ?? undefined,
  }));
}
