import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { criarAssinador } from '../entrada/cofre/assinatura.ts';
import { executar } from '../nucleo/acao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, entrar, type Entrada, enviar } from '../para-testes.ts';
import { cadastrarTitular } from './actions/cadastrar-titular.ts';
import { emitirCodigo } from './actions/emitir-codigo.ts';
import { quemViuMinhaFicha, registrarTitulares } from './index.ts';
import { agente, CASO, criarTitular, type Lugares, montarLugares } from './para-testes.ts';
import { buscarTitulares } from './queries.ts';

let cenario: Cenario;
let app: Aplicacao;
let lugares: Lugares;
let defensora: Awaited<ReturnType<typeof agente>>;
let diretora: Awaited<ReturnType<typeof agente>>;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, registrarTitulares);
  lugares = await montarLugares(cenario);
  defensora = await agente(cenario, lugares.nucleo, ['defensor-publico'], 'assistencia-juridica');
  diretora = await agente(cenario, lugares.norte, ['diretor-de-estabelecimento'], 'custodia');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const emissao = () => emitirCodigo(criarAssinador([cenario.servicos.chaveMestra]), 'America/Sao_Paulo');

async function emitir(titularId: string): Promise<string> {
  const r = await executar(cenario.servicos, defensora.quem, emissao(), { titularId });
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  return r.valor.codigo;
}

const assistido = (campos: Partial<Parameters<typeof criarTitular>[2]> = {}) =>
  criarTitular(cenario, defensora.id, { estabelecimento: lugares.norte, atuam: [lugares.defensoria], ...campos });

const naFolha = { nascimento: '1990-05-10', mae: 'MARIA DA CONCEICAO' };
const dar = (codigo: string, campos: Partial<typeof naFolha> = {}, ip = '192.0.2.9') =>
  app.inject({
    method: 'POST',
    url: '/entrar/codigo',
    remoteAddress: ip,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ codigo, ...naFolha, ...campos }).toString(),
  });

/** Como a família: com o código da folha. */
async function entrarComo(titularId: string): Promise<Entrada> {
  const r = await dar(await emitir(titularId));
  const sessao = r.cookies.find((c) => c.name === 'sessao')?.value;
  if (!sessao) throw new Error(r.body);
  return { sessaoId: '', csrf: '', cookies: { sessao } };
}

async function comFinalidade(usuarioId: string): Promise<Entrada> {
  const entrada = await entrar(cenario, usuarioId);
  const finalidade = 'assistencia-juridica';
  await cenario.db.updateTable('acesso.sessao').set({ finalidade }).where('id', '=', entrada.sessaoId).execute();
  return entrada;
}

const registrosDe = (titularId: string) =>
  cenario.db
    .selectFrom('auditoria.registro')
    .select(['tipo', 'acao', 'finalidade', 'dados', 'usuario_nome'])
    .where('titular_id', '=', titularId)
    .orderBy('quando')
    .execute();

