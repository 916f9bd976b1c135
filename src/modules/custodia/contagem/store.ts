/** O SQL da contagem: o que se esperava e as marcas, sem nomes. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import { presasEm } from '../ocupacao/store.ts';
import type { ContagemResumida, PessoaContada, Resultado } from './contagem.ts';

export const CONTAR = 'custodia.contagem.fazer';

const contagens = (banco: Banco | Tx) =>
  banco
    .selectFrom('custodia.contagem as c')
    .innerJoin('acesso.usuario as u', 'u.id', 'c.comecada_por')
    .leftJoin('acesso.usuario as f', 'f.id', 'c.terminada_por')
    .selectAll('c')
    .select(['u.nome as por', 'f.nome as terminada_por_nome']);

type ContagemRow = Awaited<ReturnType<ReturnType<typeof contagens>['execute']>>[number];

const daLinha = (l: ContagemRow): ContagemResumida => ({
  id: l.id,
  estruturaId: l.estrutura_id,
  lugarId: l.lugar_id ?? undefined,
  comecadaEm: l.comecada_em,
  comecadaPor: l.por,
  terminadaEm: l.terminada_em ?? undefined,
  terminadaPor: l.terminada_por_nome ?? undefined,
  esperadas: l.esperadas,
  presentes: l.presentes ?? undefined,
  semRegistro: l.sem_registro,
  divergencias: l.divergencias ?? undefined,
  observacao: l.observacao ?? undefined,
});

export async function acharContagem(banco: Banco | Tx, id: string): Promise<ContagemResumida | undefined> {
  const linha = await contagens(banco).where('c.id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

/** `marcar`: muitos ao mesmo tempo, mas não enquanto se encerra. `encerrar`: sozinho. */
export async function trancarContagem(
  tx: Tx,
  id: string,
  para: 'marcar' | 'encerrar',
): Promise<ContagemResumida | undefined> {
  const busca = tx.selectFrom('custodia.contagem').select('id').where('id', '=', id);
  const linha = await (para === 'marcar' ? busca.forShare() : busca.forUpdate()).executeTakeFirst();
  return linha && acharContagem(tx, id);
}

/** A última primeiro; as abertas antes de todas. */
export async function contagensDa(banco: Banco | Tx, estruturaId: string, limite: number): Promise<ContagemResumida[]> {
  const linhas = await contagens(banco)
    .where('c.estrutura_id', '=', estruturaId)
    .orderBy(sql`c.terminada_em is null`, 'desc')
    .orderBy('c.comecada_em', 'desc')
    .limit(limite)
    .execute();
  return linhas.map(daLinha);
}

export const abertasDa = async (banco: Banco | Tx, estruturaId: string): Promise<ContagemResumida[]> =>
  (await contagens(banco).where('c.estrutura_id', '=', estruturaId).where('c.terminada_em', 'is', null).execute()).map(
    daLinha,
  );

export async function ultimaContagem(banco: Banco, estruturaId: string): Promise<ContagemResumida | undefined> {
  return (await contagensDa(banco, estruturaId, 1))[0];
}

interface ContagemNova {
  estruturaId: string;
  lugarId?: string | undefined;
  /** Os lugares que entram; ausente: a unidade inteira, com quem não tem cela. */
  lugarIds?: readonly string[] | undefined;
  usuarioId: string;
  agora: Date;
}

