/** Os plantões que existem (há quem esteja lotado neles), e se estão abertos agora. Não diz quem. */
import { type SqlBool, sql } from 'kysely';
import type { Banco } from '../nucleo/servicos.ts';
import { viva } from '../usuarios/alcance.ts';
import { type Calendario, diaEm } from './calendario.ts';
import { type EspecieDeLotacao, proximaVirada, vigoraNoDia } from './lotacao.ts';

export interface Plantao {
  estrutura: { id: string; nome: string; orgao: string; regiao: string | null; circunscricao: string | null };
  especie: EspecieDeLotacao;
  plantonistas: number;
  aberto: boolean;
  /** Dia em que, à zero hora do lugar, fecha (aberto) ou abre (fechado); ausente: o calendário não diz. */
  vira?: string | undefined;
}

export async function plantoes(
  banco: Banco,
  { calendario, uf }: { calendario: Calendario; uf: string | undefined },
  agora: Date,
): Promise<Plantao[]> {
  let busca = banco
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .innerJoin('acesso.estrutura as o', (j) => j.on(sql<SqlBool>`o.id = split_part(e.caminho, '/', 2)::uuid`))
    .select([
      'e.id',
      'e.nome',
      'o.sigla as orgao',
      'e.regiao',
      'e.circunscricao',
      'e.uf',
      'e.municipio',
      'e.caminho',
      'e.fuso',
    ])
    .select((eb) => ['l.especie', eb.fn.countAll<number>().as('plantonistas')])
    .where('l.especie', '<>', 'ordinaria')
    .where('e.inativada_em', 'is', null)
    .where(viva(agora))
    .groupBy(['e.id', 'o.id', 'l.especie'])
    .orderBy('o.sigla')
    .orderBy('e.nome');
  if (uf) busca = busca.where('e.uf', '=', uf);
  return (await busca.execute()).map((r) => {
    const lugar = { uf: r.uf ?? undefined, municipio: r.municipio ?? undefined, caminho: r.caminho };
    const especie = r.especie as EspecieDeLotacao;
    const hoje = diaEm(r.fuso, agora);
    return {
      estrutura: { id: r.id, nome: r.nome, orgao: r.orgao, regiao: r.regiao, circunscricao: r.circunscricao },
      especie,
      plantonistas: r.plantonistas,
      aberto: vigoraNoDia(especie, lugar, calendario, hoje),
      vira: proximaVirada(especie, lugar, calendario, hoje),
    };
  });
}
