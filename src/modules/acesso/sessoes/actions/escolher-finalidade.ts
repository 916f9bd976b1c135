/** Diz para que a pessoa vai consultar dados de quem está preso; fica na sessão e em cada leitura auditada. */
import { z } from 'zod';
import { escolha, opcional, texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type Finalidade, FINALIDADES } from '../../permissao/tipos.ts';
import { minhaSessao, type MinhaSessao } from '../minha-sessao.ts';
import { guardarFinalidade } from '../store.ts';

const MAIOR_NUMERO = 60;
const OPCOES = Object.keys(FINALIDADES) as [Finalidade, ...Finalidade[]];

const entrada = z.object({
  finalidade: escolha('a finalidade', OPCOES),
  procedimento: opcional(
    texto('o número do procedimento', MAIOR_NUMERO).refine(
      (t) => /\d/.test(t),
      'Escreva o número do processo ou do inquérito, com os algarismos.',
    ),
  ),
});

export const escolherFinalidade: Acao<typeof entrada, MinhaSessao, void> = {
  nome: 'conta.escolher-finalidade',
  permissao: { publica: 'cada um diz para que consulta' },
  entrada,
  alvo: (tx, _entrada, quem) => minhaSessao(tx, quem),
  async executar({ tx, alvo }, { finalidade, procedimento }) {
    if (finalidade === 'investigacao' && procedimento === undefined) {
      return recusar({
        codigo: 'falta-procedimento',
        campo: 'procedimento',
        mensagem: 'Investigação pede o número do inquérito ou do processo a que a consulta serve.',
        base: 'ADI 6649 e ADPF 695 (STF): o compartilhamento exige finalidade e registro.',
      });
    }
    await guardarFinalidade(tx, alvo.sessaoId, { finalidade, procedimento });
    return feito(undefined);
  },
};
