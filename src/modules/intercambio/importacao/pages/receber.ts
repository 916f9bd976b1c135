/** O arquivo que vem no formulário, sem JavaScript: os campos antes, para o controle de acesso; o arquivo em fluxo, depois. */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Banco, temPermissao } from '../../../acesso/index.ts';
import { MAIOR_ARQUIVO, TAMANHO_DO_PEDACO } from '../importacao.ts';
import { guardarPedaco } from '../pedacos.ts';

const CAMPOS = 10;
const COMO_LER = {
  limits: { fileSize: MAIOR_ARQUIVO, files: 1, fields: CAMPOS, fieldSize: 4096, parts: CAMPOS + 1 },
  throwFileSizeLimit: false,
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Ainda por ler. */
    arquivoEnviado?: MultipartFile;
  }
}

/** Para `preValidation`. O formulário põe o arquivo por último. */
export async function receberCampos(req: FastifyRequest, _reply: FastifyReply): Promise<void> {
  if (!req.isMultipart() || !temPermissao(req.quem.ator, 'intercambio.arquivo.importar')) return;
  const campos: Record<string, string> = {};
  req.body = campos;
  const partes = req.parts(COMO_LER);
  for (let p = await partes.next(); !p.done; p = await partes.next()) {
    const parte = p.value;
    if (parte.type === 'file') {
      req.arquivoEnviado = parte;
      return;
    }
    if (typeof parte.value === 'string') campos[parte.fieldname] = parte.value;
  }
}

/** Reparte o que chega em pedaços do tamanho certo e os guarda. Devolve quantos bytes. */
export async function guardarEmPedacos(banco: Banco, id: string, arquivo: AsyncIterable<Buffer>): Promise<number> {
  let espera: Buffer[] = [];
  let naEspera = 0;
  let numero = 0;
  let total = 0;
  const guardar = async (): Promise<void> => {
    await guardarPedaco(banco, id, numero++, Buffer.concat(espera));
    total += naEspera;
    [espera, naEspera] = [[], 0];
  };
  for await (const bytes of arquivo) {
    espera.push(bytes);
    naEspera += bytes.length;
    if (naEspera >= TAMANHO_DO_PEDACO) await guardar();
  }
  if (naEspera > 0) await guardar();
  return total;
}
