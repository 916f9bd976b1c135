import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executar } from '../../acesso/index.ts';
import { ocupacaoDas, plantaDa, unidadesAoAlcance } from '../ocupacao/queries.ts';
import { abrirEstado, type EstadoDeTeste, fazer, FUSO, lancar, prender } from '../unidade/para-testes.ts';
import { abrirLugares } from './actions/abrir-lugares.ts';
import { cadastrarEstabelecimento } from './actions/cadastrar-estabelecimento.ts';
import { fecharLugar } from './actions/fechar-lugar.ts';
import { registrarVagas } from './actions/registrar-vagas.ts';
import { acharUnidade, historicoDasVagas } from './store.ts';

let e: EstadoDeTeste;
beforeAll(async () => {
  e = await abrirEstado();
});
afterAll(() => e.cenario.fechar());

const recusas = async (acao: Parameters<typeof fazer>[2], dados: unknown, quem = e.gestor.quem) => {
  const r = await executar(e.cenario.servicos, quem, acao, dados);
  return r.ok ? [] : r.recusas.map((x) => x.codigo);
};

const naNorte = async () => {
  const unidade = await acharUnidade(e.cenario.db, e.norte.id);
  const [ocupada] = await ocupacaoDas(e.cenario.servicos, unidade ? [unidade] : []);
  return ocupada!;
};

const vagas = (dados: object) =>
  fazer(e.cenario, e.gestor.quem, registrarVagas(FUSO), { estruturaId: e.norte.id, motivo: 'Portaria', ...dados });

describe('cadastro', () => {
  test('todos os problemas de uma vez', async () => {
    const r = await executar(e.cenario.servicos, e.gestor.quem, cadastrarEstabelecimento, {
      estruturaId: e.norte.id,
      especie: 'masmorra',
      latitude: 'ali',
    });
    expect(r.ok ? [] : r.recusas.map((x) => x.campo)).toEqual(['especie', 'regimes', 'genero', 'latitude']);
  });

  test('latitude sem longitude não põe ninguém no mapa', async () => {
    const dados = {
      estruturaId: e.norte.id,
      especie: 'colonia',
      regimes: 'semiaberto',
      genero: 'misto',
      latitude: '1',
    };
    expect(await recusas(cadastrarEstabelecimento, dados)).toEqual(['coordenada-pela-metade']);
  });

  test('só quem gere as vagas do órgão', async () => {
    const dados = { estruturaId: e.norte.id, especie: 'colonia', regimes: 'semiaberto', genero: 'misto' };
    expect(await recusas(cadastrarEstabelecimento, dados, e.diretora.quem)).toEqual(['sem-permissao']);
  });
});

describe('lugares e vagas', () => {
  test('sem dizer as da unidade, valem a soma das celas; dizendo, valem as ditas, de cada dia em diante', async () => {
    expect((await naNorte()).ocupacao.vagas).toBe(6);
    await vagas({ vagas: '10', desde: '2026-01-01' });
    await vagas({ vagas: '99', desde: '2027-01-01' });
    expect((await naNorte()).ocupacao.vagas).toBe(10);
    await vagas({ vagas: '8', desde: '2026-01-01' });
    expect((await naNorte()).ocupacao.vagas).toBe(8);
    expect((await historicoDasVagas(e.cenario.db, e.norte.id)).map((v) => v.vagas)).toEqual([99, 8, 10]);
  });

  test('nome repetido no mesmo lugar, lugar que não cabe e dia no futuro', async () => {
    const dados = { estruturaId: e.norte.id, dentroDe: e.celas[0], especie: 'cela', nome: 'X', abertoEm: '2030-01-01' };
    expect(await recusas(abrirLugares(FUSO), dados)).toEqual(['lugar-nao-cabe', 'dia-no-futuro']);
    const repetida = { ...dados, dentroDe: e.pavilhao, nome: 'Cela 2', abertoEm: '2026-01-01' };
    expect(await recusas(abrirLugares(FUSO), repetida)).toEqual(['nome-repetido']);
    const deOutra = { ...repetida, estruturaId: e.sul.id, nome: 'Y' };
    expect(await recusas(abrirLugares(FUSO), deOutra)).toEqual(['lugar-fechado']);
  });

  test('com gente dentro não fecha; sem, fecha o que contém, e as vagas somem da soma', async () => {
    const [, , cela] = e.celas;
    const id = await prender(e, { nome: 'Dentro da Cela', lugarId: cela });
    const fechar = { estruturaId: e.norte.id, lugarId: e.pavilhao, confirmo: 'sim' };
    expect(await recusas(fecharLugar(FUSO), fechar)).toEqual(['lugar-com-gente']);
    expect(await recusas(fecharLugar(FUSO), { ...fechar, confirmo: '' })).toEqual(['entrada-invalida']);
    await lancar(e, id, 'alojamento', '2026-02-01', { lugarId: e.celas[0] });
    await fazer(e.cenario, e.gestor.quem, fecharLugar(FUSO), { ...fechar, lugarId: cela });
    const [pavilhao] = await plantaDa(e.cenario.servicos, (await naNorte()).unidade);
    expect(pavilhao).toMatchObject({ pessoas: 1, vagasDele: 4 });
    expect(pavilhao?.dentro.map((c) => c.nome)).toEqual(['Cela 1', 'Cela 2']);
    expect(await recusas(fecharLugar(FUSO), { ...fechar, lugarId: cela })).toEqual(['ja-fechado']);
  });
});

describe('ocupação', () => {
  test('cada um alcança as suas unidades: o órgão, a própria, a comarca', async () => {
    const nomes = async (quem = e.gestor.quem) =>
      (await unidadesAoAlcance(e.cenario.servicos, quem)).map((u) => u.nome);
    expect(await nomes()).toEqual(['Presídio Norte', 'Presídio Sul']);
    expect(await nomes(e.servidor.quem)).toEqual(['Presídio Norte']);
    expect(await nomes(e.conselheira.quem)).toEqual(['Presídio Norte']);
  });

  test('quem saiu por pouco tempo ainda ocupa a vaga; quem fugiu ou foi solta, não; sigilosa é um corpo', async () => {
    const antes = (await naNorte()).ocupacao;
    const hospital = await prender(e, { nome: 'No Hospital', lugarId: e.celas[1] });
    await lancar(e, hospital, 'saida-breve', '2026-11-10', { motivo: 'hospital', voltaPrevista: '2026-11-12' });
    const fugida = await prender(e, { nome: 'Que Fugiu', lugarId: e.celas[1] });
    await lancar(e, fugida, 'fuga', '2026-11-11');
    await prender(e, { nome: 'Protegida', lugarId: e.celas[1], sigilo: 'sigiloso' });
    await prender(e, { nome: 'Sem Cela' });
    await prender(e, { nome: 'Da Outra', em: e.sul });
    expect((await naNorte()).ocupacao).toMatchObject({
      presas: antes.presas + 3,
      fora: antes.fora + 1,
      atrasadas: antes.atrasadas + 1,
      semLugar: antes.semLugar + 1,
    });
  });
});
