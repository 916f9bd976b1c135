/** Nenhuma entrada ruim derruba uma página: o que não se entende é recusa ou é ignorado, nunca defeito. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { SISTEMA } from '../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  enviar,
} from '../acesso/para-testes.ts';
import { registrarPessoasPages } from './pages.ts';
import { criarPessoaPresa, quemE } from './para-testes.ts';
import { atuacao, TIPOS_DA_QUALIFICACAO } from './qualificacao/index.ts';

let cenario: Cenario;
let app: Aplicacao;
let delegada: Entrada;
let pessoaId: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, (a) => registrarPessoasPages(a, { lancamentos: { tipos: TIPOS_DA_QUALIFICACAO } }));
  const policia = await criarEstrutura(cenario.db, { especie: 'policia' });
  delegada = await entrar(cenario, (await criarPessoa(cenario.db, policia, ['autoridade-policial'])).id);
  const sessao = cenario.db.updateTable('acesso.sessao').where('id', '=', delegada.sessaoId);
  await sessao.set({ finalidade: 'investigacao' }).execute();
  pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA, {
    fatos: [
      ...quemE({}),
      { tipo: atuacao, dados: { como: 'policia', estruturaId: policia.id }, dia: '2026-01-05', fonte: 'teste' },
    ],
  });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const texto = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'sim', '-1', '9'.repeat(30), '\u0000'),
);
const campos = fc.dictionary(
  fc.constantFrom(
    'passo',
    'voltar',
    'tem',
    'cpf',
    'especie',
    'numero',
    'nome',
    'sexo',
    'dia',
    'ate',
    'fonte',
    'versao',
    'vistoAte',
    'data',
    'sigilo',
    'outra',
    'revisao',
    '__proto__',
  ),
  texto,
  { maxKeys: 12 },
);

describe('entrada ruim', () => {
  it('nos formulários', async () => {
    const enderecos = ['/pessoas/nova', ...TIPOS_DA_QUALIFICACAO.map((t) => `/pessoas/${pessoaId}/lancar/${t.tipo}`)];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...enderecos), campos, async (url, c) => {
        expect((await enviar(app, delegada, url, c)).statusCode).toBeLessThan(500);
      }),
      { numRuns: 80 },
    );
  });

  it('na busca', async () => {
    await fc.assert(
      fc.asyncProperty(texto, texto, texto, async (q, mae, ano) => {
        const url = `/pessoas?${new URLSearchParams({ q, mae, ano, unidade: q, depois: mae }).toString()}`;
        expect((await app.inject({ url, cookies: delegada.cookies })).statusCode).toBeLessThan(500);
      }),
      { numRuns: 80 },
    );
  });

  it('no envio de arquivo', async () => {
    const url = `/pessoas/${pessoaId}/fotos/nova`;
    for (const [tipo, corpo] of [
      ['multipart/form-data', 'sem fronteira'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="foto"; filename="a"\r\n\r\ncortado',
      ],
      ['multipart/form-data; boundary=x', ''],
      ['application/json', '{"foto":1}'],
    ] as const) {
      const headers = { 'content-type': tipo, 'x-csrf': delegada.csrf };
      const r = await app.inject({ method: 'POST', url, headers, payload: corpo, cookies: delegada.cookies });
      expect([tipo, r.statusCode < 500]).toEqual([tipo, true]);
    }
  });
});
