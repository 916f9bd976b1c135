import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { SISTEMA } from '../../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  enviar,
  type EstruturaDeTeste,
} from '../../acesso/para-testes.ts';
import { lerFatos } from '../fatos/store.ts';
import { criarPessoaPresa, quemE } from '../para-testes.ts';
import { atuacao, documento } from '../qualificacao/index.ts';
import { registrarNova } from './index.ts';

const BASE = { dia: '2026-01-05', fonte: 'teste' };
let cenario: Cenario;
let app: Aplicacao;
let delegacia: EstruturaDeTeste;
let delegada: Entrada;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, (a) => registrarNova(a, {}));
  delegacia = await criarEstrutura(cenario.db, { especie: 'policia' });
  const { id } = await criarPessoa(cenario.db, delegacia, ['autoridade-policial']);
  delegada = await entrar(cenario, id);
  const { sessaoId } = delegada;
  await cenario.db
    .updateTable('acesso.sessao')
    .set({ finalidade: 'investigacao' })
    .where('id', '=', sessaoId)
    .execute();
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

interface Conhecida {
  nome: string;
  mae?: string;
  nascimento?: string;
  cpf?: string;
  aoAlcance?: boolean;
}

const jaCadastrada = ({ cpf, aoAlcance, ...quem }: Conhecida): Promise<string> =>
  criarPessoaPresa(cenario.servicos, SISTEMA, {
    fatos: [
      ...quemE(quem),
      ...(cpf ? [{ ...BASE, tipo: documento, dados: { especie: 'cpf', numero: cpf } }] : []),
      ...(aoAlcance ? [{ ...BASE, tipo: atuacao, dados: { como: 'policia', estruturaId: delegacia.id } }] : []),
    ],
  });

