import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { executar, type Quem, SISTEMA } from '../../acesso/index.ts';
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
} from '../../acesso/para-testes.ts';
import type { FatoNovo } from '../fatos/novo.ts';
import { lerFatos } from '../fatos/store.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../para-testes.ts';
import { ATUACAO, VARA } from '../projecoes/atuacao.ts';
import { DOCUMENTO } from '../projecoes/documento.ts';
import { NOME_DE_BUSCA } from '../projecoes/nome-de-busca.ts';
import { PESSOA } from '../projecoes/pessoa.ts';
import { TITULAR } from '../projecoes/titular.ts';
import { atuacao, documento } from '../qualificacao/index.ts';
import { decidirProposta } from './actions/decidir-proposta.ts';
import { desfazerUnificacao } from './actions/desfazer-unificacao.ts';
import { proporDecisao } from './actions/propor-decisao.ts';
import { procurarSemelhantes, registrarUnificacao } from './index.ts';
import { acharSemelhanca } from './store.ts';

const PROJECOES = [TITULAR, PESSOA, NOME_DE_BUSCA, DOCUMENTO, ATUACAO, VARA];
const FUSO = 'America/Sao_Paulo';

let cenario: Cenario;
let app: Aplicacao;
let graca: { id: string; quem: Quem };
let gil: { id: string; quem: Quem };
let alheia: { id: string; quem: Quem };

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, (a) => registrarUnificacao(a, PROJECOES));
  const secretaria = await criarEstrutura(cenario.db, { especie: 'administracao-prisional' });
  const senappen = await criarEstrutura(cenario.db, { especie: 'senappen' });
  const presidio = await criarEstrutura(cenario.db, { especie: 'estabelecimento', pai: secretaria });
  const agente = async (onde: typeof presidio, papel: 'revisor-de-identidade' | 'diretor-de-estabelecimento') => {
    const { id } = await criarPessoa(cenario.db, onde, [papel]);
    return { id, quem: await quem(cenario, id, { finalidade: 'custodia' }) };
  };
  graca = await agente(senappen, 'revisor-de-identidade');
  gil = await agente(senappen, 'revisor-de-identidade');
  alheia = await agente(presidio, 'diretor-de-estabelecimento');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

let contador = 0;
const SOBRENOMES = [
  'Aroeira',
  'Buriti',
  'Cedro',
  'Jatobá',
  'Peroba',
  'Umbuzeiro',
  'Ingá',
  'Mangabeira',
  'Sucupira',
  'Angico',
  'Quaresma',
  'Faveiro',
];
const MAES = ['Raimunda', 'Conceição', 'Ivone', 'Teresa', 'Zulmira', 'Odete', 'Benedita'];

/** Duas pessoas que só diferem na grafia do nome. */
async function par(mudanca: Partial<Parameters<typeof quemE>[0]> = {}): Promise<[string, string]> {
  // Bem diferentes entre um par e outro: só os dois de cada par se parecem.
  const n = contador++;
  const sobrenome = SOBRENOMES[n % SOBRENOMES.length] ?? '';
  const base = {
    nome: `Wellington Fictício ${sobrenome}`,
    mae: `${MAES[n % MAES.length]} Fictícia ${sobrenome}`,
    nascimento: `${1960 + n * 3}-0${(n % 9) + 1}-1${(n * 7) % 10}`,
  };
  const antiga = await criarPessoaPresa(cenario.servicos, SISTEMA, { fatos: quemE({ ...base, sexo: 'masculino' }) });
  cenario.agora = new Date(cenario.agora.getTime() + 1000);
  const nova = { ...base, nome: base.nome.replace('Wellington', 'Uelinton'), ...mudanca };
  return [antiga, await criarPessoaPresa(cenario.servicos, SISTEMA, { fatos: quemE({ ...nova, sexo: 'masculino' }) })];
}

const propor = (de: Quem, ficaId: string, saiId: string, decisao = 'mesma') =>
  executar(cenario.servicos, de, proporDecisao, { ficaId, saiId, decisao, motivo: 'mesma mãe e mesmo rosto' });
const decidir = (de: Quem, ficaId: string, saiId: string, resposta = 'confirmar') =>
  executar(cenario.servicos, de, decidirProposta(PROJECOES, FUSO), {
    ficaId,
    saiId,
    resposta,
    motivo: 'conferi as fotos',
  });
const separar = (de: Quem, ficaId: string, saiId: string) =>
  executar(cenario.servicos, de, desfazerUnificacao(PROJECOES, FUSO), { ficaId, saiId, motivo: 'são primos' });

