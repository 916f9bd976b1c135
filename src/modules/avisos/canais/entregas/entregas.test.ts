import { randomUUIDv7 } from 'node:crypto';
import type { Insertable } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DB } from '../../../../platform/db/index.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  enviar,
  type EstruturaDeTeste,
} from '../../../acesso/para-testes.ts';
import { pegar } from '../correio/fila.ts';
import { registrarEntregas } from './index.ts';

const HORA_MS = 3_600_000;
const haHoras = (n: number): Date => new Date(AGORA.getTime() - n * HORA_MS);

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let sessao: Entrada;
let destinataria: string;

beforeAll(async () => {
  c = await abrirCenario();
  app = await abrirApp(c, registrarEntregas);
  orgao = await criarEstrutura(c.db);
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});
beforeEach(async () => {
  c.agora = AGORA;
  await c.db.updateTable('avisos.mensagem').set({ estado: 'dispensada' }).execute();
  const { id } = await criarPessoa(c.db, orgao, ['gestor-do-sistema']);
  ({ id: destinataria } = await criarPessoa(c.db, orgao, ['defensor-publico'], { nome: 'Mara Fictícia' }));
  sessao = await entrar(c, id);
});

type Campos = Partial<Insertable<DB['avisos.mensagem']>>;

async function criar(campos: Campos = {}): Promise<string> {
  const id = randomUUIDv7();
  await c.db
    .insertInto('avisos.mensagem')
    .values({
      id,
      canal: 'correio',
      usuario_id: destinataria,
      modo: 'imediato',
      estado: 'morta',
      erro: '550',
      tentativas: 3,
      criada_em: haHoras(5),
      nao_antes: haHoras(5),
      enviando_em: haHoras(4),
      ...campos,
    })
    .execute();
  return id;
}

