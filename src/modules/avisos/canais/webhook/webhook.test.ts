import { randomUUIDv7 } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
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
  enviar,
  type EstruturaDeTeste,
  quem,
} from '../../../acesso/para-testes.ts';
import { executar, type Quem } from '../../../acesso/index.ts';
import { criarPessoaPresa } from '../../../pessoas/para-testes.ts';
import { abrirReceptor, com, type Receptor } from '../saida/para-testes.ts';
import { TENTATIVAS } from '../saida/recuo.ts';
import { cadastrarWebhook } from './actions/cadastrar-webhook.ts';
import { mandarTeste } from './actions/mandar-teste.ts';
import { pegar } from './fila.ts';
import { registrarWebhooks } from './index.ts';
import { cofreDosWebhooks } from './segredo.ts';
import { meiosDosWebhooks, rodada } from './trabalhos.ts';

const HORA_MS = 3_600_000;
let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let gestora: string;
let como: Quem;
const receptores: Receptor[] = [];

beforeAll(async () => {
  c = await abrirCenario({ demonstracao: true });
  app = await abrirApp(c, registrarWebhooks);
  orgao = await criarEstrutura(c.db, { nome: 'Defensoria Fictícia', sigla: 'DPF' });
  ({ id: gestora } = await criarPessoa(c.db, orgao, ['gestor-do-sistema']));
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});
beforeEach(async () => {
  c.agora = AGORA;
  como = await quem(c, gestora);
  await c.db.updateTable('avisos.webhook').set({ encerrado_em: AGORA }).execute();
  await Promise.all(receptores.splice(0).map((r) => r.fechar()));
});

const meios = (prazoMs = 2000) => ({ ...meiosDosWebhooks(c.servicos, { prazoMs }), sortear: () => 0.5 });
const rodar = (prazoMs?: number): Promise<void> => rodada(meios(prazoMs));
const passar = (ms: number): void => {
  c.agora = new Date(c.agora.getTime() + ms);
};

async function novo(nome = 'Sistema Fictício') {
  const receptor = await abrirReceptor();
  receptores.push(receptor);
  const cadastrar = cadastrarWebhook(cofreDosWebhooks(c.servicos), true);
  const r = await executar(c.servicos, como, cadastrar, { estrutura: orgao.id, nome, url: receptor.url });
  if (!r.ok) throw new Error(r.recusas[0]?.mensagem);
  return { receptor, ...r.valor };
}

async function testar(id: string, vezes = 1): Promise<void> {
  for (let i = 0; i < vezes; i++) expect(await executar(c.servicos, como, mandarTeste, { id })).toEqual({ ok: true });
}

/** Um aviso de progressão, dez dias antes, na fila do webhook. */
async function avisar(webhookId: string, sigilo: string) {
  const pessoaId = await criarPessoaPresa(c.servicos, como);
  const avisoId = randomUUIDv7();
  const mensagemId = randomUUIDv7();
  const participacao = { pessoa_id: pessoaId, numero: '00000017020248060001', polo: 'executada' };
  await c.db.insertInto('processos.participacao').values(participacao).execute();
  const aviso = { pessoa_id: pessoaId, id: avisoId, especie: 'progressao', referencia: 'progressao', sigilo };
  await c.db
    .insertInto('avisos.aviso')
    .values({ ...aviso, alvo: '2026-11-28', aberto_em: AGORA })
    .execute();
  const mensagem = { id: mensagemId, canal: 'webhook', webhook_id: webhookId, modo: 'imediato', estado: 'espera' };
  await c.db
    .insertInto('avisos.mensagem')
    .values({ ...mensagem, criada_em: AGORA, nao_antes: AGORA })
    .execute();
  const entrega = { pessoa_id: pessoaId, aviso_id: avisoId, passo: 10, canal: 'webhook', destino_id: webhookId };
  await c.db
    .insertInto('avisos.entrega')
    .values({ ...entrega, mensagem_id: mensagemId })
    .execute();
  return { pessoaId, avisoId };
}

