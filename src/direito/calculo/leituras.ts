/** Uma leitura da lei: a escolha que se faz em cada ponto disputado. A oficial vem dos parâmetros; as outras a variam. */
import type { Abatimento, ConcursoDeFracoes, ContagemDaInterrupcao, Convencao, Parametros } from '../caso.ts';

export interface Leitura {
  convencao: Convencao;
  /** O dia do início conta: tudo cai na véspera (CP 10). */
  vespera: boolean;
  concurso: ConcursoDeFracoes;
  abatimento: Abatimento;
  interrupcao: ContagemDaInterrupcao;
  /** Inclui a remição que falta homologar. */
  aHomologar: boolean;
  /** Fração sobre o total da pena também depois da primeira progressão. */
  baseTotal: boolean;
}

export function leituraOficial(p: Parametros): Leitura {
  return {
    convencao: p.convencao,
    vespera: p.diaDoInicioConta,
    concurso: p.concursoDeFracoes,
    abatimento: p.abatimento,
    interrupcao: p.interrupcao,
    aHomologar: false,
    baseTotal: false,
  };
}

export const CONVENCOES: readonly Convencao[] = ['seeu', 'aritmetica-360', 'calendario'];

export interface Variacao {
  nome: string;
  leitura: Leitura;
}

const variacoes = new Map<string, readonly Variacao[]>();

/** As leituras que diferem da oficial em um ponto só, com o nome que aparece em `alternativas[].leitura`. */
export function variacoesDe(oficial: Leitura): readonly Variacao[] {
  const chave = `${oficial.convencao} ${oficial.vespera} ${oficial.concurso} ${oficial.abatimento} ${oficial.interrupcao}`;
  let lista = variacoes.get(chave);
  if (!lista) variacoes.set(chave, (lista = listarVariacoes(oficial)));
  return lista;
}

function listarVariacoes(oficial: Leitura): Variacao[] {
  const vespera = oficial.vespera ? 'diaDoInicioNaoConta' : 'diaDoInicioConta';
  const concurso = oficial.concurso === 'por-condenacao' ? 'mais-gravosa' : 'por-condenacao';
  const abatimento = oficial.abatimento === 'art-76' ? 'proporcional' : 'art-76';
  const interrupcao = oficial.interrupcao === 'dias-parciais-contam' ? 'dia-da-fuga-nao-conta' : 'dias-parciais-contam';
  const convencoes = CONVENCOES.filter((c) => c !== oficial.convencao);
  return [
    { nome: vespera, leitura: { ...oficial, vespera: !oficial.vespera } },
    ...convencoes.map((convencao) => ({ nome: convencao, leitura: { ...oficial, convencao } })),
    { nome: concurso, leitura: { ...oficial, concurso } },
    { nome: abatimento, leitura: { ...oficial, abatimento } },
    { nome: interrupcao, leitura: { ...oficial, interrupcao } },
    { nome: 'com-remicao-a-homologar', leitura: { ...oficial, aHomologar: true } },
    { nome: 'base-pena-total', leitura: { ...oficial, baseTotal: true } },
  ];
}