const post = (campos: Record<string, string>) => enviar(app, delegada, '/pessoas/nova', campos);
const quem = (campos: Record<string, string>) => ({ sexo: 'feminino', fonte: 'auto de prisão', ...campos });
const quantas = async () =>
  Number(
    (
      await cenario.db
        .selectFrom('pessoas.pessoa')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
const idEm = (local: unknown) => /[0-9a-f-]{36}/.exec(String(local))?.[0] ?? '';

describe('cadastrar uma pessoa nova', () => {
  it('pergunta uma coisa por vez, guarda o que se respondeu e só grava no fim', async () => {
    const cpf = cpfFicticio();
    const antes = await quantas();
    expect((await abrirPagina(app, delegada, '/pessoas/nova')).body).toContain('Que documento a pessoa tem?');
    const dois = await post({ passo: 'documento', tem: 'cpf', cpf });
    expect(dois.body).toContain('Quem é a pessoa?');
    expect(dois.body).toContain(`name="cpf" value="${cpf}"`);
    const dados = { tem: 'cpf', cpf, ...quem({ nome: 'Jandira Fictícia Inédita', mae: 'Iolanda Fictícia Inédita' }) };
    const tres = await post({ passo: 'quem', ...dados });
    expect(tres.body).toContain('Ninguém parecido está no sistema');
    expect(await quantas()).toBe(antes);
    const r = await post({ passo: 'conferir', ...dados });
    expect(r.statusCode).toBe(303);
    const fatos = await lerFatos(cenario.db, idEm(r.headers.location));
    expect(new Set(fatos.map((f) => f.tipo))).toEqual(
      // Sem a atuação, quem cadastrou não a veria.
      new Set(['nome', 'filiacao', 'sexo', 'documento', 'atuacao'].map((t) => `pessoas.${t}`)),
    );
  });

  it('volta um passo sem perder o que se escreveu', async () => {
    const { statusCode, body } = await post({
      passo: 'quem',
      voltar: 'documento',
      tem: 'cpf',
      cpf: '529.982.247-25',
      nome: 'Meio Escrito',
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('value="529.982.247-25"');
    expect(body).toContain('name="nome" value="Meio Escrito"');
  });

  it('diz o que falta em cada passo, de uma vez', async () => {
    const r = await post({ passo: 'quem', tem: 'cpf', cpf: cpfFicticio(), nascimento: '2026-02-31' });
    expect(r.statusCode).toBe(422);
    for (const campo of ['nome', 'sexo', 'fonte', 'nascimento']) expect(r.body).toContain(`href="#${campo}"`);
    expect((await post({ passo: 'documento', tem: 'cpf', cpf: '111.111.111-11' })).statusCode).toBe(422);
    expect((await post({ passo: 'documento', tem: 'qualquer' })).statusCode).toBe(422);
  });

  it('sem documento, pede as características e depois a fotografia', async () => {
    const dados = { tem: 'nenhum', ...quem({}) };
    expect((await post({ passo: 'quem', ...dados })).body).toContain('Como é a pessoa?');
    const r = await post({
      passo: 'conferir',
      ...dados,
      motivo: 'nao-identificada',
      caracteristicas: 'cerca de 30 anos, 1,60 m',
    });
    expect([r.statusCode, `${r.headers.location}`.endsWith('/fotos/nova')]).toEqual([303, true]);
    const pessoa = await cenario.db
      .selectFrom('pessoas.pessoa')
      .select(['excecao', 'nome'])
      .where('pessoa_id', '=', idEm(r.headers.location))
      .executeTakeFirstOrThrow();
    expect(pessoa).toEqual({ excecao: true, nome: 'Pessoa sem nome conhecido' });
  });
});

describe('antes de criar, procura a mesma', () => {
  const parecida = { nome: 'Uelinton Fictício Araruama', mae: 'Zenaide Fictícia Araruama', nascimento: '1991-07-08' };
  const dados = {
    tem: 'outro',
    especie: 'rg',
    numero: '12345678',
    ...quem({ nome: 'Wellington Fictício Araruama', mae: 'Zenaide Ficticia Araruama', nascimento: '1991-07-08' }),
  };

  it('mostra quem se parece, com o peso de cada campo, e só cria depois que se diz que não é', async () => {
    const id = await jaCadastrada({ ...parecida, aoAlcance: true });
    const conferir = await post({ passo: 'quem', ...dados });
    expect(conferir.body).toContain(`href="/pessoas/${id}"`);
    expect(conferir.body).toMatch(/a favor\.<\/strong> nascimento: igual/i);
    const semMarcar = await post({ passo: 'conferir', ...dados });
    expect([semMarcar.statusCode, semMarcar.body.includes('href="#outra"')]).toEqual([422, true]);
    const r = await post({ passo: 'conferir', outra: 'sim', ...dados });
    expect(r.statusCode).toBe(303);
    const semelhanca = await cenario.db
      .selectFrom('pessoas.semelhanca')
      .select(['outra_id', 'proposta', 'decisao'])
      .where('pessoa_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(semelhanca).toEqual({ outra_id: idEm(r.headers.location), proposta: 'outra', decisao: null });
  });

  it('de quem está fora do alcance, só iniciais e ano; da sigilosa, nem isso', async () => {
    const escondida = await jaCadastrada({
      nome: 'Teodolinda Fictícia Quaresma',
      mae: 'Ermelinda Fictícia Quaresma',
      nascimento: '1977-10-11',
    });
    const iguais = {
      tem: 'outro',
      especie: 'rg',
      numero: '87654321',
      ...quem({ nome: 'Teodolinda Ficticia Quaresma', mae: 'Ermelinda Ficticia Quaresma', nascimento: '1977-10-11' }),
    };
    const { body } = await post({ passo: 'quem', ...iguais });
    expect(body).toContain('>TQ<');
    expect(body).toContain('Nasceu em 1977.');
    expect(body).not.toContain(escondida);
    expect(body).not.toContain('Teodolinda Fictícia');
    await cenario.db
      .updateTable('acesso.titular')
      .set({ sigilo: 'sigiloso' })
      .where('pessoa_id', '=', escondida)
      .execute();
    expect((await post({ passo: 'quem', ...iguais })).body).toContain('Ninguém parecido está no sistema');
  });

  it('com CPF de quem alcança, não cria segunda: leva ao cadastro que há', async () => {
    const cpf = cpfFicticio();
    const id = await jaCadastrada({ nome: 'Única Fictícia', cpf, aoAlcance: true });
    const r = await post({ passo: 'documento', tem: 'cpf', cpf });
    expect([r.statusCode, r.body.includes(`href="/pessoas/${id}"`)]).toEqual([409, true]);
    const antes = await quantas();
    const forcado = await post({
      passo: 'conferir',
      outra: 'sim',
      revisao: 'sim',
      tem: 'cpf',
      cpf,
      ...quem({ nome: 'Outra Fictícia' }),
    });
    expect([forcado.statusCode, await quantas()]).toEqual([409, antes]);
  });

  it('com CPF de quem não alcança, não diz de quem é; cadastra sem o número e abre a revisão', async () => {
    const cpf = cpfFicticio();
    const id = await jaCadastrada({ nome: 'Longínqua Fictícia', nascimento: '1966-06-06', cpf });
    const r = await post({ passo: 'documento', tem: 'cpf', cpf });
    expect(r.statusCode).toBe(409);
    for (const segredo of [id, 'Longínqua', 'LF', '1966']) expect(r.body).not.toContain(segredo);
    const escrito = { tem: 'cpf', cpf, revisao: 'sim', ...quem({ nome: 'Nome Que Deu na Delegacia' }) };
    expect((await post({ passo: 'documento', tem: 'cpf', cpf, revisao: 'sim' })).body).toContain('Quem é a pessoa?');
    const feito = await post({ passo: 'conferir', ...escrito });
    expect(feito.statusCode).toBe(303);
    const nova = idEm(feito.headers.location);
    expect((await lerFatos(cenario.db, nova)).some((f) => f.tipo === 'pessoas.documento')).toBe(false);
    const semelhanca = await cenario.db
      .selectFrom('pessoas.semelhanca')
      .select('proposta')
      .where('pessoa_id', '=', id)
      .where('outra_id', '=', nova)
      .executeTakeFirst();
    expect(semelhanca).toEqual({ proposta: null });
  });

  it('de dois cadastros ao mesmo tempo com o mesmo CPF, cria um só', async () => {
    const dois = {
      passo: 'conferir',
      outra: 'sim',
      tem: 'cpf',
      cpf: cpfFicticio(),
      ...quem({ nome: 'Simultânea Fictícia' }),
    };
    const antes = await quantas();
    const situacoes = await Promise.all([post(dois), post(dois)]);
    expect(situacoes.map((r) => r.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(await quantas()).toBe(antes + 1);
  });
});
