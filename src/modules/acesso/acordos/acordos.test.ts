import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  entrar,
  enviar,
  type EstruturaDeTeste,
  lotar,
  quem,
  vincular,
} from '../para-testes.ts';
import {
  cadastrarAcordo,
  cumprirEtapa,
  denunciarAcordo,
  gravarEtapa,
  registrarAcordos,
  retirarEtapa,
} from './index.ts';
import { buscarAcordo } from './queries.ts';

let c: Cenario;
let app: Aplicacao;
let defensoria: EstruturaDeTeste;
let prisional: EstruturaDeTeste;
let gestora: string;
let numero = 0;
beforeAll(async () => {
  c = await abrirCenario();
  defensoria = await criarEstrutura(c.db, { especie: 'defensoria', nome: 'Defensoria do Aroeiral' });
  prisional = await criarEstrutura(c.db, { especie: 'administracao-prisional', nome: 'Secretaria Prisional' });
  gestora = (await criarPessoa(c.db, prisional, ['gestor-do-sistema'])).id;
  app = await abrirApp(c, (a) => {
    registrarAcordos(a);
    a.get('/dados', { config: { acesso: { permissao: 'pessoas.pessoa.ver' } } }, async () => 'dados');
  });
});
beforeEach(() => void (c.agora = AGORA));
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const corpo = (outros: Record<string, string | string[]> = {}) => ({
  especie: 'tct',
  numero: `TCT ${++numero}/2026`,
  objeto: 'Compartilhar dados da população custodiada.',
  publicadoEm: '2026-11-01',
  vigenciaInicio: '2026-11-01',
  vigenciaFim: '2026-11-30',
  concedenteId: prisional.id,
  aderentesIds: [defensoria.id],
  escopo: ['pessoas.pessoa.ver'],
  ...outros,
});

const porGestora = async (acao: Parameters<typeof executar>[2], dados: unknown) =>
  executar(c.servicos, await quem(c, gestora), acao, dados);
const codigos = (r: { ok: boolean; recusas?: readonly { codigo: string }[] }) => r.recusas?.map((x) => x.codigo) ?? [];
const camposDe = (r: { ok: boolean; recusas?: readonly { campo?: string }[] }) => r.recusas?.map((x) => x.campo) ?? [];

async function cadastrar(outros: Record<string, string | string[]> = {}): Promise<string> {
  const r = await executar(c.servicos, await quem(c, gestora), cadastrarAcordo, corpo(outros));
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  return r.valor.id;
}

async function defensora(acordoId: string): Promise<string> {
  const id = await criarUsuario(c.db);
  await vincular(c.db, await lotar(c.db, id, defensoria), 'defensor-publico', { acordo_id: acordoId });
  return id;
}

describe('o fim do acordo corta o acesso sozinho', () => {
  const ver = async (id: string, quando: string) => {
    c.agora = new Date(quando);
    return (await abrirPagina(app, await entrar(c, id), '/dados')).statusCode;
  };

  it('na virada do último dia, sem rotina nenhuma, com a sessão aberta', async () => {
    const id = await defensora(await cadastrar());
    c.agora = new Date('2026-11-30T23:59:30-03:00');
    const sessao = await entrar(c, id);
    expect((await abrirPagina(app, sessao, '/dados')).statusCode).toBe(200);
    c.agora = new Date('2026-12-01T00:00:00-03:00');
    const r = await abrirPagina(app, sessao, '/dados');
    expect(r.statusCode).toBe(403);
    expect(r.body).toMatch(/acabou em 30\/11\/2026, com o acordo TCT/);
  });

  it('denunciado, vale até o dia dito e corta no seguinte', async () => {
    const acordoId = await cadastrar();
    const id = await defensora(acordoId);
    const denuncia = { acordoId, ultimoDia: '2026-11-20', motivo: 'Ofício 7/2026', ciente: 'sim' };
    expect(await porGestora(denunciarAcordo, denuncia)).toEqual({ ok: true, valor: { pessoas: 1 } });
    expect(await ver(id, '2026-11-20T23:59:59-03:00')).toBe(200);
    expect(await ver(id, '2026-11-21T00:00:00-03:00')).toBe(403);
  });

  it('antes do começo, ainda não dá acesso; e o escopo limita o papel', async () => {
    const futuro = await defensora(await cadastrar({ vigenciaInicio: '2026-11-19' }));
    expect(await ver(futuro, '2026-11-18T12:00:00-03:00')).toBe(403);
    expect(await ver(futuro, '2026-11-19T12:00:00-03:00')).toBe(200);
    const soCodigo = await defensora(await cadastrar({ escopo: ['acesso.titular.emitir-codigo'] }));
    expect(await ver(soCodigo, '2026-11-19T12:00:00-03:00')).toBe(403);
  });
});

