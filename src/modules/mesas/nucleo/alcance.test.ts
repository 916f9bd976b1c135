/** O SQL da mesa diz de cada linha o mesmo que `decidir` diz da pessoa com o sigilo da linha. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acharTitular, alvoDoTitular, decidir, type Sigilo, SIGILOS } from '../../acesso/index.ts';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { agente, type Agente, criarCondenada, type Lugares, montarLugares } from '../../execucao/para-testes.ts';
import { MESA_DA_DEFESA } from '../defesa/mesa.tsx';
import { porData, semDatas } from '../para-testes.ts';
import { lerMesa } from './store.ts';

const VER = 'pessoas.pessoa.ver';
let cenario: Cenario;
let lugares: Lugares;
const pessoas: string[] = [];

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  for (const sigilo of SIGILOS) {
    const id = await criarCondenada(cenario, lugares, { nome: `Fictícia ${sigilo}` });
    await cenario.db.updateTable('acesso.titular').set({ sigilo }).where('pessoa_id', '=', id).execute();
    pessoas.push(id);
  }
  await semDatas(cenario.db);
  for (const id of pessoas)
    for (const sigilo of SIGILOS)
      await porData(cenario.db, id, '2026-11-06', { marco: `livramento/${sigilo}`, sigilo });
});
afterAll(() => cenario.fechar());

async function credenciar({ id: usuarioId }: Agente): Promise<void> {
  const comum = { usuario_id: usuarioId, concedida_em: cenario.agora, concedida_por: usuarioId, motivo: 'Teste' };
  await cenario.db
    .insertInto('acesso.credencial')
    .values(pessoas.map((pessoa_id) => ({ ...comum, pessoa_id })))
    .execute();
}

const maior = (a: Sigilo, b: Sigilo): Sigilo => (SIGILOS.indexOf(a) > SIGILOS.indexOf(b) ? a : b);

async function segundoDecidir({ quem }: Agente): Promise<string[]> {
  const podem: string[] = [];
  for (const id of pessoas) {
    const titular = await acharTitular(cenario.db, id);
    if (!titular) continue;
    const alvo = alvoDoTitular(titular);
    for (const sigilo of SIGILOS) {
      const pode = decidir(quem.ator, VER, { ...alvo, sigilo: maior(titular.sigilo, sigilo) }, cenario.agora).pode;
      if (pode) podem.push(`${id}~livramento/${sigilo}`);
    }
  }
  return podem.toSorted();
}

async function segundoAMesa({ quem }: Agente): Promise<string[]> {
  const { itens, numeros } = await lerMesa(cenario.db, MESA_DA_DEFESA, {
    ator: quem.ator,
    permissoes: [VER],
    hoje: '2026-11-18',
    recorte: { ordem: 'urgencia', filtros: {} },
    limite: 100,
  });
  expect(numeros.total).toBe(itens.length);
  return itens.map((i) => `${i.pessoaId}~${i.chave}`).toSorted();
}

describe('o alcance da mesa', () => {
  it.each([
    ['defensor-publico', 'defensoria', 4],
    ['defensor-publico', 'outraDefensoria', 0],
    ['magistrado', 'vara', 4],
    ['diretor-de-estabelecimento', 'norte', 4],
    ['servidor-prisional', 'norte', 1],
  ] as const)('%s em %s', async (papel, onde, quantas) => {
    const quem = await agente(cenario, lugares[onde], papel);
    const vistas = await segundoAMesa(quem);
    expect(vistas).toHaveLength(quantas);
    expect(vistas).toEqual(await segundoDecidir(quem));
  });

  it('com credencial, o magistrado vê também o sigiloso; a defesa, cujo papel não chega lá, não', async () => {
    for (const [papel, onde, quantas] of [
      ['magistrado', 'vara', 9],
      ['defensor-publico', 'defensoria', 4],
    ] as const) {
      const quem = await agente(cenario, lugares[onde], papel);
      await credenciar(quem);
      expect(await segundoAMesa(quem)).toHaveLength(quantas);
      expect(await segundoAMesa(quem)).toEqual(await segundoDecidir(quem));
    }
  });
});
