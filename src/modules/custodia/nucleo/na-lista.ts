/** O que a lista de pessoas diz de cada uma, sem abrir os fatos: uma consulta para todas. */
import { sql } from 'kysely';
import { dataCurta } from '../../../ui/texto.ts';
import type { Banco } from '../../acesso/index.ts';
import type { ResumoDaPessoa } from '../../pessoas/index.ts';
import { MOTIVOS_DA_SAIDA } from '../fatos/saida-breve.ts';
import { ESPECIES_DE_PRISAO, ESTADOS, type EstadoDaPessoa } from '../situacao/situacao.ts';

export async function resumirCustodia(banco: Banco, ids: readonly string[]): Promise<Map<string, ResumoDaPessoa>> {
  const linhas = await banco
    .selectFrom('custodia.situacao as s')
    .leftJoin('acesso.estrutura as e', 'e.id', 's.estrutura_id')
    .select(['s.pessoa_id', 's.estado', 's.titulo', 's.regime', 's.fora', 's.volta_prevista', 'e.nome as unidade'])
    .where('s.pessoa_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(linhas.map((l) => [l.pessoa_id, { onde: onde(l), porQue: porQue(l) }]));
}

interface Linha {
  estado: string;
  unidade: string | null;
  titulo: string | null;
  regime: string | null;
  fora: string | null;
  volta_prevista: string | null;
}

function onde({ estado, unidade, fora, volta_prevista: volta }: Linha): string {
  const lugar = estado === 'presa' && unidade ? unidade : ESTADOS[estado as EstadoDaPessoa];
  if (!fora || fora === 'transito') return lugar;
  const motivo = MOTIVOS_DA_SAIDA[fora as keyof typeof MOTIVOS_DA_SAIDA].toLowerCase();
  return `${lugar}; fora (${motivo})${volta ? `, volta prevista para ${dataCurta(volta)}` : ''}`;
}

function porQue({ estado, titulo, regime }: Linha): string | undefined {
  if (!titulo || !(estado === 'presa' || estado === 'em-transito')) return undefined;
  const especie = ESPECIES_DE_PRISAO[titulo as keyof typeof ESPECIES_DE_PRISAO];
  return regime ? `${especie}, regime ${regime}` : especie;
}
