import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../acesso/para-testes.ts';
import { type Agente, agente } from '../../execucao/para-testes.ts';
import { registrarAvisos } from '../index.ts';
import { criarPresa, HOJE, montarOrgaos, porData, reconciliarEm } from '../para-testes.ts';
import { passoDevido } from './regra.ts';

describe('o passo que cabe num dia', () => {
  const regra = { antecedencias: [90, 30, 10, 5, 2, 0] };
  it.each([
    ['2026-08-01', undefined],
    ['2026-08-20', 90],
    ['2026-10-19', 30],
    ['2026-11-16', 2],
    ['2026-11-17', 2],
    ['2026-11-18', 0],
    ['2026-11-19', -1],
  ])('para 18/11/2026, em %s: %s', (hoje, passo) => {
    expect(passoDevido(regra, '2026-11-18', hoje)).toBe(passo);
  });

  it('com o tempo, só fica mais urgente', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(365)), fc.nat(400), fc.nat(400), (antecedencias, a, b) => {
        const em = (dias: number): number => {
          const dia = Temporal.PlainDate.from('2026-01-01').add({ days: dias }).toString();
          return passoDevido({ antecedencias }, '2026-11-18', dia) ?? Infinity;
        };
        expect(em(Math.max(a, b))).toBeLessThanOrEqual(em(Math.min(a, b)));
      }),
    );
  });
});

describe('as páginas', () => {
  let cenario: Cenario;
  let app: Aplicacao;
  let gestora: Agente;
  const REGRA = { antecedencias: '45, 15', escalaApos: '3', ligada: 'sim', motivo: 'Pedido da corregedoria' };
  const mudar = (campos: Record<string, string>, especie = 'progressao') =>
    enviar(app, gestora.sessao, `/avisos/regras/${especie}`, { ...REGRA, ...campos });

  beforeAll(async () => {
    cenario = await abrirCenario();
    const orgaos = await montarOrgaos(cenario);
    app = await abrirApp(cenario, registrarAvisos);
    gestora = await agente(cenario, orgaos.tribunal, 'gestor-do-sistema');
    // A 40 e a 20 dias: com 90/30/10, um aviso no passo 90 e outro no 30.
    for (const dia of ['2026-12-28', '2026-12-08']) await porData(cenario, await criarPresa(cenario, orgaos), dia);
    // A 200 dias: só se abre com antecedência maior.
    await porData(cenario, await criarPresa(cenario, orgaos), '2027-06-06');
    await reconciliarEm(cenario, HOJE);
  });
  afterAll(async () => {
    await app.close();
    await cenario.fechar();
  });

  it('a prévia conta o que avançaria e o que se abriria, e não grava nada', async () => {
    // Com 45 e 15: a de 40 dias passa de 90 a 45; a de 20, já no passo 30, não volta ao 45.
    const { body } = await mudar({ passo: 'previa' });
    expect(body).toContain('De 2 avisos abertos: 1 avança já');
    expect((await mudar({ passo: 'previa', antecedencias: '200' })).body).toContain('1 outro se abre');
    expect(await cenario.db.selectFrom('avisos.configuracao').selectAll().execute()).toEqual([]);
  });

  it('gravar vale para os abertos sem repetir o que já se mandou', async () => {
    expect((await mudar({ passo: 'gravar' })).statusCode).toBe(303);
    await reconciliarEm(cenario, HOJE);
    const passos = await cenario.db
      .selectFrom('avisos.aviso')
      .select(['alvo', 'passo', 'proximo_em as proximo'])
      .where('especie', '=', 'progressao')
      .where('encerrado_em', 'is', null)
      .orderBy('alvo')
      .execute();
    expect(passos).toEqual([
      { alvo: '2026-12-08', passo: 30, proximo: '2026-11-23' },
      { alvo: '2026-12-28', passo: 45, proximo: '2026-12-13' },
    ]);
    expect((await abrirPagina(app, gestora.sessao, '/avisos/regras')).body).toContain('Pedido da corregedoria');
  });

  it('diz todos os problemas de uma vez', async () => {
    const { body, statusCode } = await mudar({ passo: 'gravar', antecedencias: '5, x', motivo: '', escalaApos: '-1' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Escreva números de 0 a 365');
    expect(body).toContain('Escreva o motivo');
    expect(body).toContain('de 0 a 365.');
  });

  it('espécie que não existe: 404', async () => {
    expect((await mudar({}, 'nada')).statusCode).toBe(404);
  });
});
