/** A folha da própria pessoa: as datas, o que se pediu, e nada que não seja para ela ler. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario } from '../../acesso/para-testes.ts';
import { type Agente, agente, criarCondenada, fato, type Lugares, montarLugares } from '../../execucao/para-testes.ts';
import { registrarQuandoPossoSair } from './rotas.tsx';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let defensora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarQuandoPossoSair);
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const incidente = (pessoaId: string, marco: string, tipo: string, sigilo = 'publico') =>
  cenario.db
    .insertInto('incidentes.incidente')
    .values({
      pessoa_id: pessoaId,
      marco,
      tipo,
      origem: 'pedido',
      aberto_em: cenario.agora,
      aberto_por: defensora.id,
      sigilo,
    })
    .execute();

it('diz a data, por quê e em que pé está o pedido; o sigiloso, não', async () => {
  const segredo = fato('processos.ordem-de-prisao', '2026-10-01', { especie: 'preventiva' }, { sigilo: 'sigiloso' });
  const id = await criarCondenada(cenario, lugares, { nome: 'Titular Fictícia', mais: [segredo] });
  await incidente(id, 'progressao/semiaberto', 'progressao');
  await incidente(id, 'livramento', 'livramento', 'sigiloso');
  const { body, statusCode } = await abrirPagina(app, defensora.sessao, `/pessoas/${id}/quando-pode-sair`);
  expect(statusCode).toBe(200);
  // Seis anos de tráfico, primária: 40% são 876 dias desde 10/01/2024.
  expect(body).toContain('4 de junho de 2026');
  expect(body).toContain('O juiz ainda vai conferir');
  expect(body.match(/O juiz ainda vai conferir/g)).toHaveLength(1);
  expect(body).not.toContain('1º de outubro de 2026');
});

it('quem só vê o que é público não leva nela o incidente restrito', async () => {
  const id = await criarCondenada(cenario, lugares);
  await incidente(id, 'progressao/semiaberto', 'progressao', 'restrito');
  const url = `/pessoas/${id}/quando-pode-sair`;
  expect((await abrirPagina(app, defensora.sessao, url)).body).toContain('O juiz ainda vai conferir');
  const conselheira = await agente(cenario, lugares.vara, 'conselheiro');
  const folha = await abrirPagina(app, conselheira.sessao, url);
  expect(folha.statusCode).toBe(200);
  expect(folha.body).not.toContain('O juiz ainda vai conferir');
});

it('outra defensoria não a abre', async () => {
  const id = await criarCondenada(cenario, lugares);
  const outra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
  expect((await abrirPagina(app, outra.sessao, `/pessoas/${id}/quando-pode-sair`)).statusCode).toBe(404);
});
