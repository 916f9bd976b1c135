/** O que a defesa vê de cada data: em que pé está o pedido, e se as leituras da lei divergem. Uma consulta por página. */
import { sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Banco, diaEm, type Servicos, titulares } from '../../acesso/index.ts';
import type { ItemDaMesa, Olhar } from '../nucleo/mesa.ts';

export const VER = 'pessoas.pessoa.ver';

/** O último incidente deste marco que quem olha alcança. */
export interface Pedido {
  id: string;
  /** AAAA-MM-DD. */
  abertoEm: string;
  resultado?: 'concedido' | 'negado' | 'prejudicado' | undefined;
  encerradoEm?: string | undefined;
  /** O termo da vista aberta, AAAA-MM-DD. */
  vistaAte?: string | undefined;
}

export interface ItemDaDefesa extends ItemDaMesa {
  /** A data oficial, quando não é a que manda. */
  oficial?: string | undefined;
  /** O magistrado a fixou. */
  fixada: boolean;
  /** Quantos fatos faltam para saber a data. */
  faltam: number;
  pedido?: Pedido | undefined;
}

export async function completarItens(
  { banco, config: { fuso } }: Servicos,
  itens: readonly ItemDaMesa[],
  { quem }: Olhar,
): Promise<ItemDaDefesa[]> {
  if (itens.length === 0) return [];
  const linhas = await detalhes(banco, itens, quem);
  const porChave = new Map(linhas.map((l) => [`${l.pessoa_id}~${l.marco}`, l]));
  return itens.map((item) => {
    const l = porChave.get(`${item.pessoaId}~${item.chave}`);
    return {
      ...item,
      oficial: l?.data && l.data !== item.alvo ? l.data : undefined,
      fixada: l?.fixada ?? false,
      faltam: l?.faltam.length ?? 0,
      pedido: l?.pedido ? doBanco(l.pedido, fuso) : undefined,
    };
  });
}

const detalhes = (banco: Banco, itens: readonly ItemDaMesa[], { ator }: Olhar['quem']) =>
  titulares(banco)
    .innerJoin('execucao.data as d', 'd.pessoa_id', 't.pessoa_id')
    .select(['d.pessoa_id', 'd.marco', 'd.data', 'd.fixada', 'd.faltam'])
    .select(
      sql<Pedido | null>`(
        select json_strip_nulls(json_build_object(
          'id', i.id, 'abertoEm', i.aberto_em, 'resultado', i.resultado, 'encerradoEm', i.encerrado_em,
          'vistaAte', (select max(w.prazo) from incidentes.vista w
            where w.pessoa_id = i.pessoa_id and w.incidente_id = i.id and w.respondida_em is null)))
        from incidentes.incidente i
        where i.pessoa_id = d.pessoa_id and i.marco = d.marco and ${alcancaTitular(ator, VER, sql<string>`i.sigilo`)}
        order by i.aberto_em desc limit 1)`.as('pedido'),
    )
    .where(
      sql<SqlBool>`(d.pessoa_id, d.marco) in (
        select * from unnest(${itens.map((i) => i.pessoaId)}::uuid[], ${itens.map((i) => i.chave)}::text[]))`,
    )
    .execute();

/** O JSON do banco traz instantes; o dia é o do lugar. */
const doBanco = ({ abertoEm, encerradoEm, ...resto }: Pedido, fuso: string): Pedido => ({
  ...resto,
  abertoEm: diaEm(fuso, new Date(abertoEm)),
  encerradoEm: encerradoEm && diaEm(fuso, new Date(encerradoEm)),
});
