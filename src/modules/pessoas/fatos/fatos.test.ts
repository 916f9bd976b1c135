import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar, type Quem, SISTEMA } from '../../acesso/index.ts';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type EstruturaDeTeste,
  quem,
} from '../../acesso/para-testes.ts';
import { abrirPessoa } from '../abrir.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../para-testes.ts';
import { atuacao, documento, filiacao, genero, nome } from '../qualificacao/index.ts';
import { corrigirFato } from './actions/corrigir-fato.ts';
import { lancarFato } from './actions/lancar-fato.ts';
import { lerFatos } from './store.ts';
import { vigentes } from './vigentes.ts';

const FUSO = 'America/Sao_Paulo';
let cenario: Cenario;
let policia: EstruturaDeTeste;
let vara: EstruturaDeTeste;
let delegada: Quem;
let juiza: Quem;
let pessoaId: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  const { db } = cenario;
  policia = await criarEstrutura(db, { especie: 'policia' });
  const tribunal = await criarEstrutura(db, { especie: 'tribunal', uf: 'XX', comarca: 'Capital' });
  vara = await criarEstrutura(db, { especie: 'vara', pai: tribunal, uf: 'XX', comarca: 'Capital' });
  const { id: delegadaId } = await criarPessoa(db, policia, ['autoridade-policial']);
  const { id: juizaId } = await criarPessoa(db, vara, ['magistrado']);
  delegada = await quem(cenario, delegadaId, { finalidade: 'investigacao' });
  juiza = await quem(cenario, juizaId, { finalidade: 'execucao-penal' });
});
afterAll(() => cenario.fechar());

beforeEach(async () => {
  cenario.agora = AGORA;
  pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA);
  await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
    { tipo: atuacao, dados: { como: 'policia', estruturaId: policia.id }, dia: '2026-01-05', fonte: 'teste' },
    { tipo: atuacao, dados: { como: 'juizo', estruturaId: vara.id }, dia: '2026-01-05', fonte: 'teste' },
  ]);
});

const comum = { dia: '2026-11-17', fonte: 'auto de prisão em flagrante' };

