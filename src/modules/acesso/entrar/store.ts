/** As pessoas fictícias do estado de demonstração. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';

export interface PessoaDeDemonstracao {
  id: string;
  nome: string;
  /** `Defensora · Núcleo Criminal`; ausente para quem não tem lotação. */
  lotacao?: string | undefined;
  papeis: readonly string[];
}

interface DemonstracaoRow {
  id: string;
  nome: string;
  lotacao: string | null;
  papeis: string[];
}

export async function pessoasDeDemonstracao(banco: Banco): Promise<PessoaDeDemonstracao[]> {
  const { rows } = await sql<DemonstracaoRow>`
    select u.id, coalesce(u.nome_social, u.nome) as nome,
           (select l.cargo || ' · ' || e.nome from acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id
             where l.usuario_id = u.id order by l.criada_em, l.id limit 1) as lotacao,
           array(select distinct v.papel from acesso.vinculo v join acesso.lotacao l on l.id = v.lotacao_id
                  where l.usuario_id = u.id and v.autorizado_em is not null and v.encerrado_em is null order by 1) as papeis
      from acesso.usuario u where u.origem = 'demonstracao' order by 2`.execute(banco);
  return rows.map((p) => ({ ...p, lotacao: p.lotacao ?? undefined }));
}

export async function ehDeDemonstracao(tx: Tx, id: string): Promise<boolean> {
  const achada = await tx
    .selectFrom('acesso.usuario')
    .select('id')
    .where('id', '=', id)
    .where('origem', '=', 'demonstracao')
    .executeTakeFirst();
  return achada !== undefined;
}
