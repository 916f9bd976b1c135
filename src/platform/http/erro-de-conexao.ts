/** Pedido que nem chega a ser HTTP legível: cabeçalho grande demais, lento demais ou malformado. */
import type { Socket } from 'node:net';

const RESPOSTAS: Record<string, [situacao: string, texto: string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'O endereço é longo demais. Abra a calculadora e envie o caso como arquivo.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'O pedido demorou demais para chegar. Tente de novo.'],
};
const MALFORMADO = ['400 Bad Request', 'O pedido não pôde ser lido.'] as const;

export function erroDeConexao(erro: Error & { code?: string }, socket: Socket): void {
  if (erro.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const [situacao, texto] = RESPOSTAS[erro.code ?? ''] ?? MALFORMADO;
  const cabecalhos = `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(texto)}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${situacao}\r\n${cabecalhos}\r\n\r\n${texto}`);
}
