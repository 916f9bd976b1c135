/** Compõe uma pessoa; do que já se sabe (por ser parente de outra), nada se sorteia. */
import { sortearAlcunhas } from './alcunhas.ts';
import type { Sexo } from './dados.ts';
import { sortearMunicipio } from './municipios.ts';
import { anoDe, sortearAno, sortearDiaDoAno } from './nascimento.ts';
import { type Filiacao, porSufixo, prenomeDe, sortearFiliacao } from './nomes.ts';
import { type Origem, type Pais, sortearOrigem, sortearPais } from './origens.ts';
import type { PessoaFicticia } from './pessoa.ts';
import {
  sexoDoNomeSocial,
  sortearCor,
  sortearDocumentos,
  sortearEscolaridade,
  sortearEstadoCivil,
  sortearGenero,
  sortearNaturalidade,
  sortearSexo,
} from './qualificacao.ts';
import type { Sorte } from './sortear.ts';

/** A pessoa e o que os parentes dela herdam. */
export interface Montada {
  pessoa: PessoaFicticia;
  prenome: string;
  filiacao: Filiacao;
  origem: Origem;
  pais: Pais | undefined;
}

/** O que já se sabe da pessoa antes do sorteio. */
export interface Sabido {
  sexo?: Sexo;
  nascimento?: string;
  filiacao?: Filiacao;
  origem?: Origem;
  pais?: Pais | undefined;
  municipio?: string;
  /** O nome inteiro, como o de quem leva o do pai. */
  nome?: string;
}

export function montar(indice: number, sorte: Sorte, sabido: Sabido = {}): Montada {
  const origem = sabido.origem ?? sortearOrigem(sorte);
  const pais = origem === 'migrante' ? (sabido.pais ?? sortearPais(sorte)) : undefined;
  const sexo = sabido.sexo ?? sortearSexo(sorte);
  const nascimento = sabido.nascimento ?? sortearDiaDoAno(sortearAno(sorte), sorte);
  const ano = anoDe(nascimento);
  const filiacao = sabido.filiacao ?? sortearFiliacao(ano, origem, pais, sorte);
  const prenome = prenomeDe(sexo, ano, pais, sorte);
  const proprio = sabido.nome ?? `${prenome} ${filiacao.sobrenomes}`;
  const { nome, pai } =
    sabido.filiacao === undefined ? porSufixo(proprio, sexo, filiacao, sorte) : { nome: proprio, pai: filiacao.pai };
  const genero = sortearGenero(sexo, sorte);
  const sexoDoSocial = sexoDoNomeSocial(genero);
  const municipio = sabido.municipio ?? sortearMunicipio(sorte);
  const naturalidade = pais === undefined ? sortearNaturalidade(municipio, sorte) : undefined;
  const documentos = sortearDocumentos(indice, naturalidade, sorte);
  const pessoa: PessoaFicticia = {
    indice,
    nome,
    nomeSocial: sexoDoSocial && `${prenomeDe(sexoDoSocial, ano, pais, sorte)} ${filiacao.sobrenomes}`,
    alcunhas: sortearAlcunhas(nome, sorte),
    mae: filiacao.mae,
    pai,
    nascimento,
    sexo,
    genero,
    corRaca: sortearCor(origem, sorte),
    nacionalidade: pais?.nacionalidade ?? 'brasileira',
    naturalidade,
    municipio,
    escolaridade: sortearEscolaridade(sorte),
    estadoCivil: sortearEstadoCivil(sorte),
    cpf: documentos.cpf,
    rji: documentos.rji,
    rg: documentos.rg,
    uf: documentos.uf,
  };
  return { pessoa, prenome, filiacao, origem, pais };
}
