/** O que o comando diz na tela: quanto cada campo pesa, o que achou e, se há verdade, quanto acertou. */
import { tituloDe } from '../motor/explicar.ts';
import { bitsDe } from '../motor/modelo.ts';
import type { Tabela } from '../motor/tabela.ts';
import { NIVEIS } from '../motor/tipos.ts';
import type { Vinculo } from '../motor/vincular.ts';
import { type Acerto, medirGrupos, medirPares } from './medir.ts';

const inteiro = new Intl.NumberFormat('pt-BR');
const porCento = new Intl.NumberFormat('pt-BR', {
  style: 'percent',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const decimal = new Intl.NumberFormat('pt-BR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const quatro = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 4, maximumFractionDigits: 4 });

export function relatorioDosPesos({ modelo }: Vinculo, tabela: Tabela): string {
  const linhas = modelo.comparacoes.map((p, i) => {
    const niveis = NIVEIS[p.tipo].map(
      (nome, n) => `    ${decimal.format(bitsDe(p.m[n]!, p.u[n]!)).padStart(6)}  ${nome}`,
    );
    return [`  ${tituloDe(tabela.colunas[i]!)}`, ...niveis.toReversed()].join('\n');
  });
  return [
    'Quanto pesa, em bits, cada jeito de concordar (médias; o valor raro pesa mais, o comum menos):',
    ...linhas,
  ].join('\n');
}

export function relatorioDoVinculo({ pares, grupos, comparados, modelo }: Vinculo, tabela: Tabela): string {
  const quantos = (faixa: string): string => inteiro.format(pares.filter((p) => p.faixa === faixa).length);
  return [
    `${inteiro.format(tabela.quantos)} registros; ${inteiro.format(comparados)} pares comparados; um par ao acaso é da mesma pessoa uma vez em ${inteiro.format(Math.round(1 / modelo.prior))}.`,
    `  a unir sem perguntar: ${quantos('automatica')} pares`,
    `  a revisar:            ${quantos('revisar')} pares`,
    `  grupos prováveis:     ${inteiro.format(grupos.length)}`,
  ].join('\n');
}

export function relatorioDoAcerto(vinculo: Vinculo, verdade: readonly string[], tabela: Tabela): string {
  const linha = (nome: string, { precisao, cobertura, f1 }: Acerto): string =>
    `  ${nome.padEnd(22)} precisão ${porCento.format(precisao)}, cobertura ${porCento.format(cobertura)}, F1 ${quatro.format(f1)}`;
  const automaticos = vinculo.pares.filter((p) => p.faixa === 'automatica');
  return [
    'Comparado com a verdade, que não entrou na comparação:',
    linha('faixa automática:', medirPares(automaticos, verdade, tabela)),
    linha('com a fila de revisão:', medirPares(vinculo.pares, verdade, tabela)),
    linha('grupos:', medirGrupos(vinculo.grupos, verdade, tabela)),
  ].join('\n');
}
