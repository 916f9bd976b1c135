/** O que um acordo pode compartilhar: ver e lançar dados das pessoas presas. Administrar o sistema não se compartilha. */
import { type IdDaPermissao, permissaoDe } from '../permissao/catalogo.ts';

export const COMPARTILHAVEIS = [
  'acesso.titular.emitir-codigo',
  'pessoas.pessoa.ver',
  'pessoas.saude.ver',
  'pessoas.protecao.ver',
  'pessoas.pessoa.cadastrar',
  'pessoas.qualificacao.lancar',
  'pessoas.identidade.propor',
  'pessoas.salvaguarda.emitir',
  'processos.processo.lancar',
  'custodia.prisao.lancar',
  'custodia.transferencia.pedir',
  'custodia.ocupacao.ver',
  'execucao.recalculo.ver',
  'incidentes.incidente.pedir',
  'incidentes.vista.responder',
  'avisos.aviso.receber',
  'mesas.acervo.ver',
  'painel.numeros.ver',
  'intercambio.arquivo.exportar',
] as const satisfies readonly IdDaPermissao[];
export type Compartilhavel = (typeof COMPARTILHAVEIS)[number];

/** O escopo em palavras, na ordem do catálogo. */
export const emPalavras = (escopo: readonly string[]): string[] =>
  COMPARTILHAVEIS.filter((p) => escopo.includes(p)).map((p) => permissaoDe(p).descricao);
