/** As linhas do arquivo, lidas e conferidas uma a uma: só processador, sem banco. */
import type { Recusa } from '../../../../platform/recusa.ts';
import type { ContextoDaLeitura, EspecieDeArquivo, LinhaLida, Valores } from '../../especies/especie.ts';
import { aplicarMapa, type Mapa } from '../../especies/mapa.ts';
import type { Linha } from '../../formatos/linha.ts';
import type { ErroDeLinha } from '../erros.ts';

export interface LinhaBoa extends LinhaLida {
  numero: number;
  valores: Valores;
}

export interface LoteLido {
  boas: readonly LinhaBoa[];
  erros: readonly ErroDeLinha[];
}

export function lerLote(
  linhas: readonly Linha[],
  especie: EspecieDeArquivo,
  mapa: Mapa,
  contexto: ContextoDaLeitura,
): LoteLido {
  const boas: LinhaBoa[] = [];
  const erros: ErroDeLinha[] = [];
  for (const linha of linhas) {
    const valores = aplicarMapa(mapa, linha.valores);
    const lida = especie.ler(valores, contexto);
    if (lida.ok) boas.push({ ...lida.valor, numero: linha.numero, valores });
    else erros.push(...errosDaLinha(linha.numero, valores, lida.recusas));
  }
  return { boas, erros };
}

const MAIOR_VALOR = 200;

export const errosDaLinha = (linha: number, valores: Valores, recusas: readonly Recusa[], desde = 0): ErroDeLinha[] =>
  recusas.map(({ campo, mensagem }, i) => ({
    linha,
    ordem: desde + i,
    campo,
    valor: campo === undefined ? undefined : valores[campo]?.slice(0, MAIOR_VALOR),
    mensagem,
  }));
