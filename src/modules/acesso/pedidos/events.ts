/** O pedido deu um passo: quem pediu recebe um e-mail. O evento diz qual pedido e qual passo, e mais nada. */
import { z } from 'zod';
import { type Evento, ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import type { Carteiro } from '../convites/index.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { avisarQuemPediu } from './avisar.ts';

const PEDIDO_ANDOU = 'acesso.pedido-andou';
const passoSchema = z.object({ pedidoId: z.guid(), ordem: z.number().int() });

export const pedidoAndou = (dados: z.output<typeof passoSchema>): Evento => ({ tipo: PEDIDO_ANDOU, dados });

const AVISAR_QUEM_PEDIU = tipoDeTrabalho('acesso.avisar-quem-pediu', passoSchema);

export const OUVINTES_DOS_PEDIDOS: readonly Ouvinte[] = [
  ouvir(PEDIDO_ANDOU, 'acesso.avisar-quem-pediu', passoSchema, (tx, { dados }) =>
    agendar(tx, AVISAR_QUEM_PEDIU, dados),
  ),
];

export const trabalhosDosPedidos = (servicos: Pick<Servicos, 'banco' | 'relogio'>, carteiro: Carteiro): Trabalho[] => [
  registrarTrabalho(AVISAR_QUEM_PEDIU, (dados) => avisarQuemPediu(servicos, carteiro, dados)),
];
