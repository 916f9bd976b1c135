/** Quem se enquadra: no decreto, ou com o marco até o dia. Pura. */
import type { DataEmVigor } from '../conta/data-em-vigor.ts';
import type { PedidoDoDetector } from './pedido.ts';

/** Entra também quem talvez se enquadre (falta um fato): alguém tem de olhar. `em`: AAAA-MM-DD, o dia da conta. */
export function enquadradas(
  datas: readonly DataEmVigor[],
  { procura }: PedidoDoDetector,
  em: string,
): readonly DataEmVigor[] {
  if ('decreto' in procura) {
    return datas.filter((d) => d.marco.endsWith(`/${procura.decreto}`) && d.situacao !== 'futuro');
  }
  const ate = procura.ate ?? em;
  return datas.filter((d) => d.tipo === procura.tipo && d.maisCedo !== null && d.maisCedo <= ate);
}
