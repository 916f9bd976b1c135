/** O detector: o que acha, de quem, e o que mostra a cada um. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario } from '../../acesso/para-testes.ts';
import { guardarRecibo } from '../recibo/guardar.ts';
import { registrarExecucao } from '../index.ts';
import { type Agente, agente, criarCondenada, fato, type Lugares, montarLugares, PROCESSO } from '../para-testes.ts';
import { acharNoCaso } from './achar.ts';
import { lerProcura } from './procura.ts';

const HOJE = '2026-11-18';
const PENA = {
  id: 'A',
  tipoPenal: 'cp/art-155/caput',
  dataDoFato: '2020-03-10',
  pena: '3a',
  especie: 'reclusao',
} as const;

/** Furto, primário, preso em 10/03/2020 e condenado a 3 anos. */
const furto = (dataDoFato = '2020-03-10', prisao = dataDoFato) => ({
  versao: 1 as const,
  pessoa: { sexo: 'masculino' as const, nascimento: '1990-01-01' },
  condenacoes: [{ ...PENA, dataDoFato, regimeInicial: 'fechado' as const, reincidencia: 'primario' as const }],
  eventos: [{ tipo: 'prisao' as const, data: prisao }],
});

describe('a procura em um caso', () => {
  it('no decreto, diz a hipótese que cabe e a conta dela', () => {
    // Dec. 12.338/2024, art. 9º, I: sem violência, pena até 8 anos, 1/5 cumprido até 25/12/2024. 3 anos = 1095 dias: 219.
    const achado = acharNoCaso({ decreto: '12.338/2024' }, furto('2024-01-10'), HOJE);
    if (!achado || achado === 'sem-conta') throw new Error('não achou');
    expect(achado.grupo).toBe('sim');
    expect(achado.itens[0]?.titulo).toBe('Indulto');
    expect(achado.itens[0]?.conta).toContain('art. 9º, I: parte inteira de (1/5 × 1095) = 219');
  });

  it('de fato posterior ao decreto não acha nada', () => {
    expect(acharNoCaso({ decreto: '12.338/2024' }, furto('2025-06-10'), HOJE)).toBeUndefined();
  });

  it('na lei, diz de que data para que data', () => {
    // Fato de 10/05/2026: 1/6 (Lei 15.402) em vez de 16%. 3 anos = 1095 dias; 1/6 = 182 e 16% = 175: fica 7 dias pior.
    const achado = acharNoCaso({ lei: '15.402/2026' }, furto('2026-05-10'), HOJE);
    if (!achado || achado === 'sem-conta') throw new Error('não achou');
    expect(achado.grupo).toBe('pior');
    expect(achado.itens[0]?.titulo).toBe('Regime semiaberto (progressão)');
    expect(achado.itens[0]?.conta).toContain('7 dias depois');
  });

  it('na lei, quem ganha vem como quem ganha', () => {
    // Título XII com violência, primário: 25% de 6 anos (2190 dias) são 547; 1/6 são 365: 182 dias antes.
    const caracteristicas = { hediondo: false, violenciaOuGraveAmeaca: true, tituloXII: true };
    const [condenacao] = furto('2023-01-08').condenacoes;
    const caso = { ...furto('2023-01-08'), condenacoes: [{ ...condenacao, pena: '6a', caracteristicas }] };
    const achado = acharNoCaso({ lei: '15.402/2026' }, caso as never, HOJE);
    if (!achado || achado === 'sem-conta') throw new Error('não achou');
    expect([achado.grupo, achado.peso]).toEqual(['sim', 182]);
  });

  it('caso que não se lê não derruba a procura', () => {
    expect(acharNoCaso({ lei: '15.402/2026' }, { versao: 2 } as never, HOJE)).toBe('sem-conta');
  });

  it('só se procura o que o sistema conhece', () => {
    expect(lerProcura('decreto:12.790/2025')).toEqual({ decreto: '12.790/2025' });
    expect(lerProcura('decreto:99.999/2099')).toBeUndefined();
    expect(lerProcura("lei:'; drop table")).toBeUndefined();
  });
});

