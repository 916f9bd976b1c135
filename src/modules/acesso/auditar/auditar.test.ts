import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { comCliente } from '../../../platform/db/cliente.ts';
import { chaveDoSelo, registrar, selar } from '../../auditoria/index.ts';
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
  type PessoaDeTeste,
} from '../para-testes.ts';
import { mascararCpf } from './mascarar.ts';
import { planilhaDe } from './planilha.ts';
import { registrarAuditar, trabalhoDeVerificacao } from './index.ts';

const TITULAR = '33333333-3333-4333-8333-333333333333';

let cenario: Cenario;
let app: Aplicacao;
let auditora: PessoaDeTeste;
let colega: PessoaDeTeste;
let sessao: Entrada;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, registrarAuditar);
  const orgao = await criarEstrutura(cenario.db);
  auditora = await criarPessoa(cenario.db, orgao, ['auditor'], { nome: 'Auditora Fictícia' });
  colega = await criarPessoa(cenario.db, orgao, [], { nome: 'Colega Fictício' });
  await criarPessoa(cenario.db, orgao, [], { nome: 'Colega Fictícia Segunda' });
  sessao = await entrar(cenario, auditora.id);
  await anotar({ acao: 'teste.ver', dados: { busca: { cpf: '529.982.247-25' } } });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const anotar = (mudancas: object) =>
  cenario.db.transaction().execute((tx) =>
    registrar(tx, [
      {
        quando: cenario.agora,
        tipo: 'leitura',
        acao: 'teste.ver',
        usuario: { id: colega.id, nome: 'Colega Fictício' },
        titularId: TITULAR,
        procedimento: 'IP 12/2026',
        origem: { ip: '203.0.113.5' },
        ...mudancas,
      },
    ]),
  );

const abrir = (url: string) => abrirPagina(app, sessao, url);
/** O corpo da tabela, sem o formulário. */
const tabela = (html: string): string => /<tbody[\s\S]*<\/tbody>/.exec(html)?.[0] ?? '';

describe('buscar', () => {
  test.each([
    ['titularId', TITULAR],
    ['acao', 'teste.ver'],
    ['procedimento', 'IP 12/2026'],
    ['origem', '203.0.113.5'],
    ['de', '2026-11-18'],
    ['pessoa', 'colega ficticio'],
  ])('por %s acha', async (campo, valor) => {
    const r = await abrir(`/auditoria?${new URLSearchParams({ [campo]: valor }).toString()}`);
    expect(r.statusCode).toBe(200);
    expect(tabela(r.body)).toContain('teste.ver');
  });

  test.each([
    ['titularId', '44444444-4444-4444-8444-444444444444'],
    ['origem', '203.0.113.6'],
    ['ate', '2026-11-17'],
  ])('por outro %s não acha', async (campo, valor) => {
    const r = await abrir(`/auditoria?${new URLSearchParams({ [campo]: valor, acao: 'teste.ver' }).toString()}`);
    expect(r.body).toContain('Nenhum registro com estes filtros');
  });

  test('o nome de várias pessoas pergunta qual delas, antes de mostrar', async () => {
    const r = await abrir('/auditoria?pessoa=colega');
    expect(r.body).toContain('Qual delas?');
    expect(tabela(r.body)).toBe('');
  });

  test.each(['/auditoria?de=ontem&tipo=x&usuarioId=1', '/auditoria?acao=a&acao=b', '/auditoria?depoisDe=%00'])(
    '%s: filtro que não se entende é filtro nenhum',
    async (url) => {
      expect((await abrir(url)).statusCode).toBe(200);
    },
  );

  test('a própria busca fica na auditoria, com os filtros', async () => {
    await abrir(`/auditoria?titularId=${TITULAR}&procedimento=XYZ`);
    const registro = await cenario.db
      .selectFrom('auditoria.registro')
      .select(['usuario_id', 'titular_id', 'dados'])
      .where('acao', '=', 'auditoria.buscar-registros')
      .orderBy('numero', 'desc')
      .where('titular_id', '=', TITULAR)
      .execute();
    expect(registro.map((x) => x.dados)).toContainEqual({ filtros: { titularId: TITULAR, procedimento: 'XYZ' } });
    expect(new Set(registro.map((x) => x.usuario_id))).toEqual(new Set([auditora.id]));
  });

  test('sem confirmar a identidade, leva a confirmá-la; sem o papel, não abre', async () => {
    const velha = await entrar(cenario, auditora.id);
    await cenario.db.updateTable('acesso.sessao').set({ elevada_ate: null }).where('id', '=', velha.sessaoId).execute();
    for (const url of ['/auditoria', '/auditoria/registros.csv', '/auditoria/0/1']) {
      const r = await abrirPagina(app, velha, url);
      // O que não existe não leva a lugar nenhum.
      expect([303, 404]).toContain(r.statusCode);
    }
    const semPapel = await entrar(cenario, colega.id);
    for (const url of ['/auditoria', '/auditoria/registros.csv', '/auditoria/selos.json', '/auditoria/verificacao']) {
      expect((await abrirPagina(app, semPapel, url)).statusCode).toBe(403);
    }
  });
});

