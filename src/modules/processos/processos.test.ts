import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executar, type Quem, SISTEMA } from '../acesso/index.ts';
import { abrirPessoa, documento, lancarFato, lerFatos, vigentes } from '../pessoas/index.ts';
import { lancarEmTeste } from '../pessoas/para-testes.ts';
import { registrarProcesso } from './actions/registrar-processo.ts';
import { buscarPessoasPorMandado, buscarPessoasPorProcesso } from './busca.ts';
import { ordensEmAberto } from './da-pessoa/ordens.ts';
import { processosDe } from './da-pessoa/processos-de.ts';
import { condenacao, guia, ordemDePrisao, ordemEncerrada, participacao } from './fatos/index.ts';
import { type CenarioDosProcessos, criarPresa, fato, montarCenario, OUTRO, UM } from './para-testes.ts';
import { prisoesDeParecidos } from './parecidos.ts';
import { acharProcesso } from './store/processos.ts';

const FUSO = 'America/Sao_Paulo';
const HOJE = '2026-11-18';
let c: CenarioDosProcessos;

beforeAll(async () => void (c = await montarCenario()));
afterAll(() => c.cenario.fechar());

const registrar = (quem: Quem, dados: Record<string, unknown>) =>
  executar(c.cenario.servicos, quem, registrarProcesso(FUSO), { especie: 'acao-penal', sigilo: 'publico', ...dados });

const processosQueVe = async (quem: Quem, id: string) => {
  const r = await abrirPessoa(c.cenario.servicos, quem, id, { leitura: 'teste.abrir' });
  return r.ok ? processosDe(r.valor.vigentes).map((p) => p.numero) : r.recusas;
};

let sequencial = 100;
/** Um número só deste teste; o dígito não importa. */
const numeroNovo = (): string => `${String(++sequencial).padStart(7, '0')}0020258990001`;

describe('a primeira menção', () => {
  test('cria o processo, também o da execução na guia, e a participação', async () => {
    const [acao, execucao] = [numeroNovo(), numeroNovo()];
    const id = await criarPresa(c, 'Menção Fictícia', [
      fato(guia, { processo: acao, especie: 'recolhimento', execucao }),
    ]);
    expect(await acharProcesso(c.cenario.db, acao)).toMatchObject({ especie: 'acao-penal', sigilo: 'publico' });
    expect(await acharProcesso(c.cenario.db, execucao)).toMatchObject({ especie: 'execucao' });
    expect(await buscarPessoasPorProcesso(c.cenario.db, execucao, c.juiza.quem.ator)).toEqual([id]);
  });

  test('não muda o que já se disse dele', async () => {
    const numero = numeroNovo();
    expect(await registrar(c.servidora.quem, { numero, especie: 'civel', orgaoId: c.vara.id })).toMatchObject({
      ok: true,
    });
    await criarPresa(c, 'Segunda Fictícia', [fato(participacao, { processo: numero, polo: 'requerido' })]);
    expect(await acharProcesso(c.cenario.db, numero)).toMatchObject({ especie: 'civel', orgao: '1ª Vara Criminal' });
  });

  test('ao mesmo tempo, em duas pessoas, é uma só', async () => {
    const numero = numeroNovo();
    const nova = (nome: string) => criarPresa(c, nome, [fato(participacao, { processo: numero, polo: 'reu' })]);
    const ids = await Promise.all([nova('Corré Um'), nova('Corré Dois')]);
    const achadas = await buscarPessoasPorProcesso(c.cenario.db, numero, c.juiza.quem.ator);
    expect(achadas.toSorted()).toEqual(ids.toSorted());
  });
});

describe('quem lança', () => {
  const escrito = { dia: '2026-03-10', fonte: 'sentença', processo: UM, tipoPenal: 'cp/art-157/caput', pena: '5a4m' };

  test('a juíza lança a condenação; a servidora, não', async () => {
    const pessoaId = await criarPresa(c, 'Condenada Fictícia');
    const lancar = (quem: Quem) =>
      executar(c.cenario.servicos, quem, lancarFato(condenacao, FUSO), { ...escrito, pessoaId });
    expect(await lancar(c.servidora.quem)).toMatchObject({ ok: false, recusas: [{ codigo: 'sem-permissao' }] });
    expect(await lancar(c.juiza.quem)).toMatchObject({ ok: true });
    const gravado = (await lerFatos(c.cenario.db, pessoaId)).at(-1);
    // 48 horas depois do fim de 10/03 em Brasília.
    expect(gravado?.prazoEm?.toISOString()).toBe('2026-03-13T03:00:00.000Z');
  });
});

