/** Alguém precisa de um convite. O evento e o trabalho dizem quem, nunca o segredo. */
import { z } from 'zod';
import { type Evento, ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import type { Carteiro } from './carteiro.ts';
import type { MotivoDoConvite } from './convite.ts';
import { enviarConvite, type ServicosDoConvite } from './enviar-convite.ts';

const CONVITE_PEDIDO = 'acesso.convite-pedido';
const conviteSchema = z.object({
  usuarioId: z.guid(),
  motivo: z.enum(['primeiro-acesso', 'recuperacao'] satisfies MotivoDoConvite[]),
});

/** Para emitir em uma ação: o convite é criado e enviado logo depois de ela ser gravada. */
export const convitePedido = (dados: z.output<typeof conviteSchema>): Evento => ({ tipo: CONVITE_PEDIDO, dados });

const ENVIAR_CONVITE = tipoDeTrabalho('acesso.enviar-convite', conviteSchema);

export const OUVINTES_DOS_CONVITES: readonly Ouvinte[] = [
  ouvir(CONVITE_PEDIDO, 'acesso.enviar-convite', conviteSchema, (tx, { dados }) => agendar(tx, ENVIAR_CONVITE, dados)),
];

export const trabalhosDosConvites = (servicos: ServicosDoConvite, carteiro: Carteiro): Trabalho[] => [
  registrarTrabalho(ENVIAR_CONVITE, (dados) => enviarConvite(servicos, carteiro, dados)),
];
