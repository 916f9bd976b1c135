import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  enviar,
  type EstruturaDeTeste,
  quem,
} from '../para-testes.ts';
import { criarConvite, reenviarConvite } from '../convites/index.ts';
import { executar } from '../nucleo/acao.ts';
import { editarContato } from '../usuarios/index.ts';
import { abrirEntrada, darAplicativo, darSenha, navegador, pecasDeTeste, SENHA } from './para-testes.ts';
import type { Pecas } from './pecas.ts';

let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let vinculador: string;
let perdida: { id: string; email: string };

beforeAll(async () => {
  cenario = await abrirCenario();
  pecas = pecasDeTeste(cenario);
  app = await abrirEntrada(cenario, pecas);
  orgao = await criarEstrutura(cenario.db);
  vinculador = (await criarPessoa(cenario.db, orgao, ['cadastrador-vinculador'])).id;
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

let n = 0;
beforeEach(async () => {
  cenario.agora = AGORA;
  const email = `otto${++n}@orgao.exemplo.br`;
  const unidade = await criarEstrutura(cenario.db, { pai: orgao });
  perdida = { id: (await criarPessoa(cenario.db, unidade, [], { email })).id, email };
  await darSenha(cenario, pecas, perdida.id);
  await darAplicativo(cenario, pecas, perdida.id);
});

const COMO = { motivo: 'Veio pessoalmente, com a carteira funcional', confirmo: 'sim' };
const recomecar = async (quem: string, id = perdida.id, campos: Record<string, string> = COMO) =>
  enviar(app, await entrar(cenario, quem), `/usuarios/${id}/recomecar-entrada`, campos);

describe('recomeçar a entrada', () => {
  test('apaga as provas, encerra as sessões e manda o convite; quem faz não vê segredo nenhum', async () => {
    const aberta = await entrar(cenario, perdida.id);
    expect((await recomecar(vinculador)).headers.location).toBe(`/usuarios/${perdida.id}?feito=entrada-recomecada`);
    expect((await app.inject({ url: '/conta', cookies: aberta.cookies })).headers.location).toContain('/entrar');
    expect((await navegador(app).enviar('/entrar', { login: perdida.email, senha: SENHA })).statusCode).toBe(422);
    const totp = await cenario.db.selectFrom('acesso.totp').selectAll().where('usuario_id', '=', perdida.id).execute();
    expect(totp).toEqual([expect.objectContaining({ confirmado_em: null, segredo_cifrado: '' })]);
    const pedidos = await cenario.db.selectFrom('plataforma.evento').select('dados').execute();
    expect(pedidos.map((e) => e.dados)).toContainEqual({ usuarioId: perdida.id, motivo: 'primeiro-acesso' });
  });

  test('todos os campos que faltam de uma vez', async () => {
    const r = await recomecar(vinculador, perdida.id, {});
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Há 2 problemas a corrigir');
  });

  test('ninguém recomeça a própria, nem a de quem não alcança, nem sem a permissão', async () => {
    expect((await recomecar(vinculador, vinculador)).statusCode).toBe(403);
    const longe = (await criarPessoa(cenario.db, await criarEstrutura(cenario.db))).id;
    expect((await recomecar(vinculador, longe)).statusCode).toBe(404);
    expect((await recomecar(perdida.id)).statusCode).toBe(403);
    expect((await navegador(app).enviar('/entrar', { login: perdida.email, senha: SENHA })).statusCode).toBe(303);
  });
});

describe('quem mudou o e-mail de outra pessoa não toma a conta dela', () => {
  const meu = 'vinculador@fora.exemplo.br';
  const mudarEmail = async (id = perdida.id, email = meu) =>
    executar(cenario.servicos, await quem(cenario, vinculador), editarContato, { id, email });
  const convitesDe = async (id: string) => {
    const eventos = await cenario.db.selectFrom('plataforma.evento').select('dados').execute();
    return eventos.filter((e) => (e.dados as { usuarioId?: string }).usuarioId === id);
  };

  test('não recomeça a entrada; outra pessoa que cadastra, sim', async () => {
    expect((await mudarEmail()).ok).toBe(true);
    expect((await recomecar(vinculador)).statusCode).toBe(403);
    expect(await convitesDe(perdida.id)).toEqual([]);
    const outra = (await criarPessoa(cenario.db, orgao, ['cadastrador-vinculador'])).id;
    expect((await recomecar(outra)).statusCode).toBe(303);
  });

  test('mudar só a caixa das letras, ou o telefone, não é mudar o e-mail', async () => {
    await mudarEmail(perdida.id, perdida.email.toUpperCase());
    expect((await recomecar(vinculador)).statusCode).toBe(303);
  });

  test('não manda o convite de quem ainda não entrou, e o enlace que já tinha saído deixa de valer', async () => {
    const { id } = await criarPessoa(cenario.db, orgao, [], { email: 'nova@orgao.exemplo.br' });
    const { token } = await cenario.db
      .transaction()
      .execute((tx) => criarConvite(tx, id, 'primeiro-acesso', cenario.agora));
    expect((await navegador(app).abrir(`/convite/${token}`)).statusCode).toBe(200);
    await mudarEmail(id);
    expect((await navegador(app).abrir(`/convite/${token}`)).statusCode).toBe(410);
    const r = await executar(cenario.servicos, await quem(cenario, vinculador), reenviarConvite, { usuarioId: id });
    expect(r).toMatchObject({ ok: false, recusas: [{ codigo: 'interessado' }] });
    expect(await convitesDe(id)).toEqual([]);
  });

  test('nem pela senha esquecida, se a conta ainda não tem segundo fator', async () => {
    const { id } = await criarPessoa(cenario.db, orgao, [], { email: 'semfator@orgao.exemplo.br' });
    await darSenha(cenario, pecas, id);
    await mudarEmail(id, 'tomada@fora.exemplo.br');
    await navegador(app).enviar('/entrar/recuperar', { login: 'tomada@fora.exemplo.br' });
    expect(await convitesDe(id)).toEqual([]);
    await darAplicativo(cenario, pecas, id);
    await navegador(app).enviar('/entrar/recuperar', { login: 'tomada@fora.exemplo.br' });
    expect(await convitesDe(id)).toEqual([
      expect.objectContaining({ dados: { usuarioId: id, motivo: 'recuperacao' } }),
    ]);
  });
});

test('recomeçada a entrada, o enlace de senha esquecida que andava por aí não serve mais', async () => {
  const { token } = await cenario.db
    .transaction()
    .execute((tx) => criarConvite(tx, perdida.id, 'recuperacao', cenario.agora));
  expect((await recomecar(vinculador)).statusCode).toBe(303);
  expect((await navegador(app).abrir(`/convite/${token}`)).statusCode).toBe(410);
});
