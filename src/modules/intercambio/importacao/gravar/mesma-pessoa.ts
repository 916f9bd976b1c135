/** O documento basta? Um número digitado errado pode ser de outra pessoa: algo mais tem de concordar. */
import type { Recusa } from '../../../../platform/recusa.ts';
import type { Identificacao } from '../../especies/especie.ts';
import { nomeSimples } from '../../especies/nome-simples.ts';
import type { PessoaAchada } from './achar.ts';

/** Nome, mãe ou nascimento iguais; `undefined`: a linha não traz nenhum para comparar. */
export function concorda(quem: Identificacao, achada: PessoaAchada): boolean | undefined {
  const comparaveis = [
    [quem.nome, achada.nome],
    [quem.mae, achada.mae],
    [quem.nascimento, achada.nascimento],
  ].flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [nomeSimples(a) === nomeSimples(b)]));
  return comparaveis.length === 0 ? undefined : comparaveis.some(Boolean);
}

export const DE_OUTRA: Recusa = {
  codigo: 'documento-de-outra',
  campo: 'cpf',
  mensagem:
    'Este CPF já está no sistema com outro nome, outra mãe e outro nascimento. Confira o número: se ele está certo, corrija antes o cadastro que o tem.',
};
