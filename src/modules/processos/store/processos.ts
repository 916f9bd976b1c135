/** O SQL do processo em si: órgão, classe e sigilo. */
import type { Banco, Sigilo, Tx } from '../../acesso/index.ts';
import type { EspecieDeProcesso, Processo } from '../processo.ts';

const completos = (banco: Banco | Tx) =>
  banco
    .selectFrom('processos.processo as p')
    .leftJoin('acesso.estrutura as o', 'o.id', 'p.orgao_id')
    .select([
      'p.processo_id',
      'p.numero',
      'p.especie',
      'p.classe',
      'p.orgao_id',
      'p.orgao_nome',
      'p.sigilo',
      'p.versao',
    ])
    .select('o.nome as orgao');

type Linha = Awaited<ReturnType<ReturnType<typeof completos>['execute']>>[number];

const daLinha = (l: Linha): Processo => ({
  id: l.processo_id,
  numero: l.numero,
  especie: l.especie as EspecieDeProcesso,
  classe: l.classe ?? undefined,
  orgaoId: l.orgao_id ?? undefined,
  orgao: l.orgao ?? l.orgao_nome ?? undefined,
  sigilo: l.sigilo as Sigilo,
  versao: l.versao,
});

export async function acharProcesso(banco: Banco | Tx, numero: string): Promise<Processo | undefined> {
  const linha = await completos(banco).where('p.numero', '=', numero).executeTakeFirst();
  return linha && daLinha(linha);
}

/** Por número. */
export async function acharProcessos(
  banco: Banco | Tx,
  numeros: readonly string[],
): Promise<ReadonlyMap<string, Processo>> {
  if (numeros.length === 0) return new Map();
  const linhas = await completos(banco).where('p.numero', 'in', numeros).execute();
  return new Map(linhas.map((l) => [l.numero, daLinha(l)]));
}

/** Acha e tranca até o fim da transação. */
export async function trancarProcesso(tx: Tx, numero: string): Promise<Processo | undefined> {
  const trancado = await tx
    .selectFrom('processos.processo')
    .select('processo_id')
    .where('numero', '=', numero)
    .forUpdate()
    .executeTakeFirst();
  return trancado && acharProcesso(tx, numero);
}

export interface DadosDoProcesso {
  numero: string;
  especie: EspecieDeProcesso;
  classe?: string | undefined;
  orgaoId?: string | undefined;
  orgaoNome?: string | undefined;
  sigilo: Sigilo;
}

const colunas = (d: DadosDoProcesso) => ({
  especie: d.especie,
  classe: d.classe ?? null,
  orgao_id: d.orgaoId ?? null,
  orgao_nome: d.orgaoId ? null : (d.orgaoNome ?? null),
  sigilo: d.sigilo,
});

export async function inserirProcesso(
  tx: Tx,
  dados: DadosDoProcesso,
  { autorId, agora }: { autorId: string | undefined; agora: Date },
): Promise<void> {
  const linha = { ...colunas(dados), numero: dados.numero, criado_em: agora, criado_por: autorId ?? null };
  await tx.insertInto('processos.processo').values(linha).execute();
}

export async function alterarProcesso(tx: Tx, dados: DadosDoProcesso): Promise<void> {
  await tx
    .updateTable('processos.processo')
    .set((eb) => ({ ...colunas(dados), versao: eb('versao', '+', 1) }))
    .where('numero', '=', dados.numero)
    .execute();
}
