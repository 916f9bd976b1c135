import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../acesso/para-testes.ts';
import { agente, type Agente, criarCondenada, fato, type Lugares, montarLugares } from '../../execucao/para-testes.ts';
import { registrarMesas } from '../index.ts';
import { porData, semDatas } from '../para-testes.ts';

/** O relógio do cenário está em 18/11/2026. */
const MESA = '/mesa/defesa';
let cenario: Cenario;
let app: Aplicacao;
let lugares: Lugares;
let defensora: Agente;
let deOutra: Agente;
const ids: Record<string, string> = {};

const nova = async (
  nome: string,
  dia: string | undefined,
  campos = {},
  mais: Parameters<typeof criarCondenada>[2] = {},
) => {
  const id = await criarCondenada(cenario, lugares, { nome, ...mais });
  await cenario.db.deleteFrom('execucao.data').where('pessoa_id', '=', id).execute();
  await porData(cenario.db, id, dia, campos);
  ids[nome] = id;
  return id;
};

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarMesas);
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  deOutra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
  await semDatas(cenario.db);
  await nova('Vencida Fictícia', '2026-11-06', { data: '2027-01-14' });
  await nova('Próxima Fictícia', '2026-12-18');
  await nova('Longe Fictícia', '2026-12-19', { marco: 'livramento', tipo: 'livramento' });
  // Na melhor hipótese já teria chegado: não se conta como vencida o que não se sabe.
  await nova('Érica Sem Dados Fictícia', undefined, { mais_cedo: '2026-05-01' });
  await nova('Sigilosa Fictícia', '2026-01-01', { sigilo: 'sigiloso' });
  await nova(
    'Solta Fictícia',
    '2026-01-02',
    {},
    { mais: [fato('custodia.soltura', '2026-01-03', { motivo: 'alvara' })] },
  );
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const abrir = async (consulta = '', quem = defensora) =>
  abrirPagina(app, quem.sessao, `${MESA}${consulta && `?${consulta}`}`);
