/** Carga em HTTP/1.1: N conexões mantidas abertas, cada uma com um pedido de cada vez, direto no soquete. */
import { connect } from 'node:net';
import { mediana } from '../medir.ts';

export interface Carga {
  porta: number;
  conexoes: number;
  duracaoMs: number;
  /** O próximo pedido, inteiro. */
  pedido: () => string;
  /** A situação que toda resposta deve ter; outra qualquer desfaz a medida. */
  situacao?: number;
}

export interface Medida {
  respostas: number;
  porSegundo: number;
  /** Milissegundos. */
  mediana: number;
  p99: number;
}

export const pedidoGet = (caminho: string, cabecalhos: Readonly<Record<string, string>> = {}): string =>
  `GET ${caminho} HTTP/1.1\r\n${linhas({ host: 'localhost', ...cabecalhos })}\r\n`;

export function pedidoPost(caminho: string, campos: Readonly<Record<string, string>>): string {
  const corpo = new URLSearchParams(campos).toString();
  const cabecalhos = {
    host: 'localhost',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(corpo)),
  };
  return `POST ${caminho} HTTP/1.1\r\n${linhas(cabecalhos)}\r\n${corpo}`;
}

const linhas = (cabecalhos: Readonly<Record<string, string>>): string =>
  Object.entries(cabecalhos)
    .map(([nome, valor]) => `${nome}: ${valor}\r\n`)
    .join('');

/** @throws se uma resposta não tem a situação esperada: mediria outra coisa. */
export async function carregar(carga: Carga): Promise<Medida> {
  const inicio = performance.now();
  const fim = inicio + carga.duracaoMs;
  const tempos = (await Promise.all(Array.from({ length: carga.conexoes }, () => umaConexao(carga, fim)))).flat();
  const passou = performance.now() - inicio;
  tempos.sort((a, b) => a - b);
  return {
    respostas: tempos.length,
    porSegundo: (tempos.length / passou) * 1000,
    mediana: mediana(tempos),
    p99: tempos[Math.floor(tempos.length * 0.99)] ?? Number.NaN,
  };
}

/** Pede até `fim` e devolve o tempo de cada resposta. */
function umaConexao({ porta, pedido, situacao = 200 }: Carga, fim: number): Promise<number[]> {
  return new Promise((pronto, falhou) => {
    const tempos: number[] = [];
    const soquete = connect({ port: porta, host: '127.0.0.1', noDelay: true });
    const leitor = criarLeitor();
    let partida = 0;
    const pedir = (): void => {
      partida = performance.now();
      soquete.write(pedido());
    };
    soquete.on('connect', pedir);
    soquete.on('error', falhou);
    soquete.on('data', (pedaco: Buffer) => {
      const resposta = leitor.receber(pedaco);
      if (resposta === undefined) return;
      const agora = performance.now();
      tempos.push(agora - partida);
      if (resposta !== situacao) soquete.destroy(new Error(`a resposta foi ${resposta}, e não ${situacao}`));
      else if (agora < fim) pedir();
      else soquete.end(() => pronto(tempos));
    });
  });
}

const FIM_DOS_CABECALHOS = '\r\n\r\n';

/** Só o que a medida precisa: a situação e o fim da resposta, pelo `content-length`. */
function criarLeitor() {
  let partes: Buffer[] = [];
  let chegou = 0;
  let falta: { total: number; situacao: number } | undefined;
  return {
    receber(pedaco: Buffer): number | undefined {
      partes.push(pedaco);
      chegou += pedaco.length;
      falta ??= lerCabecalhos(partes.length === 1 ? pedaco : Buffer.concat(partes));
      if (!falta || chegou < falta.total) return undefined;
      const { situacao } = falta;
      partes = [];
      chegou = 0;
      falta = undefined;
      return situacao;
    },
  };
}

function lerCabecalhos(bytes: Buffer): { total: number; situacao: number } | undefined {
  const fim = bytes.indexOf(FIM_DOS_CABECALHOS);
  if (fim < 0) return undefined;
  const cabecalhos = bytes.toString('latin1', 0, fim);
  const tamanho = /\r\ncontent-length: (\d+)/i.exec(cabecalhos)?.[1];
  if (tamanho === undefined) throw new Error('resposta sem content-length');
  return { total: fim + FIM_DOS_CABECALHOS.length + Number(tamanho), situacao: Number(cabecalhos.slice(9, 12)) };
}
