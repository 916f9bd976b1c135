/** O arquivo pronto. O nome não diz de quem é: fica na lista de baixados de um computador que pode ser de todos. */
import type { FastifyReply } from 'fastify';

export const PDF = { extensao: 'pdf', tipo: 'application/pdf' } as const;
export const DOCX = {
  extensao: 'docx',
  tipo: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export const baixar = (
  reply: FastifyReply,
  nome: string,
  { extensao, tipo }: typeof PDF | typeof DOCX,
  conteudo: Uint8Array,
): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('content-disposition', `attachment; filename="${nome}.${extensao}"`)
    .type(tipo)
    .send(Buffer.from(conteudo));