const nomesEm = (html: string): string[] =>
  [...html.matchAll(/<a href="\/pessoas\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map((m) => m[1] ?? '');
const nomes = async (consulta = '', quem = defensora) => nomesEm((await abrir(consulta, quem)).body);
const TODAS = ['Vencida Fictícia', 'Próxima Fictícia', 'Longe Fictícia', 'Érica Sem Dados Fictícia'];

describe('a mesa da defesa', () => {
  it('põe o vencido primeiro, com os dias, e o que não tem data no fim; quem está solta e sem título não aparece', async () => {
    const { body } = await abrir();
    expect(nomesEm(body)).toEqual(TODAS);
    expect(body).toContain('há 12 dias');
    expect(body).toContain('em 30 dias');
    expect(body).toContain('1 data já passou');
    expect(body).toContain('oficial: 14/01/2027');
    expect(body).toContain('Pode pedir o semiaberto');
    expect(body).toContain('Poderá pedir o livramento condicional');
    expect(body).toContain('Poderá pedir o semiaberto (falta 1 dado)');
  });

  it('não mostra nem conta a data sigilosa a quem não tem credencial, nem nada a outra defensoria', async () => {
    const { body } = await abrir();
    expect(body).not.toContain('Sigilosa Fictícia');
    expect(await nomes('', deOutra)).toEqual([]);
    expect((await abrir('', deOutra)).body).toContain('Nenhuma data para mostrar');
  });

  it.each([
    ['vencidos', 'prazo=vencidos', ['Vencida Fictícia']],
    ['até 30 dias, inclusive', 'prazo=proximos', ['Próxima Fictícia']],
    ['até 90 dias', 'prazo=noventa', ['Próxima Fictícia', 'Longe Fictícia']],
    ['sem dados', 'prazo=faltam', ['Érica Sem Dados Fictícia']],
    ['espécie', 'especie=livramento', ['Longe Fictícia']],
    ['nome sem acento e fora de ordem', 'q=dados+erica', ['Érica Sem Dados Fictícia']],
    ['começo do processo', 'q=0000001-70', TODAS],
    ['processo de mais ninguém', 'q=9999999-99', []],
    ['sem pedido', 'pedido=sem', TODAS],
    ['filtro que não existe', 'especie=nada&prazo=nunca&unidade=x&depois=y', TODAS],
  ])('filtra: %s', async (_como, consulta, esperados) => {
    expect(await nomes(consulta)).toEqual(esperados);
  });

  it('o filtro não deixa adivinhar o incidente que não se alcança', async () => {
    const longe = {
      pessoa_id: ids['Longe Fictícia'] ?? '',
      marco: 'livramento',
      tipo: 'livramento',
      origem: 'oficio',
      aberto_em: cenario.agora,
      aberto_por: defensora.id,
      sigilo: 'sigiloso',
    };
    await cenario.db.insertInto('incidentes.incidente').values(longe).execute();
    expect(await nomes('pedido=com')).toEqual([]);
    expect(await nomes('pedido=sem')).toEqual(TODAS);
  });

  it('filtra por unidade e por vara', async () => {
    expect(await nomes(`unidade=${lugares.norte.id}&vara=${lugares.vara.id}`)).toEqual(TODAS);
    expect(await nomes(`unidade=${lugares.vara.id}`)).toEqual([]);
  });

  it('em ordem de nome, anda de página em página sem repetir nem pular', async () => {
    const outras = Array.from({ length: 26 }, (_, i) => `Página Fictícia ${String.fromCodePoint(65 + i)}`);
    for (const nome of outras) await nova(nome, '2028-01-01');
    for (const ordem of ['urgencia', 'nome', 'unidade']) {
      const vistos: string[] = [];
      let consulta: string | undefined = `ordem=${ordem}`;
      while (consulta !== undefined) {
        const { body } = await abrir(consulta);
        vistos.push(...nomesEm(body));
        consulta = /href="\/mesa\/defesa\?([^"]*depois=[^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
      }
      expect(vistos.toSorted()).toEqual([...TODAS, ...outras].toSorted());
    }
    await cenario.db.deleteFrom('execucao.data').where('mais_cedo', '=', '2028-01-01').execute();
  });

  it('registra cada pessoa listada, e não o que se escreveu na busca', async () => {
    await abrir('q=vencida');
    const registro = await cenario.db
      .selectFrom('auditoria.registro')
      .select(['titular_id', 'dados'])
      .where('acao', '=', 'mesas.ver-defesa')
      .orderBy('quando', 'desc')
      .orderBy('numero', 'desc')
      .executeTakeFirstOrThrow();
    expect(registro.titular_id).toBe(ids['Vencida Fictícia']);
    expect(JSON.stringify(registro.dados)).not.toContain('vencida');
  });

  it('o pedido em exame muda a ação; a data chegada sem pedido oferece pedir', async () => {
    const pedir = `/pessoas/${ids['Vencida Fictícia']}/pedidos/novo?marco=progressao%2Fsemiaberto`;
    expect((await abrir()).body).toContain(pedir);
    const { id } = await cenario.db
      .insertInto('incidentes.incidente')
      .values({
        pessoa_id: ids['Vencida Fictícia'] ?? '',
        marco: 'progressao/semiaberto',
        tipo: 'progressao',
        origem: 'pedido',
        aberto_em: new Date('2026-11-10T23:30:00-03:00'),
        aberto_por: defensora.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { body } = await abrir('pedido=com');
    expect(nomesEm(body)).toEqual(['Vencida Fictícia']);
    expect(body).toContain('Em exame desde 10/11/2026');
    expect(body).toContain(`/pessoas/${ids['Vencida Fictícia']}/incidentes/${id}`);
    expect(body).not.toContain(pedir);
    expect(await nomes('pedido=sem')).not.toContain('Vencida Fictícia');
  });
});

describe('as visões', () => {
  const guardar = (campos: Record<string, string>, quem = defensora) =>
    enviar(app, quem.sessao, `${MESA}/visoes`, campos);

  it('guarda os filtros sem o nome procurado, usa e apaga; a de outra pessoa não existe', async () => {
    const r = await guardar({ nome: 'Vencidas', filtro: 'prazo=vencidos&q=fulana&nada=1' });
    expect(r.statusCode).toBe(303);
    const { body } = await abrir();
    expect(body).toContain('<a href="/mesa/defesa?prazo=vencidos">Vencidas</a>');
    const id = /visoes\/([0-9a-f-]{36})\/apagar/.exec(body)?.[1] ?? '';
    expect((await enviar(app, deOutra.sessao, `${MESA}/visoes/${id}/apagar`, {})).statusCode).toBe(404);
    expect((await enviar(app, defensora.sessao, `${MESA}/visoes/${id}/apagar`, {})).statusCode).toBe(303);
    expect((await abrir()).body).not.toContain('Vencidas</a>');
  });

  it('recusa nome repetido, vazio, e a visão sem filtro', async () => {
    await guardar({ nome: 'Minha', filtro: 'prazo=vencidos' });
    const repetida = await guardar({ nome: 'Minha', filtro: 'prazo=faltam' });
    expect([repetida.statusCode, repetida.body.includes('Já há uma visão com este nome')]).toEqual([422, true]);
    expect((await guardar({ nome: ' ', filtro: 'prazo=faltam' })).statusCode).toBe(422);
    expect((await guardar({ nome: 'Tudo', filtro: 'nada=1' })).statusCode).toBe(422);
  });
});

describe('a planilha', () => {
  it('leva o que se vê, com a fórmula desarmada, e registra quem foi levado', async () => {
    await nova('=1+1 Fictícia', '2026-11-01');
    const r = await abrirPagina(app, defensora.sessao, `${MESA}/planilha.csv?prazo=vencidos`);
    expect(r.headers['content-disposition']).toContain('mesa-defesa-2026-11-18.csv');
    const linhas = r.body.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(linhas).toHaveLength(3);
    expect(linhas[0]).toContain('Pessoa;Unidade;Vara;Espécie');
    expect(linhas[1]?.startsWith("'=1+1 Fictícia;Presídio Norte;Vara da Lagoa;Progressão de regime")).toBe(true);
    expect(linhas[1]).toContain('01/11/2026;não;17;');
    const lidas = await cenario.db
      .selectFrom('auditoria.registro')
      .select('titular_id')
      .where('acao', '=', 'mesas.levar-defesa')
      .execute();
    expect(lidas.map((l) => l.titular_id)).toContain(ids['=1+1 Fictícia']);
  });

  it('em XLSX', async () => {
    const r = await abrirPagina(app, defensora.sessao, `${MESA}/planilha.xlsx`);
    expect(r.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('pede a identidade confirmada, e quem não exporta não leva', async () => {
    await cenario.db
      .updateTable('acesso.sessao')
      .set({ elevada_ate: null })
      .where('id', '=', deOutra.sessao.sessaoId)
      .execute();
    const r = await abrirPagina(app, deOutra.sessao, `${MESA}/planilha.csv`);
    expect([r.statusCode, r.headers.location?.startsWith('/entrar/confirmar')]).toEqual([303, true]);
    const servidora = await agente(cenario, lugares.defensoria, 'servidor-da-defensoria');
    expect((await abrirPagina(app, servidora.sessao, `${MESA}/planilha.csv`)).statusCode).toBe(403);
  });
});