describe('registrar o processo', () => {
  test('todos os problemas do formulário de uma vez', async () => {
    const r = await registrar(c.servidora.quem, { numero: '123', especie: 'x', classe: 'abc', sigilo: 'nenhum' });
    expect(new Set(r.ok ? [] : r.recusas.map((x) => x.campo))).toEqual(
      new Set(['classe', 'especie', 'numero', 'sigilo']),
    );
  });

  test('só no órgão que alcança, e que julgue ou investigue', async () => {
    const numero = numeroNovo();
    expect(await registrar(c.servidora.quem, { numero, orgaoId: c.outraVara.id })).toMatchObject({
      recusas: [{ codigo: 'fora-do-alcance' }],
    });
    expect(await registrar(c.delegada.quem, { numero, orgaoId: c.policia.id, especie: 'inquerito' })).toMatchObject({
      ok: true,
    });
  });

  test('o que existe fora do alcance responde como o que não existe', async () => {
    const numero = numeroNovo();
    await criarPresa(c, 'De Longe Fictícia', [fato(participacao, { processo: numero, polo: 'reu' })]);
    expect(await registrar(c.juizaDeFora.quem, { numero, versao: 0 })).toMatchObject({
      ok: false,
      recusas: [{ codigo: 'nao-encontrado' }],
    });
    expect(await registrar(c.juiza.quem, { numero, versao: 0, classe: '268' })).toMatchObject({ ok: true });
    expect(await acharProcesso(c.cenario.db, numero)).toMatchObject({ classe: '268', versao: 1 });
  });

  test('de dois que viram a mesma versão, só o primeiro grava', async () => {
    const numero = numeroNovo();
    await registrar(c.servidora.quem, { numero, orgaoId: c.vara.id });
    const mudar = (classe: string) => registrar(c.servidora.quem, { numero, versao: 0, orgaoId: c.vara.id, classe });
    const [a, b] = await Promise.all([mudar('268'), mudar('280')]);
    expect(new Set([a?.ok, b?.ok])).toEqual(new Set([false, true]));
    expect([a, b].find((r) => !r?.ok)).toMatchObject({ recusas: [{ codigo: 'ja-mudou' }] });
  });
});