const mensagens = (webhookId: string) =>
  c.db
    .selectFrom('avisos.mensagem')
    .select(['id', 'estado', 'tentativas', 'nao_antes', 'erro'])
    .where('webhook_id', '=', webhookId)
    .orderBy('id')
    .execute();

const estadosDe = async (webhookId: string): Promise<string[]> => (await mensagens(webhookId)).map((m) => m.estado);

/** A hora em que o destino volta a ser provado. */
async function irAProxima(id: string): Promise<void> {
  const { nao_antes: doDestino } = await c.db
    .selectFrom('avisos.webhook')
    .select('nao_antes')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const [mensagem] = await mensagens(id);
  c.agora = new Date(Math.max(doDestino?.getTime() ?? 0, mensagem?.nao_antes.getTime() ?? 0));
}

describe('a entrega', () => {
  it('leva um CloudEvents assinado que a biblioteca do padrão confere', async () => {
    const { id, segredo, receptor } = await novo();
    await testar(id);
    await rodar();
    const [{ cabecalhos, corpo } = { cabecalhos: {}, corpo: Buffer.alloc(0) }] = receptor.recebidas;
    const [mensagem] = await mensagens(id);
    expect(mensagem).toMatchObject({ estado: 'enviada', tentativas: 1, erro: null });
    expect(cabecalhos).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': mensagem?.id,
      'webhook-timestamp': String(AGORA.getTime() / 1000),
    });
    // A biblioteca recusa o que tem mais de cinco minutos pelo relógio de quem recebe.
    vi.useFakeTimers({ toFake: ['Date'], now: AGORA });
    const conferido = new Webhook(segredo).verify(corpo, cabecalhos as Record<string, string>);
    expect(() => new Webhook(segredo).verify(`${corpo.toString()} `, cabecalhos as Record<string, string>)).toThrow(
      'No matching signature found',
    );
    vi.useRealTimers();
    expect(conferido).toMatchObject({
      specversion: '1.0',
      id: mensagem?.id,
      source: 'http://localhost:3000',
      type: 'br.custodia.teste',
      time: AGORA.toISOString(),
    });
  });

  it.each([
    ['publico', { processo: '0000001-70.2024.8.06.0001' }],
    ['sigiloso', {}],
  ])('o aviso %s vai sem o nome de ninguém', async (sigilo, processo) => {
    const { id, receptor } = await novo();
    const { pessoaId, avisoId } = await avisar(id, sigilo);
    await rodar();
    const texto = receptor.recebidas[0]?.corpo.toString() ?? '';
    expect(texto).not.toMatch(/Fulana|Sicrana/);
    expect(JSON.parse(texto)).toMatchObject({ type: 'br.custodia.aviso.progressao', subject: avisoId });
    expect((JSON.parse(texto) as { data: unknown }).data).toEqual({
      especie: 'progressao',
      data: '2026-11-28',
      situacao: 'a-vencer',
      faltavamDias: 10,
      endereco: `http://localhost:3000/avisos/${pessoaId}/${avisoId}`,
      ...processo,
    });
  });

  it('o receptor que demora não segura os outros', async () => {
    const lento = await novo('Lento');
    lento.receptor.responder = () => {};
    const rapido = await novo('Rápido');
    await testar(lento.id, 3);
    await testar(rapido.id, 3);
    const rodando = rodar(3000);
    await expect.poll(() => rapido.receptor.recebidas.length, { timeout: 2000 }).toBe(3);
    // O que chega enquanto o lento é esperado sai por outra rodada, que não toca no lento.
    await testar(rapido.id);
    await rodar();
    await expect.poll(() => rapido.receptor.recebidas.length, { timeout: 1000 }).toBe(4);
    expect(await estadosDe(lento.id)).toContain('enviando');
    await rodando;
    expect(await estadosDe(lento.id)).toEqual(['espera', 'espera', 'espera']);
    // Mensagem nova não fura a espera do destino.
    const tentadas = lento.receptor.recebidas.length;
    await testar(lento.id);
    await rodar();
    expect(lento.receptor.recebidas).toHaveLength(tentadas);
  });

  it('o que respondeu 500 e voltou recebe, com o mesmo identificador', async () => {
    const { id, receptor } = await novo();
    receptor.responder = com(500);
    await testar(id);
    await rodar();
    expect(await mensagens(id)).toMatchObject([{ estado: 'espera', erro: 'resposta-500', tentativas: 1 }]);
    await rodar();
    expect(receptor.recebidas).toHaveLength(1);
    receptor.responder = com(200);
    await irAProxima(id);
    expect(c.agora.getTime() - AGORA.getTime()).toBe(60_000);
    await rodar();
    expect(await mensagens(id)).toMatchObject([{ estado: 'enviada', tentativas: 2, erro: null }]);
    const ids = receptor.recebidas.map((r) => r.cabecalhos['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    const corpos = receptor.recebidas.map((r) => r.corpo.toString());
    expect(new Set(corpos).size).toBe(1);
  });

  it(`depois de ${TENTATIVAS} tentativas, morre e não é mais mandado`, async () => {
    const { id, receptor } = await novo();
    receptor.responder = com(400);
    await testar(id);
    for (let i = 0; i < TENTATIVAS; i++) {
      await rodar();
      await irAProxima(id);
    }
    expect(await mensagens(id)).toMatchObject([{ estado: 'morta', tentativas: TENTATIVAS, erro: 'resposta-400' }]);
    passar(48 * HORA_MS);
    await rodar();
    expect(receptor.recebidas).toHaveLength(TENTATIVAS);
    const tentativas = await c.db
      .selectFrom('avisos.tentativa')
      .select('resposta')
      .where('erro', '=', 'resposta-400')
      .execute();
    expect(tentativas).toEqual(Array.from({ length: TENTATIVAS }, () => ({ resposta: 400 })));
  });

  it('não segue redirecionamento', async () => {
    const { id, receptor } = await novo();
    const outro = await novo('Outro');
    receptor.responder = (resposta) => void resposta.writeHead(302, { location: outro.receptor.url }).end();
    await testar(id);
    await rodar();
    expect(outro.receptor.recebidas).toHaveLength(0);
    expect(await mensagens(id)).toMatchObject([{ estado: 'espera', erro: 'redirecionou' }]);
  });

  it('o processo que morre com mensagens na mão: outro as manda, com o mesmo identificador', async () => {
    const { id, receptor } = await novo();
    await testar(id, 2);
    const pegas = await c.db.transaction().execute((tx) => pegar(tx, c.agora));
    await rodar();
    expect(receptor.recebidas).toHaveLength(0);
    passar(61_000);
    await rodar();
    const recebidos = receptor.recebidas.map((r) => String(r.cabecalhos['webhook-id']));
    expect(new Set(recebidos)).toEqual(new Set(pegas.flatMap((l) => l.mensagens.map((m) => m.id))));
    expect(recebidos).toHaveLength(2);
  });

  it('muitas rodadas ao mesmo tempo mandam cada mensagem uma vez', async () => {
    const { id, receptor } = await novo();
    await testar(id, 30);
    await Promise.all(Array.from({ length: 4 }, () => rodar()));
    await rodar();
    expect(receptor.recebidas).toHaveLength(30);
    expect(new Set(receptor.recebidas.map((r) => r.cabecalhos['webhook-id'])).size).toBe(30);
  });

  it('marca a próxima rodada para a hora da nova tentativa', async () => {
    const { id, receptor } = await novo();
    receptor.responder = com(503);
    await testar(id);
    await rodar();
    const { rows } = await c.banco.db.executeQuery<{ run_at: Date }>(
      CompiledQuery.raw(`select run_at from graphile_worker.jobs where key = 'avisos.webhooks.depois'`),
    );
    expect(rows[0]?.run_at).toEqual(new Date(AGORA.getTime() + 60_000));
  });
});

