/** O SQL das agendas: os endereços secretos, e o que cada um mostra hoje. */
import { sql } from 'kysely';
import { type Ator, type Banco, type Finalidade, hashDoToken, type Tx } from '../../../acesso/index.ts';
import { recebidos } from '../../lista/store.ts';
import { sigiloDoAviso } from '../sigilo.ts';

const resumo = (segredo: string): Buffer => Buffer.from(hashDoToken(segredo), 'hex');

export interface Agenda {
  id: string;
  usuarioId: string;
  lotacaoId: string;
  finalidade: Finalidade;
  lidaEm?: Date | undefined;
  vistas: readonly string[];
}

/** A do segredo, trancada até o fim da transação. `undefined`: não existe ou foi revogada. */
export async function trancarPeloSegredo(tx: Tx, segredo: string): Promise<Agenda | undefined> {
  const linha = await tx
    .selectFrom('avisos.agenda')
    .select(['id', 'usuario_id as usuarioId', 'lotacao_id as lotacaoId', 'finalidade', 'lida_em', 'vistas'])
    .where('segredo_hash', '=', resumo(segredo))
    .where('revogada_em', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!linha) return undefined;
  const { lida_em, finalidade, ...resto } = linha;
  return { ...resto, finalidade: finalidade as Finalidade, lidaEm: lida_em ?? undefined };
}

export const marcarLida = async (tx: Tx, id: string, vistas: readonly string[], agora: Date): Promise<void> =>
  void (await tx
    .updateTable('avisos.agenda')
    .set({ lida_em: agora, vistas: [...vistas] })
    .where('id', '=', id)
    .execute());

export interface AgendaNova {
  usuarioId: string;
  lotacaoId: string;
  finalidade: Finalidade;
  segredo: string;
}

/** Troca a que houver da mesma lotação: o endereço de antes deixa de valer. */
export async function trocarAgenda(tx: Tx, nova: AgendaNova, agora: Date): Promise<string> {
  await tx
    .updateTable('avisos.agenda')
    .set({ revogada_em: agora })
    .where('usuario_id', '=', nova.usuarioId)
    .where('lotacao_id', '=', nova.lotacaoId)
    .where('revogada_em', 'is', null)
    .execute();
  const { id } = await tx
    .insertInto('avisos.agenda')
    .values({
      usuario_id: nova.usuarioId,
      lotacao_id: nova.lotacaoId,
      finalidade: nova.finalidade,
      segredo_hash: resumo(nova.segredo),
      criada_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Falso se não é desta pessoa ou já estava revogada. */
export async function revogar(tx: Tx, id: string, usuarioId: string, agora: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('avisos.agenda')
    .set({ revogada_em: agora })
    .where('id', '=', id)
    .where('usuario_id', '=', usuarioId)
    .where('revogada_em', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface AgendaNaLista {
  id: string;
  lotacaoId: string;
  lugar: string;
  criadaEm: Date;
  lidaEm?: Date | undefined;
}

export async function agendasDe(banco: Banco, usuarioId: string): Promise<AgendaNaLista[]> {
  const linhas = await banco
    .selectFrom('avisos.agenda as a')
    .innerJoin('acesso.lotacao as l', 'l.id', 'a.lotacao_id')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select(['a.id', 'a.lotacao_id as lotacaoId', 'e.nome as lugar', 'a.criada_em as criadaEm', 'a.lida_em'])
    .where('a.usuario_id', '=', usuarioId)
    .where('a.revogada_em', 'is', null)
    .orderBy('a.criada_em')
    .execute();
  return linhas.map(({ lida_em, ...a }) => ({ ...a, lidaEm: lida_em ?? undefined }));
}

export interface AvisoNaAgenda {
  pessoaId: string;
  avisoId: string;
  especie: string;
  /** AAAA-MM-DD. */
  alvo: string;
  abertoEm: Date;
  /** Ausente quando é sigiloso. */
  nome?: string | undefined;
}

/** Os que cabem: os mais perto de hoje, para trás e para a frente (escolha do sistema). */
export const EVENTOS = 300;

/** Os avisos abertos que a pessoa vê em `/avisos` agora, por esta lotação. `hoje`: AAAA-MM-DD. */
export async function avisosDaAgenda(banco: Banco | Tx, ator: Ator, hoje: string): Promise<AvisoNaAgenda[]> {
  const linhas = await recebidos(banco, ator)
    .select(['a.pessoa_id as pessoaId', 'a.id as avisoId', 'a.especie', 'a.alvo', 'a.aberto_em as abertoEm', 't.nome'])
    .select(sigiloDoAviso.as('sigilo'))
    .where('a.encerrado_em', 'is', null)
    .orderBy(sql`abs(a.alvo - ${hoje}::date)`)
    .orderBy('a.id')
    .limit(EVENTOS)
    .execute();
  return linhas.map(({ nome, sigilo, ...a }) => ({ ...a, nome: sigilo === 'sigiloso' ? undefined : nome }));
}
