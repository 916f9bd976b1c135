import { createECDH, createPublicKey, randomBytes, randomUUIDv7, verify } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
import { criarPessoaPresa } from '../../../pessoas/para-testes.ts';
import { abrirReceptor, com, type Receptor } from '../saida/para-testes.ts';
import { chaveDeNotificacao } from './chave.ts';
import { dadosDasNotificacoes, registrarPush } from './index.ts';
import { ehDeServicoConhecido, SERVICOS_CONHECIDOS } from './servicos.ts';
import { MAIS_APARELHOS } from './store.ts';
import { meiosDoPush, rodada } from './trabalhos.ts';

/** Não tem tipos; é a que os navegadores de teste usam para decifrar. */
const ece = createRequire(import.meta.url)('http_ece') as {
  decrypt(corpo: Buffer, opcoes: { version: string; privateKey: unknown; authSecret: string }): Buffer;
};

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let servico: Receptor;
let usuario: string;
let presa: string;

beforeAll(async () => {
  c = await abrirCenario({ demonstracao: true, servicosDeNotificacao: ['127.0.0.1'] });
  app = await abrirApp(c, registrarPush);
  servico = await abrirReceptor();
  orgao = await criarEstrutura(c.db);
  const { id } = await criarPessoa(c.db, orgao);
  presa = await criarPessoaPresa(c.servicos, await quem(c, id));
});
afterAll(async () => {
  await app.close();
  await servico.fechar();
  await c.fechar();
});
beforeEach(async () => {
  c.agora = AGORA;
  servico.recebidas.length = 0;
  servico.responder = com(201);
  ({ id: usuario } = await criarPessoa(c.db, orgao, ['defensor-publico']));
});

/** Um navegador: o par de chaves e o segredo que só ele tem. */
function aparelho(caminho: string = randomUUIDv7()) {
  const par = createECDH('prime256v1');
  const p256dh = par.generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  const endpoint = new URL(`/push/${caminho}`, servico.url).href;
  return {
    inscricao: JSON.stringify({ endpoint, keys: { p256dh, auth } }),
    decifrar: (corpo: Buffer) =>
      JSON.parse(ece.decrypt(corpo, { version: 'aes128gcm', privateKey: par, authSecret: auth }).toString()) as unknown,
  };
}

const ligar = async (inscricao: string, quem = usuario) =>
  enviar(app, await entrar(c, quem), '/conta/avisos/aparelhos', { inscricao });

/** Uma mensagem com tantos avisos da pessoa presa, dos quais tantos vencidos. */
async function avisar(total: number, vencidos: number): Promise<string> {
  const mensagem_id = randomUUIDv7();
  await c.db
    .insertInto('avisos.mensagem')
    .values({
      id: mensagem_id,
      canal: 'push',
      usuario_id: usuario,
      modo: 'imediato',
      estado: 'espera',
      criada_em: c.agora,
      nao_antes: c.agora,
    })
    .execute();
  for (let i = 0; i < total; i++) {
    const id = randomUUIDv7();
    const aviso = { pessoa_id: presa, id, especie: 'progressao', referencia: id, alvo: '2026-11-28' };
    await c.db
      .insertInto('avisos.aviso')
      .values({ ...aviso, sigilo: 'publico', aberto_em: c.agora })
      .execute();
    const entrega = { pessoa_id: presa, aviso_id: id, passo: i < vencidos ? -1 : 10, canal: 'push' };
    await c.db
      .insertInto('avisos.entrega')
      .values({ ...entrega, destino_id: usuario, mensagem_id })
      .execute();
  }
  return mensagem_id;
}

const rodar = (): Promise<void> => rodada({ ...meiosDoPush(c.servicos), sortear: () => 0.5 });
const mensagem = (id: string) =>
  c.db.selectFrom('avisos.mensagem').select(['estado', 'erro', 'tentativas']).where('id', '=', id).executeTakeFirst();

