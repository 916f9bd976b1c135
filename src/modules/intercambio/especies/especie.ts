/** Uma espécie de arquivo: que colunas tem, como cada linha vira fatos de uma pessoa, e como eles voltam a ser linhas. */
import type { Resultado } from '../../../platform/recusa.ts';
import type { FatoNovo, FatoVigente } from '../../pessoas/index.ts';
import type { LinhaEscrita } from '../formatos/escrever.ts';

export interface CampoDoArquivo {
  /** Como se chama no arquivo que o sistema exporta. */
  nome: string;
  /** Como se lê na tela. */
  rotulo: string;
  /** O que aceita: "data", "texto", "uma destas: …". */
  aceita: string;
  obrigatorio: boolean;
  exemplo?: string | undefined;
  /** Outros cabeçalhos com que costuma vir. */
  sinonimos: readonly string[];
  /** Valores que servem para todas as linhas do arquivo, em vez de uma coluna. */
  fixos?: Readonly<Record<string, string>> | undefined;
}

/** Por nome de campo, como veio no arquivo, aparado e sem os vazios. */
export type Valores = Readonly<Record<string, string>>;

/** O que identifica a pessoa na linha. */
export interface Identificacao {
  /** Como a origem a chama; do que este sistema exporta, o registro dela. */
  identificador?: string | undefined;
  nome?: string | undefined;
  mae?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
  /** O primeiro que alguém já tem diz quem é. */
  documentos: readonly DocumentoDaLinha[];
}

export interface DocumentoDaLinha {
  especie: 'cpf' | 'rji' | 'rg';
  /** Só letras maiúsculas e algarismos. */
  numero: string;
  uf: string;
}

export type FatoDaLinha = Omit<FatoNovo, 'fonte' | 'chave'> & {
  /** Distingue os fatos da linha: com a origem e a identidade dela, é a chave do fato. */
  posto: string;
  /** Campo → como a linha chama outro fato da mesma pessoa. */
  referencias?: Readonly<Record<string, string>>;
};

export interface LinhaLida {
  quem: Identificacao;
  /** O que distingue a linha das outras da mesma pessoa; vazio: a pessoa tem uma só. */
  identidade: string;
  /** Só se gravam se a pessoa for nova. */
  qualificacao: readonly FatoDaLinha[];
  fatos: readonly FatoDaLinha[];
}

export interface ContextoDaLeitura {
  /** AAAA-MM-DD: quando se soube do que não tem data no arquivo. */
  dia: string;
  /** Nome, sigla ou id, como `nomeSimples` os escreve → id; ausente na ambiguidade. */
  estruturas: ReadonlyMap<string, string>;
}

export interface ContextoDaEscrita {
  /** Id → nome, se só uma se chama assim; senão, o próprio id. */
  estruturas: ReadonlyMap<string, string>;
}

export interface EspecieDeArquivo {
  id: 'pessoas' | 'custodia' | 'execucoes';
  nome: string;
  /** O que cada linha é. */
  descricao: string;
  campos: readonly CampoDoArquivo[];
  /** Todos os problemas de uma vez; `campo` é o nome do campo. */
  ler(valores: Valores, contexto: ContextoDaLeitura): Resultado<LinhaLida>;
  escrever(pessoaId: string, vigentes: readonly FatoVigente[], contexto: ContextoDaEscrita): LinhaEscrita[];
}

export const IDS_DAS_ESPECIES = ['pessoas', 'custodia', 'execucoes'] as const;
export type IdDaEspecie = EspecieDeArquivo['id'];
