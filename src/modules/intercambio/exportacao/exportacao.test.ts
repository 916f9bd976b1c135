/** O que sai em arquivo: só quem se alcança, só o que se pode ver, com registro; e o que sai entra de volta igual. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { tiposDoPg } from '../../../platform/db/tipos-do-pg.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  enviar,
  type EstruturaDeTeste,
  quem,
} from '../../acesso/para-testes.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { executar, type Quem } from '../../acesso/index.ts';
import { saude } from '../../pessoas/index.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../../pessoas/para-testes.ts';
import { condenacao } from '../../processos/index.ts';
import { entrada, prisao, soltura } from '../../custodia/index.ts';
import { especieDe } from '../especies/index.ts';
import { emCsv } from '../formatos/escrever.ts';
import { registrarIntercambio } from '../index.ts';
import { comecarEmTeste, lida } from '../importacao/para-testes.ts';
import { processar } from '../importacao/processar.ts';
import { exportar } from './actions/exportar.ts';
import { LIMITE_POR_DIA } from './exportacao.ts';
import { linhasDe } from './levar.ts';
import type { IdDaEspecie } from '../especies/especie.ts';

const BASE = { fonte: 'ofício fictício' };

interface Mundo {
  cenario: Cenario;
  unidade: EstruturaDeTeste;
  outra: EstruturaDeTeste;
  diretor: Quem;
  diretorId: string;
  gestor: Quem;
}

async function abrirMundo(): Promise<Mundo> {
  const cenario = await abrirCenario();
  const orgao = await criarEstrutura(cenario.db, {
    especie: 'administracao-prisional',
    nome: 'Administração Fictícia',
  });
  const nova = (nome: string) =>
    criarEstrutura(cenario.db, { especie: 'estabelecimento', pai: orgao, nome, sigla: nome });
  const [unidade, outra] = [await nova('Presídio Um'), await nova('Presídio Dois')];
  const finalidade = 'custodia' as const;
  const d = await criarPessoa(cenario.db, unidade, ['diretor-de-estabelecimento']);
  const g = await criarPessoa(cenario.db, orgao, ['gestor-de-vagas']);
  return {
    cenario,
    unidade,
    outra,
    diretorId: d.id,
    diretor: await quem(cenario, d.id, { finalidade }),
    gestor: await quem(cenario, g.id, { finalidade }),
  };
}

/** Presa na unidade, condenada, com um dado de saúde e um nome que começa como fórmula. */
async function criarPresa({ cenario, gestor }: Mundo, nome: string, estruturaId: string): Promise<string> {
  const { servicos } = cenario;
  const id = await criarPessoaPresa(servicos, gestor, { fatos: quemE({ nome, mae: '=Mãe Fictícia' }) });
  await lancarEmTeste(servicos, gestor, id, [
    { ...BASE, tipo: prisao, dados: { especie: 'preventiva' }, dia: '2026-03-01', hora: '10:00' },
    { ...BASE, tipo: entrada, dados: { estruturaId, motivo: 'prisao' }, dia: '2026-03-02' },
    {
      ...BASE,
      tipo: condenacao,
      dados: { processo: '00000011120248130024', pena: '5a4m0d', regimeInicial: 'fechado' },
      dia: '2026-06-01',
    },
    { ...BASE, tipo: saude, dados: { especie: 'doenca', descricao: 'Segredo de saúde' }, dia: '2026-03-02' },
  ]);
  return id;
}

async function csvDe({ cenario }: Mundo, q: Quem, especie: IdDaEspecie): Promise<string> {
  const r = await executar(cenario.servicos, q, exportar, { especie, formato: 'csv' });
  if (!r.ok) throw new Error(r.recusas[0]?.mensagem);
  const e = especieDe(especie);
  const colunas = e.campos.map((c) => c.nome);
  const partes: Buffer[] = [];
  for await (const p of emCsv(colunas, linhasDe(cenario.servicos, q, e, r.valor.pessoaIds)))
    partes.push(Buffer.from(p as string));
  return Buffer.concat(partes).toString();
}

let mundo: Mundo;
let app: Aplicacao;
let minha: string;

beforeAll(async () => {
  mundo = await abrirMundo();
  minha = await criarPresa(mundo, 'Ana Fictícia da Unidade', mundo.unidade.id);
  await criarPresa(mundo, 'Bia Fictícia de Longe', mundo.outra.id);
  app = await abrirApp(mundo.cenario, registrarIntercambio);
});
afterAll(async () => {
  await app.close();
  await mundo.cenario.fechar();
});

