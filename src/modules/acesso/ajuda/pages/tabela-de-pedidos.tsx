import { dia } from '../../../../direito/tempo/dia.ts';
import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta, distancia } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import { ASSUNTOS, type PedidoDeAjuda, situacaoDoPedidoDeAjuda } from '../pedido-de-ajuda.ts';

interface Props {
  legenda: string;
  pedidos: readonly PedidoDeAjuda[];
  /** AAAA-MM-DD. */
  hoje: string;
  /** Mostra quem pediu, para quem atende. */
  comQuemPediu?: boolean | undefined;
  vazia?: string | undefined;
}

export function TabelaDePedidos({ legenda, pedidos, hoje, comQuemPediu, vazia }: Props) {
  const dePessoa = { titulo: 'De quem', celula: (p: PedidoDeAjuda) => p.nome };
  return (
    <Tabela
      legenda={legenda}
      densa
      vazia={vazia}
      linhas={pedidos}
      colunas={[
        { titulo: 'Número', celula: (p) => <a href={`/ajuda/pedidos/${p.id}`}>{p.numero}</a>, cabecalhoDaLinha: true },
        { titulo: 'Situação', celula: (p) => <SituacaoDoPedido pedido={p} hoje={hoje} /> },
        { titulo: 'Assunto', celula: (p) => ASSUNTOS[p.assunto] },
        ...(comQuemPediu ? [dePessoa] : []),
        { titulo: 'Pedido em', celula: (p) => dataCurta(diaEm('America/Sao_Paulo', p.criadoEm)) },
        { titulo: 'Fila', celula: (p) => p.fila.nome },
      ]}
    />
  );
}

const SELO = { resolvido: 'concedido', vencido: 'vencido', 'no-prazo': 'futuro' } as const;

export function SituacaoDoPedido({ pedido, hoje }: { pedido: PedidoDeAjuda; hoje: string }) {
  const situacao = situacaoDoPedidoDeAjuda(pedido, dia(hoje));
  const frase = {
    resolvido: 'Resolvido',
    vencido: `Prazo venceu ${distancia(pedido.prazo, hoje)}`,
    'no-prazo': `Responde-se até ${dataCurta(pedido.prazo)}`,
  };
  return <Selo tipo={SELO[situacao]}>{frase[situacao]}</Selo>;
}
