/** Um marco com data: onde ele fica em relação à data de referência e o que cada outra leitura daria. */
import type { Alternativa, Marco, TipoDeMarco } from '../resultado.ts';
import { type Dia, iso } from '../tempo/dia.ts';

export interface Leitura {
  leitura: string;
  data: Dia;
}

type Resto = Pick<Marco, 'trilha'> & Partial<Omit<Marco, 'tipo' | 'situacao' | 'data' | 'dataMaisCedo'>>;

/**
 * `data` já chegou se for igual ou anterior a `emData`. `dataMaisCedo` é a menor entre a oficial e as leituras;
 * leitura que dá a mesma data não vira alternativa. Com `concedidoEm`, não há atraso.
 */
export function marcoDatado(
  tipo: TipoDeMarco,
  data: Dia,
  emData: Dia,
  leituras: readonly Leitura[],
  resto: Resto,
): Marco {
  let maisCedo = data;
  let alternativas: Alternativa[] | undefined;
  for (const l of leituras) {
    if (l.data === data) continue;
    if (l.data < maisCedo) maisCedo = l.data;
    (alternativas ??= []).push({ leitura: l.leitura, data: iso(l.data) });
  }
  const alcancado = data <= emData;
  const marco: Marco = {
    tipo,
    situacao: alcancado ? 'alcancado' : 'futuro',
    data: iso(data),
    dataMaisCedo: iso(maisCedo),
    ...resto,
  };
  if (alcancado && resto.concedidoEm === undefined) marco.diasDeAtraso = emData - data;
  if (alternativas) marco.alternativas = alternativas;
  return marco;
}
