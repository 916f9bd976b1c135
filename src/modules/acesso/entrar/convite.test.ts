import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { novosCodigos } from '../conta/codigos-novos.ts';
import { criarConvite } from '../convites/index.ts';
import { abrirCenario, AGORA, type Cenario, criarUsuario } from '../para-testes.ts';
import { abrirEntrada, codigoDe, darAplicativo, darSenha, navegador, pecasDeTeste, SENHA } from './para-testes.ts';
import type { Pecas } from './pecas.ts';

let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let id: string;
let email: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  pecas = pecasDeTeste(cenario);
  app = await abrirEntrada(cenario, pecas);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

let n = 0;
beforeEach(async () => {
  cenario.agora = AGORA;
  email = `caio${++n}@orgao.exemplo.br`;
  id = await criarUsuario(cenario.db, { nome: 'Caio Fictício', email });
});

const convidar = async (motivo: 'primeiro-acesso' | 'recuperacao' = 'primeiro-acesso'): Promise<string> =>
  (await cenario.db.transaction().execute((tx) => criarConvite(tx, id, motivo, cenario.agora))).token;

const NOVA = { senhaNova: SENHA, senhaNovaDeNovo: SENHA };

describe('primeiro acesso pelo convite', () => {
  test('cria a senha, cadastra o aplicativo, recebe os códigos e entra', async () => {
    const token = await convidar();
    const nav = navegador(app);
    for (let i = 0; i < 3; i++) expect((await nav.abrir(`/convite/${token}`)).body).toContain('Caio Fictício');
    const criada = await nav.enviar(`/convite/${token}`, NOVA);
    expect(criada.headers.location).toBe('/entrar/segundo-fator');
    expect((await nav.abrir('/entrar/segundo-fator')).headers.location).toBe('/entrar/cadastrar-fator');
    const pagina = await nav.abrir('/entrar/cadastrar-fator');
    const segredo = /name="segredo" value="([^"]+)"/.exec(pagina.body)?.[1] ?? '';
    const legivel = /<code>([A-Z2-7 ]+)<\/code>/.exec(pagina.body)?.[1]?.replaceAll(' ', '') ?? '';
    const errado = await nav.enviar('/conta/aplicativo', { segredo, codigo: '000000' });
    expect(errado.statusCode).toBe(422);
    expect(errado.body).toContain(`value="${segredo}"`);
    expect((await nav.abrir('/conta')).headers.location).toBe('/entrar/segundo-fator?volta=%2Fconta');
    const certo = await nav.enviar('/conta/aplicativo', { segredo, codigo: codigoDe(legivel, cenario.agora) });
    expect(certo.statusCode).toBe(200);
    expect(certo.body.match(/<code>[A-Z2-7]{4}(-[A-Z2-7]{4}){3}<\/code>/g)).toHaveLength(10);
    expect((await nav.abrir('/conta')).statusCode).toBe(200);
  });

  test('o código de recuperação entra no lugar do aplicativo, uma vez', async () => {
    await darSenha(cenario, pecas, id);
    await darAplicativo(cenario, pecas, id);
    const entrar = async (codigoDeRecuperacao: string) => {
      const nav = navegador(app);
      await nav.enviar('/entrar', { login: email, senha: SENHA });
      await nav.abrir('/entrar/segundo-fator');
      return nav.enviar('/entrar/segundo-fator', { codigoDeRecuperacao });
    };
    const gerar = () => cenario.db.transaction().execute((tx) => novosCodigos(tx, id, cenario.agora));
    const [primeiro = '', segundo = ''] = await gerar();
    expect((await entrar(primeiro.toLowerCase())).statusCode).toBe(303);
    expect((await entrar(primeiro)).statusCode).toBe(422);
    cenario.agora = new Date(AGORA.getTime() + 60_000);
    await gerar();
    expect((await entrar(segundo)).statusCode).toBe(422);
  });

  test('serve uma vez; de dois usos ao mesmo tempo, um só cria a senha', async () => {
    const token = await convidar();
    const respostas = await Promise.all([
      navegador(app).enviar(`/convite/${token}`, NOVA),
      navegador(app).enviar(`/convite/${token}`, NOVA),
    ]);
    expect(new Set(respostas.map((r) => r.statusCode))).toEqual(new Set([303, 410]));
    const depois = await navegador(app).abrir(`/convite/${token}`);
    expect(depois.statusCode).toBe(410);
    expect(depois.body).toContain('já foi usado');
  });

  test.each([
    [
      'vencido',
      async () => {
        const token = await convidar();
        cenario.agora = new Date(AGORA.getTime() + 24 * 3_600_000);
        return token;
      },
    ],
    [
      'trocado por outro',
      async () => {
        const token = await convidar();
        await convidar();
        return token;
      },
    ],
    ['forjado', async () => 'A'.repeat(43)],
  ])('não serve: %s', async (_nome, fazer) => {
    const token = await fazer();
    expect((await navegador(app).abrir(`/convite/${token}`)).statusCode).toBe(410);
    const r = await navegador(app).enviar(`/convite/${token}`, NOVA);
    expect(r.statusCode).toBe(410);
    expect(r.cookies).toEqual([]);
  });

  test('a página do enlace não o deixa escapar nem ficar guardado', async () => {
    const r = await navegador(app).abrir(`/convite/${await convidar()}`);
    expect(r.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  });

  test('senha fraca e diferente: os dois problemas de uma vez, e o convite continua valendo', async () => {
    const token = await convidar();
    const r = await navegador(app).enviar(`/convite/${token}`, {
      senhaNova: 'caio ficticio',
      senhaNovaDeNovo: 'outra',
    });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Há 2 problemas a corrigir');
    expect(r.body).not.toContain('caio ficticio');
    expect((await navegador(app).enviar(`/convite/${token}`, NOVA)).statusCode).toBe(303);
  });
});