describe('a notificação', () => {
  it('chega cifrada: só o aparelho lê, e diz quantos, não de quem', async () => {
    const um = aparelho();
    await ligar(um.inscricao);
    const id = await avisar(3, 1);
    await rodar();
    const [recebida] = servico.recebidas;
    expect(um.decifrar(recebida?.corpo ?? Buffer.alloc(0))).toEqual({
      titulo: 'Custódia',
      corpo: '3 avisos novos; 1 vencido',
    });
    expect(recebida?.cabecalhos).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', topic: 'avisos' });
    expect(await mensagem(id)).toMatchObject({ estado: 'enviada' });
  });

  it('o sistema prova quem é com a chave que o navegador conhece', async () => {
    await ligar(aparelho().inscricao);
    await avisar(1, 0);
    await rodar();
    const [, jwt = '', publica = ''] =
      /^vapid t=([^,]+), k=(.+)$/.exec(String(servico.recebidas[0]?.cabecalhos.authorization)) ?? [];
    const { chave } = await dadosDasNotificacoes(c.servicos, usuario);
    expect(publica).toBe(chave);
    const ponto = Buffer.from(publica, 'base64url');
    const [x, y] = [ponto.subarray(1, 33), ponto.subarray(33)].map((b) => b.toString('base64url'));
    const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, format: 'jwk' });
    const [cabeca, dados, assinatura = ''] = jwt.split('.');
    const assinado = Buffer.from(`${cabeca}.${dados}`);
    const confere = verify(
      'sha256',
      assinado,
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(assinatura, 'base64url'),
    );
    expect(confere).toBe(true);
    const { aud, sub } = JSON.parse(Buffer.from(dados ?? '', 'base64url').toString()) as { aud: string; sub: string };
    expect({ aud, sub }).toEqual({ aud: new URL(servico.url).origin, sub: 'mailto:nao-responda@localhost' });
  });

  it('várias mensagens à mesma pessoa tocam o aparelho uma vez', async () => {
    const um = aparelho();
    await ligar(um.inscricao);
    const ids = [await avisar(2, 0), await avisar(1, 0)];
    await rodar();
    expect(servico.recebidas.map((r) => um.decifrar(r.corpo))).toEqual([
      { titulo: 'Custódia', corpo: '3 avisos novos' },
    ]);
    for (const id of ids) expect(await mensagem(id)).toMatchObject({ estado: 'enviada' });
  });

  it.each([404, 410])('%i: a inscrição acabou, e não se manda mais a ela', async (codigo) => {
    servico.responder = com(codigo);
    await ligar(aparelho().inscricao);
    const id = await avisar(1, 0);
    await rodar();
    expect(await mensagem(id)).toMatchObject({ estado: 'sem-endereco', erro: 'sem-aparelho' });
    expect((await dadosDasNotificacoes(c.servicos, usuario)).aparelhos).toEqual([]);
    await avisar(1, 0);
    await rodar();
    expect(servico.recebidas).toHaveLength(1);
  });

  it('o serviço fora do ar: tenta de novo mais tarde, e chega', async () => {
    servico.responder = com(503);
    await ligar(aparelho().inscricao);
    const id = await avisar(1, 0);
    await rodar();
    expect(await mensagem(id)).toEqual({ estado: 'espera', erro: 'resposta-503', tentativas: 1 });
    servico.responder = com(201);
    await rodar();
    expect(servico.recebidas).toHaveLength(1);
    c.agora = new Date(AGORA.getTime() + 60_000);
    await rodar();
    expect(await mensagem(id)).toMatchObject({ estado: 'enviada', tentativas: 2 });
  });

  it('a chave que não cifra, guardada antes de se conferir, não impede os outros aparelhos', async () => {
    const bom = aparelho();
    await ligar(bom.inscricao);
    await c.db
      .insertInto('avisos.inscricao_push')
      .values({
        usuario_id: usuario,
        endereco: new URL('/push/ruim', servico.url).href,
        p256dh: Buffer.alloc(65, 1).toString('base64url'),
        auth: randomBytes(16).toString('base64url'),
        criada_em: c.agora,
      })
      .execute();
    const id = await avisar(1, 0);
    await rodar();
    expect(servico.recebidas.map((r) => bom.decifrar(r.corpo))).toEqual([
      { titulo: 'Custódia', corpo: '1 aviso novo' },
    ]);
    expect(await mensagem(id)).toMatchObject({ estado: 'enviada' });
  });

  it('o que já se resolveu não toca o aparelho', async () => {
    await ligar(aparelho().inscricao);
    const id = await avisar(1, 0);
    await c.db.updateTable('avisos.aviso').set({ encerrado_em: c.agora, encerrado_por: 'sem-objeto' }).execute();
    await rodar();
    expect(servico.recebidas).toHaveLength(0);
    expect(await mensagem(id)).toMatchObject({ estado: 'dispensada' });
  });

  it('de quem foi suspenso, nada sai', async () => {
    await ligar(aparelho().inscricao);
    await c.db.updateTable('acesso.usuario').set({ suspenso_em: c.agora }).where('id', '=', usuario).execute();
    await avisar(1, 0);
    await rodar();
    expect(servico.recebidas).toHaveLength(0);
  });
});