describe('o cadastro', () => {
  const comSessao = () => entrar(c, gestora);

  it('mostra o segredo uma vez, e o banco só o tem cifrado', async () => {
    const { id, segredo } = await novo();
    expect(segredo).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const guardado = await c.db.selectFrom('avisos.webhook').select('segredo').where('id', '=', id).executeTakeFirst();
    expect(guardado?.segredo).not.toContain(segredo.slice(6));
    const pagina = await abrirPagina(app, await comSessao(), `/webhooks/${id}`);
    expect(pagina.statusCode).toBe(200);
    expect(pagina.body).not.toContain(segredo.slice(6));
  });

  it('trocado o segredo, por um dia valem os dois; depois, só o novo', async () => {
    const { id, segredo: antigo, receptor } = await novo();
    const sessao = await comSessao();
    const { body } = await enviar(app, sessao, `/webhooks/${id}/segredo`, {});
    const novoSegredo = /whsec_[A-Za-z0-9+/=]+/.exec(body)?.[0] ?? '';
    const assinaturas = async (): Promise<string[]> => {
      await testar(id);
      await rodar();
      return String(receptor.recebidas.at(-1)?.cabecalhos['webhook-signature']).split(' ');
    };
    const esperada = (segredo: string): string => {
      const ultima = receptor.recebidas.at(-1);
      return new Webhook(segredo).sign(String(ultima?.cabecalhos['webhook-id']), c.agora, String(ultima?.corpo));
    };
    expect(await assinaturas()).toEqual([esperada(novoSegredo), esperada(antigo)]);
    passar(25 * HORA_MS);
    como = await quem(c, gestora);
    expect(await assinaturas()).toEqual([esperada(novoSegredo)]);
  });

  it('sem confirmar a identidade, não cadastra', async () => {
    const sessao = await comSessao();
    passar(6 * 60_000);
    const r = await enviar(app, sessao, '/webhooks', {
      estrutura: orgao.id,
      nome: 'X',
      url: 'https://x.exemplo.br',
    });
    expect(r.statusCode).toBe(403);
    expect(r.body).toContain('confirme sua identidade');
  });

  it('quem não gere entregas não vê nem cadastra', async () => {
    const { id } = await criarPessoa(c.db, orgao, ['defensor-publico']);
    const sessao = await entrar(c, id);
    expect((await abrirPagina(app, sessao, '/webhooks')).statusCode).toBe(403);
    expect((await enviar(app, sessao, '/webhooks', {})).statusCode).toBe(403);
  });

  it.each([
    [{ url: 'http://10.0.0.1/x' }, 'rede interna'],
    [{ nome: '' }, 'Escreva o nome do sistema'],
    [{ estrutura: '' }, 'Escolha o órgão'],
    [{ especies: ['nao-existe'] }, 'Escolha as espécies na lista'],
  ])('entrada ruim %j volta com o que fazer', async (campos, mensagem) => {
    const base = { estrutura: orgao.id, nome: 'X', url: 'https://x.exemplo.br/avisos' };
    const cadastrar = cadastrarWebhook(cofreDosWebhooks(c.servicos), true);
    const r = await executar(c.servicos, como, cadastrar, { ...base, ...campos });
    expect(r.ok ? '' : r.recusas.map((x) => x.mensagem).join(' ')).toContain(mensagem);
  });

  it('encerrado, o que esperava não sai mais, e ele não recebe teste', async () => {
    const { id, receptor } = await novo();
    await testar(id);
    const sessao = await comSessao();
    const r = await enviar(app, sessao, `/webhooks/${id}/encerrar`, { motivo: 'Sistema trocado' });
    expect(r.statusCode).toBe(303);
    await rodar();
    expect(receptor.recebidas).toHaveLength(0);
    expect(await mensagens(id)).toMatchObject([{ estado: 'desistida' }]);
    expect(await executar(c.servicos, como, mandarTeste, { id })).toMatchObject({ ok: false });
    expect((await abrirPagina(app, sessao, `/webhooks/${id}`)).body).toContain('Sistema trocado');
  });
});
