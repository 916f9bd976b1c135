/**
 * Estilos e scripts servidos ao navegador, montados por esbuild na subida e guardados em memória.
 * O nome de cada arquivo leva a impressão do conteúdo: pode ficar em cache para sempre.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildResult } from 'esbuild';

export interface Ativo {
  tipo: string;
  conteudo: Buffer;
}

export interface Ativos {
  /** Endereço público do ativo pelo nome simples (`estilos.css`, `atalhos.js`). */
  endereco(nome: string): string;
  /** Conteúdo pelo nome publicado (`estilos-K3D9.css`). */
  ler(arquivo: string): Ativo | undefined;
}

const FONTES = fileURLToPath(new URL('..', import.meta.url));
const TIPOS: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const tipoDe = (arquivo: string): string =>
  TIPOS[arquivo.slice(arquivo.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** O estilo geral primeiro; depois o de cada área, em ordem de nome. */
function folhasDeEstilo(): string {
  const areas = globSync('modules/**/estilos.css', { cwd: FONTES }).toSorted();
  return ['ui/estilos/estilos.css', ...areas].map((f) => `@import './${f.replaceAll('\\', '/')}';`).join('\n');
}

function ilhas(): string[] {
  const fontes = globSync(['ui/ilhas/*.ts', 'modules/**/*.ilha.{ts,tsx}'], { cwd: FONTES }).toSorted();
  return fontes.map((f) => join(FONTES, f));
}

const nomeDaIlha = (fonte: string): string => `${basename(fonte).replace(/(\.ilha)?\.tsx?$/, '')}.js`;

type Saida = BuildResult<{ write: false; metafile: true }>;

const COMUM = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  absWorkingDir: FONTES,
  outdir: join(FONTES, 'ativos'),
  logLevel: 'silent',
} as const;

/** Chrome 109 é o último que roda no Windows 7, ainda comum nas repartições. */
const NAVEGADORES = ['chrome109', 'firefox115', 'safari16'];

class Colecao implements Ativos {
  private readonly publicados = new Map<string, Ativo>();
  private readonly nomes = new Map<string, string>();

  guardar(nome: string | undefined, arquivo: string, conteudo: Buffer): void {
    this.publicados.set(arquivo, { tipo: tipoDe(arquivo), conteudo });
    if (nome !== undefined) this.nomes.set(nome, arquivo);
  }

  guardarComImpressao(nome: string, conteudo: Buffer): void {
    const impressao = createHash('sha256').update(conteudo).digest('hex').slice(0, 8);
    this.guardar(nome, nome.replace(/(\.[a-z]+)$/, `-${impressao}$1`), conteudo);
  }

  endereco(nome: string): string {
    const arquivo = this.nomes.get(nome);
    if (arquivo === undefined) throw new Error(`Ativo desconhecido: ${nome}`);
    return `/ativos/${arquivo}`;
  }

  ler(arquivo: string): Ativo | undefined {
    return this.publicados.get(arquivo);
  }
}

async function montarScripts(colecao: Colecao): Promise<void> {
  const saida: Saida = await build({
    ...COMUM,
    target: NAVEGADORES,
    entryPoints: ilhas(),
    entryNames: '[name]-[hash]',
    chunkNames: 'comum-[hash]',
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  for (const arquivo of saida.outputFiles) {
    const chave = relative(FONTES, arquivo.path).replaceAll('\\', '/');
    const fonte = saida.metafile.outputs[chave]?.entryPoint;
    colecao.guardar(fonte && nomeDaIlha(fonte), basename(arquivo.path), Buffer.from(arquivo.contents));
  }
}

async function montarEstilos(colecao: Colecao): Promise<void> {
  const entrada = { contents: folhasDeEstilo(), resolveDir: FONTES, loader: 'css' as const };
  const saida: Saida = await build({ ...COMUM, target: NAVEGADORES, stdin: entrada });
  const css = saida.outputFiles.find((f) => f.path.endsWith('.css'));
  colecao.guardarComImpressao('estilos.css', Buffer.from(css!.contents));
}

async function montar(): Promise<Ativos> {
  const colecao = new Colecao();
  const htmx = createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js');
  colecao.guardarComImpressao('htmx.js', readFileSync(htmx));
  colecao.guardarComImpressao('favicon.svg', readFileSync(join(FONTES, 'ui/estilos/favicon.svg')));
  await Promise.all([montarScripts(colecao), montarEstilos(colecao)]);
  return colecao;
}

let montados: Promise<Ativos> | undefined;

/** Monta uma vez por processo. */
export function prepararAtivos(): Promise<Ativos> {
  montados ??= montar();
  return montados;
}
