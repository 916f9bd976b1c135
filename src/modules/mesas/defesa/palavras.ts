/** Em que pé está o pedido, e o que fazer agora: puro. */
import { dataCurta } from '../../../ui/texto.ts';
import type { AcaoDaLinha } from '../nucleo/mesa.ts';
import { dataEmPalavras } from '../nucleo/marcos.ts';
import type { ItemDaDefesa } from './itens.ts';

/** No próprio dia já se pode pedir. O que depende de dado que falta ainda não chegou. */
export const chegou = ({ alvo, incerta }: Pick<ItemDaDefesa, 'alvo' | 'incerta'>, hoje: string): boolean =>
  !incerta && alvo !== undefined && alvo <= hoje;

export function oQueCabe(item: ItemDaDefesa, hoje: string): string {
  const frase = dataEmPalavras({ tipo: item.especie, marco: item.chave }, chegou(item, hoje));
  return item.incerta
    ? `${frase} (${item.faltam === 1 ? 'falta 1 dado' : `faltam ${item.faltam || ''} dados`})`
    : frase;
}

const RESULTADO = { concedido: 'Concedido', negado: 'Negado', prejudicado: 'Prejudicado' } as const;

export function emQuePe({ pedido }: Pick<ItemDaDefesa, 'pedido'>): string {
  if (!pedido) return 'Sem pedido';
  const { resultado, encerradoEm, vistaAte, abertoEm } = pedido;
  if (resultado && encerradoEm) return `${RESULTADO[resultado]} em ${dataCurta(encerradoEm)}`;
  if (vistaAte) return `Com vista até ${dataCurta(vistaAte)}`;
  return `Em exame desde ${dataCurta(abertoEm)}`;
}

/** Havendo pedido, o que importa é o andamento; chegada a data, pedir; antes disso, ou sem data, a conta. */
export function oQueFazer(item: ItemDaDefesa, hoje: string, podePedir: boolean): AcaoDaLinha {
  const { pessoaId, chave, pedido } = item;
  if (pedido) return { rotulo: 'Ver o andamento', href: `/pessoas/${pessoaId}/incidentes/${pedido.id}` };
  if (podePedir && chegou(item, hoje)) {
    const consulta = new URLSearchParams({ marco: chave });
    return { rotulo: 'Fazer o pedido', href: `/pessoas/${pessoaId}/pedidos/novo?${consulta}`, principal: true };
  }
  return { rotulo: 'Ver a conta', href: `/pessoas/${pessoaId}` };
}
