/** Recebe o formulário com um arquivo. Só de quem entrou e pode: antes disso não se lê o corpo. */
import type { Multipart } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type IdDaPermissao, temPermissao } from '../../../acesso/index.ts';

/** Bytes. */
export const MAIOR_FOTO = 8 * 1024 * 1024;
const MAIOR_CAMPO = 4096;
const CAMPOS = 20;

/** O arquivo que passa do limite vem cortado, sem erro: os outros campos ainda se leem. */
const COMO_LER = {
  limits: { fileSize: MAIOR_FOTO, files: 1, fields: CAMPOS, fieldSize: MAIOR_CAMPO, parts: CAMPOS + 1 },
  throwFileSizeLimit: false,
};

/** O corpo inteiro: a foto e o que a cerca. */
export const MAIOR_CORPO = MAIOR_FOTO + 256 * 1024;

export interface CorpoComArquivo {
  campos: Record<string, string>;
  /** Ausente: não veio, ou passou do limite. */
  arquivo?: Buffer | undefined;
  grandeDemais: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    comArquivo?: CorpoComArquivo;
  }
}

/**
 * Para `preValidation`: põe os campos em `body`, onde o controle de acesso procura o segredo da sessão, e o arquivo em
 * `comArquivo`. Quem não pode segue sem corpo, e o controle recusa.
 */
export const receberArquivo =
  (permissao: IdDaPermissao) =>
  async (req: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    if (!req.isMultipart() || !temPermissao(req.quem.ator, permissao)) return;
    const recebido: CorpoComArquivo = { campos: {}, grandeDemais: false };
    try {
      for await (const parte of req.parts(COMO_LER)) await receberParte(recebido, parte);
    } catch {
      // Envio cortado ou malformado: o que já se leu fica, e a página diz que falta o arquivo.
    }
    req.comArquivo = recebido;
    req.body = recebido.campos;
  };

async function receberParte(recebido: CorpoComArquivo, parte: Multipart): Promise<void> {
  if (parte.type === 'field') {
    if (typeof parte.value === 'string') recebido.campos[parte.fieldname] = parte.value;
    return;
  }
  const bytes = await parte.toBuffer();
  recebido.grandeDemais = parte.file.truncated;
  if (bytes.length > 0 && !parte.file.truncated) recebido.arquivo = bytes;
}
