/** As espécies de arquivo que entram e saem. */
import { TIPOS_DA_CUSTODIA } from '../../custodia/index.ts';
import { TIPOS_DA_EXECUCAO } from '../../execucao/index.ts';
import { TIPOS_DOS_PROCESSOS } from '../../processos/index.ts';
import { especieDeFatos } from './de-fatos.ts';
import type { EspecieDeArquivo, IdDaEspecie } from './especie.ts';
import { PESSOAS } from './pessoas.ts';

export const CUSTODIA = especieDeFatos({
  id: 'custodia',
  nome: 'Custódia',
  descricao:
    'Um acontecimento por linha: prisão, entrada, saída, transferência, soltura, regime, trabalho, conduta, faltas.',
  tipos: TIPOS_DA_CUSTODIA,
});

export const EXECUCOES = especieDeFatos({
  id: 'execucoes',
  nome: 'Processos e execuções',
  descricao:
    'Um acontecimento por linha: processos, condenações, marcos, guias, ordens de prisão, remição, livramento.',
  tipos: [...TIPOS_DOS_PROCESSOS, ...TIPOS_DA_EXECUCAO],
});

const ESPECIES: readonly EspecieDeArquivo[] = [PESSOAS, CUSTODIA, EXECUCOES];

export const especieDe = (id: IdDaEspecie): EspecieDeArquivo => ESPECIES.find((e) => e.id === id) ?? PESSOAS;

/** Como o campo se lê; vazio: o problema é da linha inteira. */
export const rotuloDe = (id: IdDaEspecie, campo: string | undefined): string =>
  especieDe(id).campos.find((c) => c.nome === campo)?.rotulo ?? campo ?? '';

export { ESPECIES };