/** Fotografa quem o sistema diz que está ali. Devolve o id. */
export async function inserirContagem(tx: Tx, nova: ContagemNova): Promise<string> {
  const { id } = await tx
    .insertInto('custodia.contagem')
    .values({
      estrutura_id: nova.estruturaId,
      lugar_id: nova.lugarId ?? null,
      comecada_em: nova.agora,
      comecada_por: nova.usuarioId,
      esperadas: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  let presas = presasEm(tx, [nova.estruturaId]);
  if (nova.lugarIds) presas = presas.where('s.lugar_id', '=', sql<string>`any(${[...nova.lugarIds]}::uuid[])`);
  const { numInsertedOrUpdatedRows: esperadas } = await tx
    .insertInto('custodia.contagem_pessoa')
    .columns(['pessoa_id', 'contagem_id', 'esperada', 'lugar_id', 'fora'])
    .expression(
      presas.select([
        's.pessoa_id',
        sql<string>`${id}::uuid`.as('contagem_id'),
        sql<boolean>`true`.as('esperada'),
        's.lugar_id',
        's.fora',
      ]),
    )
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('custodia.contagem')
    .set({ esperadas: Number(esperadas ?? 0) })
    .where('id', '=', id)
    .execute();
  return id;
}

/** Sem nomes: para o balanço e o progresso. */
export async function contadas(banco: Banco | Tx, contagemId: string): Promise<PessoaContada[]> {
  const linhas = await banco
    .selectFrom('custodia.contagem_pessoa')
    .selectAll()
    .where('contagem_id', '=', contagemId)
    .execute();
  return linhas.map((l) => ({
    id: l.pessoa_id,
    esperada: l.esperada,
    lugarId: l.lugar_id ?? undefined,
    fora: l.fora ?? undefined,
    resultado: (l.resultado as Resultado | null) ?? undefined,
    achadaEm: l.achada_em ?? undefined,
    nota: l.nota ?? undefined,
  }));
}

export interface Marca {
  resultado?: Resultado | undefined;
  fora?: string | undefined;
  esperada: boolean;
  marcadaPor?: string | undefined;
  marcadaEm?: Date | undefined;
}

/** A marca de agora, já trancada. */
export async function trancarMarca(tx: Tx, contagemId: string, pessoaId: string): Promise<Marca | undefined> {
  const l = await tx
    .selectFrom('custodia.contagem_pessoa as c')
    .leftJoin('acesso.usuario as u', 'u.id', 'c.marcada_por')
    .select(['c.resultado', 'c.fora', 'c.esperada', 'c.marcada_em', 'u.nome'])
    .where('c.pessoa_id', '=', pessoaId)
    .where('c.contagem_id', '=', contagemId)
    .forUpdate('c')
    .executeTakeFirst();
  return (
    l && {
      resultado: (l.resultado as Resultado | null) ?? undefined,
      fora: l.fora ?? undefined,
      esperada: l.esperada,
      marcadaPor: l.nome ?? undefined,
      marcadaEm: l.marcada_em ?? undefined,
    }
  );
}

interface MarcaNova {
  contagemId: string;
  pessoaId: string;
  resultado: Resultado;
  nota?: string | undefined;
  achadaEm?: string | undefined;
  usuarioId: string;
  agora: Date;
}

/** A que não se esperava entra agora na contagem. */
export async function gravarMarca(tx: Tx, m: MarcaNova): Promise<void> {
  const marca = {
    resultado: m.resultado,
    nota: m.nota ?? null,
    achada_em: m.achadaEm ?? null,
    marcada_em: m.agora,
    marcada_por: m.usuarioId,
  };
  await tx
    .insertInto('custodia.contagem_pessoa')
    .values({ pessoa_id: m.pessoaId, contagem_id: m.contagemId, esperada: false, ...marca })
    .onConflict((c) => c.columns(['pessoa_id', 'contagem_id']).doUpdateSet(marca))
    .execute();
}

/** Volta a faltar contar; a que não se esperava sai da contagem. */
export async function desmarcar(tx: Tx, contagemId: string, pessoaId: string): Promise<void> {
  await tx
    .deleteFrom('custodia.contagem_pessoa')
    .where('pessoa_id', '=', pessoaId)
    .where('contagem_id', '=', contagemId)
    .where('esperada', 'is', false)
    .execute();
  await tx
    .updateTable('custodia.contagem_pessoa')
    .set({ resultado: null, nota: null, achada_em: null, marcada_em: null, marcada_por: null })
    .where('pessoa_id', '=', pessoaId)
    .where('contagem_id', '=', contagemId)
    .execute();
}

interface Fim {
  presentes: number;
  divergencias: number;
  semRegistro: number;
  observacao?: string | undefined;
  usuarioId: string;
  agora: Date;
}

export async function terminar(tx: Tx, id: string, fim: Fim): Promise<void> {
  await tx
    .updateTable('custodia.contagem')
    .set({
      terminada_em: fim.agora,
      terminada_por: fim.usuarioId,
      presentes: fim.presentes,
      divergencias: fim.divergencias,
      sem_registro: fim.semRegistro,
      observacao: fim.observacao ?? null,
    })
    .where('id', '=', id)
    .execute();
}
