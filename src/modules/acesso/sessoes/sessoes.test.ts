import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { criarServidor } from '../../../platform/http/servidor.ts';
import { registrarConta } from '../conta/index.ts';
import {
  abrirEntrada,
  darAplicativo,
  darSenha,
  navegador,
  type Navegador,
  pecasDeTeste,
  SENHA,
} from '../entrar/para-testes.ts';
import type { Pecas } from '../entrar/pecas.ts';
import { registrarEntrar } from '../entrar/index.ts';
import { registrarControleDeAcesso } from '../http/controle.tsx';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarUsuario,
  entrar,
  type Entrada,
  enviar,
  lotar,
} from '../para-testes.ts';

let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let id: string;
let sessao: Entrada;
let nav: Navegador;

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
  id = await criarUsuario(cenario.db, { nome: 'Lia Fictícia' });
  sessao = await entrar(cenario, id);
  nav = comCookie(sessao.cookies.sessao);
});

function comCookie(token: string): Navegador {
  const n = navegador(app);
  n.cookies.set('sessao', token);
  return n;
}
const depois = (minutos: number): void => {
  cenario.agora = new Date(cenario.agora.getTime() + minutos * 60_000);
};
const FORA = '/entrar?volta=%2Fconta';

describe('quanto dura a sessão', () => {
  test('30 minutos sem uso, ou 8 horas de qualquer modo', async () => {
    depois(30);
    expect((await nav.abrir('/conta')).statusCode).toBe(200);
    depois(30.1);
    expect((await nav.abrir('/conta')).headers.location).toBe(FORA);
    cenario.agora = AGORA;
    nav = comCookie((await entrar(cenario, id)).cookies.sessao);
    for (let hora = 0; hora < 7.75; hora += 0.25) {
      depois(15);
      expect((await nav.abrir('/conta')).statusCode).toBe(200);
    }
    depois(15);
    expect((await nav.abrir('/conta')).headers.location).toBe(FORA);
  });

  test.each(['', 'A'.repeat(43), '../../etc', "' or 1=1 --", 'a'.repeat(5000)])('cookie forjado: %j', async (token) => {
    expect((await comCookie(token).abrir('/conta')).headers.location).toBe(FORA);
  });

  test('encerrada em outro lugar, acaba aqui no pedido seguinte', async () => {
    const outro = comCookie((await entrar(cenario, id)).cookies.sessao);
    await outro.abrir('/conta/seguranca');
    const r = await outro.enviar('/conta/sessoes/encerrar', { sessaoId: sessao.sessaoId });
    expect(r.headers.location).toBe('/conta/seguranca?feito=sessao');
    expect((await nav.abrir('/conta')).headers.location).toBe(FORA);
  });

  test('encerra todas as outras de uma vez', async () => {
    const outras = await Promise.all([entrar(cenario, id), entrar(cenario, id)]);
    await nav.abrir('/conta/seguranca');
    await nav.enviar('/conta/sessoes/encerrar-outras');
    for (const o of outras) expect((await comCookie(o.cookies.sessao).abrir('/conta')).headers.location).toBe(FORA);
    expect((await nav.abrir('/conta')).statusCode).toBe(200);
  });

  test('a sessão de outra pessoa não se encerra', async () => {
    const alheia = await entrar(cenario, await criarUsuario(cenario.db));
    await nav.abrir('/conta/seguranca');
    expect((await nav.enviar('/conta/sessoes/encerrar', { sessaoId: alheia.sessaoId })).statusCode).toBe(404);
    expect((await comCookie(alheia.cookies.sessao).abrir('/conta')).statusCode).toBe(200);
  });

  test('sair acaba no servidor: o cookie guardado não volta a entrar', async () => {
    await nav.abrir('/conta');
    const guardado = nav.cookies.get('sessao') ?? '';
    expect((await nav.enviar('/sair')).headers.location).toBe('/entrar?feito=saiu');
    expect(nav.cookies.has('sessao')).toBe(false);
    expect((await comCookie(guardado).abrir('/conta')).headers.location).toBe(FORA);
  });
});

