import type { Recusa } from '../../../platform/recusa.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { ultimoDia, valeEm } from '../acordos/acordo.ts';
import type { Pedido } from './registro.ts';

/** O acordo pode ter acabado enquanto o pedido andava. Sem acordo, nada a conferir: a base é a lei. */
export function recusaDoAcordo({ acordo }: Pick<Pedido, 'acordo'>, hoje: string): Recusa | undefined {
  if (!acordo || valeEm(acordo, hoje)) return undefined;
  return {
    codigo: 'acordo-acabou',
    mensagem: `O acordo ${acordo.numero} acabou em ${dataCurta(ultimoDia(acordo))}: por ele ninguém mais pode entrar. Recuse o pedido; se houver acordo novo, a pessoa pede por ele.`,
  };
}
