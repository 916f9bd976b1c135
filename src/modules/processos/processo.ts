/** O processo judicial de que falam os fatos: um número, um órgão. O que liga cada pessoa a ele são fatos dela. */
import type { Alvo, EspecieDeEstrutura, Estrutura, Sigilo } from '../acesso/index.ts';

export const ESPECIES_DE_PROCESSO = {
  inquerito: 'Inquérito policial',
  'acao-penal': 'Ação penal',
  execucao: 'Execução penal',
  civel: 'Processo cível',
  outro: 'Outro',
} as const;
export type EspecieDeProcesso = keyof typeof ESPECIES_DE_PROCESSO;

/** Onde um processo corre: onde se julga ou se investiga. */
export const ESPECIES_DE_ORGAO: readonly EspecieDeEstrutura[] = ['vara', 'tribunal', 'policia'];

/** Classes das Tabelas Processuais Unificadas que aqui se usam; outra se guarda só pelo código. */
export const CLASSES: Readonly<Record<string, string>> = {
  268: 'Processo criminal',
  280: 'Auto de prisão em flagrante',
  306: 'Relaxamento de prisão',
  307: 'Habeas corpus criminal',
  385: 'Execução penal e de medidas alternativas',
  386: 'Execução da pena',
  1268: 'Medidas protetivas de urgência (Lei Maria da Penha)',
  1714: 'Execução provisória',
  11399: 'Execução de medida de segurança',
  12727: 'Execução de pena de multa',
  12729: 'Execução de medidas alternativas no juízo comum',
  14696: 'Execução de medidas alternativas nos juizados',
};

/** "386 · Execução da pena". */
export const classeEscrita = (codigo: string): string =>
  CLASSES[codigo] ? `${codigo} · ${CLASSES[codigo]}` : `Classe ${codigo}`;

export interface Processo {
  id: string;
  /** 20 algarismos. */
  numero: string;
  especie: EspecieDeProcesso;
  /** Código da TPU. */
  classe?: string | undefined;
  orgaoId?: string | undefined;
  /** O do órgão cadastrado ou, sem ele, como veio escrito. */
  orgao?: string | undefined;
  sigilo: Sigilo;
  versao: number;
}

/** Quem alcança o órgão em que corre, alcança o processo. */
export const alvoDoOrgao = (orgao: Estrutura, sigilo: Sigilo, credenciados: readonly string[] = []): Alvo => ({
  caminho: orgao.caminho,
  uf: orgao.uf,
  comarca: orgao.comarca,
  regiao: orgao.regiao,
  circunscricao: orgao.circunscricao,
  atuam: [orgao.caminho],
  sigilo,
  credenciados,
});
