/**
 * (c) `custodia calcular --lote` em 200.000 casos: taxa, memória de pico e núcleos usados, ao lado do mesmo lote preso a
 * um núcleo (taskset) e do lote dez vezes menor (a memória de pico tem de ser quase a mesma).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { casosRealistas } from './casos.ts';
import { porSegundo } from './medir.ts';

const CLI = join(import.meta.dirname, '..', 'bin', 'custodia.mjs');
const CASOS = 200_000;
const QUEBRA = 10;

interface Medida {
  casos: number;
  segundos: number;
  cpuSegundos: number;
  picoMB: number;
}

export async function medirLote(): Promise<string[]> {
  const linhas = casosRealistas(1000).map((c) => `${JSON.stringify(c)}\n`);
  const pequeno = await rodar(linhas, CASOS / 10);
  const grande = await rodar(linhas, CASOS);
  const umNucleo = await rodar(linhas, CASOS / 10, 'taskset');
  const linha = (nome: string, m: Medida): string =>
    `| ${nome} | ${m.segundos.toFixed(1)} s | ${porSegundo(m.casos / m.segundos)} | ${(m.cpuSegundos / m.segundos).toFixed(2)} | ${Math.round(m.picoMB)} MB |`;
  const ganho = grande.casos / grande.segundos / (umNucleo.casos / umNucleo.segundos);
  return [
    `Texto → resultado, na ordem, conferida a contagem; ${availableParallelism()} núcleos na máquina.`,
    '',
    '| lote | tempo | casos | núcleos ocupados | memória de pico |',
    '|---|--:|--:|--:|--:|',
    linha('20 mil casos', pequeno),
    linha('200 mil casos', grande),
    linha('20 mil casos, um núcleo só', umNucleo),
    '',
    `Com todos os núcleos, ${ganho.toFixed(2)}× a taxa de um só; dez vezes mais casos, ${(grande.picoMB / pequeno.picoMB).toFixed(2)}× a memória.`,
  ];
}

async function rodar(linhas: readonly string[], casos: number, prefixo?: 'taskset'): Promise<Medida> {
  const comando = [process.execPath, CLI, 'calcular', '--lote'];
  const [programa, ...argumentos] = prefixo ? [prefixo, '-c', '0', ...comando] : comando;
  const inicio = performance.now();
  const filho = spawn(programa!, argumentos, { stdio: ['pipe', 'pipe', 'ignore'] });
  const consumo = acompanhar(filho);
  let quebras = 0;
  filho.stdout.on('data', (pedaco: Buffer) => {
    quebras += contarQuebras(pedaco);
  });
  await Promise.all([
    pipeline(Readable.from(repetir(linhas, casos)), filho.stdin),
    new Promise<void>((pronto, falha) => {
      filho.on('close', (codigo) => (codigo === 0 ? pronto() : falha(new Error(`o lote saiu com ${codigo}`))));
    }),
  ]);
  const segundos = (performance.now() - inicio) / 1000;
  if (quebras !== casos) throw new Error(`saíram ${quebras} linhas de ${casos}`);
  return { casos, segundos, ...consumo.fim() };
}

/** Com `indexOf`, que é nativo: contar byte a byte tomaria o processador de quem está sendo medido. */
function contarQuebras(pedaco: Buffer): number {
  let quantas = 0;
  for (let i = pedaco.indexOf(QUEBRA); i >= 0; i = pedaco.indexOf(QUEBRA, i + 1)) quantas++;
  return quantas;
}

function* repetir(linhas: readonly string[], casos: number): Generator<string> {
  const bloco = linhas.join('');
  for (let i = 0; i < casos / linhas.length; i++) yield bloco;
}

/** Pico de memória e tempo de processador do filho, lidos do /proc enquanto ele vive. */
function acompanhar(filho: ChildProcess): { fim(): { cpuSegundos: number; picoMB: number } } {
  let picoMB = 0;
  let cpuSegundos = 0;
  const ler = (): void => {
    try {
      const estado = readFileSync(`/proc/${filho.pid}/status`, 'utf8');
      picoMB = Math.max(picoMB, Number(/VmHWM:\s+(\d+)/.exec(estado)?.[1] ?? 0) / 1024);
      const campos = readFileSync(`/proc/${filho.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      cpuSegundos = (Number(campos[11]) + Number(campos[12])) / 100;
    } catch {
      // O processo acabou entre uma leitura e outra: fica a última.
    }
  };
  const relogio = setInterval(ler, 50);
  return {
    fim() {
      clearInterval(relogio);
      return { cpuSegundos, picoMB };
    },
  };
}
