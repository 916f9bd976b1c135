/** As páginas do recálculo: o que cada um vê, e o que se faz por elas. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abrirBanco, type BancoAberto } from '../../../../platform/db/index.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  enviar,
} from '../../../acesso/para-testes.ts';
import { registrarExecucao } from '../../index.ts';
import { type Agente, agente, criarCondenada, fato, type Lugares, montarLugares, PROCESSO } from '../../para-testes.ts';
import { guardarRecibo } from '../../recibo/guardar.ts';
import { umLote } from '../andar.ts';
import type { Calculista } from '../calculista.ts';
import { fazerLote } from '../lote.ts';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let aberto: BancoAberto;
let calculista: Calculista;
let gestor: Agente;
let defensora: Agente;
let deOutra: Agente;
let beltrana: string;

/** 3 anos por furto cometido em 10/05/2026, já na vigência da Lei 15.402. */
const furtoDe2026 = (sigilo: 'publico' | 'sigiloso' = 'publico') =>
  fato(
    'processos.condenacao',
    '2026-06-03',
    {
      processo: PROCESSO,
      tipoPenal: 'cp/art-155/caput',
      dataDoFato: '2026-05-10',
      pena: '3a',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    },
    { sigilo },
  );

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarExecucao);
  aberto = abrirBanco(cenario.banco.url, { maximo: 2 });
  calculista = { fazerLote: (id, agora) => fazerLote(aberto, id, agora), encerrar: async () => {} };
  const tribunal = await criarEstrutura(cenario.db, { especie: 'tribunal' });
  gestor = await agente(cenario, tribunal, 'coordenacao-da-execucao');
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  deOutra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
  beltrana = await criarCondenada(cenario, lugares, { nome: 'Beltrana Fictícia', condenacao: furtoDe2026() });
  await calcular(beltrana);
  await calcular(
    await criarCondenada(cenario, lugares, { nome: 'Sicrana Fictícia', condenacao: furtoDe2026('sigiloso') }),
  );
  await calcular(await criarCondenada(cenario, lugares, { nome: 'Fulana Fictícia' }));
});
afterAll(async () => {
  await app.close();
  await aberto.fechar();
  await cenario.fechar();
});

const calcular = (id: string) =>
  cenario.db
    .transaction()
    .execute((tx) => guardarRecibo(tx, id, { agora: cenario.agora, hoje: '2026-11-18', causa: 'fato-novo' }));

const ver = async (quem: Agente, url: string) => (await abrirPagina(app, quem.sessao, url)).body;

async function criar(campos: Record<string, string>): Promise<string> {
  const r = await enviar(app, gestor.sessao, '/recalculos', campos);
  const id = /^\/recalculos\/([\w-]{36})\?feito=criado$/.exec(String(r.headers.location))?.[1];
  if (!id) throw new Error(`não criou: ${r.statusCode}`);
  return id;
}

async function andar(id: string): Promise<void> {
  while ((await umLote(cenario.db, calculista, id, cenario.agora)) === 'feito');
}

