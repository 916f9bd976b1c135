/** Uma pessoa que não existe, com os dados da qualificação (Res. CNJ 417/2021, art. 4º). */
import type { Sexo } from './dados.ts';
import type { Naturalidade } from './municipios.ts';

export type Genero = 'homem' | 'mulher' | 'homem-trans' | 'mulher-trans' | 'travesti' | 'nao-binario';
export type CorRaca = 'branca' | 'preta' | 'parda' | 'amarela' | 'indigena';
export type Escolaridade =
  | 'sem-instrucao'
  | 'fundamental-incompleto'
  | 'fundamental'
  | 'medio-incompleto'
  | 'medio'
  | 'superior-incompleto'
  | 'superior';
export type EstadoCivil = 'solteiro' | 'uniao-estavel' | 'casado' | 'divorciado' | 'viuvo';

export interface PessoaFicticia {
  /** Posição na sequência, a partir de 0: com a semente, diz tudo da pessoa. */
  indice: number;
  nome: string;
  nomeSocial?: string;
  alcunhas: readonly string[];
  mae?: string;
  pai?: string;
  /** AAAA-MM-DD. */
  nascimento: string;
  sexo: Sexo;
  genero: Genero;
  corRaca: CorRaca;
  /** No feminino: "brasileira", "haitiana". */
  nacionalidade: string;
  /** Só de quem nasceu no Brasil. */
  naturalidade?: Naturalidade;
  /** Onde mora ou morava. */
  municipio: string;
  escolaridade: Escolaridade;
  estadoCivil: EstadoCivil;
  /** Só algarismos. */
  cpf?: string;
  /** `AANNNNNNN-DV`. */
  rji?: string;
  rg?: string;
  /** Do RG. */
  uf?: string;
}
