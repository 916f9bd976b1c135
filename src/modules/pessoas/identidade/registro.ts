/** O que se compara de uma pessoa. */
import type { Campo } from './motor/tipos.ts';

export interface RegistroDePessoa {
  nome: string;
  nomeSocial?: string | undefined;
  mae?: string | undefined;
  pai?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
  sexo?: string | undefined;
  cpf?: string | undefined;
  rg?: string | undefined;
  uf?: string | undefined;
  rji?: string | undefined;
  municipio?: string | undefined;
}

/**
 * O RG muda de um estado para outro e o RJI se repete quando a pessoa não foi reconhecida: diferentes, não contradizem.
 * Por isso são números, e só o CPF é documento. O nome social é tratado à parte, como outro nome da mesma pessoa.
 */
export const CAMPOS_DA_PESSOA = [
  { nome: 'nome', tipo: 'nome', chave: 'nome' },
  { nome: 'mãe', tipo: 'mae', chave: 'mae' },
  { nome: 'pai', tipo: 'pai', chave: 'pai' },
  { nome: 'nascimento', tipo: 'data', chave: 'nascimento' },
  { nome: 'sexo', tipo: 'sexo', chave: 'sexo' },
  { nome: 'CPF', tipo: 'documento', chave: 'cpf' },
  { nome: 'RG', tipo: 'numero', chave: 'rg' },
  { nome: 'UF do RG', tipo: 'categoria', chave: 'uf' },
  { nome: 'RJI', tipo: 'numero', chave: 'rji' },
  { nome: 'município', tipo: 'texto', chave: 'municipio' },
] as const satisfies readonly (Campo & { chave: keyof RegistroDePessoa })[];

export const valoresDe = (r: RegistroDePessoa): string[] => CAMPOS_DA_PESSOA.map(({ chave }) => r[chave] ?? '');