describe('formulário que não é da própria página', () => {
  const mandar = (csrf: string | undefined, mais: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/conta/sessoes/encerrar-outras',
      cookies: sessao.cookies,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...mais },
      payload: new URLSearchParams(csrf === undefined ? {} : { _csrf: csrf }).toString(),
    });

  test.each([
    ['campo ausente', async () => mandar(undefined)],
    ['campo vazio', async () => mandar('')],
    ['de outra sessão', async () => mandar((await entrar(cenario, id)).csrf)],
    ['de outro site', async () => mandar(sessao.csrf, { 'sec-fetch-site': 'cross-site' })],
    ['de outra origem, em navegador antigo', async () => mandar(sessao.csrf, { origin: 'https://golpe.example' })],
  ])('recusa: %s', async (_nome, fazer) => {
    const outra = await entrar(cenario, id);
    expect((await fazer()).statusCode).toBe(403);
    expect((await comCookie(outra.cookies.sessao).abrir('/conta')).statusCode).toBe(200);
  });

  test('com o segredo da sessão, passa', async () => {
    expect((await mandar(sessao.csrf)).statusCode).toBe(303);
  });
});

describe('lotação e finalidade da sessão', () => {
  test('o plantão que fecha à meia-noite fecha no meio da sessão', async () => {
    const orgao = await criarEstrutura(cenario.db, { nome: 'Defensoria Fictícia' });
    const plantao = await criarEstrutura(cenario.db, { pai: orgao, nome: 'Plantão da Região Norte' });
    const nucleo = await criarEstrutura(cenario.db, { pai: orgao, nome: 'Núcleo Criminal' });
    await lotar(cenario.db, id, nucleo, { cargo: 'Defensor' });
    const noPlantao = await lotar(cenario.db, id, plantao, { cargo: 'Plantonista', especie: 'plantao-de-regiao' });
    // Domingo, 22h50 em Brasília.
    cenario.agora = new Date('2026-11-22T22:50:00-03:00');
    nav = comCookie((await entrar(cenario, id)).cookies.sessao);
    await nav.abrir('/conta');
    expect((await nav.enviar('/conta/lotacao', { lotacaoId: noPlantao })).headers.location).toBe(
      '/conta?feito=lotacao',
    );
    expect((await nav.abrir('/conta')).body).toContain('Você age como Plantonista, em Plantão da Região Norte');
    for (const hora of ['23:15', '23:40', '23:59']) {
      cenario.agora = new Date(`2026-11-22T${hora}:00-03:00`);
      expect((await nav.abrir('/conta')).body).toContain('Você age como Plantonista');
    }
    cenario.agora = new Date('2026-11-23T00:00:00-03:00');
    const fechou = await nav.abrir('/conta');
    expect(fechou.body).toContain('A lotação que você escolheu fechou');
    expect(fechou.body).toContain('Você age como Defensor, em Núcleo Criminal');
    expect(fechou.body).toMatch(/abre [aà] zero hora de 28\/11\/2026/);
    const volta = await nav.enviar('/conta/lotacao', { lotacaoId: noPlantao });
    expect(volta.statusCode).toBe(422);
    expect(volta.body).toContain('não está aberta agora');
  });

  test('a lotação de outra pessoa não se escolhe', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const alheia = await lotar(cenario.db, await criarUsuario(cenario.db), orgao);
    expect((await enviar(app, sessao, '/conta/lotacao', { lotacaoId: alheia })).statusCode).toBe(404);
    expect((await enviar(app, sessao, '/conta/lotacao', { lotacaoId: 'x' })).statusCode).toBe(422);
  });

  test('a finalidade fica na sessão; investigação pede o número; trocar de lotação a apaga', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const [a, b] = [await lotar(cenario.db, id, orgao), await lotar(cenario.db, id, orgao, { cargo: 'Outro' })];
    const escolher = (campos: Record<string, string>) => enviar(app, sessao, '/finalidade', campos);
    const sem = await escolher({ finalidade: 'investigacao', procedimento: '' });
    expect(sem.statusCode).toBe(422);
    expect(sem.body).toContain('pede o número do inquérito');
    expect((await escolher({ finalidade: 'qualquer' })).statusCode).toBe(422);
    const com = await escolher({ finalidade: 'investigacao', procedimento: 'IP 123/2026', volta: '/titulares' });
    expect(com.headers.location).toBe('/titulares');
    const pagina = await nav.abrir('/conta');
    expect(pagina.body).toContain('Investigação ou inquérito');
    expect(pagina.body).toContain('IP 123/2026');
    await enviar(app, sessao, '/conta/lotacao', { lotacaoId: pagina.body.includes(a) ? a : b });
    expect((await nav.abrir('/conta')).body).toContain('Sem finalidade escolhida');
  });
});

