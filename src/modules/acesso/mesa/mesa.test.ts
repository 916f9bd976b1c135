import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type EstruturaDeTeste,
  lotar,
  type PessoaDeTeste,
  vincular,
} from '../para-testes.ts';
import { registrarMesa } from './index.ts';

let cenario: Cenario;
let app: Aplicacao;
let defensoria: EstruturaDeTeste;
let nucleo: EstruturaDeTeste;
let tribunal: EstruturaDeTeste;
let pessoas: Record<'autorizadora' | 'vinculadora' | 'basica' | 'doTribunal' | 'suporte' | 'gestora', PessoaDeTeste>;

const PROPOSTO = { autorizado_em: null };

beforeAll(async () => {
  cenario = await abrirCenario();
  const { db } = cenario;
  defensoria = await criarEstrutura(db, { nome: 'Defensoria do Aroeiral' });
  nucleo = await criarEstrutura(db, { pai: defensoria });
  tribunal = await criarEstrutura(db, { especie: 'tribunal' });
  pessoas = {
    autorizadora: await criarPessoa(db, defensoria, ['cadastrador-autorizador']),
    vinculadora: await criarPessoa(db, defensoria, ['cadastrador-vinculador'], { nome: 'Vera Vinculadora' }),
    basica: await criarPessoa(db, nucleo),
    doTribunal: await criarPessoa(db, tribunal, ['cadastrador-autorizador']),
    suporte: await criarPessoa(db, defensoria, ['suporte']),
    gestora: await criarPessoa(db, tribunal, ['gestor-do-sistema']),
  };
  await vincular(db, pessoas.basica.lotacaoId, 'defensor-publico', {
    ...PROPOSTO,
    proposto_por: pessoas.vinculadora.id,
  });
  // Estes dois não contam para a autorizadora: um ela mesma propôs, o outro é para ela.
  await vincular(db, pessoas.basica.lotacaoId, 'suporte', { ...PROPOSTO, proposto_por: pessoas.autorizadora.id });
  await vincular(db, pessoas.autorizadora.lotacaoId, 'suporte', { ...PROPOSTO, proposto_por: pessoas.vinculadora.id });
  await criarFilaComPedidos();
  await criarAcordos();
  app = await abrirApp(cenario, registrarMesa);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

/** Dois pedidos de ajuda sem solução (um vencido) e um resolvido. Hoje é 18/11/2026. */
async function criarFilaComPedidos(): Promise<void> {
  const { db } = cenario;
  const fila = { estrutura_id: defensoria.id, nome: 'Ajuda', descricao: 'x', prazo_em_dias: 5, criada_em: AGORA };
  const { id: filaId } = await db
    .insertInto('acesso.fila_de_ajuda')
    .values(fila)
    .returning('id')
    .executeTakeFirstOrThrow();
  const pedido = {
    fila_id: filaId,
    nome: 'Fulano',
    email: 'f@exemplo.br',
    assunto: 'outro',
    texto: 'x',
    criado_em: AGORA,
  };
  await db
    .insertInto('acesso.pedido_de_ajuda')
    .values([
      { ...pedido, numero: '1/2026', prazo: '2026-11-17' },
      { ...pedido, numero: '2/2026', prazo: '2026-11-18' },
      { ...pedido, numero: '3/2026', prazo: '2026-11-17', resolvido_em: AGORA },
    ])
    .execute();
}

/** O aviso é de 90 dias: de 18/11/2026 a 16/02/2027, inclusive. */
async function criarAcordos(): Promise<void> {
  const base = {
    especie: 'tct',
    objeto: 'x',
    publicado_em: '2024-01-01',
    vigencia_inicio: '2024-01-01',
    criado_em: AGORA,
  };
  const fins = ['2026-11-17', '2026-11-18', '2027-02-16', '2027-02-17'];
  await cenario.db
    .insertInto('acesso.acordo')
    .values(fins.map((vigencia_fim, i) => ({ ...base, numero: `TCT ${i}`, vigencia_fim })))
    .execute();
}

async function mesaDe(pessoa: PessoaDeTeste): Promise<string> {
  const r = await abrirPagina(app, await entrar(cenario, pessoa.id), '/mesa');
  expect(r.statusCode).toBe(200);
  return r.body
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('a autorizadora vê o papel a autorizar, e não o que propôs nem o que é seu', async () => {
  const mesa = await mesaDe(pessoas.autorizadora);
  expect(mesa).toContain('Uma coisa espera por você');
  expect(mesa).toContain('1 papel a autorizar');
  expect(mesa).toContain('O papel Suporte foi proposto e espera autorização');
});

test('o de outro órgão não vê nada deste', async () => {
  expect(await mesaDe(pessoas.doTribunal)).toContain('Nada espera por você agora.');
});

test('o suporte vê os pedidos sem solução, e quantos passaram do prazo', async () => {
  const mesa = await mesaDe(pessoas.suporte);
  expect(mesa).toContain('2 coisas esperam por você; uma passou do prazo.');
  expect(mesa).toContain('2 pedidos de ajuda a responder');
});

test('a gestora vê os acordos que vencem em 90 dias, os dois extremos inclusive', async () => {
  expect(await mesaDe(pessoas.gestora)).toContain('2 acordos a vencer em 90 dias');
});

test('quem só tem o básico vê o que pode e a quem pedir mais', async () => {
  const mesa = await mesaDe(pessoas.basica);
  expect(mesa).toContain('O que você pode fazer hoje');
  expect(mesa).toContain('ver os acordos de cooperação');
  expect(mesa).toContain('Vera Vinculadora');
  expect(mesa).not.toContain('Procurar uma pessoa presa');
});

test('quem tem papel não vê o quadro do básico', async () => {
  expect(await mesaDe(pessoas.suporte)).not.toContain('O que você pode fazer hoje');
});

test('o plantão fora de hora diz quando abre: a lotação em uso é a ordinária', async () => {
  const plantonista = await criarPessoa(cenario.db, tribunal);
  await lotar(cenario.db, plantonista.id, tribunal, { especie: 'plantao-de-regiao', cargo: 'Plantonista' });
  const mesa = await mesaDe(plantonista);
  // 18/11/2026 é quarta-feira: o próximo dia sem expediente é o sábado, 21.
  expect(mesa).toContain('abre à zero hora de 21/11/2026');
  expect(mesa).toContain('Você age por esta');
});

test('sem lotação aberta, diz o que fazer', async () => {
  const pessoa = await criarPessoa(cenario.db, tribunal);
  await cenario.db
    .updateTable('acesso.lotacao')
    .set({ encerrada_em: AGORA, motivo_do_encerramento: 'saiu' })
    .where('id', '=', pessoa.lotacaoId)
    .execute();
  expect(await mesaDe(pessoa)).toContain('Você não tem lotação aberta');
});

test('quem não entrou vai para a entrada', async () => {
  const r = await app.inject('/mesa');
  expect([r.statusCode, r.headers.location]).toEqual([303, '/entrar?volta=%2Fmesa']);
});
