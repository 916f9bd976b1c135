/**
 * Lembrar os fatos entre pedidos nunca dá acesso a quem já o perdeu: nem no processo que revogou, nem em outro. E a
 * lotação que acaba à meia-noite não deixa gravar o formulário aberto às 23h59.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  entrar,
  enviar,
  type EstruturaDeTeste,
  lotar,
  type PessoaDeTeste,
  quem,
  vincular,
} from '../para-testes.ts';
import { lembrarFatos } from '../sessoes/fatos-lembrados.ts';
import { suspenderUsuario } from '../usuarios/actions/suspender-usuario.ts';
import { revogarPapel } from '../vinculos/actions/revogar-papel.ts';

let c: Cenario;
let orgao: EstruturaDeTeste;
let gestora: PessoaDeTeste;
/** Dois processos: cada um com a sua memória, os dois no mesmo banco. */
let processos: [Aplicacao, Aplicacao];

const subir = (): Promise<Aplicacao> =>
  criarAplicacao({ servicos: { ...c.servicos, fatosLembrados: lembrarFatos() }, limitePorMinuto: 100_000 });

beforeEach(async () => {
  c = await abrirCenario();
  orgao = await criarEstrutura(c.db);
  gestora = await criarPessoa(c.db, orgao, ['gestor-do-sistema', 'cadastrador-autorizador']);
  processos = [await subir(), await subir()];
});
afterEach(async () => {
  for (const p of processos) await p.close();
  await c.fechar();
});

describe('o que se perde, perde-se no pedido seguinte, em todo processo', () => {
  async function perder(revogar: (pessoa: PessoaDeTeste, vinculoId: string) => Promise<{ ok: boolean }>) {
    const pessoa = await criarPessoa(c.db, orgao);
    const vinculoId = await vincular(c.db, pessoa.lotacaoId, 'cadastrador-de-estruturas');
    const entrada = await entrar(c, pessoa.id);
    const url = `/estruturas/${orgao.id}/editar`;
    // Duas vezes em cada: a segunda já sai da memória.
    for (const p of [...processos, ...processos]) expect((await abrirPagina(p, entrada, url)).statusCode).toBe(200);
    expect(await revogar(pessoa, vinculoId)).toMatchObject({ ok: true });
    return Promise.all(processos.map(async (p) => (await abrirPagina(p, entrada, url)).statusCode));
  }

  test('papel revogado', async () => {
    const autor = await quem(c, gestora.id);
    const depois = await perder((_, id) =>
      executar(c.servicos, autor, revogarPapel, { id, motivoDaRevogacao: 'Mudou de setor' }),
    );
    expect(depois).toEqual([403, 403]);
  });

  test('pessoa suspensa', async () => {
    const autor = await quem(c, gestora.id);
    const depois = await perder(({ id }) =>
      executar(c.servicos, autor, suspenderUsuario, { id, motivo: 'Em apuração', confirmo: 'sim', ciente: 'sim' }),
    );
    for (const status of depois) expect([303, 403]).toContain(status);
  });

  test('sessão encerrada', async () => {
    const depois = await perder(async ({ id }) => {
      await c.db.updateTable('acesso.sessao').set({ encerrada_em: c.agora }).where('usuario_id', '=', id).execute();
      return { ok: true };
    });
    expect(depois).toEqual([303, 303]);
  });
});

test('meia-noite entre abrir e enviar: nada se grava', async () => {
  const id = await criarUsuario(c.db);
  await vincular(c.db, await lotar(c.db, id, orgao, { fim: '2026-11-18' }), 'gestor-do-sistema');
  c.agora = new Date('2026-11-18T23:59:00-03:00');
  const entrada = await entrar(c, id);
  const [app] = processos;
  expect((await abrirPagina(app, entrada, '/estruturas/nova')).statusCode).toBe(200);
  c.agora = new Date('2026-11-19T00:00:00-03:00');
  const r = await enviar(app, entrada, '/estruturas', {
    nome: 'Órgão Novo',
    sigla: 'ON',
    especie: 'defensoria',
    fuso: 'America/Sao_Paulo',
    uf: 'MT',
  });
  expect(r.statusCode).toBe(403);
  const { n } = await c.db
    .selectFrom('acesso.estrutura')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  expect(n).toBe(1);
});
