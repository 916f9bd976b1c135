/**
 * Contas puras com durações, pelas mesmas funções que o motor usa. Servem aos casos cuja fonte publica uma conta e não
 * uma execução inteira. Cada conta tem nome; um dado `@nome` é o resultado de uma conta anterior.
 */
import { somarPena, ultimoDia } from '../../../direito/tempo/contagem.ts';
import { type Dia, iso, lerDia } from '../../../direito/tempo/dia.ts';
import { type Fracao, lerFracao, pisoDe } from '../../../direito/tempo/fracao.ts';
import {
  type Pena,
  deDias360,
  deDias365,
  dias360,
  dias365,
  penaCurta,
  somarPenas,
  subtrairPena,
} from '../../../direito/tempo/pena.ts';
import { lerDuracao } from '../contrato/index.ts';

export type Dado = string | number;

/** O que uma conta recebe, já lido; ler um dado que não serve lança `DadoRuim`. */
interface Dados {
  quantos: number;
  pena: (i: number) => Pena;
  dia: (i: number) => Dia;
  fracao: (i: number) => Fracao;
  inteiro: (i: number) => number;
}

/** Mensagem para quem escreveu o caso. */
export class DadoRuim extends Error {}

/** Datas e durações voltam como texto, para uma conta poder usar o resultado de outra. */
type Conta = (d: Dados) => Dado;

const CONTAS = {
  /** Soma de durações em a/m/d (LEP 111): 30 dias são 1 mês, 12 meses são 1 ano. */
  soma: (d) => penaCurta(somarPenas(Array.from({ length: d.quantos }, (_, i) => d.pena(i)))),
  /** Primeira menos segunda, emprestando 1 mês = 30 dias. */
  subtracao: (d) => penaCurta(subtrairPena(d.pena(0), d.pena(1))),
  /** Fração × duração com mês de 30 e ano de 360 dias; a fração de dia se despreza (CP 11). */
  'fracao-360': (d) => penaCurta(deDias360(pisoDe(d.fracao(0), dias360(d.pena(1))))),
  /** Fração × duração com mês de 30 e ano de 365 dias, em dias inteiros. */
  'fracao-365': (d) => pisoDe(d.fracao(0), dias365(d.pena(1))),
  /** Duração aumentada da fração (mês de 30, ano de 360); a fração de dia se despreza (CP 11). */
  'aumento-360': (d) => penaCurta(deDias360(dias360(d.pena(1)) + pisoDe(d.fracao(0), dias360(d.pena(1))))),
  /** Duração em dias: 365 por ano, 30 por mês. */
  'em-dias-365': (d) => dias365(d.pena(0)),
  /** Dias em a/m/d como o SEEU imprime (ano de 365, mês de 30, nunca 12 meses). */
  'de-dias-365': (d) => penaCurta(deDias365(d.inteiro(0))),
  /** Início + duração pelo calendário, sem tirar um dia. */
  calendario: (d) => iso(somarPena(d.dia(0), d.pena(1))),
  /** Último dia do prazo penal: o dia do começo conta (CP 10). */
  'ultimo-dia': (d) => iso(ultimoDia(d.dia(0), d.pena(1))),
  /** Dias de um período, contando o primeiro e o último. */
  'dias-inclusivos': (d) => d.dia(1) - d.dia(0) + 1,
  /** Dias corridos de uma data até outra. */
  diferenca: (d) => d.dia(1) - d.dia(0),
} satisfies Record<string, Conta>;

export type NomeDaConta = keyof typeof CONTAS;
export const NOMES_DAS_CONTAS = Object.keys(CONTAS) as NomeDaConta[];

export interface ContaPedida {
  conta: NomeDaConta;
  dados: readonly Dado[];
}

/** Faz as contas na ordem escrita. Lança `DadoRuim` com o nome da conta que não se pôde fazer. */
export function fazerContas(pedidas: Readonly<Record<string, ContaPedida>>): Record<string, Dado> {
  const feitas: Record<string, Dado> = {};
  for (const [nome, pedida] of Object.entries(pedidas)) {
    feitas[nome] = CONTAS[pedida.conta](leitor(nome, pedida.dados, feitas));
  }
  return feitas;
}

function leitor(conta: string, dados: readonly Dado[], feitas: Readonly<Record<string, Dado>>): Dados {
  const bruto = (i: number): Dado | undefined => {
    const dado = dados[i];
    return typeof dado === 'string' && dado.startsWith('@') ? feitas[dado.slice(1)] : dado;
  };
  const ler = <T>(i: number, oQue: string, le: (texto: string) => T | undefined): T => {
    const dado = bruto(i);
    const lido = dado === undefined ? undefined : le(String(dado));
    if (lido === undefined) throw new DadoRuim(`A conta "${conta}" espera ${oQue} no ${i + 1}º dado.`);
    return lido;
  };
  return {
    quantos: dados.length,
    pena: (i) => ler(i, 'uma duração como 5a4m0d', lerDuracao),
    dia: (i) => ler(i, 'uma data AAAA-MM-DD', lerDia),
    fracao: (i) => ler(i, 'uma fração como 1/6 ou 40%', lerFracao),
    inteiro: (i) => ler(i, 'um número inteiro', (texto) => (/^\d{1,7}$/.test(texto) ? Number(texto) : undefined)),
  };
}
