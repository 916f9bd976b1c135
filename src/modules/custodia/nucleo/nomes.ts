/** Os nomes dos lugares que os fatos citam por id: duas consultas, para quantos fatos forem. */
import { acharEstruturas, type Banco } from '../../acesso/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { nomeDoLugar } from '../estabelecimentos/lugar.ts';
import { lugaresDas } from '../estabelecimentos/store.ts';

export interface NomesDosLugares {
  /** De unidade ou órgão. */
  unidade(id: string | undefined): string;
  /** "Pavilhão B › Cela 14"; vazio se não há. */
  cela(id: string | undefined): string;
}

const CITAM = ['estruturaId', 'destinoId', 'centralId'] as const;

export async function nomesDosLugares(
  banco: Banco,
  vigentes: readonly FatoVigente[],
  hoje: string,
): Promise<NomesDosLugares> {
  const citados = vigentes.flatMap(({ dados }) => CITAM.map((c) => dados[c]).filter((v) => typeof v === 'string'));
  const ids = [...new Set(citados)];
  const [estruturas, lugares] = await Promise.all([acharEstruturas(banco, ids), lugaresDas(banco, ids, hoje)]);
  const nomes = new Map(estruturas.map((e) => [e.id, e.nome]));
  const todos = [...lugares.values()].flat();
  return {
    unidade: (id) => nomes.get(id ?? '') ?? 'unidade não informada',
    cela: (id) => (id === undefined ? '' : nomeDoLugar(id, todos)),
  };
}
