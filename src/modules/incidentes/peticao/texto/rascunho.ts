/** O rascunho de uma petição: seções de texto, que quem pede muda como quiser. Puro. */
import { dataPorExtenso } from '../../../../ui/texto.ts';
import type { MarcoNaTela } from '../../../calculadora/index.ts';
import type { Condicao } from '../../nucleo/condicoes.ts';
import { MODELOS } from '../modelos/index.ts';
import { dataPedida, type DatasDoMarco } from './data-pedida.ts';
import type { Escolhas } from './escolhas.ts';
import { fatosDaPeticao } from './fatos.ts';
import { fundamento } from './fundamento.ts';

export type Secao = 'enderecamento' | 'processo' | 'qualificacao' | 'fatos' | 'fundamento' | 'pedido' | 'fecho';

/** As partes, na ordem em que se leem. `titulo`: o que a petição escreve antes dela. */
export const SECOES: Readonly<Record<Secao, { rotulo: string; titulo?: string }>> = {
  enderecamento: { rotulo: 'Juízo' },
  processo: { rotulo: 'Processo' },
  qualificacao: { rotulo: 'Quem pede, e o quê' },
  fatos: { rotulo: 'Fatos', titulo: 'Dos fatos' },
  fundamento: { rotulo: 'Fundamento', titulo: 'Do direito' },
  pedido: { rotulo: 'Pedido', titulo: 'Do pedido' },
  fecho: { rotulo: 'Fecho' },
};
export const NOMES_DAS_SECOES = Object.keys(SECOES) as Secao[];

/** Um parágrafo por linha. */
export type Rascunho = Readonly<Record<Secao, string>>;

/** O que o rascunho precisa saber; o que falta não se escreve. */
export interface Caso {
  nome: string;
  /** Nome do estabelecimento em que está. */
  onde?: string | undefined;
  juizo?: string | undefined;
  /** Já escrito: "Processo de execução 0000001-70…". */
  processo?: string | undefined;
  /** Quem assina e o órgão por que age. */
  assina: string;
  orgao?: string | undefined;
  /** AAAA-MM-DD. */
  hoje: string;
  /** A situação, em pedaços: `pena de 6 anos`, `regime fechado`. */
  resumo: readonly string[];
  marco: MarcoNaTela;
  datas: DatasDoMarco;
  /** Os requisitos do marco que não são de tempo, com o que se sabe de cada um. */
  condicoes: readonly Condicao[];
}

export function rascunhoDe(caso: Caso, escolhas: Escolhas): Rascunho {
  const { nome, onde, juizo, processo, assina, orgao, hoje, marco, condicoes } = caso;
  const modelo = MODELOS[marco.marco.tipo];
  const data = dataPedida(caso.datas, escolhas);
  const aProvar = condicoes.filter((c) => c.sugestao === undefined).map((c) => c.nome);
  const pedidos = [...modelo.pedidos(marco.marco), ...requisicoes(marco, data, aProvar)];
  return {
    enderecamento: `Ao Juízo competente${juizo ? `: ${juizo}` : ''}`,
    processo: processo ?? '',
    qualificacao: `${nome}${onde ? `, que está em ${onde}` : ''}, já com qualificação nos autos, ${
      orgao ? `pela defesa (${orgao}), ` : ''
    }vem pedir ${modelo.pede(marco.marco)}, pelos fatos e fundamentos que seguem.`,
    fatos: fatosDaPeticao(caso, modelo, data).join('\n'),
    fundamento: fundamento(caso, escolhas).join('\n'),
    pedido: ['Diante disso, pede:', ...pedidos.map((p, i) => `${letra(i)}) ${p}`)].join('\n'),
    fecho: ['Pede deferimento.', `Em ${dataPorExtenso(hoje)}.`, assina, ...(orgao ? [orgao] : [])].join('\n'),
  };
}

/** O que só o juízo pode mandar vir: o dado que falta à conta e a prova do que o sistema não sabe. */
function requisicoes({ marco }: MarcoNaTela, data: string | undefined, aProvar: readonly string[]): string[] {
  const faltaData = data === undefined && (marco.faltam ?? []).length > 0;
  return [
    ...(faltaData ? ['A requisição dos dados que faltam para firmar a data.'] : []),
    ...(aProvar.length > 0 ? [`A requisição do que faltar para provar: ${aProvar.map(minuscula).join('; ')}.`] : []),
  ];
}

const letra = (i: number): string => String.fromCodePoint(97 + i);
export const minuscula = (texto: string): string => texto.charAt(0).toLowerCase() + texto.slice(1);
