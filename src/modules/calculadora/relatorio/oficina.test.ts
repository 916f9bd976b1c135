import { afterEach, expect, it } from 'vitest';
import { dadosDe } from './exemplo-para-teste.ts';
import { abrirOficina, type Oficina } from './oficina.ts';

let oficina: Oficina | undefined;
afterEach(() => oficina?.fechar());

const ehPdf = (pdf: Uint8Array): boolean => Buffer.from(pdf.subarray(0, 5)).toString() === '%PDF-';

it('atende vários pedidos ao mesmo tempo e troca de processo sem perder nenhum', async () => {
  oficina = abrirOficina(2);
  const tipos = ['pessoa', 'situacao', 'pessoa', 'situacao', 'pessoa'] as const;
  const pdfs = await Promise.all(tipos.map((tipo) => oficina!.gerar(tipo, dadosDe())));
  expect(pdfs.map(ehPdf)).toEqual(tipos.map(() => true));
});

it('pedidos demais: recusa com 503 em vez de fazer fila sem fim', async () => {
  oficina = abrirOficina();
  const pedidos = Array.from({ length: 60 }, () => oficina!.gerar('pessoa', dadosDe()));
  const respostas = await Promise.allSettled(pedidos);
  const recusas = respostas.filter((r) => r.status === 'rejected');
  expect(recusas.length).toBe(10);
  expect(recusas[0]!.reason).toMatchObject({ statusCode: 503 });
});

it('fechada no meio de um pedido, o pedido falha e não fica pendurado', async () => {
  oficina = abrirOficina();
  const pedido = oficina.gerar('situacao', dadosDe());
  oficina.fechar();
  await expect(pedido).rejects.toThrow('oficina');
});

it('depois de morrer, nasce outro processo', async () => {
  oficina = abrirOficina();
  const perdido = oficina.gerar('pessoa', dadosDe());
  oficina.fechar();
  await expect(perdido).rejects.toThrow('oficina');
  expect(ehPdf(await oficina.gerar('pessoa', dadosDe()))).toBe(true);
});
