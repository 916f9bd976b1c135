/** As leituras da lei que o caso pode escolher. O primeiro valor de cada uma é o padrão do contrato. */
import { type Leitura, leituraDe } from '../../resultado/leituras.ts';
import type { Parametros } from '../../../../../direito/caso.ts';
import type { TextoDeCampo, Textos } from './texto.ts';

export interface OpcaoDeLeitura {
  /** Como o formulário a escreve (`sim` e `nao` nos campos lógicos). */
  valor: string;
  leitura: Leitura;
}

export interface ParametroDoCaso {
  nome: keyof Parametros;
  rotulo: string;
  opcoes: readonly [padrao: OpcaoDeLeitura, ...outras: OpcaoDeLeitura[]];
}

const opcao = (valor: string, leitura = valor): OpcaoDeLeitura => ({ valor, leitura: leituraDe(leitura) });

export const PARAMETROS: readonly ParametroDoCaso[] = [
  {
    nome: 'convencao',
    rotulo: 'Como transformar a pena em dias',
    opcoes: [opcao('seeu'), opcao('aritmetica-360'), opcao('calendario')],
  },
  {
    nome: 'diaDoInicioConta',
    rotulo: 'O primeiro dia preso',
    opcoes: [opcao('nao', 'diaDoInicioNaoConta'), opcao('sim', 'diaDoInicioConta')],
  },
  {
    nome: 'concursoDeFracoes',
    rotulo: 'Condenações com frações diferentes',
    opcoes: [opcao('por-condenacao'), opcao('mais-gravosa')],
  },
  {
    nome: 'abatimento',
    rotulo: 'De que pena abater o tempo já cumprido',
    opcoes: [opcao('art-76'), opcao('proporcional')],
  },
  {
    nome: 'interrupcao',
    rotulo: 'O dia da fuga',
    opcoes: [opcao('dias-parciais-contam'), opcao('dia-da-fuga-nao-conta')],
  },
  {
    nome: 'lei15402',
    rotulo: 'Lei 15.402/2026',
    opcoes: [opcao('aplicavel', 'lei15402-aplicavel'), opcao('afastada', 'lei15402-afastada')],
  },
];

export const TEXTOS_DOS_PARAMETROS: Textos = Object.fromEntries(
  PARAMETROS.map((p): [string, TextoDeCampo] => [
    `parametros.${p.nome}`,
    { rotulo: p.rotulo, opcoes: Object.fromEntries(p.opcoes.map((o) => [o.valor, o.leitura.titulo])) },
  ]),
);
