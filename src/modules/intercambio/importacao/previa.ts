/** As primeiras linhas como ficariam, com os problemas de cada uma: nada se grava. */
import type { Servicos } from '../../acesso/index.ts';
import { especieDe } from '../especies/index.ts';
import { lerLinhas } from '../formatos/ler.ts';
import type { Linha } from '../formatos/linha.ts';
import { contextoDe } from './contexto.ts';
import { errosDaLinha } from './gravar/ler-lote.ts';
import { aplicarMapa, type Mapa } from '../especies/mapa.ts';
import type { Valores } from '../especies/especie.ts';
import { formaDe, type Importacao } from './importacao.ts';
import type { ErroDeLinha } from './erros.ts';
import { pedacos } from './pedacos.ts';

const LINHAS_DA_PREVIA = 20;

export interface LinhaDaPrevia {
  numero: number;
  valores: Valores;
  problemas: readonly ErroDeLinha[];
}

export interface Previa {
  linhas: readonly LinhaDaPrevia[];
  /** Por coluna, o primeiro valor que aparece. */
  amostra: Readonly<Record<string, string>>;
}

export async function previaDe({ banco, config }: Servicos, importacao: Importacao, mapa: Mapa): Promise<Previa> {
  const contexto = await contextoDe(banco, importacao, config.fuso);
  const especie = especieDe(importacao.especie);
  const primeiras: Linha[] = [];
  for await (const linha of lerLinhas(pedacos(banco, importacao.id), formaDe(importacao))) {
    primeiras.push(linha);
    if (primeiras.length === LINHAS_DA_PREVIA) break;
  }
  const amostra: Record<string, string> = {};
  for (const { valores } of primeiras) for (const c in valores) amostra[c] ??= valores[c] ?? '';
  const linhas = primeiras.map(({ numero, valores: brutos }) => {
    const valores = aplicarMapa(mapa, brutos);
    const lida = especie.ler(valores, contexto);
    return { numero, valores, problemas: lida.ok ? [] : errosDaLinha(numero, valores, lida.recusas) };
  });
  return { linhas, amostra };
}
