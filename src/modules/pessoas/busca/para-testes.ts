/** Pessoas só com o que a busca lê, para os testes. */
import { randomUUIDv7 } from 'node:crypto';
import type { Banco } from '../../../platform/db/index.ts';
import { chavesDaLinha, type LinhaDeBusca } from './chaves.ts';
import { aprenderNomes } from './vocabulario.ts';

interface PessoaDeTeste extends LinhaDeBusca {
  /** Outros nomes, com a espécie de cada um. */
  outros?: readonly (readonly [especie: string, nome: string])[];
}

/** Devolve os ids, na ordem. */
export async function gravarPessoas(db: Banco, pessoas: readonly PessoaDeTeste[]): Promise<string[]> {
  const ids = pessoas.map(() => randomUUIDv7());
  const criada = new Date('2026-01-05T12:00:00Z');
  await aprenderNomes(
    db,
    pessoas.flatMap((p) => [p.nome, p.mae ?? '', ...(p.outros ?? []).map(([, nome]) => nome)]),
  );
  for (const [i, p] of pessoas.entries()) {
    const pessoa_id = ids[i] ?? '';
    await db.insertInto('acesso.titular').values({ pessoa_id, nome: p.nome, criado_em: criada }).execute();
    await db.insertInto('pessoas.pessoa').values({ pessoa_id, nome: p.nome, criada_em: criada }).execute();
    const nomes = [['civil', p.nome] as const, ...(p.outros ?? [])];
    await db
      .insertInto('pessoas.nome_de_busca')
      .values(
        nomes.map(([especie, nome]) => ({
          pessoa_id,
          especie,
          nome,
          mae: p.mae ?? null,
          ano_de_nascimento: p.anoDeNascimento ?? null,
          chaves: chavesDaLinha({ ...p, nome }),
        })),
      )
      .execute();
  }
  return ids;
}
