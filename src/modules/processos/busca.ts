/** As pessoas de um processo ou de um mandado: só as que quem busca alcança, nelas e no que as liga a ele. */
import { type RawBuilder, sql } from 'kysely';
import type { Ator, Banco } from '../acesso/index.ts';
import { lerNumero, pecaSimples } from './numero.ts';
import { alcancadas } from './store/partes.ts';

/** Os ids; vazio também se o texto não é número de processo. Com ou sem pontuação. */
export async function buscarPessoasPorProcesso(banco: Banco, texto: string, ator: Ator): Promise<string[]> {
  const numero = lerNumero(texto);
  if (numero === undefined) return [];
  return idsDe(banco, ator, sql`select pessoa_id, sigilo from processos.participacao where numero = ${numero}`);
}

/** Menos que isto casaria com qualquer coisa. */
const MENOR_PECA = 6;

/** De quem tem ordem de prisão com este número de peça, sem contar a pontuação. */
export async function buscarPessoasPorMandado(banco: Banco, texto: string, ator: Ator): Promise<string[]> {
  const peca = pecaSimples(texto);
  if (peca.length < MENOR_PECA) return [];
  return idsDe(banco, ator, sql`select pessoa_id, sigilo from processos.ordem_de_prisao where peca = ${peca}`);
}

async function idsDe(banco: Banco, ator: Ator, fonte: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct q.titular_id as id from ${alcancadas(ator, 'pessoas.pessoa.ver', fonte)}`.execute(banco);
  return rows.map((r) => r.id);
}
