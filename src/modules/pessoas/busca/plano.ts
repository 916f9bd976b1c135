/** Que chaves cruzar, e em que ordem, para trazer poucos candidatos sem perder quem se procura. */
import { partesDoNome } from '../nomes/index.ts';
import {
  chaveDaMae,
  chaveDaPalavra,
  chaveDoAno,
  chaveDoNomeInteiro,
  chaveDoSufixo,
  palavrasDeBusca,
} from './chaves.ts';
import type { Variante, Variantes } from './variantes.ts';

/** O que se procura, já com as palavras que o vocabulário tem no lugar das mal escritas. */
export interface Procura {
  nome: string;
  mae?: string | undefined;
  anoDeNascimento?: number | undefined;
  variantes: Variantes;
}

/** A linha tem ao menos uma destas chaves. */
export interface Exigencia {
  chaves: readonly number[];
  /** Linhas que a atendem, por cima e na última contagem. */
  quantas: number;
}

export interface Etapa {
  /** Cada cruzamento é uma lista de exigências, todas juntas; os cruzamentos se unem. */
  cruzamentos: readonly (readonly Exigencia[])[];
  /** Não vale a pena se já se achou alguém com esta parecença; ausente: depende só de quantos se acharam. */
  seNinguem?: number;
}

export interface Plano {
  /** Da mais à menos exata. */
  etapas: readonly Etapa[];
  /** Quantas destas a linha atende é a primeira ordem dos candidatos. */
  preferencias: readonly Exigencia[];
}

/** Um cruzamento que deve trazer mais linhas que isto não distingue ninguém. */
const RARO = 3000;
/** O tamanho de base para que se estima; o ano de nascimento reparte a base em uns cinquenta. */
const LINHAS = 1_000_000;
const POR_ANO = LINHAS / 50;

/** Primeiro o nome inteiro pelo som; depois todas as exigências; depois todas menos uma; por fim as raras sozinhas. */
export function planejar({ nome, mae, anoDeNascimento, variantes }: Procura): Plano {
  const palavras = palavrasDeBusca(nome);
  const daPessoa = exigir(palavras, variantes, (v) => v.chave);
  const daMae = exigir(palavrasDeBusca(mae ?? ''), variantes, (v) => chaveDaMae(v.palavra));
  const doAno = anoDeNascimento === undefined ? [] : [{ chaves: [chaveDoAno(anoDeNascimento)], quantas: POR_ANO }];
  const exigencias = [...daPessoa, ...daMae, ...doAno];
  const [so] = palavras;
  const inteiro = palavras.length > 1 ? chaveDoNomeInteiro(palavras) : chaveDaPalavra(so ?? '');
  const menosUma = exigencias.length < 3 ? [] : exigencias.map((fora) => exigencias.filter((e) => e !== fora));
  const sozinhas = exigencias.length < 2 ? [] : exigencias.map((e) => [e]);
  const etapas: Etapa[] = [
    { cruzamentos: so === undefined ? [] : [[{ chaves: [inteiro], quantas: 1 }, ...daMae, ...doAno]] },
    { cruzamentos: exigencias.length > 0 ? [exigencias] : [] },
    { cruzamentos: menosUma.filter(raro), seNinguem: 0.85 },
    { cruzamentos: sozinhas.filter(raro), seNinguem: 0.6 },
  ];
  const { sufixo } = partesDoNome(nome);
  const preferencias = sufixo ? [...exigencias, { chaves: [chaveDoSufixo(sufixo)], quantas: 0 }] : exigencias;
  return { etapas: etapas.filter(({ cruzamentos }) => cruzamentos.length > 0), preferencias };
}

/** Uma por palavra que o vocabulário tem, certa ou parecida; da desconhecida nada se exige. */
const exigir = (palavras: readonly string[], variantes: Variantes, chave: (v: Variante) => number): Exigencia[] =>
  [...new Set(palavras)].flatMap((palavra) => {
    const delas = variantes.get(palavra) ?? [];
    const quantas = delas.reduce((soma, v) => soma + v.quantas, 0);
    return delas.length === 0 ? [] : [{ chaves: [...new Set(delas.map(chave))], quantas }];
  });

/** Como se as palavras se juntassem ao acaso. */
const raro = (cruzamento: readonly Exigencia[]): boolean =>
  cruzamento.reduce((linhas, { quantas }) => (linhas * quantas) / LINHAS, LINHAS) <= RARO;
