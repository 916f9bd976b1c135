import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { criarAparelho, type Mentira } from '../entrada/passkey/aparelho-de-teste.ts';
import { abrirCenario, AGORA, type Cenario, criarUsuario, entrar } from '../para-testes.ts';
import {
  abrirEntrada,
  darAplicativo,
  darSenha,
  navegador,
  type Navegador,
  pecasDeTeste,
  SENHA,
} from './para-testes.ts';
import type { Pecas } from './pecas.ts';

const SITE = { rpId: 'localhost', origem: 'http://localhost:3000' };
type Aparelho = ReturnType<typeof criarAparelho>;

let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let id: string;
let aparelho: Aparelho;
let dentro: Navegador;

beforeAll(async () => {
  cenario = await abrirCenario();
  pecas = pecasDeTeste(cenario);
  app = await abrirEntrada(cenario, pecas);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

beforeEach(async () => {
  cenario.agora = AGORA;
  id = await criarUsuario(cenario.db, { nome: 'Dora Fictícia' });
  aparelho = criarAparelho(SITE);
  dentro = await comSessao(id);
  await cadastrar(dentro, aparelho);
});

async function comSessao(usuarioId: string): Promise<Navegador> {
  const nav = navegador(app);
  nav.cookies.set('sessao', (await entrar(cenario, usuarioId)).cookies.sessao);
  await nav.abrir('/conta/seguranca');
  return nav;
}

async function cadastrar(nav: Navegador, a: Aparelho, nome = 'celular') {
  const { challenge } = (await nav.enviar('/conta/chaves/opcoes')).json<{ challenge: string }>();
  return nav.enviar('/conta/chaves', { nome, resposta: a.registrar(challenge) });
}

const desafio = async (nav: Navegador, url = '/entrar/passkey/opcoes'): Promise<string> =>
  (await nav.enviar(url)).json<{ challenge: string }>().challenge;

const entrarCom = async (a: Aparelho, mentira: Mentira = {}) => {
  const nav = navegador(app);
  return nav.enviar('/entrar/passkey', { resposta: a.entrar(await desafio(nav), mentira), volta: '/acordos' });
};

describe('chave de acesso', () => {
  test('entra sem digitar a conta, com todos os fatores', async () => {
    const nav = navegador(app);
    const r = await nav.enviar('/entrar/passkey', { resposta: aparelho.entrar(await desafio(nav)), volta: '/acordos' });
    expect(r.headers.location).toBe('/acordos');
    const conta = await nav.abrir('/conta/seguranca');
    expect(conta.body).toContain('Dora Fictícia');
    expect(conta.body).toContain('celular');
  });

  test('a primeira prova dá os códigos; a segunda, não', async () => {
    const outra = await comSessao(await criarUsuario(cenario.db));
    expect((await cadastrar(outra, criarAparelho(SITE))).body).toContain('Guarde os seus códigos de recuperação');
    const r = await cadastrar(dentro, criarAparelho(SITE), 'chave USB');
    expect(r.headers.location).toBe('/conta/seguranca?feito=chave');
  });

  test('o desafio serve uma vez', async () => {
    const nav = navegador(app);
    const resposta = aparelho.entrar(await desafio(nav));
    expect((await navegador(app).enviar('/entrar/passkey', { resposta })).statusCode).toBe(303);
    const repetida = await navegador(app).enviar('/entrar/passkey', { resposta });
    expect(repetida.statusCode).toBe(422);
    expect(repetida.cookies).toEqual([]);
  });

  test('o desafio vale cinco minutos', async () => {
    const nav = navegador(app);
    const resposta = aparelho.entrar(await desafio(nav));
    cenario.agora = new Date(AGORA.getTime() + 5 * 60_000);
    expect((await nav.enviar('/entrar/passkey', { resposta })).statusCode).toBe(422);
  });

  test.each([
    ['outro site', { origem: 'https://golpe.example' }],
    ['desafio inventado', { desafio: Buffer.alloc(32, 1).toString('base64url') }],
    ['assinatura errada', { assinaturaErrada: true }],
    ['sem conferir a pessoa', { semConferirPessoa: true }],
  ] as [string, Mentira][])('recusa: %s', async (_nome, mentira) => {
    const r = await entrarCom(aparelho, mentira);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('não conferiu');
  });

  test.each(['', 'nada', '{}', '[]', '{"id":"a"}'])('resposta ilegível não derruba: %j', async (resposta) => {
    expect((await navegador(app).enviar('/entrar/passkey', { resposta })).statusCode).toBe(422);
  });

  test('a chave copiada é removida na hora', async () => {
    expect((await entrarCom(aparelho, { contador: 9 })).statusCode).toBe(303);
    const copia = await entrarCom(aparelho, { contador: 9 });
    expect(copia.body).toContain('parece ter sido copiada');
    const depois = await entrarCom(aparelho, { contador: 20 });
    expect(depois.statusCode).toBe(422);
  });

  test('serve de segundo fator só para o dono', async () => {
    const outra = await criarUsuario(cenario.db, { email: `eva${id}@orgao.exemplo.br` });
    await darSenha(cenario, pecas, outra);
    await darAplicativo(cenario, pecas, outra);
    const nav = navegador(app);
    await nav.enviar('/entrar', { login: `eva${id}@orgao.exemplo.br`, senha: SENHA });
    await nav.abrir('/entrar/segundo-fator');
    const resposta = aparelho.entrar(await desafio(nav, '/entrar/segundo-fator/opcoes'));
    expect((await nav.enviar('/entrar/segundo-fator/passkey', { resposta })).statusCode).toBe(422);
    expect((await nav.abrir('/conta')).headers.location).toContain('/entrar/segundo-fator');
  });

  test('confirma a identidade de quem já entrou, e o cookie troca', async () => {
    cenario.agora = new Date(AGORA.getTime() + 6 * 60_000);
    expect((await dentro.abrir('/conta/senha')).headers.location).toBe('/entrar/confirmar?volta=%2Fconta%2Fsenha');
    const antes = dentro.cookies.get('sessao');
    const resposta = aparelho.entrar(await desafio(dentro, '/entrar/confirmar/opcoes'));
    const r = await dentro.enviar('/entrar/confirmar/passkey', { resposta, volta: '/conta/senha' });
    expect(r.headers.location).toBe('/conta/senha');
    expect(dentro.cookies.get('sessao')).not.toBe(antes);
    expect((await dentro.abrir('/conta/senha')).statusCode).toBe(200);
  });
});

describe('cuidar das chaves', () => {
  const credencial = () => aparelho.id;

  test('a última não se remove; com outra, sim', async () => {
    const unica = await dentro.enviar('/conta/chaves/remover', { credencialId: credencial() });
    expect(unica.statusCode).toBe(422);
    expect(unica.body).toContain('único segundo fator');
    await cadastrar(dentro, criarAparelho(SITE), 'chave USB');
    const r = await dentro.enviar('/conta/chaves/remover', { credencialId: credencial() });
    expect(r.headers.location).toBe('/conta/seguranca?feito=chave-removida');
    expect((await entrarCom(aparelho)).statusCode).toBe(422);
  });

  test('sem confirmação recente, não se remove nem se cadastra', async () => {
    await cadastrar(dentro, criarAparelho(SITE), 'chave USB');
    cenario.agora = new Date(cenario.agora.getTime() + 5 * 60_000);
    expect((await dentro.enviar('/conta/chaves/remover', { credencialId: credencial() })).statusCode).toBe(403);
    expect((await cadastrar(dentro, criarAparelho(SITE))).statusCode).toBe(403);
  });

  test('a chave de outra pessoa não se renomeia nem se remove', async () => {
    const intrusa = await comSessao(await criarUsuario(cenario.db));
    for (const url of ['/conta/chaves/renomear', '/conta/chaves/remover']) {
      const r = await intrusa.enviar(url, { credencialId: credencial(), nome: 'minha' });
      expect([url, r.statusCode >= 400]).toEqual([url, true]);
    }
    expect((await dentro.abrir('/conta/seguranca')).body).toContain('celular');
    expect((await entrarCom(aparelho)).statusCode).toBe(303);
  });
});
