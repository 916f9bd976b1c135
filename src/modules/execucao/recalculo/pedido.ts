/** O que um recálculo de todos faz. Fica gravado com ele: acrescente casos, não mude os que há. */
import { z } from 'zod';
import { mudancaDaLei } from '../../../direito/mudancas-de-lei.ts';
import { TIPOS_DE_MARCO } from '../../../direito/resultado.ts';

const DECRETO = /^\d{1,3}(\.\d{3})*\/\d{4}$/;

/** As regras do programa mudaram: compara com as datas em vigor, e o resultado pode se tornar oficial. */
const regras = z.object({ especie: z.literal('regras') });

/** A lei de hoje contra a de antes de uma lei (`15.402/2026`); não grava recibo nem muda data nenhuma. */
const estudo = z.object({
  especie: z.literal('estudo'),
  lei: z.string().refine((lei) => mudancaDaLei(lei) !== undefined, 'Nenhuma regra tem redação dessa lei.'),
});

/** Quem se enquadra num decreto (`12.338/2024`), ou tem um marco até o dia (inclusive; na falta, o da conta). */
const detector = z.object({
  especie: z.literal('detector'),
  procura: z.union([
    z.object({ decreto: z.string().regex(DECRETO, 'Escreva o decreto como 12.338/2024.') }),
    z.object({ tipo: z.enum(TIPOS_DE_MARCO), ate: z.iso.date().optional() }),
  ]),
});

export const pedidoDeRecalculo = z.discriminatedUnion('especie', [regras, estudo, detector]);
export type PedidoDeRecalculo = z.output<typeof pedidoDeRecalculo>;
export type EspecieDeRecalculo = PedidoDeRecalculo['especie'];
export type PedidoDoDetector = Extract<PedidoDeRecalculo, { especie: 'detector' }>;

export const ESTADOS_DO_RECALCULO = {
  calculando: 'Calculando',
  pausado: 'Pausado',
  pronto: 'Pronto',
  oficializando: 'Tornando-se oficial',
  oficial: 'Oficial',
  descartado: 'Descartado',
} as const;
export type EstadoDoRecalculo = keyof typeof ESTADOS_DO_RECALCULO;
