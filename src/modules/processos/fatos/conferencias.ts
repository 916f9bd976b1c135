/** O que vários tipos conferem: o fato a que se referem existe, e os dias estão em ordem. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { FatoVigente } from '../../pessoas/index.ts';

export const fatoDepois = (dataDoFato: string | undefined, dia: string): Recusa[] =>
  dataDoFato !== undefined && dataDoFato > dia
    ? [
        {
          codigo: 'fato-depois',
          campo: 'dataDoFato',
          mensagem: 'O crime é posterior a este registro. Confira as duas datas.',
        },
      ]
    : [];

/** O fato a que este se refere, se existe e vale. */
export const referido = (vigentes: readonly FatoVigente[], tipo: string, raiz: string): FatoVigente | undefined =>
  vigentes.find((f) => f.tipo === tipo && f.raiz === raiz);

export const naoHa = (campo: string, oQue: string): Recusa => ({
  codigo: 'referencia-desconhecida',
  campo,
  mensagem: `Não há ${oQue} desta pessoa com esta identificação: pode ter sido anulada. Escolha na lista.`,
});

interface Fim {
  /** O tipo do que acaba, e o do fato que o encerra. */
  tipo: string;
  fim: string;
  /** O campo em que o fim diz o que acabou. */
  campo: string;
  /** "ordem de prisão". */
  nome: string;
}

/** Só acaba o que há, uma vez, e não antes de começar. */
export function conferirFim(
  { tipo, fim, campo, nome }: Fim,
  { dia, dados }: { dia: string; dados: Readonly<Record<string, unknown>> },
  vigentes: readonly FatoVigente[],
): Recusa[] {
  const id = dados[campo];
  const comeco = typeof id === 'string' ? referido(vigentes, tipo, id) : undefined;
  if (!comeco) return [naoHa(campo, nome)];
  const problemas: Recusa[] = [];
  if (vigentes.some((f) => f.tipo === fim && f.dados[campo] === id)) {
    const mensagem = `Já há baixa nisto (${nome}). Se o motivo está errado, corrija a baixa que já há.`;
    problemas.push({ codigo: 'ja-encerrada', campo, mensagem });
  }
  if (dia < comeco.dia) problemas.push({ codigo: 'fora-de-ordem', campo: 'dia', mensagem: ANTES_DO_COMECO });
  return problemas;
}

const ANTES_DO_COMECO = 'A baixa é anterior ao que ela encerra. Confira o dia.';
