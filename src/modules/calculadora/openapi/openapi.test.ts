import { beforeAll, expect, test } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import { lerCaso } from '../contrato/index.ts';
import { pedidoDePrazoSchema, pedidoDeValidacaoSchema, prazoSchema, validacaoSchema } from '../contrato/pedidos.ts';
import { resultadoSchema } from '../contrato/resultado-schema.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import type { DocumentoOpenApi } from './documento.ts';

let doc: DocumentoOpenApi;
let texto: string;
beforeAll(async () => {
  const app = await criarAplicacao();
  const r = await app.inject('/api/openapi.json');
  texto = r.body;
  doc = r.json();
});

const exemploDe = (rota: string) => {
  const post = doc.paths[rota]!.post!;
  return {
    pedido: post.requestBody.content['application/json']!.examples!['exemplo']!.value,
    resposta: post.responses['200']!.content!['application/json']!.examples!['exemplo']!.value,
  };
};

test('é OpenAPI 3.1 só com as rotas da API', () => {
  expect(doc.openapi).toBe('3.1.0');
  expect(Object.keys(doc.paths)).toEqual(['/api/calculos', '/api/prazos', '/api/validacoes']);
});

test('toda referência existe, e todo componente é citado', () => {
  const citados = new Set([...texto.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((m) => m[1]!));
  expect([...citados].toSorted()).toEqual(Object.keys(doc.components.schemas).toSorted());
  expect([...citados].filter((nome) => nome.endsWith('Input'))).toEqual([]);
});

test('entrada e saída têm esquema em toda operação', () => {
  for (const { post } of Object.values(doc.paths)) {
    expect(post?.requestBody.content['application/json']?.schema?.$ref).toBeDefined();
    expect(post?.responses['200']?.content?.['application/json']?.schema?.$ref).toBeDefined();
    expect(post?.responses['422']?.content?.['application/problem+json']?.schema?.$ref).toBeDefined();
  }
});

test('o que o caso exige é só o que o contrato exige', () => {
  expect(doc.components.schemas['Caso']?.required ?? []).toEqual([]);
  expect(doc.components.schemas['Condenacao']?.required).toEqual(['id']);
});

test('os exemplos respeitam os esquemas', () => {
  const calculo = exemploDe('/api/calculos');
  expect(lerCaso(calculo.pedido, { hoje: dia('2026-11-21') }).ok).toBe(true);
  resultadoSchema.parse(calculo.resposta);
  const prazo = exemploDe('/api/prazos');
  pedidoDePrazoSchema.parse(prazo.pedido);
  // Intimação na sexta, 04/09; a segunda é feriado: cinco dias de terça, 08/09, a sábado, 12/09; vai à segunda, 14/09.
  expect(prazoSchema.parse(prazo.resposta)).toMatchObject({ primeiroDia: '2026-09-08', ultimoDia: '2026-09-14' });
  const validacao = exemploDe('/api/validacoes');
  pedidoDeValidacaoSchema.parse(validacao.pedido);
  expect(validacaoSchema.parse(validacao.resposta).valido).toBe(true);
});
