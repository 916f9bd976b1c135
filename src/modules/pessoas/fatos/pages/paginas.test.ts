import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { SISTEMA } from '../../../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  enviar,
} from '../../../acesso/para-testes.ts';
import { criarPessoaPresa, lancarEmTeste } from '../../para-testes.ts';
import { atuacao, TIPOS_DA_QUALIFICACAO } from '../../qualificacao/index.ts';
import { lerFatos } from '../store.ts';
import { registrarLancamentos } from './index.ts';

let cenario: Cenario;
let app: Aplicacao;
let delegada: Entrada;
let juiza: Entrada;
let deFora: Entrada;
let pessoaId: string;
let orgaos: { policia: string; vara: string };

beforeAll(async () => {
  cenario = await abrirCenario();
  const { db } = cenario;
  app = await abrirApp(cenario, (a) => registrarLancamentos(a, { tipos: TIPOS_DA_QUALIFICACAO }));
  const policia = await criarEstrutura(db, { especie: 'policia', nome: 'Delegacia Fictícia' });
  const outra = await criarEstrutura(db, { especie: 'policia' });
  const tribunal = await criarEstrutura(db, { especie: 'tribunal', uf: 'XX', comarca: 'Capital' });
  const vara = await criarEstrutura(db, { especie: 'vara', pai: tribunal, uf: 'XX', comarca: 'Capital' });
  orgaos = { policia: policia.id, vara: vara.id };
  const entrarComo = async (...[lugar, papeis]: [typeof policia, Parameters<typeof criarPessoa>[2]]) => {
    const entrada = await entrar(cenario, (await criarPessoa(db, lugar, papeis)).id);
    await db
      .updateTable('acesso.sessao')
      .set({ finalidade: 'investigacao' })
      .where('id', '=', entrada.sessaoId)
      .execute();
    return entrada;
  };
  delegada = await entrarComo(policia, ['autoridade-policial']);
  deFora = await entrarComo(outra, ['autoridade-policial']);
  juiza = await entrarComo(vara, ['magistrado']);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

beforeEach(async () => {
  pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA);
  await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
    { tipo: atuacao, dados: { como: 'policia', estruturaId: orgaos.policia }, dia: '2026-01-05', fonte: 'teste' },
    { tipo: atuacao, dados: { como: 'juizo', estruturaId: orgaos.vara }, dia: '2026-01-05', fonte: 'teste' },
  ]);
});

