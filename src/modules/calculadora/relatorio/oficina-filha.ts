/** O processo que compila os relatórios do servidor: recebe um pedido por vez e devolve o PDF (ver oficina.ts). */
import { gerarPdf } from './gerar-relatorio.ts';
import type { PedidoDePdf, RespostaDePdf } from './oficina.ts';

process.on('message', (pedido: PedidoDePdf) => {
  void atender(pedido);
});

async function atender({ id, ...pedido }: PedidoDePdf): Promise<void> {
  responder(
    await gerarPdf(pedido).then(
      (pdf): RespostaDePdf => ({ id, pdf }),
      // A mensagem do compilador pode citar o caso: só o nome do erro sai daqui.
      (erro: unknown): RespostaDePdf => ({ id, erro: erro instanceof Error ? erro.name : typeof erro }),
    ),
  );
}

function responder(resposta: RespostaDePdf): void {
  process.send?.(resposta);
}