describe('segredos', () => {
  test('nada do que abre a porta vai ao log nem à auditoria', async () => {
    const linhas: string[] = [];
    const saidaDoLog = { write: (linha: string) => void linhas.push(linha) };
    const comLog = await criarServidor({
      nivelDeLog: 'debug',
      limitePorMinuto: 1000,
      confiarNoProxy: false,
      saidaDoLog,
    });
    comLog.decorate('relogio', cenario.servicos.relogio);
    comLog.decorate('sistema', { versao: '0', conjuntoDeRegras: '', codigo: undefined, menu: [], ativo: (n) => n });
    await registrarControleDeAcesso(comLog, cenario.servicos);
    registrarEntrar(comLog, pecas);
    registrarConta(comLog, pecas);
    const { email } = await cenario.db
      .selectFrom('acesso.usuario')
      .select('email')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await darSenha(cenario, pecas, id);
    const codigo = (await darAplicativo(cenario, pecas, id))(cenario.agora);
    const n = navegador(comLog);
    await n.enviar('/entrar', { login: email, senha: `${SENHA} errada` });
    await n.enviar('/entrar', { login: email, senha: SENHA });
    const primeiro = n.cookies.get('sessao') ?? '';
    await n.abrir('/entrar/segundo-fator');
    await n.enviar('/entrar/segundo-fator', { codigo });
    const nova = 'parafuso melancia contrabaixo neblina';
    await n.abrir('/conta/senha');
    await n.enviar('/conta/senha', { senhaNova: 'curta', senhaNovaDeNovo: 'curta' });
    await n.enviar('/conta/senha', { senhaNova: nova, senhaNovaDeNovo: nova });
    const codigos = await n.enviar('/conta/codigos');
    const recuperacao = /<code>([A-Z2-7-]{19})<\/code>/.exec(codigos.body)?.[1] ?? '';
    expect(recuperacao).not.toBe('');
    await comLog.close();
    const auditoria = JSON.stringify(await cenario.db.selectFrom('auditoria.registro').selectAll().execute());
    const csrf = await cenario.db.selectFrom('acesso.sessao').select('csrf').where('usuario_id', '=', id).execute();
    const segredos = [
      SENHA,
      nova,
      codigo,
      recuperacao,
      primeiro,
      n.cookies.get('sessao') ?? '',
      ...csrf.map((s) => s.csrf),
    ];
    expect(linhas.length).toBeGreaterThan(5);
    for (const s of segredos) {
      expect(linhas.join('')).not.toContain(s);
      expect(auditoria).not.toContain(s);
    }
    expect(linhas.join('')).not.toContain(email);
    const guardado = JSON.stringify(await cenario.db.selectFrom('acesso.sessao').selectAll().execute());
    expect(guardado).not.toContain(primeiro);
  });
});

test('a sessão de quem foi suspenso não abre mais nada, ainda que ninguém a tenha encerrado', async () => {
  expect((await nav.abrir('/conta')).statusCode).toBe(200);
  await cenario.db
    .updateTable('acesso.usuario')
    .set({ suspenso_em: cenario.agora, motivo_da_suspensao: 'Uso indevido' })
    .where('id', '=', id)
    .execute();
  expect((await nav.abrir('/conta')).headers.location).toBe(FORA);
});

test('onde as pessoas usam HTTPS, o cookie só vai por ele, mesmo que um proxy fale HTTP com o sistema', async () => {
  const outro = await abrirCenario({ enderecoPublico: 'https://custodia.exemplo.br' });
  const atras = await abrirEntrada(outro, pecasDeTeste(outro));
  const email = 'nair@orgao.exemplo.br';
  await darSenha(outro, pecasDeTeste(outro), await criarUsuario(outro.db, { email }));
  const r = await navegador(atras).enviar('/entrar', { login: email, senha: SENHA });
  expect(r.cookies.find((c) => c.name === 'sessao')).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax' });
  await atras.close();
  await outro.fechar();
});
