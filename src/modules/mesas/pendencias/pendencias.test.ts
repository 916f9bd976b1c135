/** As mesas da direção e da polícia, e o acervo: o que aparece no dia certo, o que some, e para quem. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, criarEstrutura } from '../../acesso/para-testes.ts';
import {
  type Agente,
  agente,
  criarCondenada,
  fato,
  lancar,
  type Lugares,
  montarLugares,
  PROCESSO,
} from '../../execucao/para-testes.ts';
import type { FatoNovo } from '../../pessoas/index.ts';
import { registrarMesas } from '../index.ts';
import { porData, semDatas } from '../para-testes.ts';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let diretor: Agente;
let delegada: Agente;
let corregedora: Agente;
let delegaciaId: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarMesas);
  const onde = { uf: 'ZZ', comarca: 'Lagoa' };
  const delegacia = await criarEstrutura(cenario.db, { especie: 'policia', nome: 'Delegacia da Lagoa', ...onde });
  delegaciaId = delegacia.id;
  diretor = await agente(cenario, lugares.norte, 'diretor-de-estabelecimento');
  delegada = await agente(cenario, delegacia, 'autoridade-policial');
  const tribunal = await criarEstrutura(cenario.db, { especie: 'tribunal', nome: 'Tribunal da Lagoa', ...onde });
  corregedora = await agente(cenario, tribunal, 'corregedoria');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(() => semDatas(cenario.db));

let serie = 0;
/** Condenada presa no Norte desde 10/01/2024, com nome que só ela tem; hoje é 18/11/2026. */
async function criar(...mais: FatoNovo[]): Promise<{ id: string; nome: string }> {
  const nome = `Fulana Fictícia ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[serie++]}arvalho`;
  const daPolicia = fato('pessoas.atuacao', '2024-01-11', { como: 'policia', estruturaId: delegaciaId });
  return { id: await criarCondenada(cenario, lugares, { nome, mais: [daPolicia, ...mais] }), nome };
}

const ve = async (quem: Agente, caminho: string, nome: string): Promise<boolean> =>
  (await abrirPagina(app, quem.sessao, caminho)).body.includes(nome);

describe('direção', () => {
  const em = (especie: string) => `/mesa/direcao?especie=${especie}`;

  it('atestado: devido até 90 dias antes da data; o de há 30 dias já não serve', async () => {
    const a = await criar();
    const longe = await criar();
    const atestada = await criar(fato('custodia.atestado', '2026-10-20', { conduta: 'boa' }));
    const velha = await criar(fato('custodia.atestado', '2026-10-19', { conduta: 'boa' }));
    await porData(cenario.db, a.id, '2027-02-16');
    await porData(cenario.db, longe.id, '2027-02-17');
    await porData(cenario.db, atestada.id, '2026-11-01');
    await porData(cenario.db, velha.id, '2026-11-01');
    const { body } = await abrirPagina(app, diretor.sessao, em('atestado'));
    expect([a, longe, atestada, velha].map((p) => body.includes(p.nome))).toEqual([true, false, false, true]);
    expect(body).toContain(`/pessoas/${a.id}/lancar/custodia.atestado`);
  });

  it('folha do mês: de quem trabalhou em setembro e não tem outubro lançado', async () => {
    const trabalho = (dia: string, ate: string) =>
      fato('custodia.trabalho', dia, { dias: 20, atividade: 'Horta', documento: 'Folha' }, { ate });
    const devida = await criar(trabalho('2026-09-01', '2026-09-30'));
    const emDia = await criar(trabalho('2026-09-01', '2026-09-30'), trabalho('2026-10-01', '2026-10-31'));
    const parou = await criar(trabalho('2026-08-01', '2026-08-31'));
    const { body } = await abrirPagina(app, diretor.sessao, em('folha-de-trabalho'));
    expect([devida, emDia, parou].map((p) => body.includes(p.nome))).toEqual([true, false, false]);
    expect(body).toContain('01/11/2026');
  });

  it('alvará: aparece ao ser expedido e some com a soltura; a unidade vizinha não o vê', async () => {
    const alvara = fato(
      'processos.alvara',
      '2026-11-17',
      { processo: PROCESSO, especie: 'absolvicao' },
      { hora: '10:00' },
    );
    const p = await criar(alvara);
    expect(await ve(diretor, em('alvara'), p.nome)).toBe(true);
    const sul = await criarEstrutura(cenario.db, { especie: 'estabelecimento', nome: 'Presídio Sul' });
    const vizinho = await agente(cenario, sul, 'diretor-de-estabelecimento');
    expect(await ve(vizinho, '/mesa/direcao', p.nome)).toBe(false);
    await lancar(cenario, p.id, fato('custodia.soltura', '2026-11-18', { motivo: 'absolvicao' }));
    expect(await ve(diretor, em('alvara'), p.nome)).toBe(false);
  });

  it('exame de cessação: o relatório é devido um mês antes do fim do prazo', async () => {
    const p = await criar();
    const exame = { marco: 'exame-de-cessacao', tipo: 'exame-de-cessacao' };
    await porData(cenario.db, p.id, '2026-12-28', exame);
    const { body } = await abrirPagina(app, diretor.sessao, em('exame-de-cessacao'));
    expect([body.includes(p.nome), body.includes('28/11/2026')]).toEqual([true, true]);
  });
});

