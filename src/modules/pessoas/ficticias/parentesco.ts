/** Irmãos, gêmeos e filhos que levam o nome do pai: as pessoas que mais se confundem, e que são outras. */
import { anoDe, PRIMEIRO_ANO, sortearDiaDoAno, ULTIMO_ANO } from './nascimento.ts';
import { type Montada, montar, type Sabido } from './montar.ts';
import { sorteador, type Sorte } from './sortear.ts';

export type Parentesco = 'irmao' | 'gemeo' | 'filho';

// Escolhas da demonstração.
const COM_PARENTE = 0.04;
export const sortearParentesco = sorteador<Parentesco>([
  ['irmao', 76],
  ['filho', 16],
  ['gemeo', 8],
]);
/** Até quantas posições para trás se procura o parente. */
const ALCANCE = 2000;

/** De quem a pessoa é parente, e como; quase sempre, de ninguém. */
export function sortearParente(indice: number, sorte: Sorte): { de: number; como: Parentesco } | undefined {
  if (!sorte.chance(COM_PARENTE) || indice === 0) return undefined;
  return { de: indice - sorte.inteiro(1, Math.min(indice, ALCANCE)), como: sortearParentesco(sorte) };
}

function irmaoDe({ pessoa, filiacao, origem, pais }: Montada, sorte: Sorte): Sabido {
  const ano = anoDe(pessoa.nascimento);
  const distancia = sorte.inteiro(1, 9);
  const depois = ano + distancia <= ULTIMO_ANO && (sorte.chance(0.5) || ano - distancia < PRIMEIRO_ANO);
  return {
    filiacao: comOPai(pessoa.pai, filiacao),
    origem,
    pais,
    nascimento: sortearDiaDoAno(depois ? ano + distancia : ano - distancia, sorte),
    ...(sorte.chance(0.7) && { municipio: pessoa.municipio }),
  };
}

/** O pai de quem é Júnior tem o nome que se acertou com o do filho. */
const comOPai = (pai: string | undefined, filiacao: Montada['filiacao']): Montada['filiacao'] =>
  pai === undefined ? filiacao : { ...filiacao, pai };

function gemeoDe({ pessoa, filiacao, origem, pais }: Montada, sorte: Sorte): Sabido {
  return {
    filiacao: comOPai(pessoa.pai, filiacao),
    origem,
    pais,
    nascimento: pessoa.nascimento,
    municipio: pessoa.municipio,
    ...(sorte.chance(0.75) && { sexo: pessoa.sexo }),
  };
}

const IDADE_MINIMA_DO_PAI = 17;
const IDADE_MAXIMA_DO_PAI = 38;
const SEM_SUFIXO = / (Júnior|Filho|Neto)$/;

/** `undefined` se a pessoa não pode ser pai de um adulto. */
function filhoDe({ pessoa, filiacao, origem, pais }: Montada, sorte: Sorte): Sabido | undefined {
  const ano = anoDe(pessoa.nascimento) + sorte.inteiro(IDADE_MINIMA_DO_PAI, IDADE_MAXIMA_DO_PAI);
  if (pessoa.sexo === 'feminino' || ano > ULTIMO_ANO) return undefined;
  const sufixo = sorte.chance(0.65) ? 'Júnior' : 'Filho';
  return {
    nome: `${pessoa.nome.replace(SEM_SUFIXO, '')} ${sufixo}`,
    sexo: 'masculino',
    filiacao: { sobrenomes: filiacao.sobrenomes, pai: pessoa.nome },
    origem,
    pais,
    nascimento: sortearDiaDoAno(ano, sorte),
    municipio: pessoa.municipio,
  };
}

const TENTATIVAS = 8;

/** Um parente da pessoa, com o próprio prenome, sem ser ela. `undefined` se o parentesco não cabe. */
export function montarParente(indice: number, parente: Montada, como: Parentesco, sorte: Sorte): Montada | undefined {
  const sabido = { irmao: irmaoDe, gemeo: gemeoDe, filho: filhoDe }[como](parente, sorte);
  if (sabido === undefined) return undefined;
  for (let i = 0; i < TENTATIVAS; i++) {
    const montada = montar(indice, sorte, sabido);
    if (montada.pessoa.nome !== parente.pessoa.nome) return montada;
  }
  return undefined;
}
