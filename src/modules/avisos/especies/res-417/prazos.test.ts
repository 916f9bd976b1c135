/** Os alertas de prazo que correm na custódia e na conta: quando disparam, quando não, e o que os fecha. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abrirCenario, type Cenario } from '../../../acesso/para-testes.ts';
import { fato, lancar, montarLugares, PROCESSO } from '../../../execucao/para-testes.ts';
import type { FatoNovo } from '../../../pessoas/index.ts';
import { alvos, calcular, dias, pessoa, prisao, soltura } from './para-testes.ts';

let cenario: Cenario;
let entrada: () => FatoNovo;

beforeAll(async () => {
  cenario = await abrirCenario();
  const { norte } = await montarLugares(cenario);
  entrada = () => fato('custodia.entrada', '2026-11-02', { estruturaId: norte.id, motivo: 'prisao' });
});
afterAll(() => cenario.fechar());

describe('3: reavaliação da prisão provisória e da internação', () => {
  it('a preventiva, em 90 dias com o do começo; revista, conta de novo; solta, fecha', async () => {
    const id = await pessoa(cenario, prisao('preventiva', '2026-09-01'));
    await calcular(cenario, id);
    expect(await alvos(cenario, 'reavaliacao-da-prisao', id)).toEqual([
      { referencia: 'revisao-da-preventiva', alvo: '2026-11-29', sigilo: 'publico' },
    ]);
    await lancar(cenario, id, fato('custodia.revisao-da-preventiva', '2026-11-10', { resultado: 'mantida' }));
    await calcular(cenario, id);
    expect(await dias(cenario, 'reavaliacao-da-prisao', id)).toEqual(['2027-02-07']);
    await lancar(cenario, id, soltura('2026-11-17'));
    await calcular(cenario, id);
    expect(await alvos(cenario, 'reavaliacao-da-prisao', id)).toEqual([]);
  });

  it('a internação, no fim do mínimo; a condenação não tem reavaliação', async () => {
    const medida = {
      processo: PROCESSO,
      especie: 'internacao',
      inicio: '2025-12-01',
      prazoMinimo: '1a',
      penaMaxima: '10a',
    };
    const internada = await pessoa(
      cenario,
      prisao('internacao', '2025-12-01'),
      fato('processos.medida-de-seguranca', '2025-12-01', medida),
    );
    await calcular(cenario, internada);
    expect(await dias(cenario, 'reavaliacao-da-prisao', internada)).toEqual(['2026-11-30']);
    const condenada = await pessoa(cenario, prisao('condenacao', '2025-12-01'));
    await calcular(cenario, condenada);
    expect(await alvos(cenario, 'reavaliacao-da-prisao', condenada)).toEqual([]);
  });
});

describe('4: reavaliação da monitoração', () => {
  const decisao = (prazo: string, mais: object = {}, resto: Partial<FatoNovo> = {}) =>
    fato('custodia.monitoracao', '2026-11-05', { prazo, condicoes: 'Ficar em casa à noite', ...mais }, resto);

  it('no último dia do prazo; prorrogada, muda; encerrada ou vencida, fecha', async () => {
    const primeira = decisao('2026-11-25');
    const id = await pessoa(cenario, primeira);
    expect(await dias(cenario, 'reavaliacao-de-medida', id)).toEqual(['2026-11-25']);
    await lancar(cenario, id, decisao('2027-02-25', { prorrogaId: primeira.id }));
    expect(await dias(cenario, 'reavaliacao-de-medida', id)).toEqual(['2027-02-25']);
    expect(await dias(cenario, 'reavaliacao-de-medida', id, '2027-02-25')).toEqual(['2027-02-25']);
    expect(await alvos(cenario, 'reavaliacao-de-medida', id, '2027-02-26')).toEqual([]);
    const fim = { monitoracaoId: primeira.id, motivo: 'revogacao' };
    await lancar(cenario, id, fato('custodia.monitoracao-encerrada', '2026-11-10', fim));
    expect(await alvos(cenario, 'reavaliacao-de-medida', id)).toEqual([]);
  });

  it('com o sigilo da prorrogação, se é maior', async () => {
    const primeira = decisao('2026-11-25');
    const id = await pessoa(
      cenario,
      primeira,
      decisao('2027-02-25', { prorrogaId: primeira.id }, { sigilo: 'sigiloso' }),
    );
    expect(await alvos(cenario, 'reavaliacao-de-medida', id)).toMatchObject([
      { referencia: primeira.id, sigilo: 'sigiloso' },
    ]);
  });
});

it('5: temporária a vencer, no quinto dia; prorrogada, no décimo; solta, fecha', async () => {
  const id = await pessoa(cenario, prisao('temporaria', '2026-11-15'));
  await calcular(cenario, id);
  expect(await dias(cenario, 'temporaria-a-vencer', id)).toEqual(['2026-11-19']);
  await lancar(cenario, id, fato('custodia.temporaria-prorrogada', '2026-11-17'));
  await calcular(cenario, id);
  expect(await dias(cenario, 'temporaria-a-vencer', id)).toEqual(['2026-11-24']);
  await lancar(cenario, id, soltura('2026-11-18'));
  await calcular(cenario, id);
  expect(await alvos(cenario, 'temporaria-a-vencer', id)).toEqual([]);
});

describe('11: não retorno de saída temporária', () => {
  const saida = (motivo: string) => fato('custodia.saida-breve', '2026-11-08', { motivo, voltaPrevista: '2026-11-13' });

  it('três dias depois da volta prevista; a volta ou a fuga o fecha', async () => {
    const naoVoltou = saida('saida-temporaria');
    const id = await pessoa(cenario, prisao(), entrada(), naoVoltou);
    expect(await alvos(cenario, 'nao-retorno-de-saida', id)).toEqual([
      { referencia: naoVoltou.id, alvo: '2026-11-16', sigilo: 'publico' },
    ]);
    await lancar(cenario, id, fato('custodia.retorno', '2026-11-17'));
    expect(await alvos(cenario, 'nao-retorno-de-saida', id)).toEqual([]);
    const fugiu = await pessoa(
      cenario,
      prisao(),
      entrada(),
      saida('saida-temporaria'),
      fato('custodia.fuga', '2026-11-14'),
    );
    expect(await alvos(cenario, 'nao-retorno-de-saida', fugiu)).toEqual([]);
  });

  it('a de outra saída, não', async () => {
    expect(
      await alvos(cenario, 'nao-retorno-de-saida', await pessoa(cenario, prisao(), entrada(), saida('hospital'))),
    ).toEqual([]);
  });
});

it('12: RDD a vencer, no último dia; prorrogado, muda; só o fim registrado o fecha', async () => {
  const rdd = (prazo: string) => fato('custodia.rdd', '2026-11-05', { prazo, motivo: 'Fato grave' });
  const id = await pessoa(cenario, prisao(), entrada(), rdd('2026-12-01'));
  expect(await dias(cenario, 'rdd-a-vencer', id)).toEqual(['2026-12-01']);
  await lancar(cenario, id, rdd('2027-05-01'));
  expect(await dias(cenario, 'rdd-a-vencer', id, '2027-06-01')).toEqual(['2027-05-01']);
  await lancar(cenario, id, fato('custodia.rdd-encerrado', '2026-11-17', { motivo: 'revogacao' }));
  expect(await alvos(cenario, 'rdd-a-vencer', id)).toEqual([]);
});
