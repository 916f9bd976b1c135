/** Os treze alertas da Res. CNJ 417/2021, art. 25, na ordem dela. */
import type { EspecieDeAviso } from '../especie.ts';
import { ALVARA_SEM_CUMPRIMENTO } from './alvara-sem-cumprimento.ts';
import { CUMPRIMENTO_POR_OUTRO_JUIZO } from './cumprimento-por-outro-juizo.ts';
import { DOCUMENTO_SEM_ASSINATURA } from './documento-sem-assinatura.ts';
import { FIANCA_NAO_RECOLHIDA } from './fianca-nao-recolhida.ts';
import { MANDADO_VENCIDO } from './mandado-vencido.ts';
import { NAO_RETORNO_DE_SAIDA } from './nao-retorno-de-saida.ts';
import { OBITO } from './obito.ts';
import { ORDEM_DE_QUEM_MORREU } from './ordem-de-quem-morreu.ts';
import { RDD_A_VENCER } from './rdd-a-vencer.ts';
import { REAVALIACAO_DA_PRISAO } from './reavaliacao-da-prisao.ts';
import { REAVALIACAO_DE_MEDIDA } from './reavaliacao-de-medida.ts';
import { TEMPORARIA_A_VENCER } from './temporaria-a-vencer.ts';
import { UNIFICACAO_DE_PESSOA } from './unificacao-de-pessoa.ts';

export const ALERTAS_DA_RES_417: readonly EspecieDeAviso[] = [
  FIANCA_NAO_RECOLHIDA,
  ALVARA_SEM_CUMPRIMENTO,
  REAVALIACAO_DA_PRISAO,
  REAVALIACAO_DE_MEDIDA,
  TEMPORARIA_A_VENCER,
  MANDADO_VENCIDO,
  CUMPRIMENTO_POR_OUTRO_JUIZO,
  OBITO,
  ORDEM_DE_QUEM_MORREU,
  UNIFICACAO_DE_PESSOA,
  NAO_RETORNO_DE_SAIDA,
  RDD_A_VENCER,
  DOCUMENTO_SEM_ASSINATURA,
];
