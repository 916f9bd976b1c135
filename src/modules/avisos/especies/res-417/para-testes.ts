/** O que os testes dos alertas usam: pessoas pelos fatos, e o que um alerta acha delas num dia. */
import { expect } from 'vitest';
import { SISTEMA } from '../../../acesso/index.ts';
import type { Cenario } from '../../../acesso/para-testes.ts';
import { guardarRecibo } from '../../../execucao/index.ts';
import { fato, PROCESSO } from '../../../execucao/para-testes.ts';
import type { FatoNovo } from '../../../pessoas/index.ts';
import { criarPessoaPresa, quemE } from '../../../pessoas/para-testes.ts';
import { ALERTAS_DA_RES_417 } from './index.ts';

/** O dia do relógio do cenário: 18/11/2026, ao meio-dia de Brasília. */
export const HOJE = '2026-11-18';
/** Trinta e um dias depois: o que era notícia já não é. */
export const DEPOIS = '2026-12-19';

interface Alvo {
  referencia: string;
  alvo: string;
  sigilo: string;
}

export async function alvos({ db }: Cenario, id: string, pessoaId: string, hoje = HOJE): Promise<Alvo[]> {
  const especie = ALERTAS_DA_RES_417.find((e) => e.id === id);
  if (!especie) throw new Error(`não há o alerta ${id}`);
  const recorte = { hoje, agora: new Date(`${hoje}T12:00:00-03:00`) };
  const ler = async (pessoaIds?: string[]) => {
    const { rows } = await especie.alvos({ ...recorte, pessoaIds }).execute(db);
    return rows as (Alvo & { pessoa_id: string })[];
  };
  const dela = await ler([pessoaId]);
  // De todos e só dela, a resposta é a mesma.
  expect((await ler()).filter((l) => l.pessoa_id === pessoaId)).toEqual(dela);
  return dela.map(({ referencia, alvo, sigilo }) => ({ referencia, alvo, sigilo }));
}

export const dias = async (...p: Parameters<typeof alvos>) => (await alvos(...p)).map((a) => a.alvo);

export const pessoa = ({ servicos }: Cenario, ...mais: FatoNovo[]): Promise<string> =>
  criarPessoaPresa(servicos, SISTEMA, { fatos: [...quemE(), ...mais] });

export const prisao = (especie = 'flagrante', dia = '2026-11-01') =>
  fato('custodia.prisao', dia, { especie, processo: PROCESSO });

export const soltura = (dia: string) => fato('custodia.soltura', dia, { motivo: 'relaxamento' });

/** Faz a conta, como o trabalho que se segue a cada fato. */
export async function calcular({ db, agora }: Cenario, pessoaId: string): Promise<void> {
  const pedido = { agora, hoje: HOJE, causa: 'fato-novo' } as const;
  await db.transaction().execute((tx) => guardarRecibo(tx, pessoaId, pedido));
}
