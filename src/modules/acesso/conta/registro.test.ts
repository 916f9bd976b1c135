import { afterAll, beforeAll, expect, it } from 'vitest';
import { abrirApp, abrirCenario, abrirPagina, criarEstrutura, criarPessoa, entrar } from '../para-testes.ts';
import { registrarConta } from './index.ts';
import { registrarUsuarios } from '../usuarios/index.ts';

let cenario: Awaited<ReturnType<typeof abrirCenario>>;
beforeAll(async () => void (cenario = await abrirCenario()));
afterAll(() => cenario.fechar());

it('quem teve a ficha aberta vê de que órgão, e quem abriu vê que contou', async () => {
  const app = await abrirApp(cenario, (a) => {
    registrarConta(a);
    registrarUsuarios(a);
  });
  const orgao = await criarEstrutura(cenario.db, { sigla: 'DPE-AR', nome: 'Defensoria do Aroeiral' });
  const vinculadora = await criarPessoa(cenario.db, orgao, ['cadastrador-vinculador']);
  const defensora = await criarPessoa(cenario.db, orgao, []);
  const dela = await entrar(cenario, vinculadora.id);
  expect((await abrirPagina(app, dela, `/usuarios/${defensora.id}`)).statusCode).toBe(200);
  const registro = await abrirPagina(app, await entrar(cenario, defensora.id), '/conta/registro');
  expect(registro.body).toContain('Defensoria do Aroeiral');
  expect(registro.body).not.toContain('Ninguém abriu');
});
