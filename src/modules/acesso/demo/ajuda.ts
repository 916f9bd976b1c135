import { FILAS, PEDIDOS_DE_AJUDA } from '../../../../demo/ajuda.ts';
import { atenderPedido, criarFila, pedirAjuda } from '../ajuda/index.ts';
import { de, type Oficina } from './oficina.ts';

export async function criarFilas(oficina: Oficina, ha: number): Promise<void> {
  for (const { estrutura, ...fila } of FILAS) {
    const doSistema = 'doSistema' in fila ? 'sim' : undefined;
    await oficina.fazer(
      criarFila,
      { ...fila, estrutura: de(oficina.criado.estruturas, estrutura).id, doSistema },
      { ha },
    );
  }
}

export async function criarPedidosDeAjuda(oficina: Oficina): Promise<void> {
  for (const { de: chave, ha, resposta, ...entrada } of PEDIDOS_DE_AJUDA) {
    const { id } = await oficina.fazer(pedirAjuda, entrada, { ha, quem: await oficina.como(chave, { ha }) });
    if (resposta === undefined) continue;
    const noDiaSeguinte = { ha: ha - 1, quem: await oficina.como('suporte-dpe', { ha: ha - 1 }) };
    await oficina.fazer(atenderPedido, { pedido: id, resposta, resolver: 'sim' }, noDiaSeguinte);
  }
}