describe('um registro', () => {
  test('mostra o elo e o hash, e nenhum CPF', async () => {
    const { corrente, numero } = await cenario.db
      .selectFrom('auditoria.registro')
      .select(['corrente', 'numero'])
      .where('acao', '=', 'teste.ver')
      .executeTakeFirstOrThrow();
    const r = await abrir(`/auditoria/${corrente}/${numero}`);
    expect(r.body).toContain('O conteúdo confere com a impressão digital.');
    expect(r.body).toContain('***.982.247-**');
    expect(r.body).not.toContain('529.982');
  });

  test.each(['/auditoria/0/999999', '/auditoria/15/1'])('%s: não existe', async (url) => {
    expect((await abrir(url)).statusCode).toBe(404);
  });
});

describe('levar', () => {
  test('CSV sem CPF e sem fórmula', async () => {
    await anotar({ usuario: { nome: '=HYPERLINK("http://mau.exemplo.br")' }, acao: 'teste.formula' });
    const r = await abrir('/auditoria/registros.csv?acao=teste.formula');
    expect(r.headers['content-type']).toContain('text/csv');
    expect(r.body.split('\r\n')).toHaveLength(3);
    expect(r.body).toContain(`"'=HYPERLINK(""http://mau.exemplo.br"")"`);
    const todos = await abrir('/auditoria/registros.csv?acao=teste.ver');
    expect(todos.body).toContain('***.982.247-**');
    expect(todos.body).not.toContain('529.982');
  });

  test('planilha vazia ainda diz as colunas', () => {
    expect(planilhaDe([])).toMatch(/^\uFEFFquando \(UTC\);tipo;/);
  });

  test('os selos, como a linha de comando os exporta', async () => {
    await selar(cenario.db, chaveDoSelo(cenario.servicos.chaveMestra), cenario.agora);
    const r = await abrir('/auditoria/selos.json');
    expect(r.json<{ versao: number; selos: unknown[] }>()).toMatchObject({ versao: 1, selos: [{ numero: 1 }] });
  });
});

describe('verificar', () => {
  const executarTrabalho = () => {
    const { publica } = chaveDoSelo(cenario.servicos.chaveMestra);
    const trabalho = trabalhoDeVerificacao({ banco: cenario.db, url: cenario.banco.url, chaves: [publica] });
    return trabalho.executar({}, { agora: cenario.agora, tentativa: 1, sinal: AbortSignal.timeout(60_000) });
  };

  test('pede-se, espera-se e lê-se o resultado; a adulteração aparece', async () => {
    expect((await abrir('/auditoria/verificacao')).body).toContain('ainda não foi verificada');
    const r = await enviar(app, sessao, '/auditoria/verificacao', {});
    expect(r.headers.location).toBe('/auditoria/verificacao?feito=pedida');
    expect((await abrir('/auditoria/verificacao?feito=pedida')).body).toContain('Em andamento');
    cenario.agora = new Date(cenario.agora.getTime() + 60_000);
    await executarTrabalho();
    const certo = await abrir('/auditoria/verificacao');
    expect(certo.body).toContain('Tudo confere');
    expect(certo.body).not.toContain('Em andamento');
    await comCliente(cenario.banco.urlDoAdministrador, (c) =>
      c.query("update auditoria.registro set finalidade = 'outra' where acao = 'teste.formula'"),
    );
    cenario.agora = new Date(cenario.agora.getTime() + 60_000);
    await executarTrabalho();
    const errado = await abrir('/auditoria/verificacao');
    expect(errado.body).toContain('Não confere: 1 problema');
    expect((await abrir('/auditoria')).body).toContain('a última verificação achou 1 problema');
  });
});

test.each([
  ['529.982.247-25', '***.982.247-**'],
  ['cpf 52998224725.', 'cpf ***.982.247-**.'],
  ['0001234-55.2020.8.26.0050', '0001234-55.2020.8.26.0050'],
  ['33333333-3333-4333-8333-333333333333', '33333333-3333-4333-8333-333333333333'],
  ['123456789012', '123456789012'],
])('%s → %s', (texto, mascarado) => {
  expect(mascararCpf(texto)).toBe(mascarado);
});
