/** Calcula a pessoa com tudo o que se sabe dela, põe as datas em vigor, e guarda o recibo se algo mudou desde o último. */
import type { Tx } from '../../acesso/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import { refazerConta } from '../conta/refazer.ts';
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
  /** Ausente: não há o que calcular, os fatos se contradizem ou uma regra falhou. */
  recibo?: Recibo | undefined;
  /** Já havia um recibo destes fatos, com estas regras e desta data. */
  repetido: boolean;
  calculo: CalculoDaPessoa;
}

/** Quem chama já trancou a pessoa. De ofício, só o que muda os fatos ou as regras; a pedido, também o dia da conta. */
export async function guardarRecibo(tx: Tx, pessoaId: string, pedido: PedidoDeRecibo): Promise<ReciboGuardado> {
  const { calculo, valem } = await refazerConta(tx, pessoaId, pedido);
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