describe('as páginas', () => {
  let cenario: Cenario;
  let lugares: Lugares;
  let app: Aplicacao;
  let defensora: Agente;
  let id: string;

  /** Furto de 4 anos, presa em 10/01/2024. */
  const condenacaoDeFurto = () =>
    fato('processos.condenacao', '2024-06-03', {
      processo: PROCESSO,
      tipoPenal: 'cp/art-155/caput',
      dataDoFato: '2024-01-10',
      pena: '4a',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    });

  beforeAll(async () => {
    cenario = await abrirCenario();
    lugares = await montarLugares(cenario);
    app = await abrirApp(cenario, registrarExecucao);
    defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
    id = await criarCondenada(cenario, lugares, {
      nome: 'Beltrana Fictícia do Mutirão',
      condenacao: condenacaoDeFurto(),
    });
    await calcular(id);
  });
  afterAll(async () => {
    await app.close();
    await cenario.fechar();
  });

  const calcular = (pessoaId: string) =>
    cenario.db
      .transaction()
      .execute((tx) => guardarRecibo(tx, pessoaId, { agora: cenario.agora, hoje: HOJE, causa: 'fato-novo' }));
  const URL = '/detector?procura=decreto:12.338/2024';

  it('antes de escolher, oferece os decretos e as leis', async () => {
    const { statusCode, body } = await abrirPagina(app, defensora.sessao, '/detector');
    expect(statusCode).toBe(200);
    expect(body).toContain('Decreto 12.790/2025');
    expect(body).toContain('Lei 15.402/2026');
  });

  it('responde quantas, lista quem e leva à conta, e registra a leitura de cada uma', async () => {
    const { body } = await abrirPagina(app, defensora.sessao, URL);
    expect(body).toContain('<strong>1</strong> de 1 pessoa que você alcança cabe no Decreto 12.338/2024');
    expect(body).toContain('Beltrana Fictícia do Mutirão');
    expect(body).toContain('0000001-70.2024.8.06.0001');
    const registro = await cenario.db
      .selectFrom('auditoria.registro')
      .select(['titular_id', 'tipo'])
      .where('acao', '=', 'execucao.detectar')
      .executeTakeFirstOrThrow();
    expect(registro).toEqual({ titular_id: id, tipo: 'leitura' });
    const href = /\/pessoas\/[\w-]+\/detector\?procura=[^"]+/.exec(body)?.[0] ?? '';
    const conta = await abrirPagina(app, defensora.sessao, href);
    expect(conta.statusCode).toBe(200);
    expect(conta.body).toContain('Hipóteses do decreto');
  });

  it('quem defende outras pessoas não a vê, nem na planilha nem na conta', async () => {
    const outra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    expect((await abrirPagina(app, outra.sessao, URL)).body).not.toContain('Beltrana');
    expect((await abrirPagina(app, outra.sessao, URL.replace('?', '.csv?'))).body).not.toContain(id);
    const conta = `/pessoas/${id}/detector?procura=decreto:12.338/2024`;
    expect((await abrirPagina(app, outra.sessao, conta)).statusCode).toBe(404);
  });

  it('o que saiu de fato sigiloso não aparece a quem não o vê', async () => {
    const secreta = { ...condenacaoDeFurto(), sigilo: 'sigiloso' as const };
    const sigilosa = await criarCondenada(cenario, lugares, { nome: 'Sicrana Fictícia Sigilosa', condenacao: secreta });
    await calcular(sigilosa);
    const { body } = await abrirPagina(app, defensora.sessao, URL);
    expect(body).toContain('<strong>1</strong> de 1 pessoa');
    expect(body).not.toContain('Sicrana');
  });

  it('a planilha tem a conta resumida', async () => {
    const { headers, body } = await abrirPagina(app, defensora.sessao, URL.replace('?', '.csv?'));
    expect(headers['content-type']).toContain('text/csv');
    expect(body).toContain('Beltrana Fictícia do Mutirão');
    expect(body).toContain('art. 9º, I');
  });

  it('diretora de unidade não tem o detector', async () => {
    const diretora = await agente(cenario, lugares.norte, 'diretor-de-estabelecimento');
    expect((await abrirPagina(app, diretora.sessao, '/detector')).statusCode).toBe(403);
  });
});
