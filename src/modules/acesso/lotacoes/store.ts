/** Todo o SQL das lotações. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../platform/db/index.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { LotacaoDeFato } from '../permissao/fatos.ts';
import type { EspecieDeLotacao, Lotacao } from './lotacao.ts';

type LotacaoRow = Selectable<DB['acesso.lotacao']>;

const daLinha = (r: LotacaoRow): Lotacao => ({
  id: r.id,
  usuarioId: r.usuario_id,
  estruturaId: r.estrutura_id,
  cargo: r.cargo,
  especie: r.especie as EspecieDeLotacao,
  ato: r.ato,
  inicio: r.inicio,
  fim: r.fim ?? undefined,
  encerradaEm: r.encerrada_em ?? undefined,
  motivoDoEncerramento: r.motivo_do_encerramento ?? undefined,
});

export interface Lotado {
  lotacao: LotacaoDeFato;
  usuario: { id: string; nome: string };
}

const comLugarEPessoa = (banco: Banco) =>
  banco
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
    .selectAll('l')
    .select(['e.nome', 'e.caminho', 'e.fuso', 'e.uf', 'e.municipio', 'e.inativada_em'])
    .select(sql<string>`coalesce(u.nome_social, u.nome)`.as('pessoa'));

type LotadoRow = Awaited<ReturnType<ReturnType<typeof comLugarEPessoa>['execute']>>[number];

const lotadoDaLinha = (r: LotadoRow): Lotado => ({
  lotacao: {
    ...daLinha(r),
    lotacaoId: r.id,
    nome: r.nome,
    caminho: r.caminho,
    fuso: r.fuso,
    uf: r.uf ?? undefined,
    municipio: r.municipio ?? undefined,
    estruturaInativadaEm: r.inativada_em ?? undefined,
  },
  usuario: { id: r.usuario_id, nome: r.pessoa },
});

/** Quem está ou estará lotado na estrutura: as lotações encerradas ou terminadas não vêm. Por nome. */
export async function lotadosEm(banco: Banco, estruturaId: string, hoje: string): Promise<Lotado[]> {
  const linhas = await comLugarEPessoa(banco)
    .where('l.estrutura_id', '=', estruturaId)
    .where('l.encerrada_em', 'is', null)
    .where((eb) => eb.or([eb('l.fim', 'is', null), eb('l.fim', '>=', hoje)]))
    .orderBy('pessoa')
    .execute();
  return linhas.map(lotadoDaLinha);
}

export async function acharLotacao(banco: Banco, id: string): Promise<Lotado | undefined> {
  const linha = await comLugarEPessoa(banco).where('l.id', '=', id).executeTakeFirst();
  return linha && lotadoDaLinha(linha);
}

/** Acha e tranca até o fim da transação. */
export async function trancarLotacao(tx: Tx, id: string): Promise<Lotacao | undefined> {
  const linha = await tx.selectFrom('acesso.lotacao').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return linha && daLinha(linha);
}

/** As não encerradas da pessoa nesta estrutura. */
export async function naoEncerradas(tx: Tx, usuarioId: string, estruturaId: string): Promise<Lotacao[]> {
  const linhas = await tx
    .selectFrom('acesso.lotacao')
    .selectAll()
    .where('usuario_id', '=', usuarioId)
    .where('estrutura_id', '=', estruturaId)
    .where('encerrada_em', 'is', null)
    .execute();
  return linhas.map(daLinha);
}

export type NovaLotacao = Pick<Lotacao, 'usuarioId' | 'estruturaId' | 'cargo' | 'especie' | 'ato' | 'inicio' | 'fim'>;

export async function inserirLotacao(tx: Tx, nova: NovaLotacao, agora: Date): Promise<string> {
  const { cargo, especie, ato, inicio, fim } = nova;
  const { id } = await tx
    .insertInto('acesso.lotacao')
    .values({
      usuario_id: nova.usuarioId,
      estrutura_id: nova.estruturaId,
      cargo,
      especie,
      ato,
      inicio,
      fim: fim ?? null,
      criada_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function marcarEncerrada(tx: Tx, id: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.lotacao')
    .set({ encerrada_em: agora, motivo_do_encerramento: motivo })
    .where('id', '=', id)
    .execute();
}