describe('cadastro', () => {
  it('diz todos os problemas de uma vez', async () => {
    const r = await porGestora(cadastrarAcordo, {});
    const todos = 'especie numero objeto publicadoEm vigenciaInicio vigenciaFim concedenteId aderentesIds escopo';
    expect(camposDe(r)).toEqual(todos.split(' '));
    const existente = corpo();
    await porGestora(cadastrarAcordo, existente);
    const ruim = {
      ...existente,
      numero: existente.numero.toLowerCase(),
      vigenciaFim: '2026-10-01',
      aderentesIds: [prisional.id],
    };
    expect(camposDe(await porGestora(cadastrarAcordo, ruim))).toEqual(['numero', 'vigenciaFim', 'aderentesIds']);
  });

  it('só compartilha dados: administrar o sistema não cabe em acordo', async () => {
    expect(camposDe(await porGestora(cadastrarAcordo, corpo({ escopo: ['acesso.usuario.cadastrar'] })))).toEqual([
      'escopo.0',
    ]);
  });

  it('dois iguais ao mesmo tempo: um só', async () => {
    const igual = corpo();
    const dois = await Promise.all([porGestora(cadastrarAcordo, igual), porGestora(cadastrarAcordo, igual)]);
    expect(dois.filter((r) => r.ok)).toHaveLength(1);
  });

  it('só quem gere', async () => {
    const { id } = await criarPessoa(c.db, defensoria, ['coordenacao-do-orgao']);
    expect(codigos(await executar(c.servicos, await quem(c, id), cadastrarAcordo, corpo()))).toEqual(['sem-permissao']);
  });
});

describe('etapas', () => {
  const etapa = (acordoId: string, letra: string, outros = {}) => ({
    acordoId,
    letra,
    descricao: 'Capacitar os servidores indicados.',
    responsavelId: prisional.id,
    prazoEmDias: '10',
    ...outros,
  });

  it('grava, corrige, cumpre, e a cumprida não muda mais', async () => {
    const acordoId = await cadastrar();
    expect((await porGestora(gravarEtapa, etapa(acordoId, 'a'))).ok).toBe(true);
    expect((await porGestora(gravarEtapa, etapa(acordoId, 'c', { contaDaEtapa: 'a' }))).ok).toBe(true);
    expect((await porGestora(gravarEtapa, etapa(acordoId, 'a', { prazoEmDias: '15' }))).ok).toBe(true);
    const cumprir = { acordoId, letra: 'a', cumpridaEm: '2026-11-10' };
    expect((await porGestora(cumprirEtapa, cumprir)).ok).toBe(true);
    expect(codigos(await porGestora(cumprirEtapa, cumprir))).toEqual(['ja-mudou']);
    expect(camposDe(await porGestora(gravarEtapa, etapa(acordoId, 'a')))).toEqual(['letra']);
    const { etapas } = (await buscarAcordo(c.db, acordoId))!;
    expect(etapas.map((e) => [e.letra, e.prazoEmDias, e.contaDaEtapa, e.cumpridaEm])).toEqual([
      ['a', 15, undefined, '2026-11-10'],
      ['c', 10, 'a', undefined],
    ]);
  });

  it('recusa círculo, etapa que não há, responsável que não é parte, dia que não chegou e dia antes da publicação', async () => {
    const acordoId = await cadastrar();
    await porGestora(gravarEtapa, etapa(acordoId, 'a'));
    await porGestora(gravarEtapa, etapa(acordoId, 'b', { contaDaEtapa: 'a' }));
    const outro = await criarEstrutura(c.db);
    expect(
      camposDe(await porGestora(gravarEtapa, etapa(acordoId, 'a', { contaDaEtapa: 'b', responsavelId: outro.id }))),
    ).toEqual(['responsavelId', 'contaDaEtapa']);
    expect(camposDe(await porGestora(gravarEtapa, etapa(acordoId, 'd', { contaDaEtapa: 'z' })))).toEqual([
      'contaDaEtapa',
    ]);
    for (const cumpridaEm of ['2026-11-19', '2026-10-31']) {
      expect(camposDe(await porGestora(cumprirEtapa, { acordoId, letra: 'a', cumpridaEm }))).toEqual(['cumpridaEm']);
    }
  });
});

