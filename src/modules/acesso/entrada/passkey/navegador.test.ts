/** A cerimônia inteira num Chromium de verdade, com o autenticador virtual do próprio navegador, e a política estrita. */
import { existsSync } from 'node:fs';
import formbody from '@fastify/formbody';
import fastify from 'fastify';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepararAtivos } from '../../../../platform/ativos.ts';
import type { Resultado } from '../../../../platform/recusa.ts';
import type { Credencial } from './credencial.ts';
import { type Desafio, novoDesafio } from './desafio.ts';
import { opcoesDeEntrada, verificarEntrada } from './entrada.ts';
import { opcoesDeRegistro, verificarRegistro } from './registro.ts';
import { lerRespostaDeEntrada, lerRespostaDeRegistro } from './resposta.ts';
import type { SiteDasChaves } from './site.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENTOS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const CONTA = { id: 'conta-1', usuario: 'fulana@defensoria.exemplo.br', nome: 'Fulana de Tal' };

const servidor = fastify();
let navegador: Browser;
let pagina: Page;
let cdp: CDPSession;
let autenticador: string;
let site: SiteDasChaves;
let desafio: Desafio;
let credencial: Credencial | undefined;

const agora = new Date('2026-11-21T12:00:00Z');

const formulario = (oQue: string): string => `
  <form method="post" action="/${oQue}" data-chave-de-acesso="${oQue}" data-opcoes="/${oQue}/opcoes">
    <input type="hidden" name="resposta"><button>${oQue}</button><p role="alert"></p>
  </form>`;

async function opcoes(oQue: string): Promise<object> {
  desafio = novoDesafio(agora);
  if (oQue === 'entrar') return opcoesDeEntrada(site, [], desafio);
  return opcoesDeRegistro(site, CONTA, credencial ? [credencial] : [], desafio);
}

async function receber(oQue: string, texto: string): Promise<string> {
  const r = oQue === 'entrar' ? await entrar(texto) : await cadastrar(texto);
  return r.ok ? `${oQue}: feito` : r.recusas.map((x) => x.codigo).join();
}

async function cadastrar(texto: string): Promise<Resultado<Credencial>> {
  const lida = lerRespostaDeRegistro(texto);
  const r = lida.ok ? await verificarRegistro(site, lida.valor, desafio, agora) : lida;
  if (r.ok) credencial = r.valor;
  return r;
}

async function entrar(texto: string): Promise<Resultado<unknown>> {
  const lida = lerRespostaDeEntrada(texto);
  if (!lida.ok || !credencial) throw new Error('sem resposta ou sem credencial');
  const r = await verificarEntrada(site, lida.valor, credencial, desafio, agora);
  if (r.ok) credencial = { ...credencial, contador: r.valor.contador };
  return r;
}

async function montarServidor(): Promise<string> {
  const ativos = await prepararAtivos();
  const html = (titulo: string) => `<!doctype html><h1>${titulo}</h1>${formulario('cadastrar')}${formulario('entrar')}
    <script type="module" src="${ativos.endereco('passkey.js')}"></script>`;
  await servidor.register(formbody);
  servidor.addHook('onSend', async (_pedido, resposta) => {
    resposta.header(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'",
    );
  });
  servidor.get('/', (_pedido, resposta) => resposta.type('text/html').send(html('início')));
  servidor.get<{ Params: { '*': string } }>('/ativos/*', (pedido, resposta) => {
    const ativo = ativos.ler(pedido.params['*']);
    return ativo ? resposta.type(ativo.tipo).send(ativo.conteudo) : resposta.callNotFound();
  });
  servidor.post<{ Params: { oQue: string } }>('/:oQue/opcoes', (pedido) => opcoes(pedido.params.oQue));
  servidor.post<{ Params: { oQue: string }; Body: { resposta: string } }>('/:oQue', async (pedido, resposta) =>
    resposta.type('text/html').send(html(await receber(pedido.params.oQue, pedido.body.resposta))),
  );
  const endereco = await servidor.listen({ port: 0, host: 'localhost' });
  return `http://localhost:${new URL(endereco).port}`;
}

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) throw new Error('Falta o navegador: apt-get install chromium');
  site = { rpId: 'localhost', origem: await montarServidor() };
  navegador = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTOS });
  pagina = await navegador.newPage();
  cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('WebAuthn.enable');
  const opcoesDoAparelho = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  autenticador = (await cdp.send('WebAuthn.addVirtualAuthenticator', { options: opcoesDoAparelho })).authenticatorId;
  await pagina.goto(site.origem);
}, 60_000);

afterAll(async () => {
  await navegador?.close();
  await servidor.close();
});

const apertar = (nome: string) => pagina.getByRole('button', { name: nome }).click();
const titulo = () => pagina.locator('h1').innerText();
const aviso = (oQue: string) => pagina.locator(`form[data-chave-de-acesso=${oQue}] [role=alert]`);

test('cadastra, não cadastra duas vezes, entra, entra de novo e desiste', async () => {
  await apertar('cadastrar');
  await pagina.waitForURL('**/cadastrar');
  expect(await titulo()).toBe('cadastrar: feito');

  await apertar('cadastrar');
  await aviso('cadastrar').filter({ hasText: 'já está cadastrada' }).waitFor();

  await apertar('entrar');
  await pagina.waitForURL('**/entrar');
  expect(await titulo()).toBe('entrar: feito');
  const primeira = credencial?.contador ?? 0;
  await Promise.all([pagina.waitForNavigation(), apertar('entrar')]);
  expect(await titulo()).toBe('entrar: feito');
  expect(credencial?.contador).toBeGreaterThan(primeira);

  await cdp.send('WebAuthn.setUserVerified', { authenticatorId: autenticador, isUserVerified: false });
  await apertar('entrar');
  await aviso('entrar').filter({ hasText: 'cancelado ou demorou' }).waitFor();
  expect(await pagina.getByRole('button', { name: 'entrar' }).isEnabled()).toBe(true);
});

test('sistema fora do ar: aviso na página, que continua de pé', async () => {
  await pagina.route('**/opcoes', (rota) => rota.abort());
  await apertar('entrar');
  await aviso('entrar').filter({ hasText: 'não respondeu' }).waitFor();
  expect(await titulo()).toBe('entrar: feito');
});
