/** O que a notificação diz: quantos, nunca de quem. Aparece na tela bloqueada do aparelho. */
import { contar } from '../../../../ui/texto.ts';

export interface Contagem {
  /** Avisos ainda abertos, contados os vencidos. */
  total: number;
  vencidos: number;
}

export function cargaDe({ total, vencidos }: Contagem): string {
  const novos = contar(total, 'aviso novo', 'avisos novos');
  const corpo = vencidos > 0 ? `${novos}; ${contar(vencidos, 'vencido', 'vencidos')}` : novos;
  return JSON.stringify({ titulo: 'Custódia', corpo });
}