const fatos = () => lerFatos(cenario.db, pessoaId);
const comum = { dia: '2026-11-17', fonte: 'auto de prisão em flagrante' };
const lancarEm = (tipo: string) => `/pessoas/${pessoaId}/lancar/${tipo}`;
const oculto = (html: string, nome: string): string =>
  new RegExp(`name="${nome}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('o que se pode lançar', () => {
  it('mostra o que cabe a quem pede e diz a quem cabe o resto', async () => {
    const { statusCode, body } = await abrirPagina(app, delegada, `/pessoas/${pessoaId}/lancar`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`href="${lancarEm('pessoas.nome')}"`);
    expect(body).toContain('Lei 12.714/2012, art. 2º, I');
    expect(body).not.toContain(`href="${lancarEm('pessoas.saude')}"`);
    expect(body).toContain('registrar saúde e proteção');
  });

  it('manda à autoridade policial o que a lei lhe dá', async () => {
    const { body } = await abrirPagina(app, juiza, `/pessoas/${pessoaId}/lancar`);
    expect(body).toContain('Cabe à autoridade policial');
  });

  it('é a mesma recusa para quem não existe e para quem está fora do alcance', async () => {
    const ninguem = '00000000-0000-4000-8000-000000000000';
    for (const url of [`/pessoas/${ninguem}/lancar`, `/pessoas/${pessoaId}/lancar`, lancarEm('pessoas.nome')]) {
      const { statusCode, body } = await abrirPagina(app, deFora, url);
      expect([statusCode, body.includes('Fulana')]).toEqual([404, false]);
    }
  });
});

describe('lançar', () => {
  it('grava e volta à linha do tempo', async () => {
    const r = await enviar(app, delegada, lancarEm('pessoas.sinal'), {
      ...comum,
      especie: 'tatuagem',
      onde: 'braço direito',
      descricao: 'âncora',
    });
    expect([r.statusCode, r.headers.location]).toEqual([303, `/pessoas/${pessoaId}/linha-do-tempo?feito=lancado`]);
    expect((await fatos()).at(-1)).toMatchObject({ tipo: 'pessoas.sinal', dados: { especie: 'tatuagem' }, ...comum });
  });

  it('diz todos os problemas de uma vez e conserva o que foi escrito', async () => {
    const r = await enviar(app, delegada, lancarEm('pessoas.sinal'), {
      onde: 'braço <b>direito</b>',
      dia: '2026-02-30',
    });
    expect(r.statusCode).toBe(422);
    for (const campo of ['especie', 'descricao', 'dia', 'fonte']) expect(r.body).toContain(`href="#${campo}"`);
    expect(r.body).toContain('value="braço &lt;b>direito&lt;/b>"');
  });

  it('não aceita órgão que a página não ofereceu', async () => {
    const de = { ...comum, como: 'defesa', estruturaId: '00000000-0000-4000-8000-000000000000' };
    const r = await enviar(app, juiza, lancarEm('pessoas.atuacao'), de);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('href="#estruturaId"');
  });

  it('recusa a quem a permissão não dá, sem gravar', async () => {
    const antes = await fatos();
    const r = await enviar(app, delegada, lancarEm('pessoas.saude'), {
      ...comum,
      especie: 'doenca',
      descricao: 'asma',
    });
    expect(r.statusCode).toBe(403);
    expect(await fatos()).toHaveLength(antes.length);
  });

  it('diante de quem lançou antes, mostra o que mudou e depois deixa enviar de novo', async () => {
    const { body } = await abrirPagina(app, delegada, lancarEm('pessoas.nome'));
    const visto = { versao: oculto(body, 'versao'), vistoAte: oculto(body, 'vistoAte') };
    cenario.agora = new Date(cenario.agora.getTime() + 60_000);
    await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
      {
        tipo: TIPOS_DA_QUALIFICACAO[0]!,
        dados: { especie: 'alcunha', nome: 'Gaúcha' },
        dia: '2026-11-01',
        fonte: 'outra',
      },
    ]);
    const escrito = { ...comum, especie: 'alcunha', nome: 'Baixinha' };
    const r = await enviar(app, delegada, lancarEm('pessoas.nome'), { ...escrito, ...visto });
    expect(r.statusCode).toBe(409);
    expect(r.body).toContain('Gaúcha');
    expect(r.body).toContain('value="Baixinha"');
    const denovo = { ...escrito, versao: oculto(r.body, 'versao') };
    expect((await enviar(app, delegada, lancarEm('pessoas.nome'), denovo)).statusCode).toBe(303);
  });
});

describe('corrigir e anular', () => {
  const nomeCivil = async () => (await fatos()).find((f) => f.tipo === 'pessoas.nome')!;

  it('corrige com motivo, e o velho continua guardado', async () => {
    const { id } = await nomeCivil();
    const url = `/pessoas/${pessoaId}/fatos/${id}/corrigir`;
    expect((await abrirPagina(app, delegada, url)).body).toContain('value="Fulana Fictícia de Teste"');
    const r = await enviar(app, delegada, url, {
      ...comum,
      especie: 'civil',
      nome: 'Fulana Corrigida',
      motivoDaCorrecao: 'certidão apresentada',
    });
    expect([r.statusCode, r.headers.location]).toEqual([303, `/pessoas/${pessoaId}/linha-do-tempo?feito=corrigido`]);
    expect((await fatos()).filter((f) => f.tipo === 'pessoas.nome').map((f) => f.efeito)).toEqual([
      'registra',
      'corrige',
    ]);
  });

  it('o motivo da correção não se confunde com o motivo do fato', async () => {
    const lancado = { ...comum, motivo: 'sem-documento', caracteristicas: 'Cicatriz no queixo' };
    await enviar(app, delegada, `/pessoas/${pessoaId}/lancar/pessoas.excecao`, lancado);
    const excecao = async () => (await fatos()).findLast((f) => f.tipo === 'pessoas.excecao')!;
    const { id } = await excecao();
    await enviar(app, delegada, `/pessoas/${pessoaId}/fatos/${id}/corrigir`, {
      ...lancado,
      caracteristicas: 'Cicatriz na testa',
      motivoDaCorrecao: 'lado trocado',
    });
    expect(await excecao()).toMatchObject({
      efeito: 'corrige',
      motivo: 'lado trocado',
      dados: { motivo: 'sem-documento' },
    });
  });

  it('só anula com a caixa marcada', async () => {
    const { id } = await nomeCivil();
    const url = `/pessoas/${pessoaId}/fatos/${id}/anular`;
    const semMarcar = await enviar(app, juiza, url, { motivoDaCorrecao: 'era de outra pessoa' });
    expect(semMarcar.statusCode).toBe(422);
    const r = await enviar(app, juiza, url, { motivoDaCorrecao: 'era de outra pessoa', anular: 'sim' });
    expect(r.statusCode).toBe(303);
    expect((await fatos()).at(-1)).toMatchObject({ efeito: 'anula', corrigeId: id, motivo: 'era de outra pessoa' });
  });

  it('não acha fato que quem pede não pode ver', async () => {
    const saude = TIPOS_DA_QUALIFICACAO.find((t) => t.tipo === 'pessoas.saude')!;
    await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
      { tipo: saude, dados: { especie: 'doenca', descricao: 'asma' }, dia: '2026-11-01', fonte: 'teste' },
    ]);
    const { id } = (await fatos()).at(-1)!;
    const r = await abrirPagina(app, delegada, `/pessoas/${pessoaId}/fatos/${id}/corrigir`);
    expect([r.statusCode, r.body.includes('asma')]).toEqual([404, false]);
  });
});
