/** Um servidor HTTP de verdade, nesta máquina, que faz o papel de sistema de fora. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recebida {
  cabecalhos: IncomingHttpHeaders;
  corpo: Buffer;
}

export interface Receptor {
  url: string;
  recebidas: Recebida[];
  /** Troque-o para mudar o que ele responde. */
  responder: (resposta: ServerResponse, recebida: Recebida) => void;
  fechar(): Promise<void>;
}

export const com = (codigo: number) => (resposta: ServerResponse) => void resposta.writeHead(codigo).end();

/** Nasce respondendo 204. */
export async function abrirReceptor(): Promise<Receptor> {
  const servidor = createServer((pedido, resposta) => void atender(pedido, resposta));
  const receptor: Receptor = {
    url: '',
    recebidas: [],
    responder: com(204),
    fechar: () =>
      new Promise((pronto) => {
        servidor.close(() => pronto());
        servidor.closeAllConnections();
      }),
  };
  async function atender(pedido: IncomingMessage, resposta: ServerResponse): Promise<void> {
    const recebida = { cabecalhos: pedido.headers, corpo: Buffer.concat(await pedido.toArray()) };
    receptor.recebidas.push(recebida);
    receptor.responder(resposta, recebida);
  }
  await new Promise<void>((pronto) => servidor.listen(0, '127.0.0.1', pronto));
  receptor.url = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}/avisos`;
  return receptor;
}
