import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { registrarConvites } from '../../convites/index.ts';
import { registrarEstruturas } from '../../estruturas/index.ts';
import { registrarLotacoes } from '../../lotacoes/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  type Entrada,
  entrar,
  enviar,
  type EstruturaDeTeste,
  lotar,
} from '../../para-testes.ts';
import { registrarUsuarios } from '../index.ts';

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let vara: EstruturaDeTeste;
let outro: EstruturaDeTeste;
let vinculador: Entrada;
let gestor: Entrada;
let alheio: string;

beforeAll(async () => {
  c = await abrirCenario();
  orgao = await criarEstrutura(c.db, { especie: 'tribunal', nome: 'Tribunal do Aroeiral' });
  vara = await criarEstrutura(c.db, { especie: 'vara', pai: orgao, nome: 'Vara das Flores' });
  outro = await criarEstrutura(c.db, { nome: 'Defensoria de Longe' });
  app = await abrirApp(c, (a) => {
    registrarEstruturas(a);
    registrarLotacoes(a);
    registrarUsuarios(a);
    registrarConvites(a);
  });
  vinculador = await entrar(c, (await criarPessoa(c.db, orgao, ['cadastrador-vinculador'])).id);
  gestor = await entrar(c, (await criarPessoa(c.db, outro, ['gestor-do-sistema'])).id);
  alheio = (await criarPessoa(c.db, outro, [], { nome: 'Zulmira de Longe' })).id;
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

describe('a busca', () => {
  it('acha por parte do nome sem acento, por matrícula e por CPF exato; nada de caracteres curingas', async () => {
    const cpf = cpfFicticio();
    await criarPessoa(c.db, vara, [], { nome: 'Conceição Prado', matricula: 'MASP 77', cpf });
    for (const q of [
      'conceicao',
      'masp 77',
      cpf,
      `${cpf.slice(0, 3)}.${cpf.slice(3, 6)}.${cpf.slice(6, 9)}-${cpf.slice(9)}`,
    ]) {
      const pagina = await abrirPagina(app, vinculador, `/usuarios?q=${encodeURIComponent(q)}`);
      expect(pagina.body, q).toContain('Conceição Prado');
    }
    for (const q of ['%', 'masp', cpf.slice(0, 10)]) {
      const pagina = await abrirPagina(app, vinculador, `/usuarios?q=${encodeURIComponent(q)}`);
      expect(pagina.body, q).toContain('Ninguém ao seu alcance');
    }
  });

  it('só mostra quem está ao alcance; quem alcança tudo vê até quem não tem lotação', async () => {
    await criarUsuario(c.db, { nome: 'Solta da Silva' });
    const dele = (await abrirPagina(app, vinculador, '/usuarios')).body;
    expect(dele).not.toContain('Zulmira de Longe');
    expect(dele).not.toContain('Solta da Silva');
    const geral = (await abrirPagina(app, gestor, '/usuarios')).body;
    expect(geral).toContain('Zulmira de Longe');
    expect(geral).toContain('Solta da Silva');
  });

  it('filtra por unidade, papel e situação; filtro que não existe não é filtro', async () => {
    const { id } = await criarPessoa(c.db, vara, ['magistrado'], { nome: 'Juíza Fictícia' });
    await c.db.updateTable('acesso.usuario').set({ suspenso_em: c.agora }).where('id', '=', id).execute();
    for (const filtro of [
      `unidade=${vara.id}`,
      'papel=magistrado',
      'situacao=suspenso',
      'situacao=xyz&papel=abc&pagina=-1&q=%00',
    ]) {
      expect((await abrirPagina(app, vinculador, `/usuarios?${filtro}`)).body, filtro).toContain('Juíza Fictícia');
    }
    for (const filtro of [`unidade=${outro.id}`, 'papel=auditor', 'situacao=ativo']) {
      expect((await abrirPagina(app, vinculador, `/usuarios?${filtro}`)).body, filtro).not.toContain('Juíza Fictícia');
    }
  });
});

describe('a ficha', () => {
  it('mostra dados, lotações com o porquê e papéis com a origem; a leitura fica registrada', async () => {
    const { id } = await criarPessoa(c.db, vara, ['magistrado'], { nome: 'Pessoa da Ficha' });
    await lotar(c.db, id, vara, { especie: 'plantao-de-regiao', cargo: 'Juíza plantonista' });
    const pagina = await abrirPagina(app, vinculador, `/usuarios/${id}`);
    expect(pagina.statusCode).toBe(200);
    for (const trecho of [
      'Pessoa da Ficha',
      'Vara das Flores',
      'Fora do plantão',
      'abre à zero hora de 21/11/2026',
      'Magistrado(a)',
    ]) {
      expect(pagina.body).toContain(trecho);
    }
    const leituras = await c.db
      .selectFrom('auditoria.registro')
      .select(['acao', 'tipo', 'titular_id'])
      .where('alvo_id', '=', id)
      .execute();
    expect(leituras).toEqual([{ acao: 'acesso.ver-usuario', tipo: 'leitura', titular_id: id }]);
  });

  it('a de quem está fora do alcance é igual à de quem não existe, e a tentativa fica registrada', async () => {
    const fora = await abrirPagina(app, vinculador, `/usuarios/${alheio}`);
    const ninguem = await abrirPagina(app, vinculador, '/usuarios/00000000-0000-4000-8000-000000000000');
    expect([fora.statusCode, ninguem.statusCode]).toEqual([404, 404]);
    expect(fora.body.replaceAll(alheio, '')).toBe(ninguem.body.replaceAll('00000000-0000-4000-8000-000000000000', ''));
    const recusas = await c.db.selectFrom('auditoria.registro').select('tipo').where('alvo_id', '=', alheio).execute();
    expect(recusas).toEqual([{ tipo: 'recusa' }]);
  });

  it.each(['', '/contato', '/suspender', '/readmitir'])('sem entrar, %s leva à entrada', async (resto) => {
    const r = await abrirPagina(app, undefined, `/usuarios/${alheio}${resto}`);
    expect([r.statusCode, r.headers.location?.startsWith('/entrar')]).toEqual([303, true]);
  });
});

describe('outro enlace', () => {
  const BOTAO = 'Mandar outro enlace';

  it('é oferecido a quem não tem com que entrar, por quem cadastra, e diz que segue', async () => {
    const { id } = await criarPessoa(c.db, vara);
    expect((await abrirPagina(app, vinculador, `/usuarios/${id}`)).body).toContain(BOTAO);
    expect((await abrirPagina(app, gestor, `/usuarios/${id}`)).body).not.toContain(BOTAO);
    const r = await enviar(app, vinculador, `/usuarios/${id}/convite`, {});
    expect((await abrirPagina(app, vinculador, r.headers.location ?? '')).body).toContain(
      'Outro enlace de entrada segue',
    );
  });

  it('não a quem já entra nem a quem está suspenso', async () => {
    const comSenha = (await criarPessoa(c.db, vara)).id;
    await c.db.insertInto('acesso.senha').values({ usuario_id: comSenha, hash: 'x', trocada_em: c.agora }).execute();
    const suspensa = (await criarPessoa(c.db, vara, [], { suspenso_em: c.agora })).id;
    for (const id of [comSenha, suspensa]) {
      expect((await abrirPagina(app, vinculador, `/usuarios/${id}`)).body).not.toContain(BOTAO);
    }
  });
});

describe('os formulários', () => {
  it('cadastrar: os erros voltam com o que foi escrito; certo, leva à ficha', async () => {
    const campos = {
      nome: 'Novata Fictícia',
      categoria: 'servidor',
      cpf: '123',
      email: 'novata@tj.exemplo.br',
      estruturaId: vara.id,
      cargo: 'Técnica',
      especie: 'ordinaria',
      ato: 'Portaria 8/2026',
      inicio: '2026-11-18',
    };
    const ruim = await enviar(app, vinculador, '/usuarios', campos);
    expect(ruim.statusCode).toBe(422);
    expect(ruim.body).toContain('value="Novata Fictícia"');
    expect(ruim.body).toContain('href="#cpf"');
    const bom = await enviar(app, vinculador, '/usuarios', { ...campos, cpf: cpfFicticio() });
    expect(bom.statusCode).toBe(303);
    const ficha = await abrirPagina(app, vinculador, bom.headers.location ?? '');
    expect(ficha.body).toContain('Pessoa cadastrada e lotada');
    expect(ficha.body).toContain('Técnica');
  });

  it('lotar e encerrar pela página', async () => {
    const { id, lotacaoId } = await criarPessoa(c.db, vara, ['magistrado'], { nome: 'Quem Sai' });
    const pagina = await abrirPagina(app, vinculador, `/lotacoes/${lotacaoId}/encerrar`);
    expect(pagina.body).toContain('o papel Magistrado(a)');
    const semConfirmar = await enviar(app, vinculador, `/lotacoes/${lotacaoId}/encerrar`, { motivo: 'Remoção' });
    expect(semConfirmar.statusCode).toBe(422);
    const feito = await enviar(app, vinculador, `/lotacoes/${lotacaoId}/encerrar`, {
      motivo: 'Remoção',
      confirmo: 'sim',
    });
    expect(feito.statusCode).toBe(303);
    expect((await abrirPagina(app, vinculador, `/usuarios/${id}`)).statusCode).toBe(404);
    const { cpf } = await c.db
      .selectFrom('acesso.usuario')
      .select('cpf')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const lotacao = {
      estruturaId: orgao.id,
      cargo: 'Assessora',
      especie: 'ordinaria',
      ato: 'Portaria 2',
      inicio: '2026-11-18',
    };
    const de_volta = await enviar(app, vinculador, '/lotacoes', { ...lotacao, cpf });
    expect(de_volta.headers.location).toBe(`/usuarios/${id}?feito=lotada`);
    expect((await abrirPagina(app, vinculador, `/usuarios/${id}`)).statusCode).toBe(200);
  });

  it('suspender pede confirmação da identidade já na página, e volta a ela depois', async () => {
    const autorizador = await entrar(c, (await criarPessoa(c.db, orgao, ['cadastrador-autorizador'])).id);
    const { id } = await criarPessoa(c.db, vara);
    expect((await abrirPagina(app, autorizador, `/usuarios/${id}/suspender`)).statusCode).toBe(200);
    await c.db
      .updateTable('acesso.sessao')
      .set({ elevada_ate: c.agora })
      .where('id', '=', autorizador.sessaoId)
      .execute();
    const r = await abrirPagina(app, autorizador, `/usuarios/${id}/suspender`);
    expect(r.headers.location).toBe(`/entrar/confirmar?volta=${encodeURIComponent(`/usuarios/${id}/suspender`)}`);
  });

  it('sem o segredo da sessão, nada é gravado', async () => {
    const r = await enviar(app, { ...vinculador, csrf: 'outro' }, '/lotacoes', { cpf: cpfFicticio() });
    expect(r.statusCode).toBe(403);
  });
});

it.each(['/usuarios', '/usuarios/novo', '/lotacoes/nova', '/calendario', '/estruturas'])(
  '%s abre para quem vincula, com um só h1',
  async (url) => {
    const r = await abrirPagina(app, vinculador, url);
    expect(r.statusCode).toBe(200);
    expect(r.body.match(/<h1/g)).toHaveLength(1);
  },
);