describe('cadastrar', () => {
  const campos = () => ({
    nome: 'Beltrano Fictício',
    nascimento: '1985-03-02',
    mae: 'Josefa Fictícia',
    estabelecimentoId: lugares.norte.id,
    varaId: lugares.varaDaLagoa.id,
    atuam: lugares.defensoria.id,
    sigilo: 'publico',
    caso: JSON.stringify(CASO),
  });

  test('a defensora cadastra quem o órgão dela defende; o caso não vai à auditoria', async () => {
    const r = await executar(cenario.servicos, defensora.quem, cadastrarTitular, campos());
    if (!r.ok) throw new Error(JSON.stringify(r.recusas));
    const [registro] = await registrosDe(r.valor.id);
    expect(registro).toMatchObject({ tipo: 'ato', acao: 'acesso.cadastrar-titular', dados: { comCaso: true } });
    expect(JSON.stringify(registro)).not.toContain('condenacoes');
  });

  test('repetido, recusa só a quem já alcança a pessoa', async () => {
    const igual = { ...campos(), nome: ' BELTRANO  FICTICIO ', mae: 'Joséfa Ficticia' };
    const r = await executar(cenario.servicos, defensora.quem, cadastrarTitular, igual);
    expect(r.ok || r.recusas.map((x) => x.codigo)).toEqual(['ja-cadastrada']);
    const outra = await agente(cenario, lugares.outraDefensoria, ['defensor-publico']);
    const deLa = { ...igual, atuam: lugares.outraDefensoria.id };
    expect((await executar(cenario.servicos, outra.quem, cadastrarTitular, deLa)).ok).toBe(true);
  });

  test('todos os problemas de uma vez, do lugar ao caso', async () => {
    const r = await executar(cenario.servicos, defensora.quem, cadastrarTitular, {
      ...campos(),
      nascimento: '2030-01-01',
      varaId: lugares.sul.id,
      atuam: [lugares.defensoria.id, lugares.varaDaSerra.id],
      caso: 'condenacoes: [{ id: A, pena: "-1d" }]\nemData: 2026-02-30',
    });
    const comProblema = new Set(r.ok ? [] : r.recusas.map((x) => x.campo));
    expect(comProblema).toEqual(new Set(['nascimento', 'varaId', 'atuam', 'caso']));
  });

  test.each([
    ['a diretora, em outro estabelecimento', () => diretora, () => ({ estabelecimentoId: lugares.sul.id })],
    ['a defensora, sem o órgão dela no caso', () => defensora, () => ({ atuam: lugares.mp.id })],
  ])('%s, não', async (_, de, mudanca) => {
    const r = await executar(cenario.servicos, de().quem, cadastrarTitular, { ...campos(), nome: 'X', ...mudanca() });
    expect(r.ok || r.recusas.map((x) => x.codigo)).toEqual(['fora-do-alcance']);
  });
});

describe('buscar', () => {
  test('o restrito some da lista de quem só vê o público, e o sigiloso, da de todos', async () => {
    const mae = 'Mãe da Busca Fictícia';
    const sigilos = ['publico', 'restrito', 'sigiloso'] as const;
    for (const sigilo of sigilos) await assistido({ sigilo, mae, nome: `Da busca, ${sigilo}` });
    const carcereiro = await agente(cenario, lugares.norte, ['servidor-prisional'], 'custodia');
    const juiza = await agente(cenario, lugares.varaDaLagoa, ['magistrado'], 'execucao-penal');
    const nomes = async (a: typeof defensora) => {
      const r = await buscarTitulares(cenario.servicos, a.quem, { mae: 'mae da busca' });
      return r.ok ? r.valor.titulares.map((t) => t.sigilo) : r.recusas;
    };
    expect(await nomes(carcereiro)).toEqual(['publico']);
    expect(await nomes(defensora)).toEqual(['publico', 'restrito']);
    expect(await nomes(juiza)).toEqual(['publico', 'restrito']);
  });

  test('registra o que se buscou e cada pessoa mostrada', async () => {
    const id = await assistido({ nome: 'Sicrano da Auditoria' });
    const sessao = await comFinalidade(defensora.id);
    const r = await abrirPagina(app, sessao, '/titulares?nome=sicrano%20da%20aud');
    expect(r.body).toContain('Sicrano da Auditoria');
    expect(await registrosDe(id)).toMatchObject([
      { tipo: 'leitura', acao: 'acesso.buscar-titulares', dados: { busca: { nome: 'sicrano da aud' }, achados: 1 } },
    ]);
  });

  test('sem finalidade, leva a dizê-la e não mostra nada', async () => {
    const r = await abrirPagina(app, await entrar(cenario, defensora.id), '/titulares?nome=fulano');
    expect(r.statusCode).toBe(303);
    expect(r.headers.location).toBe('/finalidade?volta=%2Ftitulares%3Fnome%3Dfulano');
  });

  test('duas letras não bastam: diz, e não busca', async () => {
    const r = await abrirPagina(app, await comFinalidade(defensora.id), '/titulares?nome=fu');
    expect(r.body).toContain('Escreva ao menos 3 letras');
    expect(r.body).not.toContain('<table');
  });

  test('leitura que não se pôde auditar não sai', async () => {
    await assistido({ nome: 'Pessoa que Não Sai' });
    const { leituras } = cenario.servicos;
    cenario.servicos.leituras = { ...leituras, ler: () => Promise.reject(new Error('sem banco')) };
    const sessao = await comFinalidade(defensora.id);
    const r = await abrirPagina(app, sessao, '/titulares?nome=pessoa%20que').finally(() => {
      cenario.servicos.leituras = leituras;
    });
    expect(r.statusCode).toBe(500);
    expect(r.body).not.toContain('Pessoa que Não Sai');
  });
});

