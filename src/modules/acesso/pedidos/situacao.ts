/** Em que pé está o pedido, em uma frase. */
import { dataCurta, diasEntre } from '../../../ui/texto.ts';
import { NOME_DO_ESTADO, quemSeEspera } from './pedido.ts';
import { estadoDoPedido, type Pedido, ultimoAndamento } from './registro.ts';

/** `Esperando a autorização do dono dos dados: Secretaria X, até 27/11/2026`. */
export function situacaoEmPalavras(pedido: Pedido): string {
  const estado = estadoDoPedido(pedido);
  const { prazo } = ultimoAndamento(pedido);
  const quem = { coordenacao: pedido.orgao.nome, dono: pedido.dono.nome, pessoa: 'você', ninguem: undefined }[
    quemSeEspera(estado)
  ];
  if (quem === undefined || prazo === undefined) return NOME_DO_ESTADO[estado];
  return `${NOME_DO_ESTADO[estado]}: ${quem}, até ${dataCurta(prazo)}`;
}

/** Dias corridos além do prazo; 0 quando ainda está nele ou não há prazo. */
export const diasVencidos = (prazo: string | undefined, hoje: string): number =>
  prazo === undefined ? 0 : Math.max(0, diasEntre(prazo, hoje));
