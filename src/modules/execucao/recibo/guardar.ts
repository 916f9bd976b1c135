/** Calcula a pessoa com tudo o que se sabe dela, e guarda o recibo se algo mudou desde o último. */
import type { Tx } from '../../acesso/index.ts';
import { lerFatos, vigentes } from '../../pessoas/index.ts';
import { type CalculoDaPessoa, calcularPessoa } from '../caso/calcular.ts';
import { type Causa, mesmosFatos, type Recibo, reciboDe } from './recibo.ts';
import { inserirRecibo, ultimoRecibo } from './store.ts';

export interface PedidoDeRecibo {
  agora: Date;
  /** AAAA-MM-DD: a data de referência. */
  hoje: string;
  causa: Causa;
  pedidoPor?: string | undefined;
}

export interface ReciboGuardado {
  /** Ausente: não há o que calcular, ou os fatos se contradizem. */
  recibo?: Recibo | undefined;
  /** Já havia um recibo destes fatos, com estas regras e desta data. */
  repetido: boolean;
  calculo: CalculoDaPessoa;
}

/** Quem chama já trancou a pessoa. De ofício, só o que muda os fatos ou as regras; a pedido, também o dia da conta. */
export async function guardarRecibo(tx: Tx, pessoaId: string, pedido: PedidoDeRecibo): Promise<ReciboGuardado> {
  const valem = vigentes(await lerFatos(tx, pessoaId));
  const calculo = calcularPessoa(valem, pedido.hoje);
  const novo = reciboDe(calculo, valem);
  if (!novo) return { calculo, repetido: false };
  const ultimo = await ultimoRecibo(tx, pessoaId);
  const repetido =
    ultimo !== undefined &&
    mesmosFatos(ultimo, novo) &&
    (pedido.causa === 'fato-novo' || ultimo.emData === novo.emData);
  if (repetido) return { calculo, repetido, recibo: ultimo };
  const { agora: calculadoEm, causa, pedidoPor } = pedido;
  return { calculo, repetido, recibo: await inserirRecibo(tx, { ...novo, pessoaId, calculadoEm, causa, pedidoPor }) };
}
