/** O que o juízo vê de cada data: o incidente que a examina e o passo que se espera. Duas consultas por página. */
import { sql, type SqlBool } from 'kysely';
import { diaEm, type Servicos } from '../../acesso/index.ts';
import { type Incidente, incidentesDas, type Passo, proximoPasso } from '../../incidentes/index.ts';
import type { ItemDaMesa, Olhar } from '../nucleo/mesa.ts';

export interface ItemDoJuizo extends ItemDaMesa {
  /** A data oficial, quando não é a que manda. */
  oficial?: string | undefined;
  /** O que está por decidir; ausente: ninguém examina. */
  incidente?: Incidente | undefined;
  /** O que se decidiu desde que a data chegou, se nenhum está por decidir. */
  decidido?: Incidente | undefined;
  passo: Passo;
  /** AAAA-MM-DD: de que dia é a minuta que espera assinatura. */
  minutaDe?: string | undefined;
  /** A minuta espera há mais de 24 horas (Res. CNJ 417/2021, art. 25). */
  minutaAtrasada: boolean;
}

const UM_DIA_MS = 86_400_000;

export async function completarItens(
  { banco, relogio, config: { fuso } }: Servicos,
  itens: readonly ItemDaMesa[],
  { hoje }: Olhar,
): Promise<ItemDoJuizo[]> {
  if (itens.length === 0) return [];
  const pessoas = [...new Set(itens.map((i) => i.pessoaId))];
  const [incidentes, datas] = await Promise.all([
    incidentesDas(banco, pessoas),
    banco
      .selectFrom('execucao.data')
      .select(['pessoa_id', 'marco', 'data'])
      .where(sql<SqlBool>`pessoa_id = any(${pessoas}::uuid[])`)
      .execute(),
  ]);
  const agora = relogio.agora().getTime();
  return itens.map((item) => {
    const doItem = (i: Incidente) => i.pessoaId === item.pessoaId && i.marco === item.chave && alcanca(item, i);
    const ultimo = incidentes.find(doItem);
    const incidente = ultimo?.encerradoEm ? undefined : ultimo;
    const oficial = datas.find((d) => d.pessoa_id === item.pessoaId && d.marco === item.chave)?.data ?? undefined;
    const minuta = incidente?.andamentos.find((a) => a.id === incidente.minutaPendente);
    return {
      ...item,
      oficial: oficial === item.alvo ? undefined : oficial,
      incidente,
      decidido: ultimo?.encerradoEm && diaEm(fuso, ultimo.encerradoEm) >= (item.alvo ?? '') ? ultimo : undefined,
      passo: (incidente && proximoPasso(incidente, hoje)) ?? 'verificar',
      minutaDe: minuta && diaEm(fuso, minuta.em),
      minutaAtrasada: minuta !== undefined && agora - minuta.em.getTime() > UM_DIA_MS,
    };
  });
}

/** Quem vê a linha sem credencial não vê o incidente sigiloso dela. */
const alcanca = (item: ItemDaMesa, incidente: Incidente): boolean =>
  incidente.sigilo !== 'sigiloso' || item.sigilo === 'sigiloso';
