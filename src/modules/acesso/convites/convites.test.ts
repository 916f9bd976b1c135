import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mensagem } from '../../../platform/correio/index.ts';
import { abrirBanco } from '../../../platform/db/index.ts';
import { trabalhoDeEntrega } from '../../../platform/eventos/index.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import { criarTrabalhos } from '../../../platform/trabalhos/index.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirApp,
  abrirCenario,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  entrar,
  enviar,
  lotar,
  quem,
} from '../para-testes.ts';
import {
  conferirConvite,
  consumirConvite,
  criarConvite,
  DURACAO_DO_CONVITE_MS,
  enviarConvite,
  OUVINTES_DOS_CONVITES,
  registrarConvites,
  reenviarConvite,
  trabalhosDosConvites,
} from './index.ts';

let c: Cenario;
let usuarioId: string;
beforeAll(async () => void (c = await abrirCenario()));
beforeEach(async () => {
  c.agora = AGORA;
  usuarioId = await criarUsuario(c.db);
});
afterAll(() => c.fechar());

const criar = () => c.db.transaction().execute((tx) => criarConvite(tx, usuarioId, 'primeiro-acesso', c.agora));
const consumir = (token: string) => c.db.transaction().execute((tx) => consumirConvite(tx, token, c.agora));
const depois = (ms: number) => new Date(AGORA.getTime() + ms);
const codigoDe = (r: { ok: boolean; recusas?: readonly { codigo: string }[] }) =>
  r.ok ? 'ok' : r.recusas?.[0]?.codigo;

describe('convite', () => {
  it('conferir não gasta; consumir gasta; de novo, não', async () => {
    const { token } = await criar();
    expect(codigoDe(await conferirConvite(c.db, token, c.agora))).toBe('ok');
    expect(codigoDe(await conferirConvite(c.db, token, c.agora))).toBe('ok');
    expect(await consumir(token)).toMatchObject({ ok: true, valor: { usuarioId, motivo: 'primeiro-acesso' } });
    expect(codigoDe(await consumir(token))).toBe('convite-usado');
    expect(codigoDe(await conferirConvite(c.db, token, c.agora))).toBe('convite-usado');
  });

  it('vale 24 horas: no último milissegundo sim, no seguinte não', async () => {
    const { token } = await criar();
    c.agora = depois(DURACAO_DO_CONVITE_MS);
    expect(codigoDe(await conferirConvite(c.db, token, c.agora))).toBe('convite-vencido');
    expect(codigoDe(await consumir(token))).toBe('convite-vencido');
    c.agora = depois(DURACAO_DO_CONVITE_MS - 1);
    expect(codigoDe(await consumir(token))).toBe('ok');
  });

  it('convite novo cancela o anterior; de outro motivo, não', async () => {
    const velho = await criar();
    const recuperacao = await c.db.transaction().execute((tx) => criarConvite(tx, usuarioId, 'recuperacao', c.agora));
    const novo = await criar();
    expect(codigoDe(await consumir(velho.token))).toBe('convite-cancelado');
    expect(codigoDe(await consumir(novo.token))).toBe('ok');
    expect(codigoDe(await consumir(recuperacao.token))).toBe('ok');
  });

  it.each(['', 'a', 'A'.repeat(43), '../../convite', "' or 1=1 --", '\u0000'])('forjado: %j', async (token) => {
    expect(codigoDe(await conferirConvite(c.db, token, c.agora))).toBe('convite-desconhecido');
    expect(codigoDe(await consumir(token))).toBe('convite-desconhecido');
  });

  it('trocar uma letra do segredo não abre', async () => {
    const { token } = await criar();
    const trocado = (token.startsWith('a') ? 'b' : 'a') + token.slice(1);
    expect(codigoDe(await consumir(trocado))).toBe('convite-desconhecido');
  });

  it('dez usos ao mesmo tempo: um só passa; dez criações: um só vive', async () => {
    const { token } = await criar();
    const usos = await Promise.all(Array.from({ length: 10 }, () => consumir(token)));
    expect(usos.filter((r) => r.ok)).toHaveLength(1);
    const criados = await Promise.all(Array.from({ length: 10 }, criar));
    const conferidos = await Promise.all(criados.map((x) => conferirConvite(c.db, x.token, c.agora)));
    expect(conferidos.filter((r) => r.ok)).toHaveLength(1);
  });

  it('o segredo não está em lugar nenhum do banco', async () => {
    const { token } = await criar();
    const convites = await c.db.selectFrom('acesso.convite').selectAll().execute();
    const tudo = JSON.stringify(convites.map((x) => ({ ...x, token_hash: x.token_hash.toString('latin1') })));
    expect(tudo).not.toContain(token);
  });
});