describe('polícia', () => {
  it('a comunicação que falta, da prisão de há pouco; a de dois anos atrás já não', async () => {
    const antiga = await criar();
    const nova = await criar(
      fato('custodia.soltura', '2024-02-01', { motivo: 'relaxamento' }),
      fato('custodia.prisao', '2026-11-10', { especie: 'flagrante', processo: PROCESSO }),
    );
    const caminho = '/mesa/policia?especie=comunicar-familia';
    expect([await ve(delegada, caminho, antiga.nome), await ve(delegada, caminho, nova.nome)]).toEqual([false, true]);
    await lancar(
      cenario,
      nova.id,
      fato('custodia.comunicacao', '2026-11-10', { a: 'familia', quem: 'A mãe', meio: 'telefone' }, { hora: '12:00' }),
    );
    expect(await ve(delegada, caminho, nova.nome)).toBe(false);
  });

  it('o prazo do inquérito, só nos casos em que a unidade atua', async () => {
    const p = await criar();
    await porData(cenario.db, p.id, '2026-11-20', { marco: 'inquerito', tipo: 'inquerito' });
    expect(await ve(delegada, '/mesa/policia?especie=inquerito', p.nome)).toBe(true);
    const outra = await criarEstrutura(cenario.db, { especie: 'policia', nome: 'Outra Delegacia' });
    const delegadoDeFora = await agente(cenario, outra, 'autoridade-policial');
    expect(await ve(delegadoDeFora, '/mesa/policia', p.nome)).toBe(false);
  });
});

describe('acervo', () => {
  it('conta por vara e idade, e cada número abre a lista', async () => {
    const [a, b] = [await criar(), await criar()];
    await porData(cenario.db, a.id, '2026-11-08');
    await porData(cenario.db, b.id, '2026-04-01');
    const acervo = await abrirPagina(app, corregedora.sessao, '/acervo');
    expect(acervo.body).toContain('2 pessoas presas passaram');
    // De 1º de abril a 18 de novembro.
    expect(acervo.body).toContain('231 dias');
    expect(acervo.body).toContain(`/acervo/lista?vara=${lugares.vara.id}`);
    const lista = await abrirPagina(app, corregedora.sessao, `/acervo/lista?vara=${lugares.vara.id}`);
    expect([lista.body.includes(a.nome), lista.body.includes(b.nome)]).toEqual([true, true]);
  });

  it('corregedoria de outro estado não vê ninguém; quem não coordena não entra', async () => {
    const p = await criar();
    await porData(cenario.db, p.id, '2026-11-08');
    const outro = await criarEstrutura(cenario.db, { especie: 'tribunal', nome: 'Outro Tribunal', uf: 'YY' });
    const deFora = await agente(cenario, outro, 'corregedoria');
    expect((await abrirPagina(app, deFora.sessao, '/acervo')).body).toContain('Ninguém que você alcança');
    expect((await abrirPagina(app, diretor.sessao, '/acervo')).statusCode).toBe(403);
  });
});
