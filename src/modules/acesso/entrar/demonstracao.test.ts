import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirCenario, type Cenario, criarEstrutura, criarPessoa, criarUsuario } from '../para-testes.ts';
import { abrirEntrada, navegador, pecasDeTeste } from './para-testes.ts';

const cenarios = new Map<boolean, { cenario: Cenario; app: Aplicacao; id: string; deVerdade: string }>();

beforeAll(async () => {
  for (const demonstracao of [true, false]) {
    const cenario = await abrirCenario({ demonstracao });
    const app = await abrirEntrada(cenario, pecasDeTeste(cenario));
    const orgao = await criarEstrutura(cenario.db);
    const { id } = await criarPessoa(cenario.db, orgao, ['auditor'], { nome: 'Nina Fictícia', origem: 'demonstracao' });
    cenarios.set(demonstracao, { cenario, app, id, deVerdade: await criarUsuario(cenario.db) });
  }
});
afterAll(async () => {
  for (const { app, cenario } of cenarios.values()) {
    await app.close();
    await cenario.fechar();
  }
});

function de(ligada: boolean) {
  const achado = cenarios.get(ligada);
  if (!achado) throw new Error('cenário não criado');
  return achado;
}

describe('entrada de demonstração', () => {
  test('ligada: a página lista as pessoas por papel e um clique entra', async () => {
    const { app, id } = de(true);
    const nav = navegador(app);
    const pagina = await nav.abrir('/entrar');
    expect(pagina.body).toContain('Nina Fictícia');
    expect(pagina.body).toContain('Auditor(a)');
    expect((await nav.enviar('/entrar/demonstracao', { usuarioId: id })).headers.location).toBe('/mesa');
    expect((await nav.abrir('/conta')).statusCode).toBe(200);
  });

  test('ligada: só entra pessoa fictícia', async () => {
    const { app, deVerdade } = de(true);
    const r = await navegador(app).enviar('/entrar/demonstracao', { usuarioId: deVerdade });
    expect(r.statusCode).toBe(404);
    expect(r.cookies).toEqual([]);
  });

  test('ligada: confirmar a identidade é um clique, só para quem entrou assim', async () => {
    const { app, id, cenario } = de(true);
    const nav = navegador(app);
    await nav.enviar('/entrar/demonstracao', { usuarioId: id });
    cenario.agora = new Date(cenario.agora.getTime() + 6 * 60_000);
    expect((await nav.abrir('/conta/senha')).statusCode).toBe(303);
    await nav.abrir('/entrar/confirmar');
    const r = await nav.enviar('/entrar/confirmar/demonstracao', { volta: '/conta/senha' });
    expect(r.headers.location).toBe('/conta/senha');
    expect((await nav.abrir('/conta/senha')).statusCode).toBe(200);
  });

  test('desligada: as rotas não existem e a página não lista ninguém', async () => {
    const { app, id } = de(false);
    const rotas = app.rotas.filter((r) => r.url.includes('demonstracao'));
    expect(rotas).toEqual([]);
    expect((await navegador(app).enviar('/entrar/demonstracao', { usuarioId: id })).statusCode).toBe(404);
    expect((await navegador(app).abrir('/entrar')).body).not.toContain('Nina Fictícia');
  });
});
