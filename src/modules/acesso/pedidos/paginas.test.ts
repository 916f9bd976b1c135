import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  enviar,
  quem,
} from '../para-testes.ts';
import { executar } from '../nucleo/acao.ts';
import { pedirComplementacao } from './actions/pedir-complementacao.ts';
import { buscarPedido } from './buscar-pedido.ts';
import { registrarPedidos } from './index.ts';
import { camposDaPessoa, camposDaPretensao, type Estado, levarAoCadastro, montarEstado, pedir } from './para-testes.ts';

let c: Cenario;
let e: Estado;
let app: Aplicacao;
beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
  app = await abrirApp(c, registrarPedidos);
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const NOVO = '/pedidos-de-acesso/novo';
const FILA = '/pedidos-de-acesso/fila';
const texto = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
/** Os campos escondidos da página, como o navegador os devolveria. */
const escondidos = (html: string) =>
  Object.fromEntries([...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]));

describe('pedir, sem JavaScript', () => {
  it('três passos, nada se perde entre eles, e o código aparece uma vez', async () => {
    expect(texto((await abrirPagina(app, undefined, NOVO)).body)).toContain('Defensoria Pública do Aroeiral');
    const passo1 = await abrirPagina(app, undefined, `${NOVO}?orgao=${e.defensoria.id}`);
    expect(texto(passo1.body)).toContain('Pelo acordo TCT 3/2026, até 31/12/2027');
    const passo2 = await enviar(app, undefined, NOVO, { ...camposDaPretensao(e), passo: 'dados' });
    const pessoa = camposDaPessoa();
    const passo3 = await enviar(app, undefined, NOVO, { ...escondidos(passo2.body), ...pessoa, passo: 'conferir' });
    expect(texto(passo3.body)).toContain(pessoa['email']);
    const semAceite = await enviar(app, undefined, NOVO, { ...escondidos(passo3.body), passo: 'enviar' });
    expect(semAceite.statusCode).toBe(422);
    expect(texto(semAceite.body)).toContain('2 problemas');
    const aceito = { ...escondidos(semAceite.body), autorizo: 'sim', comprometo: 'sim', passo: 'enviar' };
    const recebido = await enviar(app, undefined, NOVO, aceito);
    expect(recebido.statusCode).toBe(200);
    const codigo = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(recebido.body)?.[0] ?? '';
    const numero = /2026-\d{6}/.exec(recebido.body)?.[0] ?? '';
    const acompanhado = await enviar(app, undefined, '/pedidos-de-acesso', { numero, codigo: codigo.toLowerCase() });
    expect(texto(acompanhado.body)).toContain(
      'Em análise pelo órgão de quem pede: Defensoria Pública do Aroeiral, até 23/11/2026',
    );
    const deNovo = await enviar(app, undefined, NOVO, aceito);
    expect(texto(deNovo.body)).toContain('Este pedido já está andando');
    expect(deNovo.body).toContain(numero);
  });

  it('voltar guarda o que foi escrito, e o erro volta ao passo dele com o resto preenchido', async () => {
    const pessoa = camposDaPessoa({ cpf: '111.111.111-11', nome: 'Só' });
    const r = await enviar(app, undefined, NOVO, { ...camposDaPretensao(e), ...pessoa, passo: 'conferir' });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('href="#cpf"');
    expect(r.body).toContain(`value="${pessoa['matricula']}"`);
    const voltou = await enviar(app, undefined, NOVO, { ...camposDaPretensao(e), ...pessoa, passo: 'pretensao' });
    expect(escondidos(voltou.body)['matricula']).toBe(pessoa['matricula']);
  });

  it('o login federado não se declara no formulário', async () => {
    const { body } = await enviar(app, undefined, NOVO, {
      ...camposDaPretensao(e),
      ...camposDaPessoa(),
      passo: 'conferir',
    });
    const cpf = escondidos(body)['cpf'] ?? '';
    const forjado = {
      ...escondidos(body),
      autorizo: 'sim',
      comprometo: 'sim',
      passo: 'enviar',
      provedor: 'govbr',
      sub: 'x',
    };
    await enviar(app, undefined, NOVO, forjado);
    const gravado = await c.db
      .selectFrom('acesso.pedido')
      .select(['provedor', 'sub_federado'])
      .where('cpf', '=', cpf)
      .executeTakeFirst();
    expect(gravado).toEqual({ provedor: null, sub_federado: null });
  });

  it('o conselho pede sem acordo, à administração prisional do seu estado', async () => {
    const conselho = await criarEstrutura(c.db, {
      especie: 'conselho-da-comunidade',
      nome: 'Conselho da Comunidade de Aroeira',
      uf: 'XX',
    });
    const { body } = await abrirPagina(app, undefined, `${NOVO}?orgao=${conselho.id}`);
    expect(texto(body)).toContain('Conselheiro(a): dados de Secretaria Prisional');
    expect(texto(body)).toContain('a base é a Lei 12.714/2012, art. 1º, § 4º');
    const pretensao = { orgaoId: conselho.id, lotacaoId: conselho.id, pretensao: `conselheiro~~${e.prisional.id}` };
    const passo3 = await enviar(app, undefined, NOVO, { ...pretensao, ...camposDaPessoa(), passo: 'conferir' });
    const aceito = { ...escondidos(passo3.body), autorizo: 'sim', comprometo: 'sim', passo: 'enviar' };
    const { body: recebido } = await enviar(app, undefined, NOVO, aceito);
    expect(texto(recebido)).toContain('Pedido recebido');
    const numero = /2026-\d{6}/.exec(recebido)?.[0] ?? '';
    const codigo = /(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(recebido)?.[0] ?? '';
    const acompanhado = await enviar(app, undefined, '/pedidos-de-acesso', { numero, codigo });
    expect(texto(acompanhado.body)).toContain('Hoje ninguém em Conselho da Comunidade de Aroeira pode dar este passo');
  });
});

describe('acompanhar', () => {
  it('código errado não abre, a sexta tentativa espera, e o certo de outro lugar continua abrindo', async () => {
    const { numero, codigo = '' } = await pedir(c, e);
    const tentar = (escrito: string, ip: string) =>
      app.inject({
        method: 'POST',
        url: '/pedidos-de-acesso',
        remoteAddress: ip,
        payload: { numero, codigo: escrito },
      });
    for (let i = 0; i < 5; i++) expect((await tentar('AAAA-AAAA-AAAA', '192.0.2.50')).statusCode).toBe(422);
    expect((await tentar(codigo, '192.0.2.50')).statusCode).toBe(429);
    expect((await tentar(codigo, '192.0.2.51')).statusCode).toBe(200);
  });

  it('complementar e desistir pela página', async () => {
    const { id, numero, codigo = '' } = await pedir(c, e);
    await executar(c.servicos, await quem(c, e.coordenadora), pedirComplementacao, {
      pedidoId: id,
      falta: 'Falta a portaria.',
    });
    const vazia = await enviar(app, undefined, '/pedidos-de-acesso/complementar', { numero, codigo, texto: '' });
    expect(vazia.statusCode).toBe(422);
    const r = await enviar(app, undefined, '/pedidos-de-acesso/complementar', { numero, codigo, texto: 'Portaria 1.' });
    expect(texto(r.body)).toContain('Complementação enviada');
    const semMarcar = await enviar(app, undefined, '/pedidos-de-acesso/desistir', { numero, codigo });
    expect(semMarcar.statusCode).toBe(422);
    const fim = await enviar(app, undefined, '/pedidos-de-acesso/desistir', { numero, codigo, ciente: 'sim' });
    expect(texto(fim.body)).toContain('Encerrado por desistência');
  });
});

describe('a fila', () => {
  it('cada um vê o seu passo; o dono, só o que lhe foi encaminhado', async () => {
    const { id, numero } = await pedir(c, e);
    const [coordenadora, autorizador] = [await entrar(c, e.coordenadora), await entrar(c, e.autorizador)];
    expect((await abrirPagina(app, coordenadora, FILA)).body).toContain(numero);
    expect((await abrirPagina(app, autorizador, FILA)).body).not.toContain(numero);
    expect((await abrirPagina(app, autorizador, `${FILA}/${id}`)).statusCode).toBe(404);
    const r = await enviar(app, coordenadora, `${FILA}/${id}/encaminhar`, { conferi: 'sim' });
    expect(r.headers.location).toBe(`${FILA}/${id}?feito=encaminhar`);
    expect((await abrirPagina(app, autorizador, FILA)).body).toContain(numero);
  });

  it('autorizar e cadastrar pela página, e reenviar o convite', async () => {
    const { id } = await pedir(c, e);
    await enviar(app, await entrar(c, e.coordenadora), `${FILA}/${id}/encaminhar`, { conferi: 'sim' });
    const autorizador = await entrar(c, e.autorizador);
    expect(texto((await abrirPagina(app, autorizador, `${FILA}/${id}`)).body)).toContain('Autorizar o acesso');
    await enviar(app, autorizador, `${FILA}/${id}/autorizar`, {});
    await enviar(app, await entrar(c, e.cadastradora), `${FILA}/${id}/cadastrar`, {});
    expect((await buscarPedido(c.db, id))?.usuarioId).toBeDefined();
    const r = await enviar(app, await entrar(c, e.cadastradora), `${FILA}/${id}/convite`, {});
    expect(r.headers.location).toContain('feito=convite');
    const evento = await c.db
      .selectFrom('plataforma.evento')
      .select('dados')
      .where('tipo', '=', 'acesso.convite-pedido')
      .execute();
    expect(evento).toHaveLength(1);
    expect(Object.keys(evento[0]!.dados as object).toSorted()).toEqual(['motivo', 'usuarioId']);
  });

  it('recusa por quem não está com o passo, e passo dado por outro no meio: diz o que houve, nada muda', async () => {
    const { id } = await pedir(c, e);
    const coordenadora = await entrar(c, e.coordenadora);
    await enviar(app, coordenadora, `${FILA}/${id}/encaminhar`, { conferi: 'sim' });
    const r = await enviar(app, coordenadora, `${FILA}/${id}/recusar`, {
      decisao: 'analisar',
      motivo: 'Tarde demais.',
    });
    expect(r.statusCode).toBe(409);
    const semPasso = await enviar(app, coordenadora, `${FILA}/${id}/recusar`, { motivo: 'Sem dizer o passo.' });
    expect(semPasso.statusCode).toBe(422);
    const doDono = await enviar(app, coordenadora, `${FILA}/${id}/recusar`, {
      decisao: 'autorizar',
      motivo: 'Não é minha.',
    });
    expect(doDono.statusCode).toBe(403);
    expect((await buscarPedido(c.db, id))?.andamentos.at(-1)?.passo).toBe('encaminhamento');
  });

  it('fora do alcance é como se não existisse: página e ato', async () => {
    const { id } = await pedir(c, e);
    const outro = await criarEstrutura(c.db, { especie: 'defensoria', nome: 'Defensoria de Outro Estado' });
    const deFora = await entrar(c, (await criarPessoa(c.db, outro, ['coordenacao-do-orgao'])).id);
    for (const url of [`${FILA}/${id}`, `${FILA}/${crypto.randomUUID()}`]) {
      expect((await abrirPagina(app, deFora, url)).statusCode).toBe(404);
      expect((await enviar(app, deFora, `${url}/encaminhar`, { conferi: 'sim' })).statusCode).toBe(404);
    }
    expect((await abrirPagina(app, undefined, `${FILA}/${id}`)).headers.location).toContain('/entrar');
    const semPapel = await entrar(c, (await criarPessoa(c.db, e.nucleo)).id);
    expect((await abrirPagina(app, semPapel, FILA)).statusCode).toBe(403);
  });

  it('vencido aparece no alto, com os dias', async () => {
    const outro = await abrirCenario();
    const estado = await montarEstado(outro);
    await pedir(outro, estado);
    outro.agora = new Date('2026-11-27T12:00:00-03:00');
    await pedir(outro, estado, camposDaPessoa({ nome: 'Zilda Fictícia' }));
    const deles = await abrirApp(outro, registrarPedidos);
    const { body } = await abrirPagina(deles, await entrar(outro, estado.coordenadora), FILA);
    expect(texto(body)).toContain('2 pedidos esperam por você. 1 passou do prazo.');
    expect(texto(body)).toContain('vencido há 4 dias');
    expect(body.indexOf('Dandara')).toBeLessThan(body.indexOf('Zilda'));
    await deles.close();
    await outro.fechar();
  });
});

describe('o termo', () => {
  it('qualquer um confere pelo hash, sem ver o texto; só a pessoa e quem decide o leem', async () => {
    const dados = camposDaPessoa();
    const { id } = await pedir(c, e, dados);
    const termoId = (await buscarPedido(c.db, id))?.termoId ?? '';
    const { sha256 } = await c.db
      .selectFrom('acesso.termo')
      .select('sha256')
      .where('id', '=', termoId)
      .executeTakeFirstOrThrow();
    const url = `/termos/${termoId}/conferir`;
    const certo = await abrirPagina(app, undefined, `${url}?sha256=${sha256.toString('hex').toUpperCase()}`);
    expect(texto(certo.body)).toContain('Confere');
    expect(certo.body).not.toContain(dados['nome']);
    expect(texto((await abrirPagina(app, undefined, `${url}?sha256=${'0'.repeat(64)}`)).body)).toContain('Não confere');
    expect((await abrirPagina(app, await entrar(c, e.coordenadora), `/termos/${termoId}`)).body).toContain(
      dados['nome'],
    );
    expect((await abrirPagina(app, await entrar(c, e.autorizador), `/termos/${termoId}`)).statusCode).toBe(404);
    await levarAoCadastro(c, e, id);
    await enviar(app, await entrar(c, e.cadastradora), `${FILA}/${id}/cadastrar`, {});
    const dela = (await buscarPedido(c.db, id))?.usuarioId ?? '';
    expect((await abrirPagina(app, await entrar(c, dela), `/termos/${termoId}`)).body).toContain(
      'Compromisso de sigilo',
    );
  });

  it('a aplicação não consegue mudar um termo aceito', async () => {
    const { id } = await pedir(c, e);
    const termoId = (await buscarPedido(c.db, id))?.termoId ?? '';
    await expect(
      c.db.updateTable('acesso.termo').set({ texto: 'outro' }).where('id', '=', termoId).execute(),
    ).rejects.toThrow(/permission/);
  });
});
