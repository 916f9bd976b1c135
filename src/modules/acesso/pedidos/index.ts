/** O pedido de acesso: do formulário público ao cadastro, com prazo, autor e aviso em cada passo. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarAcompanhamento } from './pages/acompanhar/index.tsx';
import { registrarFila } from './pages/fila/index.tsx';
import { registrarPedidoNovo } from './pages/novo/index.tsx';
import { registrarTermos } from './pages/termo/index.tsx';

export { autorizarPedido } from './actions/autorizar-pedido.ts';
export { cadastrarPedido } from './actions/cadastrar-pedido.ts';
export { complementarPedido, desistirDoPedido } from './actions/de-quem-pediu.ts';
export { encaminharPedido } from './actions/encaminhar-pedido.ts';
export { pedirAcesso } from './actions/pedir-acesso.ts';
export { pedirComplementacao } from './actions/pedir-complementacao.ts';
export { RECUSAR_PEDIDO } from './actions/recusar-pedido.ts';
export { conferirEscolhas, termoLido } from './conferir-pretensao.ts';
export { OUVINTES_DOS_PEDIDOS, trabalhosDosPedidos } from './events.ts';
export { pedidosNoMeuPasso } from './fila.ts';
export { lerCardapio, unidadesDoOrgao } from './queries.ts';

export function registrarPedidos(app: Aplicacao): void {
  registrarPedidoNovo(app);
  registrarAcompanhamento(app);
  registrarFila(app);
  registrarTermos(app);
}
