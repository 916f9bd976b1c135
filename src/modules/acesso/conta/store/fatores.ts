/** Que provas cada conta tem, em uma consulta. */
import { type RawBuilder, sql } from 'kysely';
import type { Banco, Tx } from '../../nucleo/servicos.ts';
import type { Fatores } from '../conta.ts';

interface FatoresRow {
  senha: Date | null;
  totp: Date | null;
  passkeys: { credencialId: string; nome: string; transportes: string[]; criadaEm: string; usadaEm: string | null }[];
  codigos: number;
  provedores: string[];
}

const PASSKEYS: RawBuilder<unknown> = sql`
  (select coalesce(json_agg(json_build_object('credencialId', p.credencial_id, 'nome', p.nome,
            'transportes', p.transportes, 'criadaEm', p.criada_em, 'usadaEm', p.usada_em) order by p.criada_em), '[]')
     from acesso.passkey p where p.usuario_id = u.id and p.removida_em is null)`;

const CODIGOS: RawBuilder<unknown> = sql`
  (select count(*) from acesso.codigo_de_recuperacao c
    where c.usuario_id = u.id and c.usado_em is null
      and c.criado_em = (select max(x.criado_em) from acesso.codigo_de_recuperacao x where x.usuario_id = u.id))`;

export async function fatoresDa(banco: Banco | Tx, usuarioId: string): Promise<Fatores> {
  const achado = await sql<FatoresRow>`
    select (select s.trocada_em from acesso.senha s where s.usuario_id = u.id) as senha,
           (select t.confirmado_em from acesso.totp t where t.usuario_id = u.id) as totp,
           ${PASSKEYS} as passkeys, ${CODIGOS} as codigos,
           array(select i.provedor from acesso.identidade i where i.usuario_id = u.id order by 1) as provedores
      from acesso.usuario u where u.id = ${usuarioId}`.execute(banco);
  const f = achado.rows[0];
  return {
    senhaTrocadaEm: f?.senha ?? undefined,
    totpDesde: f?.totp ?? undefined,
    passkeys: (f?.passkeys ?? []).map((p) => ({
      ...p,
      criadaEm: new Date(p.criadaEm),
      usadaEm: p.usadaEm === null ? undefined : new Date(p.usadaEm),
    })),
    codigosDeRecuperacao: f?.codigos ?? 0,
    provedores: f?.provedores ?? [],
  };
}
