/** O que já se fez e o contrato do caso não tem como dizer: a data que a conta dá não está mais em vigor. */
import { estaPresa, type Situacao } from '../../custodia/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import type { PorQue } from './por-que.ts';

const PREFIXO = 'feito:';

/** A audiência de custódia desta prisão, se já se fez. Fica em `porQue`, com o fato que a prova. */
export function feitosDoCaso(fatos: readonly FatoVigente[], situacao: Situacao): PorQue {
  const { presaDesde } = situacao;
  if (!estaPresa(situacao) || presaDesde === undefined) return {};
  const audiencia = fatos.findLast((f) => f.tipo === 'custodia.audiencia-de-custodia' && f.dia >= presaDesde);
  const tipo: TipoDeMarco = 'audiencia-de-custodia';
  return audiencia ? { [PREFIXO + tipo]: [audiencia.raiz] } : {};
}

export const jaFeito = (porQue: PorQue, tipo: TipoDeMarco): boolean => Object.hasOwn(porQue, PREFIXO + tipo);
