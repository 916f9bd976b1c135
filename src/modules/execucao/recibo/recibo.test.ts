/** O recibo no banco: guarda-se quando algo muda, confere, e não diz a ninguém o que é sigiloso. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executar } from '../../acesso/index.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../acesso/para-testes.ts';
import { trabalhoDeEntrega } from '../../../platform/eventos/index.ts';
import { fixarData } from '../divergencia/actions/fixar-data.ts';
import { divergenciasDe } from '../divergencia/store.ts';
import { registrarExecucao } from '../index.ts';
import {
  type Agente,
  agente,
  condenacaoDeSeisAnos,
  criarCondenada,
  fato,
  lancar,
  type Lugares,
  montarLugares,
} from '../para-testes.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { OUVINTES_DA_EXECUCAO, trabalhosDaExecucao } from './events.ts';
import { guardarRecibo } from './guardar.ts';
import { confere } from './recibo.ts';
import { listarRecibos, ultimoRecibo } from './store.ts';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let defensora: Agente;
let juiza: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarExecucao);
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  juiza = await agente(cenario, lugares.vara, 'magistrado');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const guardar = (pessoaId: string, hoje = '2026-11-18', causa: 'fato-novo' | 'pedido' = 'fato-novo') =>
  cenario.db.transaction().execute((tx) => guardarRecibo(tx, pessoaId, { agora: cenario.agora, hoje, causa }));

describe('guardar', () => {
  it('sem fato nem regra nova não se repete; com fato novo, sim; e o do banco confere', async () => {
    const id = await criarCondenada(cenario, lugares);
    const { recibo } = await guardar(id);
    expect(recibo?.resultado.marcos.find((m) => m.tipo === 'progressao')?.data).toBe('2026-06-04');
    expect((await guardar(id, '2026-11-19')).repetido).toBe(true);
    expect((await guardar(id, '2026-11-19', 'pedido')).repetido).toBe(false);
    await lancar(cenario, id, fato('execucao.remicao', '2026-02-02', { dias: 30 }));
    expect((await guardar(id)).repetido).toBe(false);
    const guardado = await ultimoRecibo(cenario.db, id);
    expect(guardado && confere(guardado)).toBe(true);
    expect(await listarRecibos(cenario.db, id, 10)).toHaveLength(3);
  });

  it('mudado no banco, não confere', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    const guardado = await ultimoRecibo(cenario.db, id);
    if (!guardado) throw new Error('não se guardou');
    expect(confere({ ...guardado, caso: { ...guardado.caso, emData: '2020-01-01' } })).toBe(false);
  });

  it('o papel da aplicação não muda nem apaga recibo', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    const mudar = sql`update execucao.recibo set causa = 'x' where pessoa_id = ${id}`.execute(cenario.db);
    await expect(mudar).rejects.toThrow(/permission denied/);
    await expect(sql`delete from execucao.recibo where pessoa_id = ${id}`.execute(cenario.db)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('o fato lançado agenda um só cálculo por pessoa, e o trabalho guarda o recibo', async () => {
    const id = await criarCondenada(cenario, lugares);
    await lancar(cenario, id, fato('execucao.remicao', '2026-02-02', { dias: 30 }));
    const eventos = await cenario.db
      .selectFrom('plataforma.evento')
      .select('id')
      .where('tipo', '=', 'pessoas.fatos-lancados')
      .where(sql`dados->>'pessoaId'`, '=', id)
      .execute();
    expect(eventos).toHaveLength(2);
    const contexto = { agora: cenario.agora, tentativa: 1, sinal: AbortSignal.timeout(10_000) };
    const entrega = trabalhoDeEntrega(cenario.db, OUVINTES_DA_EXECUCAO);
    for (const e of eventos) await entrega.executar({ evento: e.id }, contexto);
    const [trabalho] = trabalhosDaExecucao(cenario.servicos);
    await trabalho?.executar({ pessoaId: id }, contexto);
    await trabalho?.executar({ pessoaId: id }, contexto);
    expect(await listarRecibos(cenario.db, id, 10)).toHaveLength(1);
  });
});

describe('páginas', () => {
  it('a situação diz a data e leva ao recibo, que confere', async () => {
    const id = await criarCondenada(cenario, lugares);
    const r = await enviar(app, defensora.sessao, `/pessoas/${id}/recibos`, {});
    expect([r.statusCode, r.headers.location]).toEqual([303, `/pessoas/${id}?feito=calculado`]);
    const situacao = await abrirPagina(app, defensora.sessao, `/pessoas/${id}`);
    expect(situacao.body).toContain('04/06/2026');
    const href = /\/pessoas\/[\w-]+\/recibos\/[\w-]{36}/.exec(situacao.body)?.[0] ?? '';
    const recibo = await abrirPagina(app, defensora.sessao, href);
    expect(recibo.body).toContain('Confere');
    const conteudo = await abrirPagina(app, defensora.sessao, `${href}/conteudo.json`);
    const resumo = createHash('sha256').update(conteudo.rawPayload).digest('hex');
    expect(recibo.body).toContain(resumo);
  });

  it('de fato sigiloso, nem o recibo nem a data fixada aparecem a quem não o vê', async () => {
    const secreta = { ...condenacaoDeSeisAnos(), sigilo: 'sigiloso' as const };
    const id = await criarCondenada(cenario, lugares, { mais: [secreta] });
    const { recibo } = await guardar(id);
    expect(recibo?.sigilo).toBe('sigiloso');
    const url = `/pessoas/${id}/recibos/${recibo?.id}`;
    expect((await abrirPagina(app, defensora.sessao, url)).statusCode).toBe(404);
    expect((await abrirPagina(app, defensora.sessao, `${url}/conteudo.json`)).statusCode).toBe(404);
    const lista = await abrirPagina(app, defensora.sessao, `/pessoas/${id}/recibos`);
    expect(lista.body).toContain('Nenhum recibo guardado ainda');
    const situacao = await abrirPagina(app, defensora.sessao, `/pessoas/${id}`);
    expect(situacao.body).not.toContain('2 condenações');
  });

  it('fora do alcance é igual a não existir', async () => {
    const id = await criarCondenada(cenario, lugares);
    const outra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    for (const aba of ['', '/linha-do-tempo', '/custodia', '/processos', '/quem-e', '/quem-consultou', '/recibos']) {
      expect((await abrirPagina(app, outra.sessao, `/pessoas/${id}${aba}`)).statusCode, aba).toBe(404);
    }
    expect((await enviar(app, outra.sessao, `/pessoas/${id}/recibos`, {})).statusCode).toBe(404);
  });
});

describe('data fixada', () => {
  const FIXADA = {
    marco: 'progressao/semiaberto',
    data: '2026-08-01',
    motivo: 'A decisão considerou outra data-base.',
  };

  it('a juíza fixa, as duas aparecem, e a revogação devolve a calculada', async () => {
    const id = await criarCondenada(cenario, lugares);
    const r = await enviar(app, juiza.sessao, `/pessoas/${id}/divergencias`, FIXADA);
    expect([r.statusCode, r.headers.location]).toEqual([303, `/pessoas/${id}?feito=data-fixada`]);
    const pagina = await abrirPagina(app, defensora.sessao, `/pessoas/${id}`);
    expect(pagina.body).toContain('01/08/2026');
    expect(pagina.body).toContain('outra data-base');
    const [d] = await divergenciasDe(cenario.db, id);
    expect(d).toMatchObject({ dataCalculada: '2026-06-04', dataFixada: '2026-08-01' });
    await enviar(app, juiza.sessao, `/pessoas/${id}/divergencias/${d?.id}/revogar`, {});
    expect((await abrirPagina(app, defensora.sessao, `/pessoas/${id}`)).body).not.toContain('01/08/2026');
    expect(await divergenciasDe(cenario.db, id)).toHaveLength(1);
  });

  it('quem não decide não fixa; marco que não há e data igual à da conta se recusam', async () => {
    const pessoaId = await criarCondenada(cenario, lugares);
    const acao = fixarData(cenario.servicos);
    const codigos = async (quem: Agente['quem'], mudanca: object = {}) => {
      const r = await executar(cenario.servicos, quem, acao, { ...FIXADA, pessoaId, ...mudanca });
      return r.ok ? [] : r.recusas.map((x) => x.codigo);
    };
    expect(await codigos(defensora.quem)).toEqual(['sem-permissao']);
    expect(await codigos(juiza.quem, { marco: 'x' })).toEqual(['marco-inexistente']);
    expect(await codigos(juiza.quem, { data: '2026-06-04' })).toEqual(['mesma-data']);
    expect(await codigos(juiza.quem)).toEqual([]);
    expect(await codigos(juiza.quem)).toEqual(['ja-fixada']);
  });
});
