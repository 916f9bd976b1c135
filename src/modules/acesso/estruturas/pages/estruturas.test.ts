import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { registrarLotacoes } from '../../lotacoes/index.ts';
import { semearCalendario } from '../../lotacoes/semear-calendario.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type Entrada,
  entrar,
  enviar,
  type EstruturaDeTeste,
  lotar,
} from '../../para-testes.ts';
import { registrarEstruturas } from '../index.ts';

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let vara: EstruturaDeTeste;
let gestor: Entrada;
let comum: Entrada;

beforeAll(async () => {
  c = await abrirCenario();
  orgao = await criarEstrutura(c.db, { especie: 'tribunal', nome: 'Tribunal do Aroeiral', sigla: 'TJXX', uf: 'MS' });
  vara = await criarEstrutura(c.db, {
    especie: 'vara',
    pai: orgao,
    nome: 'Vara das Flores',
    uf: 'MS',
    regiao: '2ª Região',
  });
  await criarEstrutura(c.db, { especie: 'setor', pai: vara, nome: 'Cartório' });
  const defensoria = await criarEstrutura(c.db, { nome: 'Defensoria do Acre', uf: 'AC' });
  app = await abrirApp(c, (a) => {
    registrarEstruturas(a);
    registrarLotacoes(a);
  });
  gestor = await entrar(c, (await criarPessoa(c.db, orgao, ['gestor-do-sistema'])).id);
  comum = await entrar(c, (await criarPessoa(c.db, defensoria, [], { nome: 'Servidora Comum' })).id);
  await semearCalendario(c.servicos);
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

describe('a árvore', () => {
  it('o filtro mostra o que achou com o que fica acima, e só isso', async () => {
    const { body } = await abrirPagina(app, comum, '/estruturas?nome=cartorio');
    expect(body).toContain('1 estrutura com estes filtros');
    for (const nome of ['Tribunal do Aroeiral', 'Vara das Flores', 'Cartório']) expect(body).toContain(nome);
    expect(body).not.toContain('>Defensoria do Acre</a>');
  });

  it('por estado; e sem nada achado diz o que fazer', async () => {
    const acre = (await abrirPagina(app, comum, '/estruturas?uf=AC')).body;
    expect(acre).toContain('Defensoria do Acre');
    expect(acre).not.toContain('Vara das Flores');
    expect((await abrirPagina(app, comum, '/estruturas?nome=%25')).body).toContain(
      'Nenhuma estrutura com estes filtros',
    );
  });

  it.each(['/estruturas?nome=%00&uf=%00%00&especie=x', '/calendario?ano=abc&uf=%27', '/estruturas?nome=a&nome=b'])(
    'filtro que não se entende é filtro nenhum: %s',
    async (url) => {
      expect((await abrirPagina(app, comum, url)).statusCode).toBe(200);
    },
  );

  it('só quem gere vê os botões', async () => {
    expect((await abrirPagina(app, comum, '/estruturas')).body).not.toContain('Cadastrar órgão');
    expect((await abrirPagina(app, gestor, '/estruturas')).body).toContain('Cadastrar órgão');
  });
});

describe('a estrutura', () => {
  it('mostra o que há dentro e os acordos; as pessoas, só a quem alcança', async () => {
    await criarPessoa(c.db, vara, [], { nome: 'Lotada das Flores' });
    const url = `/estruturas/${vara.id}`;
    const dele = (await abrirPagina(app, comum, url)).body;
    expect(dele).toContain('Cartório');
    expect(dele).not.toContain('Lotada das Flores');
    expect(dele).toContain('Seu papel não alcança');
    expect((await abrirPagina(app, gestor, url)).body).toContain('Lotada das Flores');
    const lidas = await c.db.selectFrom('auditoria.registro').select('acao').where('alvo_id', '=', vara.id).execute();
    expect(lidas).toEqual([{ acao: 'acesso.ver-lotados' }]);
  });

  it('cadastra, edita e inativa pelas páginas', async () => {
    const campos = { nome: 'Nova Vara', sigla: 'NV', especie: 'vara', fuso: 'America/Cuiaba', paiId: orgao.id };
    const ruim = await enviar(app, gestor, '/estruturas', { ...campos, nome: '' });
    expect([ruim.statusCode, ruim.body.includes('Escreva o nome.')]).toEqual([422, true]);
    const feita = await enviar(app, gestor, '/estruturas', campos);
    const url = (feita.headers.location ?? '').split('?')[0] ?? '';
    expect((await abrirPagina(app, gestor, `${url}?feito=cadastrada`)).body).toContain('Cadastrada.');
    const editada = await enviar(app, gestor, url, { ...campos, nome: 'Vara Renomeada' });
    expect(editada.statusCode).toBe(303);
    expect((await abrirPagina(app, gestor, `${url}/inativar`)).body).toContain('Inativar Vara Renomeada');
    expect((await enviar(app, gestor, `${url}/inativar`, { motivo: 'Extinta' })).statusCode).toBe(422);
    const fim = await enviar(app, gestor, `${url}/inativar`, { motivo: 'Extinta', confirmo: 'sim' });
    expect(fim.statusCode).toBe(303);
    expect((await abrirPagina(app, gestor, url)).body).toContain('Inativa desde 18/11/2026: Extinta');
  });

  it('a página de inativar diz o que impede antes de pedir o motivo', async () => {
    const { body } = await abrirPagina(app, gestor, `/estruturas/${orgao.id}/inativar`);
    expect(body).toContain('Ainda não pode ser inativada');
    expect(body).not.toContain('name="motivo"');
  });

  it.each(['/estruturas/nova', '/calendario/feriados/novo'])('%s recusa quem não gere', async (url) => {
    expect((await abrirPagina(app, comum, url)).statusCode).toBe(403);
  });

  it('o que não existe é 404 em todas', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    for (const fim of ['', '/editar', '/inativar']) {
      expect((await abrirPagina(app, gestor, `/estruturas/${id}${fim}`)).statusCode).toBe(404);
    }
  });
});

describe('o calendário', () => {
  it('diz que plantões abrem e quando; o feriado de sexta emenda com o fim de semana', async () => {
    const plantonista = await criarPessoa(c.db, orgao);
    await lotar(c.db, plantonista.id, vara, { especie: 'plantao-de-regiao' });
    const { body } = await abrirPagina(app, comum, '/calendario');
    expect(body).toContain('Hoje, 18 de novembro de 2026, nenhum plantão está aberto');
    expect(body).toContain('abre à zero hora de sex. 20/11/2026');
    expect(body).toContain('Lei 14.759/2023');
    expect(body).toContain('Lei 5.010/1966, art. 62, I');
    c.agora = new Date('2026-11-20T00:00:00-03:00');
    const outra = await entrar(c, plantonista.id);
    const aberto = (await abrirPagina(app, outra, '/calendario')).body;
    expect(aberto).toContain('fecha à zero hora de seg. 23/11/2026');
    c.agora = new Date('2026-11-18T12:00:00-03:00');
  });

  it('cadastra e cancela pela página', async () => {
    const campos = { dia: '2026-10-28', nome: 'Dia do Servidor', norma: 'Portaria 5/2026', uf: 'MS' };
    expect((await enviar(app, gestor, '/calendario/feriados', { ...campos, dia: '2026-02-30' })).statusCode).toBe(422);
    expect((await enviar(app, gestor, '/calendario/feriados', campos)).headers.location).toBe(
      '/calendario?feito=feriado',
    );
    const { body } = await abrirPagina(app, gestor, '/calendario');
    const cancelar =
      /href="(\/calendario\/feriado\/[^"]+)" aria-label="Cancelar Dia do Servidor"/.exec(body)?.[1] ?? '';
    expect((await abrirPagina(app, gestor, cancelar)).body).toContain('Dia do Servidor, 28/10/2026');
    expect((await enviar(app, gestor, cancelar, { motivo: 'Era facultativo' })).statusCode).toBe(303);
    expect((await abrirPagina(app, gestor, cancelar)).statusCode).toBe(404);
    expect((await abrirPagina(app, gestor, '/calendario')).body).not.toContain('Dia do Servidor');
  });
});