describe('ficha', () => {
  test('traz as datas na data de hoje, a situação do código e quem consultou', async () => {
    const id = await assistido({ caso: CASO, nome: 'Com Caso Fictício' });
    const r = await abrirPagina(app, await comFinalidade(defensora.id), `/titulares/${id}`);
    expect(r.statusCode).toBe(200);
    expect(r.body).toContain('Presídio Norte');
    // 40% de 6 anos (2.192 dias desde 10/01/2024, com 2024 e 2028 bissextos): 877 dias, o da prisão contado.
    expect(r.body).toContain('04/06/2026');
    expect(r.body).toContain('Núcleo Criminal');
    expect(r.body).toContain('Emitir código');
  });

  test('fora do alcance é igual a não existir, e a tentativa fica registrada', async () => {
    const id = await assistido();
    const outra = await agente(cenario, lugares.outraDefensoria, ['defensor-publico']);
    const sessao = await comFinalidade(outra.id);
    const alheia = await abrirPagina(app, sessao, `/titulares/${id}`);
    const nenhuma = await abrirPagina(app, sessao, '/titulares/00000000-0000-4000-8000-000000000000');
    expect([alheia.statusCode, nenhuma.statusCode]).toEqual([404, 404]);
    const semPedido = (html: string) =>
      html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '').replaceAll(/value="[^"]*"/g, '');
    expect(semPedido(alheia.body)).toBe(semPedido(nenhuma.body));
    expect(await registrosDe(id)).toMatchObject([{ tipo: 'recusa', acao: 'acesso.ver-titular' }]);
    for (const rota of ['codigo', 'folha.pdf']) {
      const r = await enviar(app, sessao, `/titulares/${id}/${rota}`, { codigo: 'x' });
      expect(r.statusCode).toBe(404);
    }
  });
});