const abrir = async (url = '/entregas') => (await abrirPagina(app, sessao, url)).body;
const estadoDe = (id: string) =>
  c.db
    .selectFrom('avisos.mensagem')
    .select(['estado', 'tentativas', 'nao_antes'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

describe('a página', () => {
  it('vazia, diz que tudo foi entregue', async () => {
    expect(await abrir()).toContain('Tudo entregue: nenhuma mensagem parada.');
  });

  it('diz quantas, de que canal, a quem, e a última resposta', async () => {
    await criar();
    await criar({ estado: 'sem-endereco', erro: null });
    await criar({ canal: 'push', estado: 'espera', erro: 'resposta-503' });
    const html = await abrir();
    expect(html).toContain('1 mensagem não foi entregue; 1 não tem para onde ir; 1 espera há mais de uma hora.');
    expect(html).toContain('Mara Fictícia');
    expect(html).toContain('Respondeu 550');
    expect(html).toContain('Respondeu 503');
  });

  it('o que acabou de entrar na fila, e o resumo que espera a sua hora, não estão parados', async () => {
    await criar({ estado: 'espera', tentativas: 0, criada_em: haHoras(0.5), nao_antes: haHoras(0.5), erro: null });
    await criar({
      estado: 'espera',
      modo: 'resumo',
      tentativas: 0,
      criada_em: haHoras(10),
      nao_antes: haHoras(-9),
      erro: null,
    });
    await criar({ estado: 'enviada' });
    expect(await abrir()).toContain('Tudo entregue');
  });

  it('o servidor de e-mail fora do ar: faixa no alto, com desde quando; atendeu, some', async () => {
    await criar({ estado: 'enviando', erro: 'ECONNREFUSED', criada_em: haHoras(2), enviando_em: haHoras(0.2) });
    const html = await abrir();
    expect(html).toContain('O servidor de e-mail não está atendendo');
    expect(html).toContain('espera desde 18/11/2026, 10:00');
    expect(html).toContain('O servidor recusou a conexão');
    await criar({ estado: 'enviada', enviada_em: AGORA });
    expect(await abrir()).not.toContain('não está atendendo');
  });

  it('filtra por canal e por problema; o que não se entende é como se não viesse', async () => {
    await criar();
    await criar({ canal: 'push', erro: 'resposta-400' });
    expect(await abrir('/entregas?canal=push')).not.toContain('Respondeu 550');
    expect(await abrir('/entregas?problema=atrasada')).toContain('Nenhuma mensagem com este filtro.');
    expect(await abrir('/entregas?canal=pombo')).toContain('Respondeu 550');
  });

  it('só quem gere entregas', async () => {
    const outra = await entrar(c, destinataria);
    expect((await abrirPagina(app, outra, '/entregas')).statusCode).toBe(403);
    expect((await enviar(app, outra, '/entregas/tentar', { todas: 'sim' })).statusCode).toBe(403);
  });
});

describe('os atos', () => {
  it('sem marcar nada, diz o que falta', async () => {
    await criar();
    const r = await enviar(app, sessao, '/entregas/previa', {});
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Marque ao menos uma mensagem');
  });

  it('a prévia conta as escolhidas, e só elas', async () => {
    const ids = [await criar(), await criar()];
    await criar();
    const r = await enviar(app, sessao, '/entregas/previa', { mensagens: ids });
    expect(r.body).toContain('O que fazer com 2 mensagens');
    expect((await enviar(app, sessao, '/entregas/previa', { todas: 'sim' })).body).toContain('com 3 mensagens');
  });

  it('tentar de novo põe na fila, e o correio as pega já', async () => {
    const [uma, outra] = [await criar({ modo: 'resumo' }), await criar({ modo: 'resumo' })];
    const r = await enviar(app, sessao, '/entregas/tentar', { mensagens: [uma, outra] });
    expect(r.headers.location).toBe('/entregas?feito=tentar&quantas=2');
    const lote = { agora: AGORA, ate: haHoras(-1), quantas: 10 };
    const pegas = await c.db.transaction().execute((tx) => pegar(tx, lote));
    expect(pegas.map((p) => [p.id, p.tentativa])).toEqual([
      [uma, 1],
      [outra, 1],
    ]);
    expect(await abrir(String(r.headers.location))).toContain('2 mensagens voltaram à fila');
  });

  it('todas as de um filtro, e nenhuma outra', async () => {
    const correio = await criar();
    const push = await criar({ canal: 'push' });
    await enviar(app, sessao, '/entregas/tentar', { todas: 'sim', canal: 'push' });
    expect(await estadoDe(push)).toMatchObject({ estado: 'espera', tentativas: 0, nao_antes: AGORA });
    expect(await estadoDe(correio)).toMatchObject({ estado: 'morta' });
  });

  it('desistir pede motivo, que fica na auditoria', async () => {
    const id = await criar();
    const sem = await enviar(app, sessao, '/entregas/desistir', { mensagens: id, motivo: ' ' });
    expect(sem.statusCode).toBe(422);
    expect(sem.body).toContain('Escreva o motivo');
    expect(await estadoDe(id)).toMatchObject({ estado: 'morta' });
    await enviar(app, sessao, '/entregas/desistir', { mensagens: id, motivo: 'Aposentada' });
    expect(await estadoDe(id)).toMatchObject({ estado: 'desistida' });
    const { dados } = await c.db
      .selectFrom('auditoria.registro')
      .select('dados')
      .where('acao', '=', 'avisos.desistir-de-entregar')
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(dados)).toContain('Aposentada');
  });

  it('a que outra pessoa já mandou não muda duas vezes', async () => {
    const id = await criar({ estado: 'enviada' });
    const r = await enviar(app, sessao, '/entregas/tentar', { mensagens: id });
    expect(r.statusCode).toBe(409);
    expect(await estadoDe(id)).toMatchObject({ estado: 'enviada' });
  });

  it.each([{ mensagens: 'não-é-id' }, { mensagens: Array.from({ length: 60 }, () => randomUUIDv7()) }])(
    'entrada ruim não quebra nada',
    async (campos) => {
      expect((await enviar(app, sessao, '/entregas/tentar', campos)).statusCode).toBe(422);
    },
  );
});