describe('processo sigiloso', () => {
  test('o fato lançado depois herda o sigilo, e a baixa da ordem também', async () => {
    const numero = numeroNovo();
    await registrar(c.juiza.quem, { numero, orgaoId: c.vara.id, sigilo: 'restrito' });
    const id = await criarPresa(c, 'Herdeira Fictícia');
    const [ordem] = await lancarEmTeste(c.cenario.servicos, SISTEMA, id, [
      fato(ordemDePrisao, { processo: numero, especie: 'preventiva' }),
    ]);
    await lancarEmTeste(c.cenario.servicos, SISTEMA, id, [
      fato(ordemEncerrada, { ordemId: ordem?.id, motivo: 'cumprida' }),
    ]);
    const daOrdem = (await lerFatos(c.cenario.db, id)).filter((f) => f.tipo.startsWith('processos.'));
    expect(daOrdem.map((f) => [f.tipo, f.sigilo])).toEqual([
      ['processos.ordem-de-prisao', 'restrito'],
      ['processos.ordem-encerrada', 'restrito'],
    ]);
    expect(await processosQueVe(c.defensora.quem, id)).toEqual([numero]);
    // A autoridade policial só vê o público.
    expect(await processosQueVe(c.delegada.quem, id)).toEqual([]);
  });

  test('o que fica sigiloso depois some de quem não tem credencial: da pessoa, da busca pelo número e pelo mandado', async () => {
    const [numero, publico] = [numeroNovo(), numeroNovo()];
    const peca = `${numero}.01.0001-00`;
    const id = await criarPresa(c, 'Sumida Fictícia', [
      fato(ordemDePrisao, { processo: numero, especie: 'preventiva', peca }),
      fato(participacao, { processo: publico, polo: 'reu' }),
    ]);
    const visto = async ({ quem }: { quem: Quem }) => ({
      processos: await processosQueVe(quem, id),
      pelosNumeros: await buscarPessoasPorProcesso(c.cenario.db, numero, quem.ator),
      pelaPeca: await buscarPessoasPorMandado(c.cenario.db, peca.toLowerCase(), quem.ator),
    });
    expect(await visto(c.delegada)).toEqual({ processos: [numero, publico], pelosNumeros: [id], pelaPeca: [id] });
    expect(await registrar(c.juiza.quem, { numero, versao: 0, sigilo: 'sigiloso' })).toMatchObject({ ok: true });
    const nada = { processos: [publico], pelosNumeros: [], pelaPeca: [] };
    for (const quem of [c.delegada, c.defensora, c.juiza]) expect(await visto(quem)).toEqual(nada);
    const cred = {
      pessoa_id: id,
      usuario_id: c.juiza.id,
      concedida_em: c.cenario.agora,
      concedida_por: c.juiza.id,
      motivo: 'é dela',
    };
    await c.cenario.db.insertInto('acesso.credencial').values(cred).execute();
    expect(await visto(c.juiza)).toEqual({ processos: [numero, publico], pelosNumeros: [id], pelaPeca: [id] });
    // Para quem solta, a ordem continua a valer: o que se esconde é a leitura.
    expect(ordensEmAberto(vigentes(await lerFatos(c.cenario.db, id)), HOJE)).toHaveLength(1);
  });

  test('baixar o sigilo é só de quem cuida do sigilo das pessoas', async () => {
    const numero = numeroNovo();
    await registrar(c.servidora.quem, { numero, orgaoId: c.vara.id, sigilo: 'restrito' });
    const baixar = (quem: Quem) => registrar(quem, { numero, versao: 0, orgaoId: c.vara.id });
    expect(await baixar(c.servidora.quem)).toMatchObject({
      recusas: [{ codigo: 'sem-poder-baixar', campo: 'sigilo' }],
    });
    expect(await baixar(c.juiza.quem)).toMatchObject({ ok: true });
  });

  test('lançar e tornar sigiloso ao mesmo tempo não deixa fato de fora', async () => {
    for (let i = 0; i < 8; i++) {
      const numero = numeroNovo();
      const id = await criarPresa(c, `Corrida Fictícia ${i}`, [fato(participacao, { processo: numero, polo: 'reu' })]);
      await Promise.all([
        registrar(c.juiza.quem, { numero, versao: 0, sigilo: 'restrito' }),
        lancarEmTeste(c.cenario.servicos, SISTEMA, id, [fato(ordemDePrisao, { processo: numero, especie: 'civil' })]),
      ]);
      expect(await processosQueVe(c.delegada.quem, id)).toEqual([]);
    }
  });
});

describe('registros parecidos, ainda não unificados', () => {
  const cpf = { especie: 'cpf', numero: '111.444.777-35' };

  test('com o mesmo CPF e ordem em aberto: diz que há, e só', async () => {
    const id = await criarPresa(c, 'Parecida Fictícia', [fato(documento, cpf)]);
    const nada = await prisoesDeParecidos(c.cenario.db, id, HOJE);
    const outra = await criarPresa(c, 'Parecida Ficticia', [
      fato(documento, cpf),
      fato(ordemDePrisao, { especie: 'civil', processo: OUTRO, validade: HOJE }),
    ]);
    expect([nada, await prisoesDeParecidos(c.cenario.db, id, HOJE)]).toEqual([[], ['mesmo-cpf']]);
    // Vencida amanhã; e nunca a própria ordem.
    expect(await prisoesDeParecidos(c.cenario.db, id, '2026-11-19')).toEqual([]);
    expect(await prisoesDeParecidos(c.cenario.db, outra, HOJE)).toEqual([]);
  });

  test('à espera da revisão, sim; decidido que é outra pessoa, não', async () => {
    const id = await criarPresa(c, 'Revista Fictícia');
    const outra = await criarPresa(c, 'Revisada Fictícia', [fato(ordemDePrisao, { especie: 'preventiva' })]);
    const par = {
      pessoa_id: id,
      outra_id: outra,
      bits: 9,
      probabilidade: 0.6,
      faixa: 'revisar',
      campos: '[]',
      achada_em: c.cenario.agora,
    };
    await c.cenario.db.insertInto('pessoas.semelhanca').values(par).execute();
    expect(await prisoesDeParecidos(c.cenario.db, id, HOJE)).toEqual(['em-revisao']);
    await c.cenario.db
      .updateTable('pessoas.semelhanca')
      .set({ decisao: 'outra' })
      .where('pessoa_id', '=', id)
      .execute();
    expect(await prisoesDeParecidos(c.cenario.db, id, HOJE)).toEqual([]);
  });
});