describe('código', () => {
  test('aparece uma vez, o banco só guarda o resumo, e nem a auditoria o tem', async () => {
    const id = await assistido();
    const r = await enviar(app, await comFinalidade(defensora.id), `/titulares/${id}/codigo`, {});
    const codigo = /([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}/.exec(r.body)?.[0] ?? 'nenhum';
    expect(r.body).toContain('http://localhost:3000/entrar/codigo');
    expect(r.body).toContain('18 de novembro de 2027');
    expect(r.headers['cache-control']).toBe('no-store');
    const guardado = JSON.stringify([
      await cenario.db.selectFrom('acesso.titular_codigo').selectAll().execute(),
      await registrosDe(id),
    ]);
    for (const forma of [codigo, codigo.replaceAll('-', '')]) expect(guardado).not.toContain(forma);
    const folha = await enviar(app, await comFinalidade(defensora.id), `/titulares/${id}/folha.pdf`, { codigo });
    expect(folha.statusCode).toBe(422);
    expect(folha.body).toContain('Não há caso cadastrado');
  });

  test('a folha em PDF sai com o código em vigor, e não com o anterior', async () => {
    const id = await assistido({ caso: CASO });
    const anterior = await emitir(id);
    const codigo = await emitir(id);
    const sessao = await comFinalidade(defensora.id);
    const velha = await enviar(app, sessao, `/titulares/${id}/folha.pdf`, { codigo: anterior });
    expect(velha.statusCode).toBe(422);
    const folha = await enviar(app, sessao, `/titulares/${id}/folha.pdf`, { codigo });
    expect(folha.headers['content-type']).toBe('application/pdf');
    expect(folha.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('um novo cancela o anterior e encerra a sessão aberta com ele', async () => {
    const id = await assistido();
    const antes = await emitir(id);
    const sessao = (await dar(antes)).cookies.find((c) => c.name === 'sessao')?.value ?? '';
    const entrada = { sessaoId: '', csrf: '', cookies: { sessao } };
    expect((await abrirPagina(app, entrada, '/meus-dados')).statusCode).toBe(200);
    await emitir(id);
    expect((await abrirPagina(app, entrada, '/meus-dados')).statusCode).toBe(303);
    expect((await dar(antes)).statusCode).toBe(422);
  });

  test('emitidos ao mesmo tempo, só um fica valendo', async () => {
    const id = await assistido();
    const codigos = await Promise.all(Array.from({ length: 4 }, () => emitir(id)));
    const emVigor = await cenario.db
      .selectFrom('acesso.titular_codigo')
      .select('codigo_hash')
      .where('pessoa_id', '=', id)
      .where('cancelado_em', 'is', null)
      .execute();
    expect(emVigor).toHaveLength(1);
    expect(new Set(codigos).size).toBe(4);
  });

  test('vale doze meses', async () => {
    const codigo = await emitir(await assistido());
    const agora = cenario.agora;
    cenario.agora = new Date('2027-11-18T11:59:59-03:00');
    const naVespera = await dar(codigo);
    cenario.agora = new Date('2027-11-18T12:00:00-03:00');
    const vencido = await dar(codigo);
    cenario.agora = agora;
    expect([naVespera.statusCode, vencido.statusCode]).toEqual([303, 422]);
  });
});

describe('entrar com o código', () => {
  test('o mesmo texto para código, nascimento ou mãe errados', async () => {
    const codigo = await emitir(await assistido());
    const corpo = async (...dados: Parameters<typeof dar>) => {
      const r = await dar(...dados);
      expect(r.statusCode).toBe(422);
      expect(r.cookies).toEqual([]);
      return /não conferem[^<]*/.exec(r.body)?.[0];
    };
    const textos = new Set([
      await corpo(codigo, { nascimento: '1990-05-11' }, '198.51.100.1'),
      await corpo(codigo, { mae: 'Outra' }, '198.51.100.2'),
      await corpo('2345-6789-ABCD-EFGH', {}, '198.51.100.3'),
      await corpo('qualquer coisa', {}, '198.51.100.4'),
    ]);
    expect(textos.size).toBe(1);
  });

  test('10.000 códigos errados: quase todos param na espera, e a pessoa entra de outro lugar', async () => {
    const codigo = await emitir(await assistido());
    const situacoes: Record<number, number> = {};
    for (let lote = 0; lote < 100; lote++) {
      const respostas = await Promise.all(
        Array.from({ length: 100 }, (_, i) => dar(codigo, { mae: `Tentativa ${lote} ${i}` }, '203.0.113.7')),
      );
      for (const r of respostas) situacoes[r.statusCode] = (situacoes[r.statusCode] ?? 0) + 1;
    }
    // 5 erros livres por código e endereço; o sexto já espera.
    expect(situacoes).toEqual({ 422: 5, 429: 9995 });
    expect((await dar(codigo, {}, '203.0.113.7')).statusCode).toBe(429);
    expect((await dar(codigo, {}, '192.0.2.44')).statusCode).toBe(303);
  }, 120_000);

  test('meus dados: só os da sessão, em palavras simples, e a própria leitura se registra', async () => {
    const id = await assistido({ caso: CASO, nome: 'Titular Fictício' });
    const alheio = await assistido({ nome: 'Outra Pessoa Fictícia' });
    const sessao = await entrarComo(id);
    const r = await abrirPagina(app, sessao, '/meus-dados');
    expect(r.body).toContain('Titular Fictício');
    expect(r.body).toContain('Quando posso sair e por quê');
    expect(r.body).not.toContain('Outra Pessoa Fictícia');
    expect((await registrosDe(id)).map((x) => x.acao)).toEqual([
      'acesso.emitir-codigo-do-titular',
      'entrar.dar-codigo-do-titular',
      'acesso.ver-meus-dados',
    ]);
    expect(JSON.stringify(await registrosDe(id))).not.toContain('Titular Fictício');
    for (const url of [`/titulares/${alheio}`, `/titulares/${id}`, '/titulares', '/titulares/novo']) {
      expect((await abrirPagina(app, sessao, url)).statusCode, url).toBe(403);
    }
  });

  test('o sigiloso ainda vê o que é seu', async () => {
    const id = await assistido({ sigilo: 'restrito', nome: 'Sob Sigilo Fictício' });
    const sessao = await entrarComo(id);
    await cenario.db.updateTable('acesso.titular').set({ sigilo: 'sigiloso' }).where('pessoa_id', '=', id).execute();
    expect((await abrirPagina(app, sessao, '/meus-dados')).body).toContain('Sob Sigilo Fictício');
  });

  test('quem usa o sistema vê quem viu a sua ficha, e só a sua', async () => {
    const { leituras } = cenario.servicos;
    const leitura = { quando: cenario.agora, tipo: 'leitura', acao: 'acesso.ver-usuario' } as const;
    const lotacao = { id: diretora.lotacaoId, nome: 'Presídio Norte (Direção)' };
    await leituras.ler({ ...leitura, lotacao, titularId: defensora.id });
    const vistas = await quemViuMinhaFicha(cenario.servicos, defensora.quem);
    expect(vistas.itens).toMatchObject([{ orgao: 'Presídio Norte (Direção)', acao: 'acesso.ver-usuario' }]);
    expect((await quemViuMinhaFicha(cenario.servicos, diretora.quem)).itens).toEqual([]);
  });

  test('quem usa o sistema não tem página de titular', async () => {
    expect((await abrirPagina(app, await entrar(cenario, defensora.id), '/meus-dados')).statusCode).toBe(403);
  });
});

describe('emitir código também é ver', () => {
  test('a página de emitir e a folha ficam na auditoria como leitura, e quem consultou as mostra', async () => {
    const id = await assistido({ caso: CASO });
    const sessao = await comFinalidade(defensora.id);
    const leituras = async () => (await registrosDe(id)).filter((r) => r.tipo === 'leitura').map((r) => r.acao);
    expect((await abrirPagina(app, sessao, `/titulares/${id}/codigo`)).statusCode).toBe(200);
    expect(await leituras()).toEqual(['acesso.abrir-emissao-do-codigo']);
    const codigo = await emitir(id);
    expect((await enviar(app, sessao, `/titulares/${id}/folha.pdf`, { codigo })).statusCode).toBe(200);
    expect((await leituras()).toSorted()).toEqual(['acesso.abrir-emissao-do-codigo', 'acesso.ler-folha-do-titular']);
  });

  test('sem finalidade, ou com as consultas paradas, não se emite nem se imprime', async () => {
    const id = await assistido({ caso: CASO });
    const semFinalidade = await entrar(cenario, defensora.id);
    expect((await enviar(app, semFinalidade, `/titulares/${id}/codigo`, {})).statusCode).toBe(403);
    const novo = await abrirPagina(app, semFinalidade, '/titulares/novo');
    expect(novo.headers.location).toBe('/finalidade?volta=%2Ftitulares%2Fnovo');
    const parada = { ...defensora.quem, ator: { ...defensora.quem.ator, leituraParada: true } };
    expect(await executar(cenario.servicos, parada, emissao(), { titularId: id })).toMatchObject({ ok: false });
  });

  test('trocado o código enquanto se entra com o antigo, ele não abre sessão', async () => {
    const id = await assistido();
    const antigo = await emitir(id);
    const [entrada] = await Promise.all([dar(antigo, {}, '192.0.2.77'), emitir(id)]);
    const abertas = await cenario.db
      .selectFrom('acesso.sessao')
      .select('id')
      .where('titular_id', '=', id)
      .where('encerrada_em', 'is', null)
      .execute();
    expect(abertas).toEqual([]);
    expect([303, 422]).toContain(entrada.statusCode);
  });
});