describe('envio', () => {
  it('correio fora do ar: a nova tentativa cria outro, e só o último vale', async () => {
    const saidas: Mensagem[] = [];
    let noAr = false;
    const enviar = async (m: Mensagem) => {
      saidas.push(m);
      return noAr ? feito(undefined) : recusar({ codigo: 'correio-indisponivel', mensagem: '' });
    };
    const carteiro = { enderecoPublico: 'https://custodia.exemplo.br', correio: { enviar } };
    const pedido = { usuarioId, motivo: 'primeiro-acesso' } as const;
    await expect(enviarConvite(c.servicos, carteiro, pedido)).rejects.toThrow('não está disponível');
    noAr = true;
    await enviarConvite(c.servicos, carteiro, pedido);
    const [primeiro, segundo] = saidas.map((m) => /convite\/([\w-]+)/.exec(m.texto)?.[1] ?? '');
    expect(codigoDe(await conferirConvite(c.db, primeiro!, c.agora))).toBe('convite-cancelado');
    expect(codigoDe(await conferirConvite(c.db, segundo!, c.agora))).toBe('ok');
    expect(saidas[1]?.texto).toContain('vale até 19/11/2026 às 12:00 (horário de Brasília)');
  });

  it('do botão ao e-mail, pela fila de verdade; o segredo só está na mensagem', async () => {
    const estrutura = await criarEstrutura(c.db);
    const { id: vinculadora } = await criarPessoa(c.db, estrutura, ['cadastrador-vinculador']);
    await lotar(c.db, usuarioId, estrutura);
    const saidas: Mensagem[] = [];
    const carteiro = {
      enderecoPublico: 'https://custodia.exemplo.br',
      correio: { enviar: async (m: Mensagem) => (saidas.push(m), feito(undefined)) },
    };
    const aberto = abrirBanco(c.banco.url);
    const trabalhos = criarTrabalhos({
      pool: aberto.pool,
      trabalhos: [trabalhoDeEntrega(aberto.db, OUVINTES_DOS_CONVITES), ...trabalhosDosConvites(c.servicos, carteiro)],
      fuso: 'America/Sao_Paulo',
      relogio: c.servicos.relogio,
    });
    await trabalhos.iniciar({ error: () => {} });
    expect((await executar(c.servicos, await quem(c, vinculadora), reenviarConvite, { usuarioId })).ok).toBe(true);
    await vi.waitFor(() => expect(saidas).toHaveLength(1), 20_000);
    await trabalhos.parar();
    await aberto.fechar();
    const token = /convite\/([\w-]+)/.exec(saidas[0]!.texto)?.[1] ?? '';
    expect(codigoDe(await conferirConvite(c.db, token, c.agora))).toBe('ok');
    const guardado = JSON.stringify([
      await c.db.selectFrom('plataforma.evento').selectAll().execute(),
      await c.db.selectFrom('auditoria.registro').selectAll().execute(),
    ]);
    expect(guardado).not.toContain(token);
  }, 60_000);

  it('reenvio: não para quem já entra, nem por quem não alcança', async () => {
    const estrutura = await criarEstrutura(c.db);
    const { id: vinculadora } = await criarPessoa(c.db, estrutura, ['cadastrador-vinculador']);
    await lotar(c.db, usuarioId, await criarEstrutura(c.db));
    const agir = async () => executar(c.servicos, await quem(c, vinculadora), reenviarConvite, { usuarioId });
    expect(codigoDe(await agir())).toBe('fora-do-alcance');
    await lotar(c.db, usuarioId, estrutura);
    await c.db.insertInto('acesso.senha').values({ usuario_id: usuarioId, hash: 'x', trocada_em: AGORA }).execute();
    expect(codigoDe(await agir())).toBe('ja-tem-credencial');
  });

  it('pela página da pessoa: reenvia a quem se alcança; fora do alcance é como se não existisse', async () => {
    const estrutura = await criarEstrutura(c.db);
    const sessao = await entrar(c, (await criarPessoa(c.db, estrutura, ['cadastrador-vinculador'])).id);
    const app = await abrirApp(c, registrarConvites);
    const url = `/usuarios/${usuarioId}/convite`;
    expect((await enviar(app, sessao, url, {})).statusCode).toBe(404);
    await lotar(c.db, usuarioId, await criarEstrutura(c.db));
    expect((await enviar(app, sessao, url, {})).statusCode).toBe(404);
    await lotar(c.db, usuarioId, estrutura);
    expect((await enviar(app, sessao, url, {})).headers.location).toBe(`/usuarios/${usuarioId}?feito=convite`);
    await app.close();
  });
});
