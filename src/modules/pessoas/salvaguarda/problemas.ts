/** O que impede de emitir: papel que não distingue ninguém, papel para a própria pessoa, papel repetido. Puro. */
import type { Recusa } from '../../../platform/recusa.ts';
import { compararPessoas, PESOS_PADRAO, type RegistroDePessoa } from '../identidade/index.ts';
import { estadoDe, type Homonimo, type Salvaguarda } from './salvaguarda.ts';

export interface ParaEmitir {
  homonimo: Homonimo;
  /** A pessoa do cadastro. */
  pessoa: RegistroDePessoa;
  jaEmitidas: readonly Salvaguarda[];
  /** AAAA-MM-DD. */
  hoje: string;
}

/** Todos os problemas de uma vez. */
export function problemasDeEmitir({ homonimo, pessoa, jaEmitidas, hoje }: ParaEmitir): Recusa[] {
  const problemas: Recusa[] = [];
  const { cpf, nascimento, mae } = homonimo;
  if (!cpf && !(nascimento && mae)) problemas.push(NAO_DISTINGUE);
  if (nascimento && nascimento > hoje) problemas.push(NASCE_DEPOIS);
  if (cpf && cpf === pessoa.cpf) problemas.push(MESMO_CPF);
  else if (compararPessoas(homonimo, pessoa, PESOS_PADRAO).faixa === 'automatica') problemas.push(PARECE_A_MESMA);
  if (jaEmitidas.some((s) => estadoDe(s, hoje) === 'vale' && mesmoHomonimo(s.homonimo, homonimo)))
    problemas.push(JA_TEM);
  return problemas;
}

/** Pelo CPF ou, se falta a um dos dois, por tudo o mais. */
function mesmoHomonimo(a: Homonimo, b: Homonimo): boolean {
  if (a.cpf && b.cpf) return a.cpf === b.cpf;
  return a.nome.toLowerCase() === b.nome.toLowerCase() && a.nascimento === b.nascimento && a.mae === b.mae;
}

const NAO_DISTINGUE: Recusa = {
  codigo: 'nao-distingue',
  mensagem: 'Só o nome não distingue ninguém. Escreva o CPF ou, sem ele, o nascimento e o nome da mãe.',
  campo: 'cpf',
};
const NASCE_DEPOIS: Recusa = {
  codigo: 'nascimento-no-futuro',
  mensagem: 'O nascimento está no futuro. Confira o ano.',
  campo: 'nascimento',
};
const MESMO_CPF: Recusa = {
  codigo: 'mesmo-cpf',
  mensagem:
    'Este é o CPF da própria pessoa do cadastro. Se alguém usou o documento de outro, corrija antes o CPF em "Quem é".',
  campo: 'cpf',
};
const PARECE_A_MESMA: Recusa = {
  codigo: 'parece-a-mesma',
  mensagem:
    'Pelo nome, pelo nascimento e pela mãe, é a própria pessoa do cadastro. Se são duas, escreva o CPF de quem vai levar o papel; se o cadastro está errado, corrija-o antes.',
  campo: 'nome',
};
const JA_TEM: Recusa = {
  codigo: 'ja-emitida',
  mensagem: 'Já há um papel em vigor para este homônimo. Imprima-o de novo pela lista ou, se mudou algo, revogue-o.',
};