describe('o estudo de uma lei', () => {
  let id: string;
  beforeAll(async () => {
    id = await criar({ especie: 'procura', procura: 'lei:15.402/2026' });
  });

  it('enquanto anda, mostra a barra, que se renova sozinha, e deixa pausar e retomar', async () => {
    const pagina = await ver(gestor, `/recalculos/${id}`);
    expect(pagina).toContain(`hx-get="/recalculos/${id}/andamento"`);
    expect(pagina).toContain('0 de 3 pessoas');
    expect((await enviar(app, gestor.sessao, `/recalculos/${id}/pausar`, {})).headers.location).toContain('pausado');
    await andar(id);
    expect(await ver(gestor, `/recalculos/${id}`)).toContain('0 de 3 pessoas');
    await enviar(app, gestor.sessao, `/recalculos/${id}/retomar`, {});
    await andar(id);
    const pedaco = await abrirPagina(app, gestor.sessao, `/recalculos/${id}/andamento`);
    expect(pedaco.headers['hx-refresh']).toBe('true');
  });

  it('a quem gere, os números de todos, e nenhum nome', async () => {
    // As duas do furto: 1/6 em vez de 16%, 7 dias depois. A do tráfico (40%) não muda.
    const pagina = await ver(gestor, `/recalculos/${id}`);
    expect(pagina).toContain('0 pessoas têm data melhor</strong>; 2, pior; 1 sem mudança, das 3 pessoas.');
    expect(pagina).not.toMatch(/Beltrana|Sicrana|Fulana/);
    expect((await abrirPagina(app, gestor.sessao, `/recalculos/${id}/diferencas.csv`)).statusCode).toBe(403);
  });

  it('a quem alcança, os números e as pessoas do alcance, sem o que é sigiloso', async () => {
    const pagina = await ver(defensora, `/recalculos/${id}`);
    expect(pagina).toContain('1, pior; 1 sem mudança, das 2 pessoas que você alcança.');
    expect(pagina).toContain('Beltrana Fictícia');
    expect(pagina).not.toContain('Sicrana');
    expect(pagina).toContain('7 dias depois');
    expect(await ver(defensora, `/recalculos/${id}?sentido=melhor`)).not.toContain('Beltrana Fictícia');
    expect(await ver(defensora, `/recalculos/${id}?dias=8`)).not.toContain('Beltrana Fictícia');
    expect(await ver(deOutra, `/recalculos/${id}`)).not.toContain('Beltrana');
  });

  it('a conta de antes e a de hoje, lado a lado, só a quem alcança', async () => {
    const url = `/pessoas/${beltrana}/recalculos/${id}`;
    const pagina = await ver(defensora, url);
    expect(pagina).toContain('Antes da Lei 15.402/2026');
    expect(pagina).toContain('16%');
    expect(pagina).toContain('1/6');
    expect((await abrirPagina(app, deOutra.sessao, url)).statusCode).toBe(404);
  });

  it('a planilha tem as mesmas pessoas', async () => {
    const csv = await ver(defensora, `/recalculos/${id}/diferencas.csv`);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`${beltrana};Beltrana Fictícia;Vara da Lagoa;Presídio Norte;Regime semiaberto (progressão)`);
  });

  it('não se torna oficial', async () => {
    const r = await enviar(app, gestor.sessao, `/recalculos/${id}/oficializar`, { motivo: 'Tudo conferido.' });
    expect([r.statusCode, r.body.includes('só comparam')]).toEqual([422, true]);
  });
});

describe('as contas de todos', () => {
  it('esperam decisão no alto da lista, e só então quem alcança pessoas as vê', async () => {
    const id = await criar({ especie: 'regras' });
    expect((await abrirPagina(app, defensora.sessao, `/recalculos/${id}`)).statusCode).toBe(404);
    expect(await ver(defensora, '/recalculos')).not.toContain('Contas de todos refeitas');
    await andar(id);
    expect(await ver(gestor, '/recalculos')).toContain('1 recálculo espera decisão');
    expect((await abrirPagina(app, defensora.sessao, `/recalculos/${id}`)).statusCode).toBe(200);
    const antes = await ver(gestor, `/recalculos/${id}/oficializar`);
    expect(antes).toContain('3 sem mudança, das 3 pessoas');
    const curto = await enviar(app, gestor.sessao, `/recalculos/${id}/oficializar`, { motivo: 'ok' });
    expect(curto.statusCode).toBe(422);
    await enviar(app, gestor.sessao, `/recalculos/${id}/oficializar`, { motivo: 'Conferido por amostra.' });
    await andar(id);
    expect(await ver(gestor, `/recalculos/${id}`)).toContain('Conferido por amostra.');
    expect(await ver(gestor, '/recalculos')).toContain('Nenhum recálculo espera decisão');
  });

  it('descartado, some para quem não gere', async () => {
    const id = await criar({ especie: 'regras' });
    await enviar(app, gestor.sessao, `/recalculos/${id}/descartar`, { motivo: 'Foi só um teste.' });
    expect(await ver(gestor, `/recalculos/${id}`)).toContain('Descartado');
    expect((await abrirPagina(app, defensora.sessao, `/recalculos/${id}`)).statusCode).toBe(404);
  });
});

describe('quem não pode', () => {
  it('não cria, e sem gerir nem acompanhar não vê', async () => {
    expect((await enviar(app, defensora.sessao, '/recalculos', { especie: 'regras' })).statusCode).toBe(403);
    const diretora = await agente(cenario, lugares.norte, 'diretor-de-estabelecimento');
    expect((await abrirPagina(app, diretora.sessao, '/recalculos')).statusCode).toBe(403);
  });

  it('o que não se escolheu volta ao formulário', async () => {
    const r = await enviar(app, gestor.sessao, '/recalculos', { especie: 'procura', procura: 'lei:1.234/1999' });
    expect([r.statusCode, r.body.includes('Escolha a lei ou o decreto')]).toEqual([422, true]);
  });

  it('a pessoa cuja conta falhou aparece a quem a alcança', async () => {
    await cenario.db
      .updateTable('execucao.conta')
      .set({ falha: 'RangeError', falhou_em: cenario.agora })
      .where('pessoa_id', '=', beltrana)
      .execute();
    expect(await ver(defensora, '/recalculos')).toMatch(/Beltrana Fictícia[\s\S]*RangeError/);
    expect(await ver(gestor, '/recalculos')).not.toContain('Beltrana');
  });
});