describe('retirar etapa', () => {
  const etapa = (acordoId: string, letra: string, contaDaEtapa = '') => ({
    acordoId,
    letra,
    descricao: 'Dar o material de apoio.',
    responsavelId: prisional.id,
    prazoEmDias: '10',
    contaDaEtapa,
  });

  it('não apaga: marca, com o motivo; a letra não volta, e nada mais se faz com ela', async () => {
    const acordoId = await cadastrar();
    for (const e of [etapa(acordoId, 'a'), etapa(acordoId, 'b', 'a')]) await porGestora(gravarEtapa, e);
    const retirar = (letra: string) => ({ acordoId, letra, motivo: 'Repetida', ciente: 'sim' });
    expect(codigos(await porGestora(retirarEtapa, retirar('a')))).toEqual(['etapa-nao-se-retira']);
    expect((await porGestora(retirarEtapa, retirar('b'))).ok).toBe(true);
    expect(codigos(await porGestora(retirarEtapa, retirar('b')))).toEqual(['etapa-nao-se-retira']);
    const { etapas } = (await buscarAcordo(c.db, acordoId))!;
    expect(etapas[1]).toMatchObject({ letra: 'b', retiradaEm: AGORA, motivoDaRetirada: 'Repetida' });
    expect(camposDe(await porGestora(gravarEtapa, etapa(acordoId, 'b')))).toEqual(['letra']);
    expect(camposDe(await porGestora(gravarEtapa, etapa(acordoId, 'c', 'b')))).toEqual(['contaDaEtapa']);
    const cumprir = { acordoId, letra: 'b', cumpridaEm: '2026-11-10' };
    expect(codigos(await porGestora(cumprirEtapa, cumprir))).toEqual(['nao-encontrado']);
    expect((await porGestora(retirarEtapa, retirar('a'))).ok).toBe(true);
  });

  it('pela página: sem motivo nem confirmação, os dois problemas; depois, a lista diz que foi retirada', async () => {
    const sessao = await entrar(c, gestora);
    const acordoId = await cadastrar();
    await porGestora(gravarEtapa, etapa(acordoId, 'a'));
    const url = `/acordos/${acordoId}/etapas/a/retirar`;
    const ruim = await enviar(app, sessao, url, {});
    expect(ruim.statusCode).toBe(422);
    for (const campo of ['#motivo', '#ciente']) expect(ruim.body).toContain(`href="${campo}"`);
    const r = await enviar(app, sessao, url, { motivo: 'De outro acordo', ciente: 'sim' });
    const { body } = await abrirPagina(app, sessao, String(r.headers.location));
    expect(body).toContain('Etapa retirada');
    expect(body).toContain('De outro acordo');
    expect((await abrirPagina(app, sessao, `/acordos/${acordoId}/etapas/a`)).statusCode).toBe(404);
  });
});