describe('lançar um fato', () => {
  it('guarda o fato e refaz o que se deduz dele', async () => {
    const acao = lancarFato(nome, FUSO);
    const r = await executar(cenario.servicos, delegada, acao, {
      ...comum,
      pessoaId,
      especie: 'social',
      nome: 'Beltrana Fictícia',
    });
    expect(r).toMatchObject({ ok: true });
    const pessoa = await cenario.db
      .selectFrom('pessoas.pessoa')
      .innerJoin('acesso.titular as t', 't.pessoa_id', 'pessoas.pessoa.pessoa_id')
      .select(['pessoas.pessoa.nome', 'nome_social', 't.nome as mostrado', 'versao'])
      .where('pessoas.pessoa.pessoa_id', '=', pessoaId)
      .executeTakeFirstOrThrow();
    expect(pessoa).toEqual({
      nome: 'Fulana Fictícia de Teste',
      nome_social: 'Beltrana Fictícia',
      mostrado: 'Beltrana Fictícia',
      versao: 3,
    });
  });

  it('diz todos os problemas de uma vez, os comuns e os do tipo', async () => {
    const r = await executar(cenario.servicos, delegada, lancarFato(documento, FUSO), {
      pessoaId,
      especie: 'figurinha',
    });
    expect(r.ok ? [] : r.recusas.map((x) => x.campo ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual([
      'dia',
      'especie',
      'fonte',
      'numero',
    ]);
  });

  it('recusa o que ainda não aconteceu, e CPF de dígito errado', async () => {
    const r = await executar(cenario.servicos, delegada, lancarFato(documento, FUSO), {
      ...comum,
      pessoaId,
      dia: '2026-11-19',
      especie: 'cpf',
      numero: '111.222.333-44',
    });
    expect(r.ok ? [] : r.recusas.map((x) => x.codigo).toSorted()).toEqual(['dia-no-futuro', 'numero-nao-confere']);
  });

  it('de quem não pode, não grava nada', async () => {
    const antes = await lerFatos(cenario.db, pessoaId);
    const r = await executar(cenario.servicos, delegada, lancarFato(atuacao, FUSO), {
      ...comum,
      pessoaId,
      como: 'defesa',
      estruturaId: vara.id,
    });
    expect(r).toMatchObject({ ok: false, recusas: [{ codigo: 'sem-permissao' }] });
    expect(await lerFatos(cenario.db, pessoaId)).toHaveLength(antes.length);
  });

  it('mede o atraso: 24 horas depois do fim do dia do fato', async () => {
    const r = await executar(cenario.servicos, delegada, lancarFato(nome, FUSO), {
      ...comum,
      dia: '2026-11-10',
      pessoaId,
      especie: 'alcunha',
      nome: 'Bel',
    });
    expect(r.ok).toBe(true);
    const fato = (await lerFatos(cenario.db, pessoaId)).at(-1);
    // Fim de 10/11 em Brasília é 11/11 às 03:00 UTC; mais 24 horas.
    expect(fato?.prazoEm?.toISOString()).toBe('2026-11-12T03:00:00.000Z');
  });

  it('de duas pessoas que leram a mesma versão, só a primeira grava', async () => {
    const escrito = { ...comum, pessoaId, versao: 2, especie: 'alcunha' };
    const [a, b] = await Promise.all(
      ['Um', 'Dois'].map((n) => executar(cenario.servicos, delegada, lancarFato(nome, FUSO), { ...escrito, nome: n })),
    );
    expect([a, b].filter((r) => r?.ok)).toHaveLength(1);
    const recusado = [a, b].find((r) => r?.ok === false);
    expect(recusado).toMatchObject({ recusas: [{ codigo: 'ja-mudou' }] });
  });
});

describe('corrigir e anular', () => {
  const maeDe = async () => {
    const fato = vigentes(await lerFatos(cenario.db, pessoaId)).find((f) => f.tipo === filiacao.tipo);
    return fato!;
  };

  it('o corrigido continua guardado, e antes da correção era o que se sabia', async () => {
    const antes = await maeDe();
    cenario.agora = new Date(AGORA.getTime() + 3_600_000);
    const r = await executar(cenario.servicos, juiza, corrigirFato(filiacao, 'pessoas.fato.rever', FUSO), {
      ...comum,
      dia: '2026-01-05',
      pessoaId,
      fatoId: antes.id,
      motivoDaCorrecao: 'certidão de nascimento juntada',
      mae: 'Outra Fictícia de Teste',
    });
    expect(r).toMatchObject({ ok: true });
    const fatos = await lerFatos(cenario.db, pessoaId);
    const mae = (sabidoAte?: Date) => vigentes(fatos, sabidoAte).find((f) => f.tipo === filiacao.tipo)?.dados.mae;
    expect(mae()).toBe('Outra Fictícia de Teste');
    expect(mae(AGORA)).toBe('Sicrana Fictícia de Teste');
    expect((await maeDe()).raiz).toBe(antes.id);
  });

  it('anulado, deixa de valer; sem motivo, não se anula', async () => {
    const { id: fatoId } = await maeDe();
    const acao = corrigirFato(filiacao, 'pessoas.fato.rever', FUSO);
    const sem = await executar(cenario.servicos, juiza, acao, { pessoaId, fatoId, anular: 'sim' });
    expect(sem).toMatchObject({ ok: false, recusas: [{ campo: 'motivoDaCorrecao' }] });
    const com = await executar(cenario.servicos, juiza, acao, {
      pessoaId,
      fatoId,
      anular: 'sim',
      motivoDaCorrecao: 'é de outra pessoa',
    });
    expect(com).toMatchObject({ ok: true });
    expect(await maeDe()).toBeUndefined();
  });

  it('a revisão é só do magistrado', async () => {
    const { id: fatoId } = await maeDe();
    const acao = corrigirFato(filiacao, 'pessoas.fato.rever', FUSO);
    const r = await executar(cenario.servicos, delegada, acao, {
      pessoaId,
      fatoId,
      anular: 'sim',
      motivoDaCorrecao: 'porque sim',
    });
    expect(r).toMatchObject({ ok: false, recusas: [{ codigo: 'sem-permissao' }] });
  });
});

describe('abrir uma pessoa', () => {
  const abrir = (de: Quem, id = pessoaId) => abrirPessoa(cenario.servicos, de, id, { leitura: 'teste.abrir' });

  it('mostra só os fatos do sigilo que quem lê alcança', async () => {
    await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
      { tipo: genero, dados: { genero: 'mulher trans' }, dia: '2026-01-05', fonte: 'declaração' },
    ]);
    const tipos = async (de: Quem) => {
      const r = await abrir(de);
      return r.ok ? r.valor.vigentes.map((f) => f.tipo) : [];
    };
    expect(await tipos(juiza)).toContain('pessoas.genero');
    const daPolicia = await tipos(delegada);
    expect(daPolicia).toContain('pessoas.nome');
    expect(daPolicia).not.toContain('pessoas.genero');
  });

  it('correção mais sigilosa esconde também o que corrigiu', async () => {
    const mae = vigentes(await lerFatos(cenario.db, pessoaId)).find((f) => f.tipo === filiacao.tipo);
    await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
      {
        tipo: filiacao,
        dados: { mae: 'Protegida Fictícia' },
        dia: '2026-01-05',
        fonte: 'decisão',
        sigilo: 'restrito',
        efeito: 'corrige',
        corrigeId: mae?.id,
        motivo: 'medida protetiva',
      },
    ]);
    const r = await abrir(delegada);
    expect(r.ok && r.valor.fatos.some((f) => f.tipo === filiacao.tipo)).toBe(false);
  });

  it('quem não existe e quem está fora do alcance recebem a mesma resposta', async () => {
    const outra = await criarPessoaPresa(cenario.servicos, SISTEMA, { fatos: quemE({ nome: 'Longe Fictícia' }) });
    const fora = await abrir(delegada, outra);
    const inexistente = await abrir(delegada, '00000000-0000-4000-8000-000000000000');
    expect(fora).toMatchObject({ ok: false, recusas: [{ codigo: 'nao-encontrado' }] });
    expect(fora).toEqual(inexistente);
  });
});
