/** Liga e desliga o servidor com o pg_ctl. Ele vive à parte do Node: nem Ctrl+C nem `kill -9` no Node o alcançam. */
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FalhaDoBanco } from '../falha.ts';
import type { Endereco } from '../url.ts';
import { causaDe } from './causas.ts';
import { escreverConfiguracao } from './configuracao.ts';
import { executarNo, type Lugar } from './lugar.ts';

/** O sistema corta o caminho de um soquete em 108 bytes (104 no macOS); o nome do arquivo toma 18. */
const MAIOR_CAMINHO = 85;
const PASSAGEIRA_DO_SOQUETE = 'custodia-pg-';
const PORTA = 5432;
const ESPERA_S = '60';

/** Liga e espera ficar pronto. `false`: outro servidor ainda segura os dados; vale tentar de novo. */
export async function ligar(lugar: Lugar): Promise<boolean> {
  const registro = join(lugar.dados, 'servidor.log');
  const jaEscrito = tamanhoDe(registro);
  escreverConfiguracao(lugar, await escolherEndereco(lugar));
  const { codigo } = await pgCtl(lugar, 'start', '-t', ESPERA_S, '-l', registro);
  if (codigo === 0) return true;
  const saida = lerDesde(registro, jaEscrito);
  if (/lock file .* already exists|shared memory block .* still in use/i.test(saida)) return false;
  throw new FalhaDoBanco(`O PostgreSQL não partiu (registro em ${registro}): ${causaDe(saida)}`);
}

/** Para sem esperar quem está conectado: quem chama já fechou as suas conexões. */
export async function desligar(lugar: Lugar, { host }: Endereco): Promise<void> {
  const { codigo, saida } = await pgCtl(lugar, 'stop', '-m', 'fast', '-t', ESPERA_S);
  if (codigo !== 0) throw new FalhaDoBanco(`O PostgreSQL não parou: ${causaDe(saida)}`);
  if (basename(host).startsWith(PASSAGEIRA_DO_SOQUETE)) rmSync(host, { recursive: true, force: true });
}

const pgCtl = (lugar: Lugar, ordem: string, ...args: string[]) =>
  executarNo(lugar, 'pg_ctl', ordem, '-w', '-s', '-D', lugar.dados, ...args);

async function escolherEndereco(lugar: Lugar): Promise<Endereco> {
  if (process.platform === 'win32') return { host: '127.0.0.1', porta: await portaLivre() };
  return {
    host: Buffer.byteLength(lugar.dados) <= MAIOR_CAMINHO ? lugar.dados : soquetePassageiro(lugar),
    porta: PORTA,
  };
}

function soquetePassageiro({ conta }: Lugar): string {
  const pasta = mkdtempSync(
    join(Buffer.byteLength(tmpdir()) < MAIOR_CAMINHO / 2 ? tmpdir() : '/tmp', PASSAGEIRA_DO_SOQUETE),
  );
  if (conta) chownSync(pasta, conta.uid, conta.gid);
  return pasta;
}

function portaLivre(): Promise<number> {
  return new Promise((pronto, falhou) => {
    const prova = createServer().on('error', falhou);
    prova.listen(0, '127.0.0.1', () => {
      const endereco = prova.address();
      prova.close(() => pronto(endereco !== null && typeof endereco === 'object' ? endereco.port : PORTA));
    });
  });
}

const tamanhoDe = (arquivo: string): number => (existsSync(arquivo) ? readFileSync(arquivo).length : 0);
const lerDesde = (arquivo: string, inicio: number): string =>
  existsSync(arquivo) ? readFileSync(arquivo).subarray(inicio).toString() : '';