/** Tudo o que se deduz dos fatos das duas. */
async function estado(ids: readonly string[]) {
  const { db } = cenario;
  const de = async (tabela: 'pessoas.documento' | 'pessoas.nome_de_busca' | 'acesso.titular_atuacao') =>
    (await db.selectFrom(tabela).selectAll().where('pessoa_id', 'in', ids).execute())
      .map((l) => JSON.stringify(l))
      .toSorted();
  const pessoas = await db
    .selectFrom('pessoas.pessoa')
    .selectAll()
    .where('pessoa_id', 'in', ids)
    .orderBy('pessoa_id')
    .execute();
  const titulares = await db
    .selectFrom('acesso.titular')
    .selectAll()
    .where('pessoa_id', 'in', ids)
    .orderBy('pessoa_id')
    .execute();
  return {
    // A versão só sobe.
    pessoas: pessoas.map((p) => ({ ...p, versao: 0 })),
    titulares,
    documentos: await de('pessoas.documento'),
    nomes: await de('pessoas.nome_de_busca'),
    atuacoes: await de('acesso.titular_atuacao'),
  };
}

describe('procurar semelhantes', () => {
  it('acha o mesmo nome com outra grafia e põe na fila, com o registro mais antigo à frente', async () => {
    const [antiga, nova] = await par();
    expect(await procurarSemelhantes(cenario.servicos, nova, PROJECOES, cenario.agora)).toBeGreaterThan(0);
    const achada = await acharSemelhanca(cenario.db, antiga, nova);
    expect(achada).toMatchObject({ ficaId: antiga, saiId: nova });
    expect(achada?.campos.map((c) => c.explicacao).join(' ')).toMatch(/mãe/);
  });

  it('gêmeos não se unem nem vão à fila', async () => {
    const [antiga, nova] = await par({ nome: 'Anderson Fictício de Gêmeos', mae: 'Raimunda Fictícia de Gêmeos' });
    await procurarSemelhantes(cenario.servicos, nova, PROJECOES, cenario.agora);
    expect(await acharSemelhanca(cenario.db, antiga, nova)).toBeUndefined();
  });
});

describe('sozinho, só com evidência forte e sem abrir a ninguém', () => {
  const CPF_IGUAL: FatoNovo = {
    tipo: documento,
    dados: { especie: 'cpf', numero: '11144477735' },
    dia: '2026-01-05',
    fonte: 'teste',
  };
  const dePolicia = (estruturaId: string): FatoNovo => ({
    tipo: atuacao,
    dados: { como: 'policia', estruturaId },
    dia: '2026-01-05',
    fonte: 'teste',
  });
  const unificadaEm = async (id: string) => {
    const linha = await cenario.db
      .selectFrom('pessoas.pessoa')
      .select('unificada_em')
      .where('pessoa_id', '=', id)
      .executeTakeFirstOrThrow();
    return linha.unificada_em;
  };

  it.each([
    ['no mesmo alcance, une', false],
    ['se um órgão passaria a alcançar a outra, deixa na fila', true],
  ])('%s', async (_, deOutroOrgao) => {
    const [a, b] = await par();
    const policia = await criarEstrutura(cenario.db, { especie: 'policia' });
    for (const id of [a, b]) await lancarEmTeste(cenario.servicos, SISTEMA, id, [CPF_IGUAL]);
    await lancarEmTeste(cenario.servicos, SISTEMA, b, deOutroOrgao ? [dePolicia(policia.id)] : [CPF_IGUAL]);
    await procurarSemelhantes(cenario.servicos, b, PROJECOES, cenario.agora);
    expect((await acharSemelhanca(cenario.db, a, b))?.faixa).toBe('automatica');
    expect(await unificadaEm(b)).toBe(deOutroOrgao ? null : a);
  });
});

