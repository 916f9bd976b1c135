/** O que falta a um órgão fazer por uma pessoa: a linha das mesas da direção e da polícia. */
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { type DataEmPalavras } from '../nucleo/marcos.ts';

export interface Pendencia {
  /** Espécie da linha; vai no filtro e na planilha. */
  id: string;
  nome: string;
  /** O que se diz dela: o que falta, em palavras. */
  diz: string;
  rotulo: string;
  /** Aonde se vai, depois de `/pessoas/:id`. */
  onde: string;
  /** Consulta com `pessoa_id, chave, alvo, sigilo`; a data é até quando se deve fazer. */
  itens(hoje: string): RawBuilder<unknown>;
}

/** As datas destes tipos, de quem está preso, até tantos dias à frente. */
export const datasAte =
  (tipos: readonly DataEmPalavras['tipo'][], dias: number) =>
  (hoje: string): RawBuilder<unknown> =>
    sql`
    select d.pessoa_id, d.marco as chave, d.mais_cedo as alvo, d.sigilo
      from execucao.data d join custodia.situacao s on s.pessoa_id = d.pessoa_id
     where d.tipo = any(${[...tipos]}::text[]) and ${ESTA_PRESA} and d.mais_cedo <= ${hoje}::date + ${dias}::int`;

/** Todas juntas, como a mesa as pede; a chave leva a espécie, porque a mesma data pode dever duas coisas. */
export const itensDas =
  (pendencias: readonly Pendencia[]) =>
  (hoje: string): RawBuilder<unknown> =>
    sql.join(
      pendencias.map(
        (p) => sql`
      select q.pessoa_id, ${`${p.id}:`}::text || q.chave as chave, ${p.id}::text as especie, q.alvo, false as incerta, q.sigilo
        from (${p.itens(hoje)}) q`,
      ),
      sql` union all `,
    );

export const nomesDas = (pendencias: readonly Pendencia[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pendencias.map((p) => [p.id, p.nome]));