describe('exportar', () => {
  it('leva só quem a lotação alcança, sem dado de saúde, e neutraliza fórmulas', async () => {
    for (const especie of ['pessoas', 'custodia', 'execucoes'] as const) {
      const csv = await csvDe(mundo, mundo.diretor, especie);
      expect(csv).toContain('Ana Fictícia da Unidade');
      expect(csv).not.toContain('Bia Fictícia');
      expect(csv).not.toContain('Segredo de saúde');
      expect(csv).toContain(";'=Mãe Fictícia");
    }
  });

  it('o fato sigiloso e a pessoa sigilosa não saem para quem não tem credencial', async () => {
    const { cenario, diretor, unidade, gestor } = mundo;
    const id = await criarPresa(mundo, 'Caio Fictício', unidade.id);
    await lancarEmTeste(cenario.servicos, gestor, id, [
      {
        ...BASE,
        tipo: soltura,
        dados: { motivo: 'outra', ordem: 'ORDEM-SECRETA' },
        dia: '2026-07-01',
        sigilo: 'sigiloso',
      },
    ]);
    expect(await csvDe(mundo, diretor, 'custodia')).not.toContain('ORDEM-SECRETA');
    await cenario.db.updateTable('acesso.titular').set({ sigilo: 'sigiloso' }).where('pessoa_id', '=', id).execute();
    expect(await csvDe(mundo, diretor, 'pessoas')).not.toContain('Caio');
  });

  it('pela página: baixa o arquivo, e cada pessoa fica com o registro da consulta', async () => {
    const { cenario, diretorId } = mundo;
    const e = await entrar(cenario, diretorId);
    await cenario.db
      .updateTable('acesso.sessao')
      .set({ finalidade: 'custodia', elevada_ate: new Date(cenario.agora.getTime() + 60_000) })
      .where('id', '=', e.sessaoId)
      .execute();
    expect((await abrirPagina(app, e, '/exportacoes')).body).toContain('1 pessoa');
    const r = await enviar(app, e, '/exportacoes', { especie: 'pessoas', formato: 'json' });
    expect(r.statusCode).toBe(200);
    expect(JSON.parse(r.body)).toMatchObject([{ identificador: minha, nome: 'Ana Fictícia da Unidade' }]);
    const lidas = await cenario.db
      .selectFrom('auditoria.registro')
      .select(['titular_id', 'finalidade'])
      .where('acao', '=', 'intercambio.exportar-pessoa')
      .execute();
    expect(lidas).toEqual([{ titular_id: minha, finalidade: 'custodia' }]);
  });

  it('sem finalidade, sem confirmação recente ou acima do limite do dia, nada sai', async () => {
    const { cenario, diretorId, diretor } = mundo;
    const pedido = { especie: 'pessoas', formato: 'csv' };
    const semFinalidade = await executar(cenario.servicos, await quem(cenario, diretorId), exportar, pedido);
    expect(semFinalidade).toMatchObject({ ok: false, recusas: [{ codigo: 'sem-finalidade' }] });
    const velha = await quem(cenario, diretorId, { finalidade: 'custodia', elevada: false });
    expect(await executar(cenario.servicos, velha, exportar, pedido)).toMatchObject({
      ok: false,
      recusas: [{ codigo: 'confirmar-identidade' }],
    });
    await cenario.db
      .insertInto('intercambio.exportacao')
      .values({
        especie: 'pessoas',
        formato: 'csv',
        usuario_id: diretorId,
        finalidade: 'custodia',
        pessoas: LIMITE_POR_DIA,
        feita_em: cenario.agora,
      })
      .execute();
    expect(await executar(cenario.servicos, diretor, exportar, pedido)).toMatchObject({
      ok: false,
      recusas: [{ codigo: 'limite-do-dia' }],
    });
  });
});

describe('o que se exporta se importa de volta igual', () => {
  it('num sistema vazio, e exportado de novo, o arquivo é o mesmo; no mesmo sistema, nada entra', async () => {
    const dois = await abrirMundo();
    const pool = new pg.Pool({ connectionString: dois.cenario.banco.url, max: 2, types: tiposDoPg });
    const poolDaqui = new pg.Pool({ connectionString: mundo.cenario.banco.url, max: 2, types: tiposDoPg });
    const raiz = async (m: Mundo): Promise<string> =>
      (
        await m.cenario.db
          .selectFrom('acesso.estrutura')
          .select('id')
          .where('nivel', '=', 'orgao')
          .executeTakeFirstOrThrow()
      ).id;
    try {
      for (const especie of ['pessoas', 'custodia', 'execucoes'] as const) {
        const conteudo = await csvDe(mundo, mundo.gestor, especie);
        const la = await comecarEmTeste(dois.cenario.servicos, dois.gestor, {
          especie,
          estruturaId: await raiz(dois),
          conteudo,
        });
        await processar({ servicos: dois.cenario.servicos, pool }, la.id);
        expect(await lida(dois.cenario.db, la.id)).toMatchObject({ estado: 'concluida', comErro: 0 });
        const aqui = await comecarEmTeste(mundo.cenario.servicos, mundo.gestor, {
          especie,
          estruturaId: await raiz(mundo),
          conteudo,
        });
        await processar({ servicos: mundo.cenario.servicos, pool: poolDaqui }, aqui.id);
        expect(await lida(mundo.cenario.db, aqui.id)).toMatchObject({ novas: 0, comErro: 0 });
      }
      for (const especie of ['pessoas', 'custodia', 'execucoes'] as const) {
        const [antes, depois] = [await csvDe(mundo, mundo.gestor, especie), await csvDe(dois, dois.gestor, especie)];
        expect(semIds(depois)).toEqual(semIds(antes));
      }
    } finally {
      await pool.end();
      await poolDaqui.end();
      await dois.cenario.fechar();
    }
  });
});

/** Os ids são de cada sistema; o resto da linha tem de ser igual. */
const semIds = (csv: string): string[] =>
  csv
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .split('\r\n')
    .toSorted();
