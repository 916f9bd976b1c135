/** Acha e lê os arquivos de casos de uma pasta, sem que um arquivo ruim impeça os outros. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ErroDeEntrada, lerTexto } from '../contrato/index.ts';
import { errosDoEsquema } from '../contrato/erros.ts';
import { type CasoGuardado, casoGuardadoSchema } from './formato.ts';

export const PASTA_DO_SISTEMA = fileURLToPath(new URL('../../../direito/casos/', import.meta.url));

const EXTENSOES = new Set(['.json', '.yaml', '.yml']);
const LIMITE_DE_ARQUIVOS = 20_000;
const LIMITE_DO_ARQUIVO = 2_000_000;

/** A mensagem é para a pessoa. */
export class PastaIlegivel extends Error {}

export type ArquivoLido = { arquivo: string; tipo: string } & (
  | { ok: true; caso: CasoGuardado }
  | { ok: false; erros: ErroDeEntrada[] }
);

export async function lerPasta(pasta: string): Promise<ArquivoLido[]> {
  const raiz = resolve(pasta);
  const caminhos = await acharArquivos(raiz, pasta);
  if (caminhos.length === 0) {
    throw new PastaIlegivel(`A pasta "${pasta}" não tem nenhum caso. Guarde nela arquivos .caso.json ou .caso.yaml.`);
  }
  if (caminhos.length > LIMITE_DE_ARQUIVOS) {
    throw new PastaIlegivel(
      `A pasta "${pasta}" tem mais de ${LIMITE_DE_ARQUIVOS} arquivos. Confira uma subpasta por vez.`,
    );
  }
  const vistos = new Map<string, string>();
  const lidos: ArquivoLido[] = [];
  for (const caminho of caminhos) {
    const lido = await lerArquivo(raiz, caminho);
    lidos.push(lido.ok ? recusarRepetido(lido, vistos) : lido);
  }
  return lidos;
}

async function acharArquivos(raiz: string, pasta: string): Promise<string[]> {
  try {
    const entradas = await readdir(raiz, { recursive: true, withFileTypes: true });
    return entradas
      .filter((e) => e.isFile() && EXTENSOES.has(extname(e.name).toLowerCase()))
      .map((e) => join(e.parentPath, e.name))
      .filter(
        (c) =>
          !relative(raiz, c)
            .split(/[\\/]/)
            .some((parte) => parte.startsWith('.') || parte === 'node_modules'),
      )
      .sort();
  } catch {
    throw new PastaIlegivel(`Não consegui abrir a pasta "${pasta}". Confira o caminho e a permissão.`);
  }
}

async function lerArquivo(raiz: string, caminho: string): Promise<ArquivoLido> {
  const arquivo = relative(raiz, caminho);
  const pasta = dirname(arquivo);
  const base = { arquivo, tipo: pasta === '.' ? '' : basename(pasta) };
  const recusa = (codigo: string, mensagem: string): ArquivoLido => ({
    ...base,
    ok: false,
    erros: [{ caminho: '', codigo, mensagem }],
  });
  let texto: string;
  try {
    if ((await stat(caminho)).size > LIMITE_DO_ARQUIVO) return recusa('acima-do-limite', 'O arquivo passa de 2 MB.');
    texto = await readFile(caminho, 'utf8');
  } catch {
    return recusa('arquivo-ilegivel', 'O arquivo não pôde ser aberto. Confira a permissão.');
  }
  const lido = await lerTexto(texto);
  if (!lido.ok) return { ...base, ok: false, erros: lido.erros };
  const caso = casoGuardadoSchema.safeParse(lido.valor, { reportInput: true });
  return caso.success
    ? { ...base, ok: true, caso: caso.data }
    : { ...base, ok: false, erros: errosDoEsquema(caso.error) };
}

function recusarRepetido(lido: ArquivoLido & { ok: true }, vistos: Map<string, string>): ArquivoLido {
  const anterior = vistos.get(lido.caso.id);
  vistos.set(lido.caso.id, anterior ?? lido.arquivo);
  if (anterior === undefined) return lido;
  const mensagem = `O id "${lido.caso.id}" já é o de ${anterior}. Dê um id diferente a cada caso.`;
  return {
    arquivo: lido.arquivo,
    tipo: lido.tipo,
    ok: false,
    erros: [{ caminho: 'id', codigo: 'id-repetido', mensagem }],
  };
}
