/** Os documentos em PDF. O compilador só é carregado quando se gera o primeiro. */
import { compilarPdf } from './compilador.ts';
import { dadosDaFolha, NIVEIS_DE_APERTO } from './dados-da-folha.ts';
import { dadosDaSituacao } from './dados-da-situacao.ts';
import type { DadosDoRelatorio } from './dados-do-documento.ts';
import { type DadosDasPecas, dadosDasPecas } from './peca/peca.ts';

export type TipoDeRelatorio = 'situacao' | 'pessoa';

/** Cada documento e o que ele leva. */
export type DadosDoPdf = Record<TipoDeRelatorio, DadosDoRelatorio> & { pecas: DadosDasPecas };
export type TipoDePdf = keyof DadosDoPdf;
export type PdfPedido = { [T in TipoDePdf]: { tipo: T; dados: DadosDoPdf[T] } }[TipoDePdf];

export async function gerarPdf(pedido: PdfPedido): Promise<Uint8Array> {
  if (pedido.tipo !== 'pecas') return gerarRelatorio(pedido.tipo, pedido.dados);
  return (await compilarPdf('pecas', dadosDasPecas(pedido.dados))).pdf;
}

/** `situacao`: tudo, com a memória de cálculo. `pessoa`: a folha de uma página, em palavras do dia a dia. */
export async function gerarRelatorio(tipo: TipoDeRelatorio, dados: DadosDoRelatorio): Promise<Uint8Array> {
  if (tipo === 'situacao') return (await compilarPdf('situacao', dadosDaSituacao(dados))).pdf;
  return gerarFolha(dados);
}

/** A folha cabe em uma página: não cabendo, corta primeiro o espaço e depois o que é menos urgente. */
async function gerarFolha(dados: DadosDoRelatorio): Promise<Uint8Array> {
  for (let aperto = 0; aperto < NIVEIS_DE_APERTO; aperto++) {
    const { pdf, paginas } = await compilarPdf('pessoa', dadosDaFolha(dados, aperto));
    if (paginas === 1) return pdf;
  }
  throw new Error('A folha da pessoa não coube em uma página no menor tamanho.');
}
