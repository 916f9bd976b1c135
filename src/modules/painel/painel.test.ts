/** O painel em PostgreSQL: a fotografia do dia, os números por lugar, e o que cada um vê. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, criarEstrutura } from '../acesso/para-testes.ts';
import {
  type Agente,
  agente,
  criarCondenada,
  fato,
  lancar,
  type Lugares,
  montarLugares,
} from '../execucao/para-testes.ts';
import { fotografar, registrarPainel } from './index.ts';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let juiza: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarPainel);
  juiza = await agente(cenario, lugares.vara, 'magistrado');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(async () => {
  await cenario.db.deleteFrom('execucao.data').execute();
});

/** Hoje é 18/11/2026. */
async function alemDe(pessoaId: string, ...datas: [tipo: string, dia: string][]): Promise<void> {
  await cenario.db
    .insertInto('execucao.data')
    .values(
      datas.map(([tipo, dia]) => ({
        pessoa_id: pessoaId,
        marco: tipo,
        tipo,
        situacao: 'alcancado',
        data: dia,
        mais_cedo: dia,
        sigilo: 'publico',
      })),
    )
    .execute();
}

const fotografia = () =>
  cenario.db
    .selectFrom('painel.dia')
    .select(['especie', 'alem_da_data as pessoas', 'dias', 'vara_id as vara', 'estrutura_id as unidade'])
    .where('dia', '=', '2026-11-18')
    .orderBy('especie')
    .execute();

it('conta quem passou, cada pessoa uma vez no grupo do alto, e não quem está em liberdade nem quem ainda não chegou', async () => {
  const [duas, uma, solta, futura] = await Promise.all(
    Array.from({ length: 4 }, () => criarCondenada(cenario, lugares)),
  );
  await alemDe(duas ?? '', ['progressao', '2026-11-08'], ['livramento', '2026-11-13']);
  await alemDe(uma ?? '', ['progressao', '2026-11-17'], ['indulto', '2026-01-01']);
  await alemDe(solta ?? '', ['progressao', '2026-11-01']);
  await lancar(cenario, solta ?? '', fato('custodia.soltura', '2026-11-02', { motivo: 'absolvicao' }));
  await alemDe(futura ?? '', ['progressao', '2026-11-18']);
  await fotografar(cenario.servicos);
  await fotografar(cenario.servicos);
  const onde = { vara: lugares.vara.id, unidade: lugares.norte.id };
  expect(await fotografia()).toEqual([
    { especie: 'indulto', pessoas: 1, dias: 321, ...onde },
    { especie: 'liberdade', pessoas: 2, dias: 11, ...onde },
    { especie: 'livramento', pessoas: 1, dias: 5, ...onde },
    { especie: 'progressao', pessoas: 2, dias: 11, ...onde },
  ]);
  const { body } = await abrirPagina(app, juiza.sessao, '/painel');
  expect(body).toContain('2 pessoas estão presas');
  expect(body).toContain('Vara da Lagoa');
});

it('a juíza de outra comarca não vê os números; a defensoria vê os seus, de agora', async () => {
  const id = await criarCondenada(cenario, lugares);
  await alemDe(id, ['termino', '2026-11-08']);
  await fotografar(cenario.servicos);
  const outra = await criarEstrutura(cenario.db, {
    especie: 'vara',
    nome: 'Vara Distante',
    uf: 'ZZ',
    comarca: 'Distante',
  });
  const juizDeFora = await agente(cenario, outra, 'magistrado');
  expect((await abrirPagina(app, juizDeFora.sessao, '/painel')).body).toContain('ninguém está preso');
  const coordenadora = await agente(cenario, lugares.defensoria, 'coordenacao-da-defensoria');
  expect((await abrirPagina(app, coordenadora.sessao, '/painel')).body).toContain('1 pessoa está presa');
  const vizinha = await agente(cenario, lugares.outraDefensoria, 'coordenacao-da-defensoria');
  expect((await abrirPagina(app, vizinha.sessao, '/painel')).body).toContain('ninguém está preso');
});

it('o tempo da data à decisão é a mediana dos avisos que se fecharam por decisão no mês', async () => {
  const id = await criarCondenada(cenario, lugares);
  const aviso = (referencia: string, alvo: string, encerrado: string, por = 'decidido') => ({
    pessoa_id: id,
    especie: 'progressao',
    referencia,
    alvo,
    sigilo: 'publico',
    aberto_em: '2026-01-01T00:00:00Z',
    encerrado_em: encerrado,
    encerrado_por: por,
  });
  await cenario.db
    .insertInto('avisos.aviso')
    .values([
      aviso('a', '2026-11-01', '2026-11-05T15:00:00Z'),
      aviso('b', '2026-10-01', '2026-11-10T15:00:00Z'),
      aviso('c', '2026-11-12', '2026-11-11T15:00:00Z'),
      aviso('d', '2026-01-01', '2026-11-11T15:00:00Z', 'sem-objeto'),
      aviso('e', '2026-01-01', '2026-10-11T15:00:00Z'),
    ])
    .execute();
  await fotografar(cenario.servicos);
  const decisoes = await cenario.db.selectFrom('painel.decisao').selectAll().execute();
  expect(decisoes).toMatchObject([{ mes: '2026-11-01', decididos: 3, mediana_dias: 4, maior_dias: 40 }]);
});

it('o público não pede entrada e não mostra a contagem pequena', async () => {
  const id = await criarCondenada(cenario, lugares);
  await alemDe(id, ['termino', '2026-11-08']);
  await fotografar(cenario.servicos);
  const pagina = await app.inject({ url: '/painel/publico' });
  expect([pagina.statusCode, pagina.body.includes('pequeno demais')]).toEqual([200, true]);
  const json = (await app.inject({ url: '/painel/publico.json' })).json<{
    semanas: { celulas: { pessoas?: number }[] }[];
  }>();
  expect(json.semanas[0]?.celulas.every((c) => c.pessoas === undefined)).toBe(true);
  expect((await app.inject({ url: '/painel/publico.csv' })).body).toContain('sim');
});

it('a data sigilosa não se conta a quem alcança a pessoa sem credencial', async () => {
  const id = await criarCondenada(cenario, lugares);
  await alemDe(id, ['progressao', '2026-11-08']);
  const coordenadora = await agente(cenario, lugares.defensoria, 'coordenacao-da-defensoria');
  const numeros = async () => (await abrirPagina(app, coordenadora.sessao, '/painel.csv')).body;
  expect(await numeros()).toContain('Data de sair ou de mudar de regime');
  await cenario.db.updateTable('execucao.data').set({ sigilo: 'sigiloso' }).where('pessoa_id', '=', id).execute();
  expect(await numeros()).not.toContain('Data de sair ou de mudar de regime');
});
