import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mensagem } from '../../../platform/correio/index.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { feito } from '../../../platform/recusa.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  enviar,
  type EstruturaDeTeste,
  type PessoaDeTeste,
  quem,
} from '../para-testes.ts';
import { criarFila } from './actions/criar-fila.ts';
import { mandarResposta } from './events.ts';
import { criarSessao } from '../sessoes/criar.ts';
import { registrarAjuda } from './index.ts';

let cenario: Cenario;
let app: Aplicacao;
let defensoria: EstruturaDeTeste;
let nucleo: EstruturaDeTeste;
let tribunal: EstruturaDeTeste;
let pessoas: Record<string, PessoaDeTeste> = {};
const sessoes: Record<string, Entrada> = {};

/** Uma Defensoria com núcleo e fila própria; um Tribunal sem fila; a fila do sistema fica na Senappen. */
beforeAll(async () => {
  cenario = await abrirCenario();
  const { db } = cenario;
  defensoria = await criarEstrutura(db, { nome: 'Defensoria' });
  nucleo = await criarEstrutura(db, { pai: defensoria });
  tribunal = await criarEstrutura(db, { especie: 'tribunal' });
  const senappen = await criarEstrutura(db, { especie: 'senappen' });
  const gestora = await criarPessoa(db, senappen, ['gestor-do-sistema']);
  const comoGestora = await quem(cenario, gestora.id);
  const fila = { descricao: 'Dúvidas', prazoEmDias: '5' };
  for (const nova of [
    { ...fila, nome: 'Ajuda da Defensoria', estrutura: defensoria.id },
    { ...fila, nome: 'Ajuda do sistema', estrutura: senappen.id, doSistema: 'sim' },
  ]) {
    const criada = await executar(cenario.servicos, comoGestora, criarFila, nova);
    if (!criada.ok) throw new Error(criada.recusas.map((r) => r.mensagem).join(' '));
  }
  app = await abrirApp(cenario, registrarAjuda);
  pessoas = {
    defensora: await criarPessoa(db, nucleo, ['defensor-publico'], { nome: 'Defensora Fictícia' }),
    colega: await criarPessoa(db, nucleo),
    suporte: await criarPessoa(db, defensoria, ['suporte']),
    suporteDoTribunal: await criarPessoa(db, tribunal, ['suporte']),
    suporteDoSistema: await criarPessoa(db, senappen, ['suporte']),
    juiza: await criarPessoa(db, tribunal, ['magistrado']),
  };
  for (const [nome, p] of Object.entries(pessoas)) sessoes[nome] = await entrar(cenario, p.id);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const PEDIDO = { assunto: 'pagina', texto: 'A ficha da pessoa não abre desde ontem.' };

/** Devolve o endereço do pedido feito. */
async function pedir(nome: string, campos: Record<string, string> = {}): Promise<string> {
  const r = await enviar(app, sessoes[nome], '/ajuda', { ...PEDIDO, ...campos });
  expect(r.statusCode).toBe(303);
  return String(r.headers.location).split('?', 1)[0]!;
}

const filaDo = async (endereco: string): Promise<string | undefined> =>
  (
    await cenario.db
      .selectFrom('acesso.pedido_de_ajuda as p')
      .innerJoin('acesso.fila_de_ajuda as f', 'f.id', 'p.fila_id')
      .select('f.nome')
      .where('p.id', '=', endereco.split('/').at(-1)!)
      .executeTakeFirst()
  )?.nome;

describe('a fila certa', () => {
  test('a do órgão de quem pede; sem ela, a do sistema', async () => {
    expect(await filaDo(await pedir('defensora'))).toBe('Ajuda da Defensoria');
    expect(await filaDo(await pedir('juiza'))).toBe('Ajuda do sistema');
  });

  test('quem não entrou diz o nome e o e-mail, e recebe o número', async () => {
    const faltando = await enviar(app, undefined, '/ajuda', PEDIDO);
    expect(faltando.statusCode).toBe(422);
    expect(faltando.body).toContain('Escreva o seu nome.');
    expect(faltando.body).toContain('Escreva o seu e-mail');
    expect(faltando.body).toContain(PEDIDO.texto);
    const feito = await enviar(app, undefined, '/ajuda', { ...PEDIDO, nome: 'Fulano', email: 'fulano@exemplo.br' });
    expect(feito.headers.location).toMatch(/^\/ajuda\?enviado=\d+\/2026$/);
    expect((await app.inject(String(feito.headers.location))).body).toContain('enviado</strong>');
  });

  test('todos os problemas de uma vez', async () => {
    const r = await enviar(app, undefined, '/ajuda', { assunto: 'x', texto: 'curto' });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Escolha o assunto na lista.');
    expect(r.body).toContain('ao menos 10 caracteres');
  });
});

describe('da recusa para a ajuda', () => {
  test('a página e a regra vão junto', async () => {
    const r = await app.inject('/ajuda?pagina=/usuarios/:id&regra=fora-do-alcance');
    expect(r.body).toContain('value="/usuarios/:id"');
    expect(r.body).toContain('troque-a em Minha conta');
  });

  test.each([
    '//outro.example/x',
    'https://outro.example',
    '/usuarios/019a9d0a-1111-7000-8000-000000000000',
    '/x?cpf=1',
  ])('endereço que não é molde de rota fica de fora: %s', async (pagina) => {
    const r = await app.inject(`/ajuda?pagina=${encodeURIComponent(pagina)}`);
    expect(r.statusCode).toBe(200);
    expect(r.body).not.toContain('name="pagina"');
  });
});

describe('acompanhar e atender', () => {
  test('quem pediu vê; o colega, o suporte de outro órgão e quem não entrou, não', async () => {
    const pedido = await pedir('defensora');
    expect((await abrirPagina(app, sessoes['defensora'], pedido)).statusCode).toBe(200);
    expect((await abrirPagina(app, sessoes['suporte'], pedido)).statusCode).toBe(200);
    const inexistente = await abrirPagina(
      app,
      sessoes['colega'],
      '/ajuda/pedidos/019a9d0a-1111-7000-8000-000000000000',
    );
    expect(inexistente.statusCode).toBe(404);
    for (const nome of ['colega', 'suporteDoTribunal', 'suporteDoSistema', 'juiza']) {
      const r = await abrirPagina(app, sessoes[nome], pedido);
      expect([nome, r.statusCode]).toEqual([nome, 404]);
      expect(r.body).not.toContain(PEDIDO.texto);
    }
    expect((await abrirPagina(app, undefined, pedido)).statusCode).toBe(303);
  });

  test('a leitura de quem atende fica na auditoria; a de quem pediu, não', async () => {
    const pedido = await pedir('defensora');
    const id = pedido.split('/').at(-1);
    const leituras = () =>
      cenario.db
        .selectFrom('auditoria.registro')
        .select('acao')
        .where('acao', '=', 'ajuda.ver-pedido')
        .where('alvo_id', '=', id!)
        .execute();
    await abrirPagina(app, sessoes['defensora'], pedido);
    expect(await leituras()).toHaveLength(0);
    await abrirPagina(app, sessoes['suporte'], pedido);
    expect(await leituras()).toHaveLength(1);
  });

  test('só quem atende responde; só quem pediu complementa', async () => {
    const pedido = await pedir('defensora');
    const resposta = { resposta: 'Troque de lotação em Minha conta.', resolver: 'sim' };
    expect((await enviar(app, sessoes['colega'], `${pedido}/resposta`, resposta)).statusCode).toBe(403);
    // De outro órgão: a ação recusa, e a página responde como se o pedido não existisse.
    expect((await enviar(app, sessoes['suporteDoTribunal'], `${pedido}/resposta`, resposta)).statusCode).toBe(404);
    const complemento = { complemento: 'Aconteceu de novo.' };
    expect((await enviar(app, sessoes['suporte'], `${pedido}/complemento`, complemento)).statusCode).toBe(404);
    expect((await enviar(app, sessoes['defensora'], `${pedido}/complemento`, complemento)).statusCode).toBe(303);
    expect((await enviar(app, sessoes['suporte'], `${pedido}/resposta`, resposta)).statusCode).toBe(303);
    const { body } = await abrirPagina(app, sessoes['defensora'], pedido);
    expect(body.indexOf('Aconteceu de novo.')).toBeLessThan(body.indexOf('Troque de lotação'));
    expect(body).toContain('Resolvido');
    expect((await enviar(app, sessoes['defensora'], `${pedido}/complemento`, complemento)).statusCode).toBe(422);
  });

  test('sem o segredo da sessão, nada se responde', async () => {
    const pedido = await pedir('defensora');
    const semSegredo = { ...sessoes['suporte']!, csrf: 'outro' };
    expect((await enviar(app, semSegredo, `${pedido}/resposta`, { resposta: 'x' })).statusCode).toBe(403);
  });

  test('duas respostas ao mesmo tempo saem em ordem, as duas', async () => {
    const pedido = await pedir('defensora');
    const feitas = await Promise.all(
      ['um', 'dois', 'três'].map((resposta) => enviar(app, sessoes['suporte'], `${pedido}/resposta`, { resposta })),
    );
    expect(feitas.map((r) => r.statusCode)).toEqual([303, 303, 303]);
    const respostas = await cenario.db
      .selectFrom('acesso.resposta_de_ajuda')
      .select('ordem')
      .where('pedido_de_ajuda_id', '=', pedido.split('/').at(-1)!)
      .orderBy('ordem')
      .execute();
    expect(respostas.map((r) => r.ordem)).toEqual([1, 2, 3]);
  });

  test('a fila mostra só o que se atende, com o vencido no alto e os dias de atraso', async () => {
    const meiodia = cenario.agora;
    const antigo = await pedir('defensora');
    // Prazo de 5 dias a partir de 18/11: dia 23; dois dias depois está vencido há 2.
    cenario.agora = new Date('2026-11-25T12:00:00-03:00');
    try {
      for (const [nome, p] of Object.entries(pessoas)) sessoes[nome] = await entrar(cenario, p.id);
      const novo = await pedir('defensora');
      const { body } = await abrirPagina(app, sessoes['suporte'], '/ajuda/fila');
      expect(body).toContain('Prazo venceu há 2 dias');
      expect(body).toContain('Responde-se até 30/11/2026');
      expect(body.indexOf(antigo)).toBeGreaterThan(0);
      expect(body.indexOf(antigo)).toBeLessThan(body.indexOf(novo));
      expect((await abrirPagina(app, sessoes['suporteDoTribunal'], '/ajuda/fila')).body).toContain(
        'Nenhum pedido aberto',
      );
      expect((await abrirPagina(app, sessoes['defensora'], '/ajuda/fila')).statusCode).toBe(403);
    } finally {
      cenario.agora = meiodia;
      for (const [nome, p] of Object.entries(pessoas)) sessoes[nome] = await entrar(cenario, p.id);
    }
  });
});

test('um programa não enche a fila', async () => {
  const escrever = () => enviar(app, undefined, '/ajuda', { ...PEDIDO, nome: 'Fulano', email: 'fulano@exemplo.br' });
  const respostas = [];
  for (let i = 0; i < 25; i++) respostas.push((await escrever()).statusCode);
  expect(respostas.filter((s) => s === 303).length).toBeLessThanOrEqual(20);
  expect(respostas.at(-1)).toBe(429);
});

describe('a resposta por e-mail', () => {
  test('vai a quem pediu, com o texto e o caminho de volta', async () => {
    const pedido = await pedir('defensora');
    await enviar(app, sessoes['suporte'], `${pedido}/resposta`, { resposta: 'Troque de lotação.', resolver: 'sim' });
    const saidas: Mensagem[] = [];
    const correio = { enviar: async (m: Mensagem) => (saidas.push(m), feito(undefined)) };
    const carteiro = { correio, enderecoPublico: 'https://custodia.exemplo.br' };
    await mandarResposta(cenario.servicos, carteiro, { pedidoDeAjudaId: pedido.split('/').at(-1)!, ordem: 1 });
    expect(saidas).toHaveLength(1);
    expect(saidas[0]?.para.nome).toBe('Defensora Fictícia');
    expect(saidas[0]?.texto).toContain('Troque de lotação.');
    expect(saidas[0]?.texto).toContain(`https://custodia.exemplo.br${pedido}`);
  });
});

describe('filas', () => {
  test('o cadastrador não cria a do sistema, nem fora da subárvore; a repetida é recusada', async () => {
    const { db, servicos } = cenario;
    const cadastrador = await quem(cenario, (await criarPessoa(db, defensoria, ['cadastrador-de-estruturas'])).id);
    const fila = { nome: 'Fila', descricao: 'Dúvidas', prazoEmDias: '5' };
    const criar = (campos: object) => executar(servicos, cadastrador, criarFila, { ...fila, ...campos });
    expect(await criar({ estrutura: nucleo.id, doSistema: 'sim' })).toMatchObject({
      ok: false,
      recusas: [{ codigo: 'fora-do-alcance' }, { codigo: 'ja-existe' }],
    });
    expect(await criar({ estrutura: tribunal.id })).toMatchObject({
      ok: false,
      recusas: [{ codigo: 'fora-do-alcance' }],
    });
    expect(await criar({ estrutura: defensoria.id })).toMatchObject({ ok: false, recusas: [{ codigo: 'ja-existe' }] });
    expect(await criar({ estrutura: nucleo.id })).toMatchObject({ ok: true });
    expect(await filaDo(await pedir('defensora'))).toBe('Fila');
  });
});

test('só a senha não é a pessoa: não vê os pedidos dela nem pede em nome dela', async () => {
  const { id } = pessoas['colega'] ?? { id: '' };
  const numero = 'a página recusou sem dizer por quê';
  await pedir('colega', { texto: `Entrei, e ${numero}.` });
  const soSenha = { de: { usuarioId: id }, fatores: ['senha'], origem: { ip: '192.0.2.66' } } as const;
  const { token, id: sessaoId } = await cenario.db
    .transaction()
    .execute((tx) => criarSessao(tx, soSenha, cenario.agora));
  const { csrf } = await cenario.db
    .selectFrom('acesso.sessao')
    .select('csrf')
    .where('id', '=', sessaoId)
    .executeTakeFirstOrThrow();
  const intrusa: Entrada = { sessaoId, csrf, cookies: { sessao: token } };
  const pagina = await abrirPagina(app, intrusa, '/ajuda');
  expect(pagina.body).not.toContain('/ajuda/pedidos/');
  expect(pagina.body).toContain('name="email"');
  expect((await enviar(app, intrusa, '/ajuda', PEDIDO)).statusCode).toBe(422);
  const dito = { ...PEDIDO, texto: 'Perdi o celular e os códigos.', nome: 'Quem diz ser', email: 'x@fora.exemplo.br' };
  expect((await enviar(app, intrusa, '/ajuda', dito)).headers.location).toMatch(/^\/ajuda\?enviado=/);
  const gravado = await cenario.db
    .selectFrom('acesso.pedido_de_ajuda')
    .select('usuario_id')
    .where('texto', '=', dito.texto)
    .executeTakeFirstOrThrow();
  expect(gravado.usuario_id).toBeNull();
});

test('abrir a fila fica na auditoria: ela tem nome de gente', async () => {
  await abrirPagina(app, sessoes['suporteDoTribunal'], '/ajuda/fila');
  const lida = await cenario.db
    .selectFrom('auditoria.registro')
    .select('tipo')
    .where('acao', '=', 'ajuda.ver-fila')
    .where('sessao_id', '=', sessoes['suporteDoTribunal']?.sessaoId ?? null)
    .execute();
  expect(lida).toEqual([{ tipo: 'leitura' }]);
});
