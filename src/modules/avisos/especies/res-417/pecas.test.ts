/** Os alertas das peças e das notícias: quando disparam, quando não, e o que os fecha. */
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abrirCenario, type Cenario, criarUsuario } from '../../../acesso/para-testes.ts';
import { fato, lancar, PROCESSO } from '../../../execucao/para-testes.ts';
import { marcarUnificada, registrarUnificacao, registrarVolta } from '../../../pessoas/unificacao/store.ts';
import { ALERTAS_DA_RES_417 } from './index.ts';
import { alvos, DEPOIS, dias, HOJE, pessoa, prisao, soltura } from './para-testes.ts';

let cenario: Cenario;
beforeAll(async () => {
  cenario = await abrirCenario();
});
afterAll(() => cenario.fechar());

it('são treze, cada um com o seu nome', () => {
  expect(new Set(ALERTAS_DA_RES_417.map((e) => e.id)).size).toBe(13);
});

describe('1: fiança não recolhida', () => {
  it('cinco dias depois de arbitrada; recolhida ou solta, fecha', async () => {
    const fianca = fato('processos.fianca', '2026-11-10', { valor: 1500 });
    const id = await pessoa(cenario, prisao(), fianca);
    expect(await alvos(cenario, 'fianca-nao-recolhida', id)).toEqual([
      { referencia: fianca.id, alvo: '2026-11-15', sigilo: 'publico' },
    ]);
    await lancar(
      cenario,
      id,
      fato('processos.fianca-encerrada', '2026-11-16', { fiancaId: fianca.id, motivo: 'recolhida' }),
    );
    expect(await alvos(cenario, 'fianca-nao-recolhida', id)).toEqual([]);
    const solta = await pessoa(
      cenario,
      prisao(),
      fato('processos.fianca', '2026-11-10', { valor: 1500 }),
      soltura('2026-11-11'),
    );
    expect(await alvos(cenario, 'fianca-nao-recolhida', solta)).toEqual([]);
  });
});

describe('2: alvará sem cumprimento', () => {
  const alvara = () =>
    fato('processos.alvara', '2026-11-16', { processo: PROCESSO, especie: 'absolvicao' }, { hora: '15:00' });

  it('no dia em que se completam as 24 horas; a soltura o cumpre', async () => {
    const id = await pessoa(cenario, prisao(), alvara());
    expect(await dias(cenario, 'alvara-sem-cumprimento', id)).toEqual(['2026-11-17']);
    await lancar(cenario, id, soltura('2026-11-17'));
    expect(await alvos(cenario, 'alvara-sem-cumprimento', id)).toEqual([]);
  });

  it('prejudicado por outra ordem, fecha com a baixa; o sigiloso continua sigiloso', async () => {
    const reservado = { ...alvara(), sigilo: 'sigiloso' as const };
    const id = await pessoa(cenario, prisao(), reservado);
    expect(await alvos(cenario, 'alvara-sem-cumprimento', id)).toMatchObject([{ sigilo: 'sigiloso' }]);
    const baixa = { alvaraId: reservado.id, motivo: 'prejudicado' };
    await lancar(cenario, id, fato('processos.alvara-encerrado', '2026-11-17', baixa));
    expect(await alvos(cenario, 'alvara-sem-cumprimento', id)).toEqual([]);
  });
});

const ordem = (mais: object = {}) =>
  fato('processos.ordem-de-prisao', '2026-10-01', { especie: 'preventiva', ...mais });
const baixa = (ordemId: string, mais: object = {}) =>
  fato('processos.ordem-encerrada', '2026-11-17', { ordemId, motivo: 'cumprida', ...mais });

it('6: mandado vencido, no dia seguinte ao último em que vale; a baixa o fecha', async () => {
  const o = ordem({ validade: '2026-11-17' });
  const id = await pessoa(cenario, o);
  expect(await alvos(cenario, 'mandado-vencido', id, '2026-11-17')).toEqual([]);
  expect(await alvos(cenario, 'mandado-vencido', id)).toEqual([{ referencia: o.id, alvo: HOJE, sigilo: 'publico' }]);
  await lancar(cenario, id, baixa(o.id, { motivo: 'revogada' }));
  expect(await alvos(cenario, 'mandado-vencido', id)).toEqual([]);
});

it('7: cumprimento certificado por outro juízo, no dia em que se soube; o do próprio, não', async () => {
  const [sua, deOutro] = [ordem(), ordem({ especie: 'civil' })];
  const certidao = baixa(deOutro.id, { porOutro: 'Vara de Longe' });
  const id = await pessoa(cenario, sua, deOutro, baixa(sua.id), certidao);
  expect(await alvos(cenario, 'cumprimento-por-outro-juizo', id)).toEqual([
    { referencia: certidao.id, alvo: HOJE, sigilo: 'publico' },
  ]);
  expect(await alvos(cenario, 'cumprimento-por-outro-juizo', id, DEPOIS)).toEqual([]);
});

