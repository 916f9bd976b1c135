/** A lista que se vê, em planilha: ponto e vírgula e marca de UTF-8 no CSV, que é como as daqui abrem sem perguntar. */
import { stringify } from 'csv-stringify/sync';
import escreverXlsx from 'write-excel-file/node';
import { dataCurta, diasEntre } from '../../../ui/texto.ts';
import type { ItemDaMesa, Mesa, Olhar } from './mesa.ts';

export const FORMATOS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Formato = keyof typeof FORMATOS;

export const EXPORTAR = 'intercambio.arquivo.exportar';
/** Escolha do sistema: cabe o que um órgão acompanha; um estado inteiro, não. */
export const MAIS_LEVADAS = 5_000;

export async function emPlanilha<L extends ItemDaMesa>(
  formato: Formato,
  mesa: Mesa<L>,
  linhas: readonly L[],
  olhar: Olhar,
): Promise<string | Buffer> {
  const colunas = colunasDe(mesa, olhar);
  const tabela = [colunas.map(([titulo]) => titulo), ...linhas.map((l) => colunas.map(([, ler]) => ler(l) ?? ''))];
  if (formato === 'csv') {
    // O que começa como fórmula seria executado ao abrir.
    return stringify(tabela, { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true });
  }
  return escreverXlsx(tabela.map((linha) => linha.map(celula))).toBuffer();
}

const celula = (value: string | number) =>
  typeof value === 'number' ? { value, type: Number } : { value, type: String };

type ColunaDaPlanilha<L> = readonly [titulo: string, ler: (linha: L) => string | number | undefined];

const colunasDe = <L extends ItemDaMesa>(mesa: Mesa<L>, olhar: Olhar): readonly ColunaDaPlanilha<L>[] => [
  ['Pessoa', (l) => l.nome],
  ['Unidade', (l) => l.unidade],
  ['Vara', (l) => l.vara],
  ['Espécie', (l) => mesa.especies[l.especie] ?? l.especie],
  [mesa.oQue.titulo, (l) => mesa.oQue.texto(l, olhar)],
  ['Data', (l) => l.alvo && dataCurta(l.alvo)],
  ['Faltam dados', (l) => (l.incerta ? 'sim' : 'não')],
  ['Dias de atraso', ({ alvo }) => (alvo !== undefined && alvo < olhar.hoje ? diasEntre(alvo, olhar.hoje) : undefined)],
  [
    'Dias que faltam',
    ({ alvo }) => (alvo !== undefined && alvo >= olhar.hoje ? diasEntre(olhar.hoje, alvo) : undefined),
  ],
  [mesa.situacao.titulo, (l) => mesa.situacao.texto(l, olhar)],
];
