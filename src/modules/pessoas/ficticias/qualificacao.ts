/**
 * O que se declara na qualificação. As proporções deste arquivo são escolhas da demonstração: servem para que todos os
 * valores apareçam, e não devem ser lidas como estatística da população presa.
 */
import type { Sexo } from './dados.ts';
import { cpfDaPessoa, rjiDaPessoa, sortearRg } from './documentos.ts';
import { type Naturalidade, sortearMunicipio, sortearOutroEstado, UF_DA_DEMONSTRACAO } from './municipios.ts';
import type { Origem } from './origens.ts';
import type { CorRaca, Escolaridade, EstadoCivil, Genero, PessoaFicticia } from './pessoa.ts';
import { sorteador, type Sorte } from './sortear.ts';

export const sortearSexo = sorteador<Sexo>([
  ['masculino', 94],
  ['feminino', 6],
]);

const COR = sorteador<CorRaca>([
  ['parda', 50],
  ['branca', 30],
  ['preta', 18],
  ['amarela', 2],
]);

export const sortearCor = (origem: Origem, sorte: Sorte): CorRaca => (origem === 'indigena' ? 'indigena' : COR(sorte));

export const sortearEscolaridade = sorteador<Escolaridade>([
  ['sem-instrucao', 5],
  ['fundamental-incompleto', 45],
  ['fundamental', 13],
  ['medio-incompleto', 18],
  ['medio', 15],
  ['superior-incompleto', 2],
  ['superior', 2],
]);

export const sortearEstadoCivil = sorteador<EstadoCivil>([
  ['solteiro', 55],
  ['uniao-estavel', 28],
  ['casado', 10],
  ['divorciado', 5],
  ['viuvo', 2],
]);

const GENEROS: Readonly<Record<Sexo, (sorte: Sorte) => Genero>> = {
  masculino: sorteador([
    ['homem', 990],
    ['mulher-trans', 5],
    ['travesti', 4],
    ['nao-binario', 1],
  ]),
  feminino: sorteador([
    ['mulher', 988],
    ['homem-trans', 10],
    ['nao-binario', 2],
  ]),
};

export const sortearGenero = (sexo: Sexo, sorte: Sorte): Genero => GENEROS[sexo](sorte);

/** Em que sexo se escolhe o nome social; `undefined` para quem não usa. */
export function sexoDoNomeSocial(genero: Genero): Sexo | undefined {
  if (genero === 'mulher-trans' || genero === 'travesti') return 'feminino';
  return genero === 'homem-trans' ? 'masculino' : undefined;
}

/** Brasileiros nascem no Estado da demonstração; alguns, em outro. */
export function sortearNaturalidade(municipio: string, sorte: Sorte): Naturalidade {
  if (sorte.chance(0.12)) return sortearOutroEstado(sorte);
  const daqui = sorte.chance(0.6) ? municipio : sortearMunicipio(sorte);
  return { municipio: daqui, uf: UF_DA_DEMONSTRACAO };
}

const SEM_CPF = 0.1;
const SEM_CPF_DE_FORA = 0.6;
const COM_RJI = 0.8;
const COM_RG = 0.8;

type Documentos = Pick<PessoaFicticia, 'cpf' | 'rji' | 'rg' | 'uf'>;

/** Há quem não tenha documento nenhum: é o caso do registro de exceção (Res. CNJ 417/2021, art. 4º, § 7º). */
export function sortearDocumentos(indice: number, naturalidade: Naturalidade | undefined, sorte: Sorte): Documentos {
  const temCpf = !sorte.chance(naturalidade === undefined ? SEM_CPF_DE_FORA : SEM_CPF);
  const temRji = sorte.chance(COM_RJI);
  const temRg = naturalidade !== undefined && sorte.chance(COM_RG);
  return {
    cpf: temCpf ? cpfDaPessoa(indice) : undefined,
    rji: temRji ? rjiDaPessoa(indice, sorte) : undefined,
    rg: temRg ? sortearRg(sorte) : undefined,
    uf: temRg ? naturalidade.uf : undefined,
  };
}
