/** O comando `custodia`: lê o subcomando e chama o arquivo dele. */
import { readFileSync } from 'node:fs';
import { COMANDOS, ajudaDe, ajudaGeral } from './ajuda.ts';
import { parecido } from './platform/parecido.ts';
import { ErroDeUso, SAIDA, avisar, escrever } from './platform/cli/saida.ts';

type Comando = { executar(args: string[]): Promise<number> };

const ARQUIVOS: Record<string, () => Promise<Comando>> = {
  calcular: () => import('./modules/calculadora/cli/calcular.ts'),
  validar: () => import('./modules/calculadora/cli/validar.ts'),
  prazo: () => import('./modules/calculadora/cli/prazo.ts'),
  acesso: () => import('./modules/acesso/cli/acesso.ts'),
  banco: () => import('./platform/cli/banco.ts'),
  auditoria: () => import('./modules/auditoria/cli/auditoria.ts'),
  pessoas: () => import('./modules/pessoas/cli/pessoas.ts'),
  detectar: async () => {
    await lerPaginas();
    return import('./modules/execucao/detector/cli/detectar.ts');
  },
  demo: async () => {
    await lerPaginas();
    const { comandoDemo } = await import('./demonstracao/cli.ts');
    return { executar: (args) => comandoDemo(args, escrever) };
  },
  casos: () => import('./modules/calculadora/cli/casos-conferir.ts'),
};

/** Os módulos têm páginas (.tsx) na porta, que o Node sozinho não lê. */
async function lerPaginas(): Promise<void> {
  const { register } = await import('tsx/esm/api');
  register();
}

const PEDIDOS_DE_AJUDA = new Set(['--ajuda', '--help', '-h']);

async function atender([nome, ...args]: string[]): Promise<number> {
  if (nome === undefined) return ajudar(undefined, avisar, SAIDA.entradaInvalida);
  if (nome === '--version' || nome === '--versao' || nome === '-v') return mostrarVersao();
  if (nome === 'ajuda' || PEDIDOS_DE_AJUDA.has(nome)) return ajudar(args[0]);
  const carregar = Object.hasOwn(ARQUIVOS, nome) ? ARQUIVOS[nome] : undefined;
  if (carregar === undefined) throw new ErroDeUso(semComando(nome));
  if (args.some((a) => PEDIDOS_DE_AJUDA.has(a))) return ajudar(nome);
  return (await carregar()).executar(args);
}

function semComando(nome: string): string {
  const sugestao = parecido(nome, COMANDOS);
  return `O comando "${nome.slice(0, 40)}" não existe. ${sugestao ? `Você quis dizer "${sugestao}"?` : `Há: ${COMANDOS.join(', ')}.`}`;
}

async function ajudar(
  comando: string | undefined,
  mostrar: (texto: string) => unknown = (texto) => escrever(`${texto}\n`),
  saida: number = SAIDA.ok,
): Promise<number> {
  const texto = comando === undefined ? ajudaGeral() : ajudaDe(comando);
  if (texto === undefined) throw new ErroDeUso(semComando(comando!));
  await mostrar(texto);
  return saida;
}

async function mostrarVersao(): Promise<number> {
  const pacote = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  await escrever(`${pacote.version}\n`);
  return SAIDA.ok;
}

/** O último tratador: ninguém vê a pilha de um erro, a não ser quem depura. */
function encerrarComErro(erro: unknown): void {
  process.exitCode = SAIDA.interno;
  if (erro instanceof ErroDeUso) {
    process.exitCode = SAIDA.entradaInvalida;
    avisar([...erro.problemas.map((p) => `custodia: ${p}`), 'Para ver como se usa: custodia ajuda'].join('\n'));
  } else if (process.env['CUSTODIA_DEPURAR'] === '1') {
    avisar(erro instanceof Error ? (erro.stack ?? erro.message) : String(erro));
  } else {
    avisar(`Erro interno (${codigoDo(erro)}). Rode de novo com CUSTODIA_DEPURAR=1 e informe o que aparecer.`);
  }
}

/** Curto, estável e sem dado de ninguém: o tipo do erro e onde ele nasceu. */
function codigoDo(erro: unknown): string {
  if (!(erro instanceof Error)) return 'desconhecido';
  const lugar = /([\w-]+)\.[cm]?[jt]sx?:(\d+)/.exec(erro.stack ?? '');
  return [(erro as NodeJS.ErrnoException).code ?? erro.name, lugar?.[1], lugar?.[2]].filter(Boolean).join('-');
}

// Quem lê a saída foi embora (`| head`): não há mais a quem responder, e isso não é erro.
process.stdout.on('error', (e: NodeJS.ErrnoException) => process.exit(e.code === 'EPIPE' ? SAIDA.ok : SAIDA.interno));
process.stderr.on('error', () => {});
process.on('uncaughtException', (e) => {
  encerrarComErro(e);
  process.exit();
});

try {
  process.exitCode = await atender(process.argv.slice(2));
} catch (e) {
  encerrarComErro(e);
}