it('8 e 9: a morte, no dia em que se soube, e cada ordem ainda ativa de quem morreu', async () => {
  const [aberta, sigilosa] = [ordem(), { ...ordem({ especie: 'civil' }), sigilo: 'sigiloso' as const }];
  const id = await pessoa(cenario, prisao(), aberta, sigilosa);
  expect(await alvos(cenario, 'obito', id)).toEqual([]);
  expect(await alvos(cenario, 'ordem-de-quem-morreu', id)).toEqual([]);
  const morte = fato('custodia.obito', '2026-11-03');
  await lancar(cenario, id, morte);
  expect(await alvos(cenario, 'obito', id)).toEqual([{ referencia: morte.id, alvo: HOJE, sigilo: 'publico' }]);
  expect(await alvos(cenario, 'obito', id, DEPOIS)).toEqual([]);
  expect(new Map((await alvos(cenario, 'ordem-de-quem-morreu', id, DEPOIS)).map((a) => [a.referencia, a]))).toEqual(
    new Map([
      [aberta.id, { referencia: aberta.id, alvo: HOJE, sigilo: 'publico' }],
      [sigilosa.id, { referencia: sigilosa.id, alvo: HOJE, sigilo: 'sigiloso' }],
    ]),
  );
  await lancar(cenario, id, baixa(aberta.id, { motivo: 'revogada' }), baixa(sigilosa.id, { motivo: 'revogada' }));
  expect(await alvos(cenario, 'ordem-de-quem-morreu', id)).toEqual([]);
});

it('10: a unificação avisa de quem ficou; a reversão, dos dois', async () => {
  const [fica, sai, porId] = [await pessoa(cenario), await pessoa(cenario), await criarUsuario(cenario.db)];
  const { db, agora } = cenario;
  await db.transaction().execute(async (tx) => {
    const motivo = 'é a mesma pessoa';
    await registrarUnificacao(tx, { saiId: sai, ficaId: fica, motivo, sigiloAnterior: 'publico', porId, em: agora });
    await marcarUnificada(tx, sai, fica);
  });
  expect(await dias(cenario, 'unificacao-de-pessoa', fica)).toEqual([HOJE]);
  expect(await alvos(cenario, 'unificacao-de-pessoa', sai)).toEqual([]);
  expect(await alvos(cenario, 'unificacao-de-pessoa', fica, DEPOIS)).toEqual([]);
  const { id } = await db
    .selectFrom('pessoas.unificacao')
    .select('id')
    .where('pessoa_id', '=', sai)
    .executeTakeFirstOrThrow();
  await db.transaction().execute(async (tx) => {
    // Às 22h de Brasília já é dia 20 no horário universal: o dia é o de cá.
    await registrarVolta(tx, { id, saiId: sai, motivo: 'são primos', porId, em: new Date('2026-11-20T01:00:00Z') });
    await marcarUnificada(tx, sai, null);
  });
  for (const p of [fica, sai]) {
    expect(await alvos(cenario, 'unificacao-de-pessoa', p, '2026-11-20')).toEqual([
      { referencia: `${id}/desfeita`, alvo: '2026-11-19', sigilo: 'publico' },
    ]);
  }
});

it('13: minuta à espera, no dia em que fazem 24 horas, com o sigilo do incidente; resolvida, fecha', async () => {
  const { db } = cenario;
  const [id, por] = [await pessoa(cenario), await criarUsuario(db)];
  // 22h de Brasília: no horário universal já é o dia seguinte.
  const em = new Date('2026-11-17T01:00:00Z');
  const marco = { marco: 'progressao/semiaberto', tipo: 'progressao', origem: 'oficio', sigilo: 'restrito' };
  const { id: incidente_id } = await db
    .insertInto('incidentes.incidente')
    .values({ pessoa_id: id, ...marco, aberto_em: em, aberto_por: por })
    .returning('id')
    .executeTakeFirstOrThrow();
  const minuta = { pessoa_id: id, id: randomUUIDv7() };
  await db
    .insertInto('incidentes.minuta')
    .values({ ...minuta, incidente_id, feita_em: em, feita_por: por })
    .execute();
  expect(await alvos(cenario, 'documento-sem-assinatura', id)).toEqual([
    { referencia: minuta.id, alvo: '2026-11-17', sigilo: 'restrito' },
  ]);
  await db.updateTable('incidentes.minuta').set({ resolvida_em: cenario.agora }).where('id', '=', minuta.id).execute();
  expect(await alvos(cenario, 'documento-sem-assinatura', id)).toEqual([]);
});
