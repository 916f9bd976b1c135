/** O SQL da mesa: as contagens que as áreas não dão prontas. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco } from '../nucleo/servicos.ts';
import type { Contagem } from './espera.ts';

/** Condição sobre o caminho da estrutura, que toda consulta daqui chama de `e`. */
export type Alcancado = RawBuilder<SqlBool>;

async function contar(banco: Banco, consulta: RawBuilder<ContagemRow>): Promise<Contagem> {
  const { rows } = await consulta.execute(banco);
  const { quantos, vencidos } = rows[0] ?? { quantos: 0, vencidos: null };
  return vencidos === null ? { quantos } : { quantos, vencidos };
}

interface ContagemRow {
  quantos: number;
  vencidos: number | null;
}

export const pedidosDeAjuda = (banco: Banco, alcancado: Alcancado, hoje: string): Promise<Contagem> =>
  contar(
    banco,
    sql<ContagemRow>`
      select count(*)::int as quantos, count(*) filter (where p.prazo < ${hoje}::date)::int as vencidos
        from acesso.pedido_de_ajuda p
        join acesso.fila_de_ajuda f on f.id = p.fila_id
        join acesso.estrutura e on e.id = f.estrutura_id
       where p.resolvido_em is null and ${alcancado}`,
  );

/** Acordos que acabam de hoje até o dia dado, inclusive. */
export const acordosAVencer = (banco: Banco, hoje: string, ate: string): Promise<Contagem> =>
  contar(
    banco,
    sql<ContagemRow>`
      select count(*)::int as quantos, null as vencidos
        from acesso.acordo a
       where a.denunciado_em is null and a.vigencia_fim between ${hoje}::date and ${ate}::date`,
  );
