import { dia } from '../../../../direito/tempo/dia.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { type PedidoDeAjuda, situacaoDoPedidoDeAjuda } from '../pedido-de-ajuda.ts';
import { TabelaDePedidos } from './tabela-de-pedidos.tsx';

/** A fila de quem atende: os vencidos no alto, os resolvidos embaixo. */
export function PaginaDaFila({ pedidos, hoje }: { pedidos: readonly PedidoDeAjuda[]; hoje: string }) {
  const abertos = pedidos.filter((p) => !p.resolvidoEm);
  const vencidos = abertos.filter((p) => situacaoDoPedidoDeAjuda(p, dia(hoje)) === 'vencido').length;
  return (
    <Pagina titulo="Fila de ajuda" ativo="ajuda" largura="larga" migalhas={[{ rotulo: 'Ajuda', href: '/ajuda' }]}>
      <h1>Fila de ajuda</h1>
      <p class="lide">{frase(abertos.length, vencidos)}</p>
      <TabelaDePedidos
        legenda="Pedidos abertos, do prazo mais velho ao mais novo"
        pedidos={abertos}
        hoje={hoje}
        comQuemPediu
        vazia="Nenhum pedido aberto nas filas que você atende. Os novos aparecem aqui e na sua mesa."
      />
      {abertos.length < pedidos.length && (
        <TabelaDePedidos
          legenda="Últimos resolvidos"
          pedidos={pedidos.filter((p) => p.resolvidoEm)}
          hoje={hoje}
          comQuemPediu
        />
      )}
    </Pagina>
  );
}

function frase(abertos: number, vencidos: number): string {
  if (abertos === 0) return 'Nada espera por resposta.';
  const total = contar(abertos, 'pedido espera resposta', 'pedidos esperam resposta');
  return vencidos === 0
    ? `${total}, ${abertos === 1 ? 'no prazo' : 'todos no prazo'}.`
    : `${total}; ${contar(vencidos, 'passou', 'passaram')} do prazo.`;
}