describe('páginas', () => {
  it('a lista separa por situação, e o acordo mostra partes, escopo em palavras, etapas vencidas e pessoas', async () => {
    const acordoId = await cadastrar({ numero: 'TCT 900/2026' });
    await defensora(acordoId);
    await porGestora(gravarEtapa, {
      acordoId,
      letra: 'a',
      descricao: 'Dar o material de apoio.',
      responsavelId: prisional.id,
      prazoEmDias: '10',
    });
    const sessao = await entrar(c, gestora);
    expect((await abrirPagina(app, sessao, '/acordos')).body).toContain('A vencer em 90 dias');
    const { body } = await abrirPagina(app, sessao, `/acordos/${acordoId}`);
    for (const parte of ['Defensoria do Aroeiral', 'ver os dados de uma pessoa presa', 'Venceu em', '1 pessoa tem']) {
      expect(body.replace(/<[^>]+>/g, '')).toContain(parte);
    }
  });

  it('denunciar diz antes quantas pessoas perdem o acesso e em que dia', async () => {
    const acordoId = await cadastrar();
    await defensora(acordoId);
    await defensora(acordoId);
    const sessao = await entrar(c, gestora);
    const { body } = await abrirPagina(app, sessao, `/acordos/${acordoId}/denunciar?ultimoDia=2026-11-20`);
    expect(body).toContain('Em 21 de novembro de 2026, 2 pessoas perdem o acesso');
    const sem = await enviar(app, sessao, `/acordos/${acordoId}/denunciar`, {
      ultimoDia: '2026-11-20',
      motivo: 'Ofício',
    });
    expect(sem.statusCode).toBe(422);
    const r = await enviar(app, sessao, `/acordos/${acordoId}/denunciar`, {
      ultimoDia: '2026-11-20',
      motivo: 'Ofício',
      ciente: 'sim',
    });
    expect(r.headers.location).toContain('feito=denunciado&n=2');
  });

  it.each(['2026-11-17', '2026-11-30', '2026-02-30', 'ontem'])(
    'dia impossível para a denúncia: %s',
    async (ultimoDia) => {
      const acordoId = await cadastrar();
      const { body } = await abrirPagina(
        app,
        await entrar(c, gestora),
        `/acordos/${acordoId}/denunciar?ultimoDia=${ultimoDia}`,
      );
      expect(body).toContain('campo-erro');
      expect(body).not.toContain('Sei que');
    },
  );

  it('quem só vê não tem botão nem rota de gerir; endereço que não existe é 404', async () => {
    const { id } = await criarPessoa(c.db, defensoria);
    const sessao = await entrar(c, id);
    const acordoId = await cadastrar();
    const { body } = await abrirPagina(app, sessao, `/acordos/${acordoId}`);
    expect(body).not.toContain('Denunciar');
    expect((await abrirPagina(app, sessao, `/acordos/${acordoId}/denunciar`)).statusCode).toBe(403);
    expect((await enviar(app, sessao, '/acordos', corpo())).statusCode).toBe(403);
    expect((await abrirPagina(app, sessao, `/acordos/${crypto.randomUUID()}`)).statusCode).toBe(404);
  });

  it('cadastrar e acrescentar etapa pelos formulários', async () => {
    const sessao = await entrar(c, gestora);
    const ruim = await enviar(app, sessao, '/acordos', { numero: 'TCT 777/2026' });
    expect(ruim.statusCode).toBe(422);
    expect(ruim.body).toContain('value="TCT 777/2026"');
    const r = await enviar(app, sessao, '/acordos', corpo());
    const url = String(r.headers.location).split('?')[0]!;
    const etapa = {
      letra: 'A',
      descricao: 'Designar servidores.',
      responsavelId: defensoria.id,
      prazoEmDias: '10',
      contaDaEtapa: '',
    };
    expect((await enviar(app, sessao, `${url}/etapas`, etapa)).statusCode).toBe(303);
    expect((await abrirPagina(app, sessao, `${url}/etapas/a`)).body).toContain('Designar servidores.');
    expect((await enviar(app, sessao, `${url}/etapas/a/cumprir`, { cumpridaEm: '2030-01-01' })).statusCode).toBe(422);
    expect((await enviar(app, sessao, `${url}/etapas/a/cumprir`, { cumpridaEm: '2026-11-18' })).statusCode).toBe(303);
  });
});
