/** Os movimentos de página própria e curta: saída, volta, fuga, recaptura e morte. */
import type { QualquerTipo } from '../../../pessoas/index.ts';
import { fuga, obito, recaptura } from '../../fatos/fuga.ts';
import { retorno, saidaBreve } from '../../fatos/saida-breve.ts';

export interface Movimento {
  tipo: QualquerTipo;
  titulo: string;
  botao: string;
  feito: string;
  /** O que muda, dito antes: estes não se fazem sem querer. */
  avisa?: string;
}

export const MOVIMENTOS = {
  saida: {
    tipo: saidaBreve,
    titulo: 'Saída por pouco tempo',
    botao: 'Registrar a saída',
    feito: 'Saída registrada. Quando a pessoa voltar, registre a volta.',
  },
  volta: { tipo: retorno, titulo: 'Volta à unidade', botao: 'Registrar a volta', feito: 'Volta registrada.' },
  fuga: {
    tipo: fuga,
    titulo: 'Fuga',
    botao: 'Registrar a fuga',
    feito: 'Fuga registrada. A pessoa consta como foragida.',
    avisa: 'A pessoa passa a constar foragida, sai da cela, e a transferência em andamento fica sem efeito.',
  },
  recaptura: {
    tipo: recaptura,
    titulo: 'Recaptura',
    botao: 'Registrar a recaptura',
    feito: 'Recaptura registrada. Registre a entrada na unidade em que ela vai ficar.',
  },
  obito: {
    tipo: obito,
    titulo: 'Morte',
    botao: 'Registrar a morte',
    feito: 'Morte registrada. Avise a família e o juízo, se ainda não souberem.',
    avisa: 'Depois disto nada mais se registra desta pessoa. Confira de quem se trata antes de enviar.',
  },
} as const satisfies Record<string, Movimento>;

export type NomeDoMovimento = keyof typeof MOVIMENTOS;
export const NOMES_DOS_MOVIMENTOS = Object.keys(MOVIMENTOS) as [NomeDoMovimento, ...NomeDoMovimento[]];

/** Os que pedem a caixa marcada. */
export const pedeConfirmacao = (m: Movimento): boolean => m.avisa !== undefined;