describe('duas pessoas decidem', () => {
  it('quem propôs não decide; quem não alcança as duas não as acha', async () => {
    const [a, b] = await par();
    expect(await propor(alheia.quem, a, b)).toMatchObject({ ok: false });
    expect(await propor(graca.quem, a, b)).toMatchObject({ ok: true });
    expect(await decidir(graca.quem, a, b)).toMatchObject({ ok: false, recusas: [{ codigo: 'interessado' }] });
    expect(await decidir(gil.quem, a, b)).toMatchObject({ ok: true });
    expect(await decidir(gil.quem, a, b)).toMatchObject({ ok: false, recusas: [{ codigo: 'ja-decidida' }] });
  });

  it('devolvida, a proposta volta à fila', async () => {
    const [a, b] = await par();
    await propor(graca.quem, a, b);
    expect(await decidir(gil.quem, a, b, 'devolver')).toMatchObject({ ok: true });
    expect(await propor(gil.quem, a, b)).toMatchObject({ ok: true });
  });

  it('decidido que são duas, não voltam à fila', async () => {
    const [a, b] = await par();
    await propor(graca.quem, a, b, 'outra');
    await decidir(gil.quem, a, b);
    await procurarSemelhantes(cenario.servicos, b, PROJECOES, cenario.agora);
    expect((await acharSemelhanca(cenario.db, a, b))?.decidida?.decisao).toBe('outra');
  });
});

describe('unificar', () => {
  const CPF: FatoNovo = {
    tipo: documento,
    dados: { especie: 'cpf', numero: '52998224725' },
    dia: '2026-01-05',
    fonte: 'teste',
  };

  it('lê os fatos dos dois, e desfazer devolve tudo ao que era', async () => {
    const [a, b] = await par();
    await lancarEmTeste(cenario.servicos, SISTEMA, b, [CPF]);
    await cenario.db.updateTable('acesso.titular').set({ sigilo: 'restrito' }).where('pessoa_id', '=', b).execute();
    const antes = await estado([a, b]);
    await propor(graca.quem, a, b);
    expect(await decidir(gil.quem, a, b)).toMatchObject({ ok: true });
    const unificado = await estado([a, b]);
    expect(unificado.pessoas.find((p) => p.pessoa_id === a)?.cpf).toBe('52998224725');
    expect(unificado.titulares.find((t) => t.pessoa_id === a)?.sigilo).toBe('restrito');
    expect(unificado.nomes.filter((n) => n.includes(b))).toEqual([]);
    expect(await lerFatos(cenario.db, a)).toHaveLength(9);
    expect(await separar(gil.quem, a, b)).toMatchObject({ ok: true });
    expect(await estado([a, b])).toEqual(antes);
  });

  it('separadas, não se unem de novo sozinhas', async () => {
    const [a, b] = await par();
    await propor(graca.quem, a, b);
    await decidir(gil.quem, a, b);
    await separar(gil.quem, a, b);
    await procurarSemelhantes(cenario.servicos, b, PROJECOES, cenario.agora);
    const { unificada_em } = await cenario.db
      .selectFrom('pessoas.pessoa')
      .select('unificada_em')
      .where('pessoa_id', '=', b)
      .executeTakeFirstOrThrow();
    expect(unificada_em).toBeNull();
  });

  it('registro que já recebeu outros não se unifica por cima', async () => {
    const [a, b] = await par();
    const [c] = await par();
    await propor(graca.quem, a, b);
    await decidir(gil.quem, a, b);
    await propor(graca.quem, c, a);
    expect(await decidir(gil.quem, c, a)).toMatchObject({ ok: false, recusas: [{ codigo: 'tem-outras-unificadas' }] });
  });
});

it('pela página: compara, propõe, e outra pessoa confirma', async () => {
  const [a, b] = await par();
  const sessao = async (id: string) => {
    const entrada = await entrar(cenario, id);
    await cenario.db
      .updateTable('acesso.sessao')
      .set({ finalidade: 'custodia', elevada_ate: new Date(cenario.agora.getTime() + 60_000) })
      .where('id', '=', entrada.sessaoId)
      .execute();
    return entrada;
  };
  const [deGraca, deGil] = [await sessao(graca.id), await sessao(gil.id)];
  const pagina = await abrirPagina(app, deGraca, `/identidade/${a}/${b}`);
  expect(pagina.statusCode).toBe(200);
  expect(pagina.body).toContain('São a mesma pessoa?');
  const semMotivo = await enviar(app, deGraca, `/identidade/${a}/${b}/proposta`, { decisao: 'mesma' });
  expect(semMotivo.statusCode).toBe(422);
  const proposta = { decisao: 'mesma', motivo: 'mesmo rosto' };
  expect((await enviar(app, deGraca, `/identidade/${a}/${b}/proposta`, proposta)).statusCode).toBe(303);
  const resposta = { resposta: 'confirmar', motivo: 'conferi' };
  expect((await enviar(app, deGil, `/identidade/${a}/${b}/decisao`, resposta)).statusCode).toBe(303);
  expect((await abrirPagina(app, deGil, `/pessoas/${a}/unificacoes`)).body).toContain('Separar de novo');
});