describe('esqueci a senha', () => {
  const pedidos = () =>
    cenario.db.selectFrom('plataforma.evento').selectAll().where('tipo', '=', 'acesso.convite-pedido').execute();

  test('a resposta é a mesma, exista ou não a conta; só a que tem senha própria recebe', async () => {
    await darSenha(cenario, pecas, id);
    const federado = `so-federado${n}@orgao.exemplo.br`;
    await criarUsuario(cenario.db, { email: federado });
    const antes = (await pedidos()).length;
    const respostas = [];
    for (const login of [email, federado, 'ninguem@orgao.exemplo.br']) {
      respostas.push(await navegador(app, '198.51.100.20').enviar('/entrar/recuperar', { login }));
    }
    expect(new Set(respostas.map((r) => `${r.statusCode} ${r.body}`)).size).toBe(1);
    const novos = (await pedidos()).slice(antes);
    expect(novos.map((e) => e.dados)).toEqual([{ usuarioId: id, motivo: 'recuperacao' }]);
  });

  test('pedir muitas vezes não enche a caixa de ninguém', async () => {
    await darSenha(cenario, pecas, id);
    const pedir = () => navegador(app, '198.51.100.30').enviar('/entrar/recuperar', { login: email });
    for (let i = 0; i < 5; i++) expect((await pedir()).statusCode).toBe(200);
    expect((await pedir()).statusCode).toBe(429);
  });

  test('trocada a senha pelo enlace, as sessões abertas acabam e o segundo fator continua preciso', async () => {
    await darSenha(cenario, pecas, id);
    const codigo = await darAplicativo(cenario, pecas, id);
    const dentro = navegador(app);
    await dentro.enviar('/entrar', { login: email, senha: SENHA });
    await dentro.abrir('/entrar/segundo-fator');
    await dentro.enviar('/entrar/segundo-fator', { codigo: codigo(cenario.agora) });
    expect((await dentro.abrir('/conta')).statusCode).toBe(200);
    const nova = 'parafuso melancia contrabaixo neblina';
    const nav = navegador(app);
    const r = await nav.enviar(`/convite/${await convidar('recuperacao')}`, { senhaNova: nova, senhaNovaDeNovo: nova });
    expect(r.headers.location).toBe('/entrar/segundo-fator');
    expect((await nav.abrir('/conta')).headers.location).toContain('/entrar/segundo-fator');
    expect((await dentro.abrir('/conta')).headers.location).toBe('/entrar?volta=%2Fconta');
    expect((await navegador(app).enviar('/entrar', { login: email, senha: SENHA })).statusCode).toBe(422);
  });
});
