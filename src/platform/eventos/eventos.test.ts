import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type BancoDeTeste, bancoDeTeste } from '../db/banco-de-teste.ts';
import { abrirBanco, type BancoAberto } from '../db/index.ts';
import { relogioParado } from '../relogio.ts';
import { criarTrabalhos, type Trabalhos } from '../trabalhos/index.ts';
import { emitir, ouvir, type Ouvinte, trabalhoDeEntrega } from './index.ts';
import { limparEventos } from './limpar.ts';

const DADOS = z.object({ n: z.number() });
const AGORA = new Date('2026-11-21T15:00:00Z');

let banco: BancoDeTeste;
let aberto: BancoAberto;
const ligados: Trabalhos[] = [];

beforeAll(async () => {
  banco = await bancoDeTeste();
  aberto = abrirBanco(banco.url);
});
afterEach(async () => {
  for (const l of ligados.splice(0)) await l.parar();
  await banco.db.deleteFrom('plataforma.evento').execute();
});
afterAll(async () => {
  await aberto.fechar();
  await banco.fechar();
});

async function ligar(...ouvintes: Ouvinte[]): Promise<void> {
  const ligado = criarTrabalhos({
    pool: aberto.pool,
    trabalhos: [trabalhoDeEntrega(aberto.db, ouvintes)],
    fuso: 'America/Sao_Paulo',
    relogio: relogioParado('2026-11-21'),
  });
  ligados.push(ligado);
  await ligado.iniciar({ error: () => {} });
}

const emitirUm = (n: number): Promise<void> =>
  banco.db.transaction().execute((tx) => emitir(tx, { tipo: 'teste.houve', dados: { n } }));

const eventos = () => banco.db.selectFrom('plataforma.evento').selectAll().execute();
const entregas = async () =>
  (await banco.db.selectFrom('plataforma.entrega').select('ouvinte').execute()).map((e) => e.ouvinte);
const todosEntregues = () =>
  vi.waitFor(async () => expect((await eventos()).map((e) => e.entregue_em)).toEqual([AGORA]), 15_000);

test('chega a cada ouvinte do tipo, com os dados e a hora, e fica marcado', async () => {
  const recebidos: unknown[] = [];
  const anotar = (quem: string) =>
    ouvir('teste.houve', quem, DADOS, async (_tx, { dados }, agora) => void recebidos.push([quem, dados, agora]));
  await ligar(
    anotar('a'),
    anotar('b'),
    ouvir('teste.outro', 'c', DADOS, async () => void recebidos.push('c')),
  );
  await emitirUm(5);
  await todosEntregues();
  expect(recebidos).toEqual([
    ['a', { n: 5 }, AGORA],
    ['b', { n: 5 }, AGORA],
  ]);
  expect(new Set(await entregas())).toEqual(new Set(['a', 'b']));
});

test('ato desfeito não emite', async () => {
  const desfeito = banco.db.transaction().execute(async (tx) => {
    await emitir(tx, { tipo: 'teste.houve', dados: { n: 1 } });
    throw new Error('desfaz');
  });
  await expect(desfeito).rejects.toThrow('desfaz');
  expect(await eventos()).toEqual([]);
});

test('um ouvinte que falha é tentado de novo, sem repetir o que deu certo nem deixar metade do que ele gravou', async () => {
  const vezes = { firme: 0, manco: 0 };
  await ligar(
    ouvir('teste.houve', 'manco', DADOS, async (tx) => {
      await emitir(tx, { tipo: 'teste.efeito', dados: {} });
      if (++vezes.manco === 1) throw new Error('ainda não');
    }),
    ouvir('teste.houve', 'firme', DADOS, async () => void vezes.firme++),
  );
  await emitirUm(1);
  await vi.waitFor(async () => expect(new Set(await entregas())).toEqual(new Set(['firme', 'manco'])), 20_000);
  expect(vezes).toEqual({ firme: 1, manco: 2 });
  expect((await eventos()).filter((e) => e.tipo === 'teste.efeito')).toHaveLength(1);
});

test('o mesmo evento entregue por dois processos ao mesmo tempo faz efeito uma vez', async () => {
  let vezes = 0;
  const trabalho = trabalhoDeEntrega(aberto.db, [ouvir('teste.houve', 'um', DADOS, async () => void vezes++)]);
  await emitirUm(1);
  const [evento] = await eventos();
  const contexto = { agora: AGORA, tentativa: 1, sinal: new AbortController().signal };
  await Promise.all([1, 2, 3].map(() => trabalho.executar({ evento: evento?.id }, contexto)));
  expect(vezes).toBe(1);
});

test('evento sem ouvinte sai da espera; ouvinte repetido é erro na partida', async () => {
  await ligar();
  await emitirUm(1);
  await todosEntregues();
  const repetido = ouvir('teste.houve', 'um', DADOS, async () => {});
  expect(() => trabalhoDeEntrega(aberto.db, [repetido, repetido])).toThrow('dois ouvintes');
});

test('dados fora do esquema do ouvinte: nada é marcado', async () => {
  const trabalho = trabalhoDeEntrega(aberto.db, [
    ouvir('teste.houve', 'um', z.object({ x: z.string() }), async () => {}),
  ]);
  await emitirUm(1);
  const [evento] = await eventos();
  const contexto = { agora: AGORA, tentativa: 1, sinal: new AbortController().signal };
  await expect(trabalho.executar({ evento: evento?.id }, contexto)).rejects.toThrow('expected string');
  expect(await entregas()).toEqual([]);
});

test('a limpeza leva só os entregues há mais de 30 dias', async () => {
  const dias = (n: number): Date => new Date(AGORA.getTime() - n * 86_400_000);
  for (const n of [1, 2, 3]) await emitirUm(n);
  const [velho, novo] = await eventos();
  const marcar = (id: string | undefined, em: Date) =>
    banco.db.updateTable('plataforma.evento').set({ entregue_em: em }).where('id', '=', id!).execute();
  await marcar(velho?.id, dias(31));
  await marcar(novo?.id, dias(29));
  await limparEventos(banco.db, AGORA);
  expect(await eventos()).toHaveLength(2);
});
