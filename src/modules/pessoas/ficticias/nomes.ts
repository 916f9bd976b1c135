/** O nome inteiro e a filiação, como se dão no Brasil: um sobrenome da mãe, um do pai, e o que o casamento acrescenta. */
import type { Sexo } from './dados.ts';
import { type Origem, type Pais, sortearPovo, sortearSobrenome } from './origens.ts';
import { sortearPrenome } from './prenomes.ts';
import { sorteador, type Sorte } from './sortear.ts';

export interface Filiacao {
  /** Os sobrenomes que os filhos recebem: "Gomes da Silva". */
  sobrenomes: string;
  /** Ausente: desconhecida ou não declarada. */
  mae?: string;
  pai?: string;
}

// Escolhas da demonstração. Em cadastro de verdade falta o pai muito mais do que a mãe.
const MAE_CONHECIDA = 0.985;
const PAI_CONHECIDO = 0.84;
const MAE_COM_NOME_DE_CASADA = 0.5;
const COM_SOBRENOME_DE_AVO = 0.5;

/** Quantos anos a mãe e o pai tinham. */
const idadeDaMae = (sorte: Sorte): number => 16 + Math.floor((sorte.fracao() + sorte.fracao()) * 12);
const idadeDoPai = (sorte: Sorte): number => 18 + Math.floor((sorte.fracao() + sorte.fracao()) * 15);

const FORMAS = sorteador<'ambos' | 'so-pai' | 'so-mae' | 'com-avo'>([
  ['ambos', 58],
  ['so-pai', 27],
  ['so-mae', 7],
  ['com-avo', 8],
]);

function juntar(...partes: (string | undefined)[]): string {
  let junto = '';
  for (const parte of partes) if (parte !== undefined) junto = junto === '' ? parte : `${junto} ${parte}`;
  return junto;
}

const nucleo = (sobrenome: string): string => sobrenome.slice(sobrenome.lastIndexOf(' ') + 1);

/** "de Oliveira" e "Oliveira" são o mesmo: repetidos, um se cala. */
const seOutro = (sobrenome: string, existente: string): string | undefined =>
  nucleo(sobrenome) === nucleo(existente) ? undefined : sobrenome;

function sobrenomesDosFilhos(sorte: Sorte, materno: string, paterno: string | undefined): string {
  if (paterno === undefined) {
    return sorte.chance(0.6) ? materno : juntar(seOutro(sortearSobrenome(sorte), materno), materno);
  }
  const forma = FORMAS(sorte);
  if (forma === 'so-pai') return paterno;
  if (forma === 'so-mae') return materno;
  return juntar(forma === 'com-avo' ? seOutro(sortearSobrenome(sorte), materno) : undefined, materno, paterno);
}

function deAvo(sorte: Sorte, sobrenome: string): string | undefined {
  return sorte.chance(COM_SOBRENOME_DE_AVO) ? seOutro(sortearSobrenome(sorte), sobrenome) : undefined;
}

/** Pai, mãe e sobrenomes de quem nasceu nesse ano. */
export function sortearFiliacao(ano: number, origem: Origem, pais: Pais | undefined, sorte: Sorte): Filiacao {
  if (pais !== undefined) return filiacaoDeForaDoPais(pais, sorte);
  const materno = origem === 'indigena' ? sortearPovo(sorte) : sortearSobrenome(sorte);
  const paterno = origem === 'indigena' ? materno : sortearSobrenome(sorte);
  const temPai = sorte.chance(PAI_CONHECIDO);
  const doPai = temPai ? seOutro(paterno, materno) : undefined;
  const casada = sorte.chance(MAE_COM_NOME_DE_CASADA) ? doPai : undefined;
  const mae = juntar(
    sortearPrenome('feminino', ano - idadeDaMae(sorte), sorte),
    deAvo(sorte, materno),
    materno,
    casada,
  );
  const pai = temPai
    ? juntar(sortearPrenome('masculino', ano - idadeDoPai(sorte), sorte), deAvo(sorte, paterno), paterno)
    : undefined;
  const filiacao: Filiacao = { sobrenomes: sobrenomesDosFilhos(sorte, materno, doPai) };
  if (sorte.chance(MAE_CONHECIDA)) filiacao.mae = mae;
  if (pai !== undefined) filiacao.pai = pai;
  return filiacao;
}

function filiacaoDeForaDoPais(pais: Pais, sorte: Sorte): Filiacao {
  const paterno = sorte.um(pais.sobrenomes);
  const materno = sorte.um(pais.sobrenomes);
  return {
    sobrenomes: juntar(paterno, materno === paterno ? undefined : materno),
    ...(sorte.chance(0.9) && { mae: juntar(sorte.um(pais.feminino), materno) }),
    ...(sorte.chance(0.8) && { pai: juntar(sorte.um(pais.masculino), paterno) }),
  };
}

const SUFIXOS = sorteador<'Júnior' | 'Filho' | 'Neto'>([
  ['Júnior', 60],
  ['Filho', 28],
  ['Neto', 12],
]);
const COM_SUFIXO = 0.02;

/** Prenome de quem nasceu nesse ano, daqui ou de outro país. */
export function prenomeDe(sexo: Sexo, ano: number, pais: Pais | undefined, sorte: Sorte): string {
  return pais === undefined ? sortearPrenome(sexo, ano, sorte) : sorte.um(pais[sexo]);
}

/**
 * Às vezes o homem leva o nome do pai, com Júnior ou Filho, ou o do avô, com Neto; sem pai conhecido, nunca. O nome do
 * pai então se acerta com o do filho: por isso não serve a quem tem irmão já sorteado.
 */
export function porSufixo(nome: string, sexo: Sexo, { pai }: Filiacao, sorte: Sorte): { nome: string; pai?: string } {
  if (pai === undefined) return { nome };
  if (sexo === 'feminino' || !sorte.chance(COM_SUFIXO)) return { nome, pai };
  const sufixo = SUFIXOS(sorte);
  return { nome: `${nome} ${sufixo}`, pai: sufixo === 'Neto' ? pai : nome };
}