describe('ligar e desligar', () => {
  it('o aparelho aparece pelo nome do navegador, e some ao desligar', async () => {
    const sessao = await entrar(c, usuario);
    const r = await ligar(aparelho().inscricao);
    expect(r).toMatchObject({ statusCode: 303, headers: { location: '/conta/avisos?feito=aparelho' } });
    const [ligado] = (await dadosDasNotificacoes(c.servicos, usuario)).aparelhos;
    await enviar(app, sessao, `/conta/avisos/aparelhos/${ligado?.id}/desligar`, {});
    expect((await dadosDasNotificacoes(c.servicos, usuario)).aparelhos).toEqual([]);
  });

  it('passado o máximo, o mais antigo sai', async () => {
    for (let i = 0; i <= MAIS_APARELHOS; i++) {
      c.agora = new Date(AGORA.getTime() + i * 1000);
      await ligar(aparelho(`em-fila-${i}`).inscricao);
    }
    const ligados = await c.db
      .selectFrom('avisos.inscricao_push')
      .select('endereco')
      .where('usuario_id', '=', usuario)
      .where('encerrada_em', 'is', null)
      .execute();
    expect(ligados).toHaveLength(MAIS_APARELHOS);
    expect(ligados.some((l) => l.endereco.endsWith('/em-fila-0'))).toBe(false);
  });

  it('ninguém desliga o aparelho de outro', async () => {
    await ligar(aparelho().inscricao);
    const [ligado] = (await dadosDasNotificacoes(c.servicos, usuario)).aparelhos;
    const { id: outro } = await criarPessoa(c.db, orgao);
    const r = await enviar(app, await entrar(c, outro), `/conta/avisos/aparelhos/${ligado?.id}/desligar`, {});
    expect(r.statusCode).toBe(404);
    expect((await dadosDasNotificacoes(c.servicos, usuario)).aparelhos).toHaveLength(1);
  });

  it('num computador partilhado, o aparelho passa a quem o ligou por último', async () => {
    const { inscricao } = aparelho('partilhado');
    await ligar(inscricao);
    const { id: outro } = await criarPessoa(c.db, orgao);
    await ligar(inscricao, outro);
    expect((await dadosDasNotificacoes(c.servicos, usuario)).aparelhos).toEqual([]);
    expect((await dadosDasNotificacoes(c.servicos, outro)).aparelhos).toHaveLength(1);
  });

  const chaves = {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  it.each([
    ['texto qualquer', 'isto não é JSON'],
    ['sem chaves', '{"endpoint":"https://127.0.0.1/x"}'],
    ['chave curta', JSON.stringify({ endpoint: 'http://127.0.0.1/x', keys: { ...chaves, auth: 'AAAA' } })],
    [
      'chave que não é ponto da curva',
      JSON.stringify({
        endpoint: 'http://127.0.0.1/x',
        keys: { ...chaves, p256dh: Buffer.alloc(65, 1).toString('base64url') },
      }),
    ],
    ['serviço desconhecido', JSON.stringify({ endpoint: 'https://intruso.exemplo.br/x', keys: chaves })],
    ['endereço que não é da rede', JSON.stringify({ endpoint: 'file:///etc/passwd', keys: chaves })],
  ])('%s não liga nada', async (_oQue, inscricao) => {
    expect((await ligar(inscricao)).statusCode).toBe(422);
    expect((await dadosDasNotificacoes(c.servicos, usuario)).aparelhos).toEqual([]);
  });

  it('só os serviços conhecidos, e o que está dentro deles', () => {
    const conhecido = (url: string): boolean => ehDeServicoConhecido(url, SERVICOS_CONHECIDOS);
    expect(conhecido('https://updates.push.services.mozilla.com/wpush/v2/x')).toBe(true);
    expect(conhecido('https://fcm.googleapis.com/fcm/send/x')).toBe(true);
    expect(conhecido('https://fcm.googleapis.com.intruso.example/x')).toBe(false);
    expect(conhecido('https://naofcm.googleapis.com/x')).toBe(false);
  });

  it('a chave é a mesma a cada partida, e outra com outra chave-mestra', () => {
    const { config } = c.servicos;
    const uma = chaveDeNotificacao({ config, chaveMestra: Buffer.alloc(32, 1) });
    expect(chaveDeNotificacao({ config, chaveMestra: Buffer.alloc(32, 1) })).toEqual(uma);
    expect(chaveDeNotificacao({ config, chaveMestra: Buffer.alloc(32, 2) }).publicKey).not.toBe(uma.publicKey);
  });

  it('o programa do navegador sai do alto do endereço, sem sessão', async () => {
    const r = await abrirPagina(app, undefined, '/sw.js');
    expect(r).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
    expect(r.body).toContain('showNotification');
  });
});
