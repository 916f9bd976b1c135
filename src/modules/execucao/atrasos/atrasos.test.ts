import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario } from '../../acesso/para-testes.ts';
import { type Fato, vigentes } from '../../pessoas/index.ts';
import { lancarEmTeste } from '../../pessoas/para-testes.ts';
import { registrarExecucao } from '../index.ts';
import { type Agente, agente, criarCondenada, fato, type Lugares, montarLugares } from '../para-testes.ts';
import { faltamDe } from './incisos.ts';
import { lerAtrasos } from './queries.ts';

const HOJE = '2026-11-18';

const valem = (...fatos: [tipo: string, dia: string, dados?: object, ate?: string][]) =>
  vigentes(
    fatos.map(([tipo, dia, dados = {}, ate], i): Fato => ({
      pessoaId: 'p',
      id: `f${i}`,
      tipo,
      dados: { ...dados },
      dia,
      ate,
      soubeEm: new Date('2026-01-01T12:00:00Z'),
      fonte: 'teste',
      efeito: 'registra',
      sigilo: 'publico',
    })),
  );

const PRISAO: [string, string, object] = ['custodia.prisao', '2026-01-10', { especie: 'flagrante' }];

describe('o que falta, inciso a inciso', () => {
  it('de quem nada se sabe, o I, o II e o IV', () => {
    expect(faltamDe([], HOJE)).toEqual({
      I: 'nome, filiação, nascimento, sexo',
      II: 'a prisão',
      IV: 'o tipo penal',
    });
  });

  it('a comunicação é a desta prisão', () => {
    const familia = { a: 'familia' };
    expect(faltamDe(valem(['custodia.comunicacao', '2020-01-01', familia], PRISAO), HOJE).III).toBe(
      'família e defensor',
    );
    expect(faltamDe(valem(PRISAO, ['custodia.comunicacao', '2026-01-10', familia]), HOJE).III).toBe('defensor');
  });

  it('trabalho parado e sem decisão de remição', () => {
    const trabalho = ['custodia.trabalho', '2026-06-01', { dias: 20 }, '2026-06-30'] as const;
    const faltam = faltamDe(valem(PRISAO, [...trabalho]), HOJE);
    expect([faltam.VI, faltam.VII]).toEqual([
      expect.stringContaining('60 dias'),
      expect.stringContaining('sem decisão'),
    ]);
    const remido = faltamDe(valem(PRISAO, [...trabalho], ['execucao.remicao', '2026-07-10', { dias: 6 }]), HOJE);
    expect(remido.VII).toBeUndefined();
    expect(
      faltamDe(valem(PRISAO, ['custodia.trabalho', '2026-10-01', { dias: 20 }, '2026-10-31']), HOJE).VI,
    ).toBeUndefined();
  });

  it('título de condenação pede a condenação e o atestado; internação, a medida e o exame', () => {
    expect(faltamDe(valem(['custodia.prisao', '2026-01-10', { especie: 'condenacao' }]), HOJE)).toMatchObject({
      V: 'a condenação',
      VIII: 'atestado do último ano',
    });
    expect(faltamDe(valem(['custodia.prisao', '2026-01-10', { especie: 'internacao' }]), HOJE)).toMatchObject({
      V: 'a medida de segurança',
      X: 'exame do último ano',
    });
  });

  it('monitoração vencida', () => {
    const m = { prazo: '2026-03-01', condicoes: 'x' };
    expect(faltamDe(valem(PRISAO, ['custodia.monitoracao', '2026-01-01', m]), HOJE).XI).toBe('prorrogação ou fim');
  });
});

describe('no banco', () => {
  let cenario: Cenario;
  let lugares: Lugares;
  let app: Aplicacao;
  let diretora: Agente;

  beforeAll(async () => {
    cenario = await abrirCenario();
    lugares = await montarLugares(cenario);
    app = await abrirApp(cenario, registrarExecucao);
    diretora = await agente(cenario, lugares.norte, 'diretor-de-estabelecimento');
  });
  afterAll(async () => {
    await app.close();
    await cenario.fechar();
  });

  it('mede por quem lançou, só das pessoas que se alcançam e sem o sigiloso', async () => {
    const id = await criarCondenada(cenario, lugares);
    const falta = (dia: string, resto: object = {}) =>
      fato('custodia.falta', dia, { natureza: 'leve', conduta: 'x' }, resto);
    // O prazo é o fim do dia mais 24 horas, e agora é meio-dia de 18/11: a de 16/11 passou dele 12 horas.
    await lancarEmTeste(cenario.servicos, diretora.quem, id, [
      falta('2026-11-16'),
      falta('2026-11-17'),
      falta('2026-10-01', { sigilo: 'sigiloso' }),
    ]);
    const lidos = await lerAtrasos(cenario.servicos, diretora.quem, lugares.norte.id, HOJE);
    if (!lidos.ok) throw new Error('recusou');
    expect(lidos.valor.lugares).toEqual([
      { orgao: 'Secretaria Prisional', unidade: undefined, lancados: 2, atrasados: 1, medianaMs: 12 * 3_600_000 },
      {
        orgao: 'Secretaria Prisional',
        unidade: 'Presídio Norte',
        lancados: 2,
        atrasados: 1,
        medianaMs: 12 * 3_600_000,
      },
    ]);
    expect(lidos.valor.unidade?.pessoasComFaltas).toMatchObject([{ id, faltam: { III: 'família e defensor' } }]);
  });

  it('a página diz o que falta e quem não alcança a unidade não a vê', async () => {
    await criarCondenada(cenario, lugares, { nome: 'Beltrana Fictícia do Atraso' });
    const url = `/lancamentos-atrasados?unidade=${lugares.norte.id}`;
    const pagina = await abrirPagina(app, diretora.sessao, url);
    expect(pagina.statusCode).toBe(200);
    expect(pagina.body).toContain('Beltrana Fictícia do Atraso');
    const outra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    const alheia = await abrirPagina(app, outra.sessao, url);
    expect(alheia.statusCode).toBe(404);
    expect((await abrirPagina(app, outra.sessao, '/lancamentos-atrasados')).body).toContain('Nada com prazo');
  });
});
