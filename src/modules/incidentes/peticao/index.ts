/** A petição da defesa: rascunho com a conta, em DOCX e PDF, e o registro do pedido; uma ou várias de uma vez. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirOficina } from '../../calculadora/index.ts';
import { registrarLote } from './lote/rotas.tsx';
import { registrarPeticao } from './pages/rotas.tsx';

export function registrarPeticoes(app: Aplicacao): void {
  const oficina = abrirOficina();
  app.addHook('onClose', async () => oficina.fechar());
  registrarPeticao(app, oficina);
  registrarLote(app, oficina);
}
